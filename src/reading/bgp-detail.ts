import type { BgpFamilies } from './bgp-families.ts';
import type { BgpTables, NeighborRow, SessionState } from './bgp-table.ts';
import { isDays, stateByWord } from './bgp-table.ts';
import type { Line } from './line.ts';
import type { RecordWords } from './neighbors/facts.ts';
import type { BgpEndWords } from './neighbors/two-ends.ts';
import { joinsValue, patternOf } from './pattern.ts';

/** The fields of a neighbor's details that say something of its session. */
export const detailFields = ['state', 'received', 'accepted', 'advertised'] as const;
export type DetailField = (typeof detailFields)[number];

/** How details are told: content. */
export interface BgpDetails {
  readonly fields: Readonly<Record<DetailField, readonly string[]>>;
  /** Whole lines that hold the state, with gaps `{n}` and `{state}`. */
  readonly lines: readonly string[];
  /** How details tell for how long a session is up, with the gap `{time}`, and how often it dropped before, with the gap `{count}`. */
  readonly since: readonly string[];
  readonly drops: readonly string[];
  /** Lines of several counts, with `{received}`, `{accepted}` and `{advertised}`. */
  readonly sums: readonly string[];
  /** How few messages a session has had that is as young, with the gap `{few}`. */
  readonly few: readonly string[];
  readonly families: BgpFamilies;
  /** Whole words before a state that is no session's. */
  readonly others: readonly string[];
  /** Words of which one must stand near, for others than BGP have states too. */
  readonly beside: readonly string[];
  readonly records: RecordWords;
  readonly ends: BgpEndWords;
}

/** So far from the state its counts may stand. */
const farthest = 14;
/** So far below it how often it dropped, and how often is more than maintenance. */
const farthestDrops = 60;
const manyDrops = 5;
const longestLine = 400;
/** A field begins its line or follows another one: the last word of a longer name is none. */
const start = String.raw`(?<=(?:^|[,{-]|=\S* | {2})\s*"?)`;

const sumGaps = {
  '{received}': String.raw`(?<received>\d+)`,
  '{accepted}': String.raw`(?<accepted>\d+)`,
  '{advertised}': String.raw`(?<advertised>\d+)`,
  '{end}': String.raw`\s*$`,
  '{more}': '.*',
};

