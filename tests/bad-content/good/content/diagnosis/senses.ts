import { defineSenses } from '../define.ts';
import type { Concept } from './synonyms.ts';

export const senses = defineSenses<Concept>({
  ofBgp: ['bgp'],
  besideBgp: [],
  causes: [],
  bare: [],
  together: [],
  becomes: [],
  classes: [],
  algorithms: { words: ['sha'], two: 'two algorithms' },
  complaints: ['refused', 'nobody', 'down', 'no'],
  endings: ['ended'],
  successes: ['done'],
  rightlyWritten: ['stable'],
});
