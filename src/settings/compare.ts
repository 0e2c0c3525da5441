import type { Party } from './behaviour.ts';
import type { End, Given, ParameterId, SelectorPair, Values } from './end.ts';
import { Key } from './key.ts';
import { negotiate } from './negotiate.ts';
import { rangeKey, rangeOf, sameRange } from './networks.ts';
import type { Outcome, Side, Stop } from './outcome.ts';
import { otherSide } from './outcome.ts';
import { mirroredPairs, mirrorOf, parameterIds } from './parameters.ts';

/**
 * `same`: both ends say the same of it, each from its side. `compatible`: they don't, and the VPN comes up all the same.
 * `differs`: it keeps something down, now or later. `unknown`: an end does not say it.
 */
export type Verdict = 'same' | 'compatible' | 'differs' | 'unknown';

/** One parameter of end a, against what end b says of the same thing. */
export interface Row {
  readonly parameter: ParameterId;
  /** The parameter at end b: its mirror, such as the peer's identity against the own one. */
  readonly mirror: ParameterId;
  readonly a: Given<Values[ParameterId]> | null;
  readonly b: Given<Values[ParameterId]> | null;
  readonly verdict: Verdict;
}

/** Two ends side by side, and what they will do with each other. */
export interface Comparison {
  readonly rows: readonly Row[];
  readonly outcome: Outcome;
  /** The same, when the other end starts. */
  readonly reverse: Outcome;
}

/** Compares two ends. `starts` says who begins; null leaves it to how the ends are set, and to end a where that does not decide. */
export function compare(a: Party, b: Party, starts: Side | null): Comparison {
  // Where both ends wait, somebody has to say that one of them is made to start.
  const from = { a: negotiate(a, b, 'a', starts !== null), b: negotiate(a, b, 'b') };
  const first = starts ?? whoStarts(a.end, b.end, from);
  const [outcome, reverse] = [from[first], from[otherSide(first)]];
  const stops = [...outcome.stops, ...reverse.stops];
  const rows = parameterIds.flatMap((parameter) => rowOf(parameter, a.end, b.end, stops) ?? []);
  return { rows, outcome, reverse };
}

/** Who begins as the ends are set. Where both do, at once or once there is traffic, one of them is enough: the one that comes further. */
function whoStarts(a: End, b: End, from: Readonly<Record<Side, Outcome>>): Side {
  const [one, other] = [a.initiation?.value, b.initiation?.value];
  if (one === 'responds only' || other === 'responds only') return one === 'responds only' && other !== 'responds only' ? 'b' : 'a';
  const [first, second] = other === 'starts' && one !== 'starts' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  if (!one || !other) return first;
  return height(from[second]) > height(from[first]) ? second : first;
}

const heights = { up: 2, may: 1, down: 0 } as const;

/** How much comes up: IKE counts the most. */
const height = ({ ike, child, bgp }: Outcome): number => [ike, child, bgp].reduce((sum, up) => sum * 3 + heights[up ?? 'down'], 0);

function rowOf(parameter: ParameterId, a: End, b: End, stops: readonly Stop[]): Row | null {
  const mirror = mirrorOf(parameter);
  const [one, other] = [a[parameter] ?? null, b[mirror] ?? null];
  if (!one && !other) return null;
  return { parameter, mirror, a: one, b: other, verdict: verdictOf(parameter, one, other, stops) };
}

function verdictOf(parameter: ParameterId, a: Row['a'], b: Row['b'], stops: readonly Stop[]): Verdict {
  const stop = stops.find(({ parameter: id, at }) => (at === 'a' ? id : mirrorOf(id)) === parameter);
  if (stop && stop.when !== 'partly') return 'differs';
  // Further addresses are of one end alone.
  if (parameter === 'peer-backups' && (!a || !b)) return 'compatible';
  if (!a || !b || isHidden(a.value) || isHidden(b.value) || [a, b].some(({ value }) => isUnread(parameter, value))) return 'unknown';
  if (isSame(parameter, a.value, b.value)) return 'same';
  return parameter === 'selectors' && stop ? 'differs' : 'compatible';
}

/** It is set by an object that is not in the text. */
const isUnread = (parameter: ParameterId, value: Values[ParameterId]): boolean =>
  /^(?:ike-proposals|child-proposals|pfs)$/.test(parameter) && Array.isArray(value) && value.length === 0;

const isHidden = (value: Values[ParameterId]): boolean => value instanceof Key && value.isMasked;

/** Whether two values say the same of one thing, each as its end sees it. */
export function isSame(parameter: ParameterId, a: Values[ParameterId], b: Values[ParameterId]): boolean {
  if (a instanceof Key && b instanceof Key) return a.same(b);
  switch (parameter) {
    case 'selectors':
      return pairsKey(a as readonly SelectorPair[]) === pairsKey(mirroredPairs(b as readonly SelectorPair[]));
    case 'vti-address':
      return isOneLink(a as string, b as string);
    default:
      return JSON.stringify(a) === JSON.stringify(b);
  }
}

/** A text that is the same for the same pairs of networks, in whatever order and of whichever child SA. */
export const pairsKey = (list: readonly SelectorPair[]): string =>
  [
    ...new Set(
      list.flatMap(({ local, remote }) => local.flatMap((one) => remote.map((other) => `${networkKey(one)} ${networkKey(other)}`))),
    ),
  ]
    .sort()
    .join('; ');

function networkKey(network: string): string {
  const range = rangeOf(network);
  return range ? rangeKey(range) : network;
}

/** Two addresses of one network, and not the same. */
function isOneLink(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one !== null && other !== null && sameRange(one, other) && a.split('/')[0] !== b.split('/')[0];
}
