import { defineSynonyms } from '../define.ts';

// prettier-ignore
export const synonyms = defineSynonyms({
  psk: ['shared key', 'secret'],
  wall: ['firewall', 'access list'],
  bgp: ['neighbor'],
  established: ['up'],
});
export type Concept = keyof typeof synonyms;
