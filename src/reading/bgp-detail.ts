import type { BgpTables, NeighborRow, SessionState } from './bgp-table.ts';
import { sessionStates } from './bgp-table.ts';
import { patternOf } from './pattern.ts';

/** The fields of a neighbor's details that say something of its session. */
export const detailFields = ['state', 'received', 'accepted', 'advertised'] as const;
export type DetailField = (typeof detailFields)[number];

/** How details are told: content. */
export interface BgpDetails {
  readonly fields: Readonly<Record<DetailField, readonly string[]>>;
  /** Whole lines that hold the state, with gaps `{n}` and `{state}`. */
  readonly lines: readonly string[];
  /** Words of which one must stand near, for others than BGP have states too. */
  readonly beside: readonly string[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** So far from the state its counts may stand. */
const farthest = 14;
const longestLine = 400;
/** A field begins its line or follows another one: the last word of a longer name is none. */
const start = String.raw`(?<=(?:^|[,{-]|=\S* | {2})\s*"?)`;

/** Reads the details of BGP neighbors, told field by field; what is no state of RFC 4271 is left out. */
export function createDetailReader(
  { fields, lines: whole, beside }: BgpDetails,
  { states }: Pick<BgpTables, 'states'>,
): (lines: readonly Line[]) => NeighborRow[] {
  const words = new Map(sessionStates.flatMap((state) => states[state].map((word) => [word.toLowerCase(), state] as const)));
  const state = String.raw`(${[...words.keys()].join('|')})`;
  const named = (names: readonly string[], value: string): RegExp[] =>
    names.map((name) => patternOf(`{start}${name}{is}`, { '{start}': start, '{is}': String.raw`"?\s*[:=]\s*"?${value}` }));
  const stateIn = [...named(fields.state, state), ...whole.map((line) => patternOf(line, { '{n}': String.raw`\d+`, '{state}': state }))];
  const countIn = { received: fields.received, accepted: fields.accepted, advertised: fields.advertised };
  const count = String.raw`(\d+)`;
  const counts = Object.entries(countIn).map(([field, names]) => [field, named(names, count)] as const);
  const about = new RegExp(String.raw`\b(?:${beside.join('|')})`, 'i');

  return (lines) => {
    const short = lines.filter(({ text }) => text.length <= longestLine);
    const near = (number: number): Line[] => short.filter((line) => Math.abs(line.number - number) <= farthest);
    return short.flatMap(({ number, text }): NeighborRow[] => {
      const told = stateOf(text);
      if (!told || !near(number).some((line) => about.test(line.text))) return [];
      const counted =
        told === 'Established' ? Object.fromEntries(counts.flatMap(([field, names]) => numberOf(field, names, near(number)))) : {};
      return [{ line: number, state: told, ...counted }];
    });
  };

  function stateOf(text: string): SessionState | undefined {
    for (const pattern of stateIn) {
      const word = pattern.exec(text)?.[1];
      if (word !== undefined) return words.get(word.toLowerCase());
    }
    return undefined;
  }
}

function numberOf(field: string, names: readonly RegExp[], lines: readonly Line[]): [string, number][] {
  for (const { text } of lines)
    for (const pattern of names) {
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) return [[field, Number(found)]];
    }
  return [];
}
