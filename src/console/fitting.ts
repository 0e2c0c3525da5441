import { symptomNames } from '../tree/names.ts';
import type { Layer, Observation, Tree } from '../tree/tree.ts';
import { candidates } from './observe.ts';
import type { Reading } from './reading.ts';

/** A part of the console that can still be set. */
export type Part = 'status' | 'channel' | 'channelError' | 'tunnel' | 'tunnelError' | 'bgp' | 'symptom';

/** A problem that some of the rows suspect. */
export interface FittingSuspect {
  readonly problem: string;
  /** Why, by the row that makes it likeliest. */
  readonly why: string;
  /** The values of the part to set next under which it is suspected; empty when it is under most of them. */
  readonly when: readonly string[];
}

/** What an unfinished reading comes to: all rows that nothing speaks against, taken together. */
export interface Fitting {
  /** The union of the rows' suspects, likeliest first. */
  readonly suspects: readonly FittingSuspect[];
  /** The part whose value splits them best, and how many suspects its worst value leaves; null when nothing is left to set that does. */
  readonly next: { readonly part: Part; readonly most: number } | null;
  /** Where it breaks, when all rows agree. */
  readonly breaks: Layer | null;
}

interface Row {
  readonly observation: Observation;
  readonly weight: number;
}

/** Null when no row fits, or none was asked for. */
export function fitting(tree: Pick<Tree, 'observations'>, reading: Reading): Fitting | null {
  const rows = candidates(tree, reading).flatMap((id): Row[] => {
    const observation = tree.observations[id];
    return observation ? [{ observation, weight: weightOf(observation, reading) }] : [];
  });
  const [first] = rows;
  if (!first) return null;
  const next = bestPart(rows, reading);
  const breaks = new Set(rows.map(({ observation }) => observation.breaks));
  return {
    suspects: union(rows, next?.part ?? null),
    next,
    breaks: breaks.size === 1 ? first.observation.breaks : null,
  };
}

/** A row that a source states comes up more often than one that is inferred, or one whose symptom nobody told. */
function weightOf({ inferred, symptom }: Observation, reading: Reading): number {
  return inferred || (symptom && !reading.symptom) ? 0.12 : 1;
}

function union(rows: readonly Row[], next: Part | null): FittingSuspect[] {
  const found = new Map<string, { score: number; best: number; why: string; when: Set<string> }>();
  const values = new Set(next === null ? [] : rows.flatMap(({ observation }) => valuesOf(observation, next)));
  for (const { observation, weight } of rows) {
    const all = observation.suspects.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
    observation.suspects.forEach(({ problem, why }, index) => {
      const share = weight / (index + 1) / all;
      const entry = found.get(problem) ?? { score: 0, best: 0, why, when: new Set() };
      found.set(problem, entry);
      entry.score += share;
      if (share > entry.best) Object.assign(entry, { best: share, why });
      if (next !== null) for (const value of valuesOf(observation, next)) entry.when.add(value);
    });
  }
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([problem, { why, when }]) => ({ problem, why, when: when.size * 2 > values.size ? [] : [...when] }));
}

/** The part that leaves fewest suspects, on the average over what it may show. */
function bestPart(rows: readonly Row[], reading: Reading): Fitting['next'] {
  const before = new Set(rows.flatMap(problemsOf)).size;
  const splits = settable(reading).map((part) => ({ part, ...split(rows, part) }));
  const [best] = splits.filter(({ mean }) => mean < before).sort((a, b) => a.mean - b.mean);
  return best ? { part: best.part, most: best.most } : null;
}

function split(rows: readonly Row[], part: Part): { readonly mean: number; readonly most: number } {
  const groups = new Map<string, Row[]>();
  for (const row of rows) for (const value of valuesOf(row.observation, part)) groups.set(value, [...(groups.get(value) ?? []), row]);
  const sizes = [...groups.values()].map((group) => ({
    left: new Set(group.flatMap(problemsOf)).size,
    weight: group.reduce((sum, { weight }) => sum + weight, 0),
  }));
  const all = sizes.reduce((sum, { weight }) => sum + weight, 0);
  return {
    mean: sizes.reduce((sum, { left, weight }) => sum + (left * weight) / all, 0),
    most: Math.max(...sizes.map(({ left }) => left)),
  };
}

const problemsOf = ({ observation }: Row): string[] => observation.suspects.map(({ problem }) => problem);

/** What can be set that is not: an error only beside a part that is down, BGP and what is noticed only where all is up. */
function settable({ status, channel, channelError, tunnel, tunnelError, bgp, symptom }: Reading): Part[] {
  const up = status === 'Success' || status === 'Yellow' || (channel === 'Up' && tunnel === 'Up');
  const open: readonly (readonly [Part, boolean])[] = [
    ['status', status === null],
    ['channel', channel === null && !up],
    ['channelError', channel === 'Down' && channelError === null],
    ['tunnel', tunnel === null && !up],
    ['tunnelError', tunnel !== null && tunnel !== 'Up' && tunnelError === null],
    ['bgp', bgp === null && up],
    ['symptom', symptom === null && up],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([part]) => part);
}

/** What a row shows of a part, in the console's words, a state with its error; most rows show one value. */
function valuesOf({ status, also = [], channel, tunnel, bgp, symptom }: Observation, part: Part): string[] {
  if (part === 'status') return [status, ...also];
  const value = {
    channel: withError(channel),
    channelError: channel.error,
    tunnel: withError(tunnel),
    tunnelError: tunnel.error,
    bgp,
    symptom: symptom ? symptomNames[symptom] : null,
  }[part];
  return [value ?? 'nothing'];
}

const withError = ({ state, error }: Observation['channel' | 'tunnel']): string | null => (state && error ? `${state} (${error})` : state);
