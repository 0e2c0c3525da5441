import { addressesOf, isLinkLocal } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { anyPiece } from '../pattern.ts';

/** How rows of lists are told that are about the SDDC, and what those say whose tunnel stands, and whose does not: content. */
export interface AsideWords {
  /** Names and addresses that only what leads to the SDDC has. */
  readonly ours: readonly string[];
  readonly well: readonly string[];
  readonly ill: readonly string[];
  /** What a row says of one that is down because somebody wants it so. */
  readonly meant: readonly string[];
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
  const [ours, well, ill, meant] = [anyPiece(words.ours), anyPiece(words.well), anyPiece(words.ill), anyPiece(words.meant)];
  return (lines, troubles) => {
    const lists = listsIn(lines);
    const unset = lines.some(({ text }) => telemetry.test(text)) ? lists.flatMap((list) => neverSetUp(list, lines)) : [];
    // Where nothing leads to the SDDC by its name, any row may be meant.
    const isAnybodys = unset.length > 0 || !lines.some(({ text }) => ours.test(text));
    const others = isAnybodys ? unset : lists.flatMap((list) => asidesOf(list, troubles));
    return new Set([...lists.flatMap((list) => meantIn(list, troubles)), ...others]);
  };

  /** Rows of a list that are down on purpose, where another row of it stands. */
  function meantIn(list: readonly Line[], troubles: Troubles): number[] {
    if (!list.some(({ number }) => troubles.isWell(number))) return [];
    const rows = list.filter((line) => meant.test(line.text) && apart.test(line.text) && isIll(line, troubles));
    return rows.map(({ number }) => number);
  }

  function isIll({ number, text }: Line, { isTroubled }: Troubles): boolean {
    return isTroubled(number) || ill.test(text);
  }

  /** A cloud always has two tunnels: of the one that the device was never told of nothing is due where it has the other one, and that is up. */
  function neverSetUp(list: readonly Line[], lines: readonly Line[]): number[] {
    const rows = list.filter(({ text }) => outsideOf(text) !== undefined);
    const [up, away] = [rows.filter(({ text }) => well.test(text) && !ill.test(text)), rows.filter(({ text }) => ill.test(text))];
    const isElsewhere = ({ text }: Line): boolean =>
      lines.some((line) => !list.includes(line) && addressesOf(line.text).includes(outsideOf(text) ?? ''));
    const isSpare = rows.length === 2 && up.length === 1 && up.every(isElsewhere) && !away.some(isElsewhere);
    return isSpare ? away.map(({ number }) => number) : [];
  }

  function asidesOf(list: readonly Line[], troubles: Troubles): number[] {
    const own = list.filter(({ text }) => ours.test(text) && apart.test(text) && wordsIn(text) >= fewestWords && !field.test(text));
    const [first] = own;
    // Of a neighbor its row must say that it is up, since Active says the opposite.
    const stands = (line: Line): boolean =>
      !isIll(line, troubles) && (troubles.isWell(line.number) || (well.test(line.text) && !addressesOf(line.text).some(isLinkLocal)));
    if (!first || !own.every(stands)) return [];
    return list
      .filter((line) => !own.includes(line) && isIll(line, troubles) && isAlike(line.text, first.text))
      .map(({ number }) => number);
  }
}

/** The row of a tunnel of AWS, with its outside address first. */
const telemetry = /\bIPSEC IS (?:UP|DOWN)\b/;
const outside = /^\W*(\d{1,3}(?:\.\d{1,3}){3})\W+(?:UP|DOWN)\b/;
const outsideOf = (text: string): string | undefined => outside.exec(text)?.[1];

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
