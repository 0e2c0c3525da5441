import { readFields } from './fields.ts';
import type { Line } from './line.ts';
import { nameWords } from './name-words.ts';
import { counterIn } from './states/tallies.ts';

/** Of which words a counter's name is made that tells what came or what went, whoever counts: content. */
export interface WayWords {
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** The same of what only a tunnel does with packets. */
  readonly opened: readonly string[];
  readonly sealed: readonly string[];
  /** What is counted, and words that a name may have beside these. */
  readonly units: readonly string[];
  readonly others: readonly string[];
  /** A line near one that does not say so itself tells that it is a tunnel's, or somebody else's. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

type Counted = readonly { readonly line: number; readonly count: number }[];

/** So near a counter a text says whose it is. */
const farthest = 8;

/** Builds what reads counters of both ways by the words of their names: `Decrypted packets`, `bytes_in`, `rxPackets`. */
export function createWayReader(words: WayWords): (lines: readonly Line[]) => Readonly<Record<'in' | 'out', Counted>> {
  const any = (list: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${list.join('|')})\b`, 'i');
  const ways = [
    ['in', any(words.opened), true],
    ['out', any(words.sealed), true],
    ['in', any(words.in), false],
    ['out', any(words.out), false],
  ] as const;
  const [unit, ours, theirs] = [any(words.units), any(words.ours), any(words.theirs)];
  const known = new Set([words.in, words.out, words.opened, words.sealed, words.units, words.others].flat());

  return (lines) => {
    const counted = [...lines.flatMap(counterIn), ...fieldsIn(lines)].flatMap(({ line, name, count }) => {
      const [way, , isOwn] = ways.find(([, word]) => word.test(name)) ?? [];
      const isWhole = unit.test(name) && name.split(' ').every((one) => known.has(one));
      return way && isWhole && (isOwn || isOurs(lines, line)) ? [{ line, count, way }] : [];
    });
    return { in: counted.filter(({ way }) => way === 'in'), out: counted.filter(({ way }) => way === 'out') };
  };

  function isOurs(lines: readonly Line[], line: number): boolean {
    const near = lines.filter(({ number }) => Math.abs(number - line) < farthest);
    return near.some(({ text }) => ours.test(nameWords(text))) && !near.some(({ text }) => theirs.test(nameWords(text)));
  }
}

function fieldsIn(lines: readonly Line[]): { line: number; name: string; count: number }[] {
  return readFields(lines).flatMap(({ line, path, value }) =>
    path.length > 1 && /^\d+$/.test(value) ? [{ line, name: path.at(-1) ?? '', count: Number(value) }] : [],
  );
}
