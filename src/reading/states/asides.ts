import { addressesOf, isLinkLocal } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { anyPiece } from '../pattern.ts';

/** How rows of lists are told that are about the SDDC, and what those say whose tunnel stands, and whose does not: content. */
export interface AsideWords {
  /** Names and addresses that only what leads to the SDDC has. */
  readonly ours: readonly string[];
  readonly well: readonly string[];
  readonly ill: readonly string[];
}

/** What is known of the lines of a text. */
export interface Troubles {
  /** True where a line tells of something that is wrong. */
  readonly isTroubled: (line: number) => boolean;
  /** True where it tells of a session that stands. */
  readonly isWell: (line: number) => boolean;
}

/** Rows of one list have as many words, give or take those of an empty cell. */
const spread = 3;
const fewestWords = 4;
/** Columns stand apart; the words of a sentence do not. */
const apart = /\S(?:\s{2,}|\t)\S.*?(?:\s{2,}|\t)\S/;
const indent = /^\s*/;
const rule = /^[\s=+|-]*$/;
const field = /^\s*[\w -]{1,30}:\s/;

/**
 * Builds what finds the rows of lists that are about somebody else's tunnels: where each row of the SDDC stands well, what is told of
 * another site beside it is no fault of this VPN.
 */
export function createAsideReader(words: AsideWords): (lines: readonly Line[], troubles: Troubles) => ReadonlySet<number> {
  const [ours, well, ill] = [anyPiece(words.ours), anyPiece(words.well), anyPiece(words.ill)];
  return (lines, troubles) => {
    // Where nothing leads to the SDDC by its name, any row may be meant.
    if (!lines.some(({ text }) => ours.test(text))) return new Set();
    return new Set(listsIn(lines).flatMap((list) => asidesOf(list, troubles)));
  };

  function asidesOf(list: readonly Line[], { isTroubled, isWell }: Troubles): number[] {
    const own = list.filter(({ text }) => ours.test(text) && apart.test(text) && wordsIn(text) >= fewestWords && !field.test(text));
    const [first] = own;
    // Of a neighbor its row must say that it is up, since Active says the opposite.
    const stands = ({ number, text }: Line): boolean =>
      !isTroubled(number) && !ill.test(text) && (isWell(number) || (well.test(text) && !addressesOf(text).some(isLinkLocal)));
    if (!first || !own.every(stands)) return [];
    const isIll = ({ number, text }: Line): boolean => isTroubled(number) || ill.test(text);
    return list.filter((line) => !own.includes(line) && isIll(line) && isAlike(line.text, first.text)).map(({ number }) => number);
  }
}

/** Lines without a gap between them; what only draws a line parts nothing. */
function listsIn(lines: readonly Line[]): Line[][] {
  const lists: Line[][] = [[]];
  let last = 0;
  for (const line of lines) {
    if (line.text.trim() === '' || line.number > last + 1) lists.push([]);
    if (!rule.test(line.text)) lists.at(-1)?.push(line);
    last = line.number;
  }
  return lists;
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
const indentOf = (text: string): number => indent.exec(text)?.[0].length ?? 0;

function isAlike(text: string, own: string): boolean {
  const count = wordsIn(text);
  return (
    count >= fewestWords && Math.abs(count - wordsIn(own)) <= spread && Math.abs(indentOf(text) - indentOf(own)) <= 1 && !field.test(text)
  );
}
