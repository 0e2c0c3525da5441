import type { Line } from '../reading/line.ts';
import { isTyped } from './typed.ts';

/** A shorter line ended by itself; a longer one was not broken by any window. */
const shortest = 50;
const longest = 250;
/** No window that shows logs is narrower. */
const narrowest = 72;
const terminal = 80;
/** Further pieces than these are a dump, not a sentence. */
const mostPieces = 4;

/**
 * Puts log lines together again that a window, a terminal or a mail broke: what begins with no time goes on with a long line
 * that does, and what stands behind a line of exactly the window's width goes on with that. Numbers are those of the first piece.
 * The lines whose numbers are `whole` were not broken.
 */
export function joinWrapped(lines: readonly Line[], whole: ReadonlySet<number>): readonly Line[] {
  const width = widthOf(lines);
  const timed = lines.some(({ text }) => beginsWithTime(text));
  if (width === null && !timed) return lines;
  const joined: Line[] = [];
  let pieces = 1;
  let before = 0;
  let beforeNumber = 0;
  let inEntry = false;
  for (const line of lines) {
    const last = joined.at(-1);
    const begins = timed && beginsWithTime(line.text);
    // What stands behind a blank line goes on with nothing.
    const follows = line.number === beforeNumber + 1;
    const cut = before === width;
    const goesOn = !begins && (cut || (inEntry && before >= shortest && before <= longest && !tag.test(line.text.slice(0, 48))));
    if (
      last &&
      follows &&
      goesOn &&
      pieces < mostPieces &&
      !isWhole(last.text) &&
      !areRows(last.text, line.text) &&
      !rule.test(last.text) &&
      !isTyped(line.text) &&
      !whole.has(line.number) &&
      !whole.has(last.number)
    ) {
      joined[joined.length - 1] = {
        number: last.number,
        text: `${last.text}${cut && isMidWord(last.text, line.text) ? '' : ' '}${line.text}`,
      };
      pieces += 1;
    } else {
      joined.push(line);
      pieces = 1;
      inEntry = begins;
    }
    before = line.text.length;
    beforeNumber = line.number;
  }
  return joined;
}

/** The width at which lines were cut, mid-word if need be; null when nothing looks cut. */
function widthOf(lines: readonly Line[]): number | null {
  let width = 0;
  let times = 0;
  for (const { text } of lines) {
    if (text.length > width) [width, times] = [text.length, 0];
    if (text.length === width) times += 1;
  }
  return width >= narrowest && width <= longest && (times > 1 || width === terminal) ? width : null;
}

/** A program that prints, as syslog names it. */
const tag = /^[\w./-]{1,40}(?:\[\d+\])?: /;

/** True when a word may well go on: small letters and digits after small ones or a first capital, capitals after capitals, digits after digits. */
function isMidWord(before: string, after: string): boolean {
  return /[a-z]\n[a-z\d]|(?:^|\W)[A-Z]\n[a-z]|[A-Z_]\n[A-Z_]|[\d.:]\n[\d.:]|\W\n|\n\W/.test(`${before.slice(-2)}\n${after.slice(0, 1)}`);
}

/** Rows of one table, one below the other: their columns begin at the same places. */
function areRows(one: string, other: string): boolean {
  const [first, second] = [columnsOf(one), columnsOf(other)];
  return first.length > 2 && first.length === second.length && first.every((column, index) => column === second[index]);
}

const columnsOf = (text: string): number[] => [...text.matchAll(/(?<=^| {2})\S/g)].map(({ index }) => index);

/** What parts a table. */
const rule = /^[-=+*_~|\s]+$/;

/** An object of JSON that is closed goes on nowhere. */
function isWhole(text: string): boolean {
  return text.startsWith('{') && text.endsWith('}');
}

const clock = /(?:^|[^\d.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/;

/** True when hours and minutes stand near the beginning, as in every log that tells its times; an address with a port is none. */
function beginsWithTime(text: string): boolean {
  const head = text.slice(0, 48);
  return head.includes(':') && clock.test(head);
}
