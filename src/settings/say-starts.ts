import type { Comparison } from './compare.ts';
import type { Outcome } from './outcome.ts';
import { otherSide } from './outcome.ts';
import type { Named } from './say.ts';
import { capital, sayOutcome } from './say.ts';

/** Who starts, and what comes of it when the other end does; `isAlike` where that is the same. */
export function sayStarts({ outcome, reverse }: Comparison, { names }: Pick<Named, 'names'>): { words: string; isAlike: boolean } {
  const [first, other] = [names[outcome.starts], names[otherSide(outcome.starts)]];
  const isAlike = outcome.ike === reverse.ike && outcome.child === reverse.child && outcome.bgp === reverse.bgp;
  const isSame = isAlike && refusalsOf(outcome) === refusalsOf(reverse);
  const words = isAlike
    ? `${capital(first)} starts here; ${isSame ? 'the result is the same' : 'the result is the same, by other refusals,'} when ${other} does.`
    : `${capital(first)} starts here. When ${other} does: ${sayOutcome(reverse)}`;
  return { words, isAlike };
}

const refusalsOf = ({ stops }: Outcome): string =>
  stops
    .map(({ parameter, exchange, notify }) => [parameter, exchange, notify].join())
    .sort()
    .join('; ');
