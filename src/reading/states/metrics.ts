import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** One series of a monitoring service: what it counts, and whether any of its values is more than zero. */
interface Series {
  readonly line: number;
  readonly of: 'in' | 'out' | 'state';
  count: number;
  isSome: boolean;
}

/** How monitoring calls the series of a tunnel, and how it joins values to them: content. */
export interface SeriesWords extends Readonly<Record<Series['of'], readonly string[]>> {
  /** Keys that name a series, and those below which its values stand. */
  readonly named: readonly string[];
  readonly values: readonly string[];
}

const number = String.raw`-?[\d., -]+`;
/** The command that asks for a series. */
const asked = String.raw`--metrics?(?:-name)?[ =]"?([\w./-]+)`;
/** Values stand behind the name of a statistic, or in a list. */
const alone = String.raw`^\s*(-?\d+(?:\.\d+)?),?\s*\]?\s*$`;

/** Builds what reads what monitoring counts of a tunnel: one way never more than zero beside the other, or a state that is zero throughout. */
export function createSeriesReader(words: SeriesWords): (lines: readonly Line[]) => StateFact[] {
  const name = new RegExp(String.raw`"(?:${words.named.join('|')})"\s*:\s*"([^"]+)"|${asked}`, 'gi');
  const values = new RegExp(String.raw`"(?:${words.values.join('|')})"\s*:\s*\[?["\s]*(${number})|${alone}`, 'gi');
  const ways = (['in', 'out', 'state'] as const).map((of) => [of, new RegExp(words[of].join('|'), 'i')] as const);
  const wayOf = (label: string): Series['of'] | undefined => ways.find(([, pattern]) => pattern.test(label))?.[0];
  return (lines) => factsOf(seriesIn(lines, { name, values, wayOf }));
}

interface Patterns {
  readonly name: RegExp;
  readonly values: RegExp;
  readonly wayOf: (label: string) => Series['of'] | undefined;
}

function seriesIn(lines: readonly Line[], { name, values, wayOf }: Patterns): ReadonlyMap<Series['of'], Series> {
  const found: Series[] = [];
  let open: Series | undefined;
  for (const { number, text } of lines) {
    const marks = [
      ...[...text.matchAll(name)].flatMap((one) => ({ at: one.index, of: wayOf(one[1] ?? one[2] ?? '') })),
      ...[...text.matchAll(values)].map((one) => ({ at: one.index, numbers: one[1] ?? one[2] ?? '' })),
    ].sort((a, b) => a.at - b.at);
    for (const mark of marks) {
      if ('of' in mark) {
        if (mark.of === undefined) continue;
        open = found.find(({ of }) => of === mark.of) ?? { line: number, of: mark.of, count: 0, isSome: false };
        if (!found.includes(open)) found.push(open);
      } else if (open) {
        open.count += 1;
        open.isSome ||= /[1-9]/.test(mark.numbers);
      }
    }
  }
  return new Map(found.filter(({ count }) => count > 0).map((series) => [series.of, series]));
}

function factsOf(series: ReadonlyMap<Series['of'], Series>): StateFact[] {
  const [came, went, state] = [series.get('in'), series.get('out'), series.get('state')];
  if (state && !state.isSome) return [{ line: state.line, says: 'child none' }];
  if (!came || !went || came.isSome === went.isSome) return [];
  return [came.isSome ? { line: went.line, says: 'in only' } : { line: came.line, says: 'out only' }];
}
