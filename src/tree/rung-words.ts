import type { Rung, SupposedRung } from './ladder.ts';

/** A rung in a reader's words, where it was seen. */
export const rungWords: Readonly<Record<Rung, string>> = {
  proven: 'proven',
  checked: 'checked, nothing found',
  broken: 'broken here',
  suspected: 'may be broken',
  unknown: 'not known yet',
};

/** A rung in a reader's words, where a problem is only supposed: nothing is proven by reading of it. */
export const supposedWords: Readonly<Record<SupposedRung, string>> = {
  proven: 'would work',
  broken: 'would break here',
  unknown: 'not known yet',
};