/** Reads the details of BGP neighbors, told field by field; what is no state of RFC 4271 is left out. */
export function createDetailReader(
  { fields, lines: whole, since, few, drops, sums: counted, others, beside }: BgpDetails,
  { states }: Pick<BgpTables, 'states'>,
): (lines: readonly Line[]) => NeighborRow[] {
  const words = stateByWord(states);
  const state = String.raw`(${[...words.keys()].join('|')})`;
  // All names in one pattern: a long log is read once, not once for each name.
  const named = (names: readonly string[], value: string): RegExp =>
    patternOf('{start}{name}{is}', {
      '{start}': start,
      '{name}': `(?:${names.map((name) => name.replace(/\s+/g, String.raw`\s+`)).join('|')})`,
      // ExaBGP puts nothing but a column of blanks between.
      '{is}': String.raw`(?:"?\s*[:=]\s*"?|\s{8,})${value}`,
    });
  const stateIn = [named(fields.state, state), ...whole.map((line) => patternOf(line, { '{n}': String.raw`\d+`, '{state}': state }))];
  const anyState = new RegExp(String.raw`\b(?:${[...words.keys()].join('|')})\b`, 'i');
  const count = String.raw`(\d+|\[\])`;
  const counts = (['received', 'accepted', 'advertised'] as const).map((field) => [field, named(fields[field], count)] as const);
  const young = since.map((line) => patternOf(line, { '{time}': String.raw`(?:0?0:\d\d:\d\d|00h\d\dm\d\ds)` }));
  const begun = few.map((line) => patternOf(line, { '{few}': String.raw`\d{1,3}\b` }));
  const dropped = drops.map((line) => patternOf(line, { '{n}': String.raw`\d+`, '{count}': count, '{is}': joinsValue }));
  const sums = counted.map((line) => patternOf(line, sumGaps));
  const elses = new RegExp(String.raw`\b(?:${others.join('|')})\b`);
  const about = new RegExp(String.raw`\b(?:${beside.join('|')})`, 'i');

  return (lines) => {
    const short = lines.filter(({ text }) => text.length <= longestLine);
    // A further entry of a list says in the same field what the first one did.
    const fieldsOf = new Set<string>();
    return short.flatMap(({ number, text }, index): NeighborRow[] => {
      const told = stateOf(text);
      if (!told) return [];
      const near = short
        .slice(Math.max(0, index - farthest), index + farthest + 1)
        .filter((line) => Math.abs(line.number - number) <= farthest);
      if (!fieldsOf.has(fieldOf(text)) && !near.some((line) => about.test(line.text))) return [];
      fieldsOf.add(fieldOf(text));
      if (told !== 'Established') return [{ line: number, state: told }];
      const own = ofOne(objectAround(near, number), number);
      const counted = {
        ...Object.fromEntries(counts.flatMap(([field, name]) => numberOf(field, name, own))),
        ...countedBelow(short.slice(index + 1, index + 1 + farthestDrops)),
      };
      const below = ownDetails(short.slice(index, index + farthestDrops));
      const isYoung = young.some((pattern) => pattern.test(text)) || below.some((line) => begun.some((one) => one.test(line.text)));
      const flaps = isYoung && dropsOf(below) >= manyDrops;
      return [
        { line: number, state: told, ...counted, ...(flaps && { flaps }), ...(isDays(lasting.exec(text)?.[1] ?? '') && { steady: true }) },
      ];
    });
  };

  /** Of several neighbors one after the other what stands below the state of this one, or above it where counts come first. */
  function ofOne(near: readonly Line[], number: number): readonly Line[] {
    const told = near.filter(({ text }) => stateOf(text)).map((line) => line.number);
    if (told.length < 2) return near;
    const last = told.at(-1) ?? 0;
    const follow = near.some((line) => line.number > last && counts.some(([, name]) => name.test(line.text)));
    const [from, to] = follow
      ? [number, told.find((one) => one > number) ?? Infinity]
      : [(told.findLast((one) => one < number) ?? -1) + 1, number + 1];
    return near.filter((line) => line.number >= from && line.number < to);
  }

  /** Several counts in a line far below the state, up to the next neighbor. */
  function countedBelow(lines: readonly Line[]): Partial<NeighborRow> {
    const next = lines.findIndex(({ text }) => stateOf(text));
    for (const { text } of next < 0 ? lines : lines.slice(0, next))
      for (const pattern of sums) {
        const found = pattern.exec(text)?.groups;
        if (found) return Object.fromEntries(Object.entries(found).map(([field, number]) => [field, Number(number)]));
      }
    return {};
  }

  /** The next neighbor's are not asked. */
  function ownDetails(lines: readonly Line[]): readonly Line[] {
    const next = lines.findIndex(({ text }, index) => index > 0 && stateOf(text));
    return next < 0 ? lines : lines.slice(0, next);
  }

  /** How often the session dropped, as its own details tell. */
  function dropsOf(lines: readonly Line[]): number {
    for (const { text } of lines) {
      for (const pattern of dropped) {
        const found = pattern.exec(text)?.[1];
        if (found !== undefined) return Number(found);
      }
    }
    return 0;
  }

  function stateOf(text: string): SessionState | undefined {
    if (!anyState.test(text) || elses.test(text)) return undefined;
    for (const pattern of stateIn) {
      const word = pattern.exec(text)?.[1];
      if (word !== undefined) return words.get(word.toLowerCase());
    }
    return undefined;
  }
}

const lasting = /\b(?:up|established) for (.{1,24})/;
/** An entry of a list in YAML. */
const entry = /^(\s*)- \w/;

/** The name of the field that begins a line, with what stands before it. */
const fieldOf = (text: string): string => /^[^:=]*[:=]/.exec(text)?.[0] ?? text;

const depthOf = ({ text }: Line): number => entry.exec(text)?.[1]?.length ?? 0;

/** Of a list in YAML the entry that the line is of: the next one is about another neighbor. */
function objectAround(lines: readonly Line[], number: number): readonly Line[] {
  const begins = lines.filter(({ text }) => entry.test(text));
  const own = lines.find((line) => line.number === number)?.text ?? '';
  const inside = /^\s*/.exec(own)?.[0].length ?? 0;
  // A list within the entry is no entry of its own.
  const first = begins.findLast((line) => line.number === number || (line.number < number && depthOf(line) < inside));
  if (!first) return lines;
  const depth = depthOf(first);
  const next = begins.find((line) => line.number > number && depthOf(line) <= depth);
  return lines.filter((line) => line.number >= first.number && line.number < (next?.number ?? Infinity));
}

function numberOf(field: string, name: RegExp, lines: readonly Line[]): [string, number][] {
  for (const { text } of lines) {
    const found = name.exec(text)?.[1];
    if (found !== undefined) return [[field, found === '[]' ? 0 : Number(found)]];
  }
  return [];
}
