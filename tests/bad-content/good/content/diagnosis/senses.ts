import { defineSenses } from '../define.ts';
import type { Concept } from './synonyms.ts';

export const senses = defineSenses<Concept>({
  ofBgp: ['bgp'],
  besideBgp: [],
  up: 'established',
  failing: [],
  traffic: ['wall'],
  becomes: [],
  classes: [],
  algorithms: { words: ['sha'], two: 'two algorithms' },
});
