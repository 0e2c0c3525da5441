import type { Line } from '../line.ts';
import { anyOf, fieldGaps } from '../pattern.ts';

/** How devices word that an IKE SA is up, and that it is not: content. */
export interface IkeWords {
  readonly ikeUp: readonly string[];
  readonly ikeDown: readonly string[];
}

/** What lines say of IKE SAs, whoever prints them. */
export interface IkeStanding {
  readonly isUp: (line: Line) => boolean;
  readonly isDown: (line: Line) => boolean;
  /** True where an IKE SA is asked for, and none is up. */
  readonly comesToNothing: (lines: readonly Line[]) => boolean;
}

/** FortiOS blanks out the keys that it does not show: they are no cookie of an end that has not answered. */
const blanked = /^\s*SK_\w+:/;

/** Builds what tells how IKE SAs stand; one for all readers, for its patterns are long. */
export function createIkeStanding({ ikeUp, ikeDown }: IkeWords): IkeStanding {
  const [up, down] = [anyOf(ikeUp, fieldGaps), anyOf(ikeDown, fieldGaps)];
  const isUp = ({ text }: Line): boolean => up.test(text);
  const isDown = ({ text }: Line): boolean => down.test(text) && !blanked.test(text);
  return { isUp, isDown, comesToNothing: (lines) => lines.some(isDown) && !lines.some(isUp) };
}
