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

interface Line {
  readonly number: number;
  readonly text: string;
}

/** So far apart one pair may stand: a detail view has lines between. */
const farthest = 12;
const longestLine = 600;
const gaps = { '{n}': String.raw`\s*(\d[\d,]*)`, '{x}': String.raw`\S+(?:\s\([^)]*\),?)?` };

/** Reads the counters of child SAs, each received beside its sent one. One alone says nothing, and neither do two zeros: nobody may have sent. */
export function createCounterReader(pairs: readonly CounterPair[]): (lines: readonly Line[]) => CounterFact[] {
  const readers = pairs.map((pair) => ({ in: patternOf(pair.in, gaps), out: patternOf(pair.out, gaps) }));
  return (lines) => {
    const short = lines.filter(({ text }) => text.length <= longestLine);
    return readers.flatMap((reader) => factsOf(numbersIn(short, reader.in), numbersIn(short, reader.out)));
  };
}

type Counted = readonly { readonly line: number; readonly count: number }[];

function factsOf(received: Counted, sent: Counted): CounterFact[] {
  const met = received.flatMap(({ line, count }) => {
    const beside = sent
      .filter((one) => Math.abs(one.line - line) <= farthest)
      .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
    const [nearest] = beside;
    return nearest ? [{ line: Math.min(line, nearest.line), in: count, out: nearest.count }] : [];
  });
  return met.flatMap(({ line, in: inside, out }): CounterFact[] => {
    if (inside > 0 && out > 0) return [{ line, says: 'both ways' }];
    if (inside === 0 && out > 0) return [{ line, says: 'out only' }];
    return inside > 0 ? [{ line, says: 'in only' }] : [];
  });
}

function numbersIn(lines: readonly Line[], pattern: RegExp): Counted {
  return lines.flatMap(({ number, text }) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? [] : [{ line: number, count: Number(found.replaceAll(',', '')) }];
  });
}
