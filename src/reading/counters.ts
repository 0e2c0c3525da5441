import type { Line } from './line.ts';
import { patternOf } from './pattern.ts';

/** How one printer writes what a child SA has received and sent; `{n}` is the number, `{x}` one word. */
export interface CounterPair {
  readonly in: string;
  readonly out: string;
}

/** What the counters of child SAs say together. */
export interface CounterFact {
  /** The line that shows it first. */
  readonly line: number;
  readonly says: 'out only' | 'in only' | 'both ways';
}

/** So far apart one pair may stand: a detail view has lines between. */
const farthest = 12;
const longestLine = 600;
const gaps = { '{n}': String.raw`\s*(\d[\d,]*)`, '{x}': String.raw`\S+(?:\s\([^)]*\),?)?` };

/** Reads the counters of child SAs, each received beside its sent one. One alone says nothing, and neither do two zeros: nobody may have sent. */
export function createCounterReader(pairs: readonly CounterPair[]): (lines: readonly Line[]) => CounterFact[] {
  const readers = pairs.map((pair) => ({ in: patternOf(pair.in, gaps), out: patternOf(pair.out, gaps) }));
  // One look tells the lines that hold no counter at all, as nearly all lines of a long log.
  const any = new RegExp([...new Set(pairs.flatMap((pair) => [longestWord(pair.in), longestWord(pair.out)]))].join('|'), 'i');
  return (lines) => {
    const held = lines.filter(({ text }) => text.length <= longestLine && any.test(text));
    return held.length ? readers.flatMap((reader) => factsOf(numbersIn(held, reader.in), numbersIn(held, reader.out))) : [];
  };
}

type Counted = readonly { readonly line: number; readonly count: number }[];

function factsOf(received: Counted, sent: Counted): CounterFact[] {
  let at = 0;
  return received.flatMap(({ line, count }): CounterFact[] => {
    // Both are in the order of lines, and so is the nearest.
    while (at < sent.length - 1 && Math.abs((sent[at + 1]?.line ?? 0) - line) <= Math.abs((sent[at]?.line ?? 0) - line)) at += 1;
    const nearest = sent[at];
    if (!nearest || Math.abs(nearest.line - line) > farthest) return [];
    const first = Math.min(line, nearest.line);
    if (count > 0 && nearest.count > 0) return [{ line: first, says: 'both ways' }];
    if (count === 0 && nearest.count > 0) return [{ line: first, says: 'out only' }];
    return count > 0 ? [{ line: first, says: 'in only' }] : [];
  });
}

function longestWord(template: string): string {
  return (template.match(/[a-z]+/gi) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function numbersIn(lines: readonly Line[], pattern: RegExp): Counted {
  return lines.flatMap(({ number, text }) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? [] : [{ line: number, count: Number(found.replaceAll(',', '')) }];
  });
}
