import { endsIn } from './ends.ts';
import type { FarCount } from './far-counters.ts';
import { readFarCounts } from './far-counters.ts';
import { nesting } from './json-text.ts';
import type { Line } from './line.ts';
import { patternOf } from './pattern.ts';
import type { WayWords } from './way-counters.ts';
import { createWayReader } from './way-counters.ts';

/** How one printer writes what a child SA has received and sent; `{n}` is the number, `{x}` one word. */
export interface CounterPair {
  readonly in: string;
  readonly out: string;
}

/** How counters are told: content. */
export interface Counters {
  readonly pairs: readonly CounterPair[];
  readonly ways: WayWords;
  /** The keys of JSON under which the same names count something else than a child SA's packets. */
  readonly others: readonly string[];
  /** Names of counters that say why packets were dropped. */
  readonly reasons: readonly string[];
}

/** What the counters of child SAs say together. */
export interface CounterFact {
  /** The lines that show it, the first one first. */
  readonly lines: readonly [number, number];
  readonly says: 'out only' | 'in only' | 'both ways' | 'neither' | 'split' | 'lost between' | 'lost on the way' | 'unanswered there';
}

/** So far apart one pair may stand: a detail view has lines between. */
const farthest = 12;
const longestLine = 600;
/** A state is pasted whole; in more lines than this it is a log. */
const mostLines = 1000;
const gaps = {
  '{n}': String.raw`\s*(\d[\d,]*)`,
  '{x}': String.raw`\S+(?:\s\([^)]*\),?)?`,
  '{is}': String.raw`"?\s*[:=]`,
};

/** Reads the counters of child SAs, each received beside its sent one. One alone says nothing; of two zeros nobody may have sent. */
export function createCounterReader({ pairs, ways, others, reasons }: Counters): (lines: readonly Line[]) => readonly CounterFact[] {
  const readers = pairs.map((pair) => ({ in: patternOf(pair.in, gaps), out: patternOf(pair.out, gaps) }));
  const readWays = createWayReader(ways);
  // One look tells the lines that hold no counter at all, as nearly all lines of a long log.
  const any = new RegExp([...new Set(pairs.flatMap((pair) => [longestWord(pair.in), longestWord(pair.out)]))].join('|'), 'i');
  const why = patternOf('{reason}{is}{many}', {
    '{reason}': `(?:${reasons.join('|')})`,
    '{is}': String.raw`"?\s*[:=]?\s*`,
    '{many}': String.raw`[1-9]\d\d+`,
  });
  return (lines) => withFar(countersIn(lines), isShort(lines) ? readFarCounts(lines) : []);

  function countersIn(lines: readonly Line[]): readonly CounterFact[] {
    const isLog = !isShort(lines);
    const short = lines.filter(({ text }) => text.length <= longestLine && (!isLog || any.test(text)));
    if (short.length === 0 || lines.some(({ text }) => text.length <= longestLine && why.test(text))) return [];
    const apart = insideOf(lines, others);
    const held = short.filter(({ number, text }) => !apart.has(number) && any.test(text));
    const told = held.length ? readers.map((reader) => factsOf(numbersIn(held, reader.in), numbersIn(held, reader.out))) : [];
    if (isLog) return between(told.map(together));
    const ends = endsIn(lines);
    if (told.some((facts) => facts.length > 0)) return ofEnds(told.flat(), ends) ?? between(told.map(together));
    const counted = readWays(short.filter(({ number }) => !apart.has(number)));
    const facts = factsOf(counted.in, counted.out);
    return ofEnds(facts, ends) ?? together(facts);
  }
}

const isShort = (lines: readonly Line[]): boolean => lines.length <= mostLines;

