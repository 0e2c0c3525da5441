import { defineSenses } from '../define.ts';
import type { Concept } from './synonyms.ts';

export const senses = defineSenses<Concept>({
  complaints: [],
  endings: [],
  successes: [],
  ofBgp: ['bgp'],
  besideBgp: [],
  causes: [],
  bare: [],
  together: [],
  becomes: [],
  classes: [],
  algorithms: { words: ['sha'], two: 'two algorithms' },
});
