import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** One series of a monitoring service: what it counts, and whether any of its values is more than zero. */
interface Series {
  readonly line: number;
  readonly of: 'in' | 'out' | 'state';
  count: number;
  isSome: boolean;
}

/** What names a series: a label, or the command that asks for it. */
const name = /"(?:label|metric_?name|metric|id|name|localizedvalue|value)"\s*:\s*"([^"]+)"|--metrics?(?:-name)?[ =]"?([\w./-]+)/gi;
const ways: readonly (readonly [Series['of'], RegExp])[] = [
  [
    'in',
    /(?:tunnel|vpn).*(?:data|bytes|packets?).*(?:in(?:gress)?|received?|rx)(?![a-z])|tunnel ?ingress|(?:received|ingress)_(?:bytes|packets)|^bytes ?received/i,
  ],
  [
    'out',
    /(?:tunnel|vpn).*(?:data|bytes|packets?).*(?:out|sent|egress|tx)(?![a-z])|tunnel ?egress|(?:sent|egress)_(?:bytes|packets)|^bytes ?sent/i,
  ],
  ['state', /^tunnel_?state$|tunnel_established|^vpn_?state$/i],
];
/** Values stand behind the name of a statistic, or in a list. */
const values =
  /"(?:maximum|minimum|average|sum|total|value|doublevalue|int64value|values)"\s*:\s*\[?["\s]*(-?[\d., -]+)|^\s*(-?\d+(?:\.\d+)?),?\s*\]?\s*$/gi;

/** Reads what monitoring counts of a tunnel: one way never more than zero beside the other, or a state that is zero throughout. */
export function readMetrics(lines: readonly Line[]): StateFact[] {
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
  return factsOf(new Map(found.filter(({ count }) => count > 0).map((series) => [series.of, series])));
}

function factsOf(series: ReadonlyMap<Series['of'], Series>): StateFact[] {
  const [came, went, state] = [series.get('in'), series.get('out'), series.get('state')];
  if (state && !state.isSome) return [{ line: state.line, says: 'child none' }];
  if (!came || !went || came.isSome === went.isSome) return [];
  return [came.isSome ? { line: went.line, says: 'in only' } : { line: came.line, says: 'out only' }];
}

const wayOf = (label: string): Series['of'] | undefined => ways.find(([, pattern]) => pattern.test(label))?.[0];