/** What the other end counts tells where packets are that go out here and bring none back: on the way, or behind the other end. */
function withFar(facts: readonly CounterFact[], far: readonly FarCount[]): readonly CounterFact[] {
  const [there, ...others] = far;
  const loud = facts.filter(({ says }) => says !== 'neither');
  if (!there || others.length > 0 || !loud.length || loud.some(({ says }) => says !== 'out only')) return facts;
  const says = there.went > 0 || there.came === 0 ? 'lost on the way' : 'unanswered there';
  return facts.map((fact) => (fact.says === 'out only' ? { ...fact, says } : fact));
}

/** What the counters of two ends say of the way between them; null where they were taken at one, or say nothing together. */
function ofEnds(facts: readonly CounterFact[], ends: readonly (readonly Line[])[]): readonly CounterFact[] | null {
  const endOf = ({ lines: [line] }: CounterFact): number => ends.findIndex((end) => end.some(({ number }) => number === line));
  const loud = facts.filter(({ says }) => says !== 'neither');
  const byEnd = [...Map.groupBy(loud, endOf).values()].map((own) => new Set(own.map(({ says }) => says)));
  if (ends.length < 2 || byEnd.length < 2 || byEnd.some((says) => says.size > 1)) return null;
  const are = (...says: readonly CounterFact['says'][]): boolean => loud.every((one) => says.includes(one.says));
  if (are('out only')) return facts.map((fact) => ({ ...fact, says: 'lost between' }));
  // What one end sends the other one gets: the way back is what fails, and it begins where packets come in.
  return are('out only', 'in only') ? facts.filter(({ says }) => says !== 'out only') : null;
}

/** Two printers are two ends: where each sends and none receives, what they send is lost on the way between them. */
function between(byPrinter: readonly (readonly CounterFact[])[]): readonly CounterFact[] {
  const ends = byPrinter.map((facts) => facts.filter(({ says }) => says !== 'neither')).filter((facts) => facts.length > 0);
  const facts = byPrinter.flat();
  const places = new Set(ends.map(([first]) => first?.lines[0]));
  const isLost = ends.length > 1 && places.size === ends.length && ends.flat().every(({ says }) => says === 'out only');
  const isApart =
    isLost && Math.max(...ends.flat().map(({ lines }) => lines[0])) - Math.min(...ends.flat().map(({ lines }) => lines[0])) > farthest;
  return isApart ? facts.map((fact) => ({ ...fact, says: 'lost between' })) : facts;
}

/** Where one SA only received and another only sent, neither is the fault by itself: the ends use different ones. */
function together(facts: readonly CounterFact[]): readonly CounterFact[] {
  const isSplit = facts.some(({ says }) => says === 'in only') && facts.some(({ says }) => says === 'out only');
  return isSplit ? facts.map((fact) => (fact.says === 'in only' || fact.says === 'out only' ? { ...fact, says: 'split' } : fact)) : facts;
}

type Counted = readonly { readonly line: number; readonly count: number }[];

function factsOf(received: Counted, sent: Counted): CounterFact[] {
  let at = 0;
  return received.flatMap(({ line, count }): CounterFact[] => {
    // Both are in the order of lines, and so is the nearest.
    while (at < sent.length - 1 && Math.abs((sent[at + 1]?.line ?? 0) - line) <= Math.abs((sent[at]?.line ?? 0) - line)) at += 1;
    const nearest = sent[at];
    if (!nearest || Math.abs(nearest.line - line) > farthest) return [];
    const both: [number, number] = line <= nearest.line ? [line, nearest.line] : [nearest.line, line];
    if (nearest.count > 0) return [{ lines: both, says: count > 0 ? 'both ways' : 'out only' }];
    return [{ lines: both, says: count > 0 ? 'in only' : 'neither' }];
  });
}

/** The lines inside objects of JSON that stand under one of these keys. */
function insideOf(lines: readonly Line[], keys: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let depth = 0;
  for (const { number, text } of lines) {
    if (depth === 0 && !keys.some((key) => text.includes(`"${key}"`))) continue;
    depth = Math.max(0, depth + nesting(text));
    if (depth > 0) inside.add(number);
  }
  return inside;
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
