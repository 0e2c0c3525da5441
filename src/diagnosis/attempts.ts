import { layers } from '../tree/tree.ts';
import { timeOf } from './clock.ts';
import type { Evidence, Place } from './evidence.ts';
import { addressesIn, lastPlace } from './evidence.ts';
import type { KnownProblem } from './known-problem.ts';
import { isOfBgp } from './known-problem.ts';

type Problems = ReadonlyMap<string, KnownProblem>;

/** What surely names what went wrong, and is no step or end of every attempt. */
const isCause = ({ message, problems, share }: Evidence): boolean => problems.length > 0 && share === 1 && !message.tells;

/** True where two messages were met last in one attempt: unless both say in which, and it is not the same. Two devices name one tunnel differently. */
function together(one: Evidence, other: Evidence, lastPlaces: ReadonlyMap<Evidence, Place | undefined>): boolean {
  const [a, b] = [lastPlaces.get(one), lastPlaces.get(other)];
  return !a || !b || one.message.by !== other.message.by || (sameOrUnsaid(a.tunnel, b.tunnel) && sameOrUnsaid(a.number, b.number));
}

/**
 * The evidence with each refusal that leaves the cause open meaning the one that another line of the same attempt names outright:
 * who finds a wrong identity answers with the same notify as who finds a wrong key.
 */
export function withNamedCauses(evidence: readonly Evidence[]): Evidence[] {
  const causes = evidence.filter(isCause);
  const lastPlaces = new Map(evidence.map((one) => [one, lastPlace(one)]));
  return evidence.map((one) => {
    if (one.problems.length < 2 || one.share < 1) return one;
    const narrower = causes.filter((other) => other.problems.length < one.problems.length && together(one, other, lastPlaces));
    const [cause, ...others] = new Set(narrower.flatMap(({ problems: [first = ''] }) => (one.problems.includes(first) ? first : [])));
    // Whoever got no answer knows less than any line that says what was lost.
    const isNamed = one.message.tells === 'no-reply' || narrower.some(({ problems }) => problems.length === 1);
    if (cause === undefined || others.length > 0 || !isNamed) return one;
    const problems = [cause, ...one.problems.filter((id) => id !== cause)];
    return { ...one, problems, meanings: [problems], twins: [one.message] };
  });
}

/** The evidence of the last attempt at each tunnel, where that got as far: what an earlier one met is over, or has changed. */
export function ofLastAttempts(evidence: readonly Evidence[], problems: Problems): Evidence[] {
  const depthOf = ({ problems: [first = ''] }: Evidence): number => layers.indexOf(problems.get(first)?.layer ?? 'bgp');
  const last = new Map<string, Place & { readonly of: Evidence }>();
  for (const one of evidence.filter(isCause))
    for (const place of one.places.values())
      if (place.number && place.last > (last.get(place.tunnel)?.last ?? -1)) last.set(place.tunnel, { ...place, of: one });
  const isOver = (one: Evidence): boolean =>
    placesOf(one).every(({ tunnel, number }) => {
      const final = last.get(tunnel);
      return final && number !== '' && number !== final.number && depthOf(one) <= depthOf(final.of);
    });
  return evidence.filter((one) => !isCause(one) || !isOver(one));
}

/** The evidence without the ends that follow from a refusal of the same attempt before them: who refuses deletes what is left. */
export function withoutEffects(evidence: readonly Evidence[], problems: Problems): readonly Evidence[] {
  const isConsequence = (id: string): boolean => problems.get(id)?.consequence === true;
  const lastPlaces = new Map(evidence.map((one) => [one, lastPlace(one)]));
  const causes = evidence.filter((one) => isCause(one) && !one.problems.every(isConsequence));
  const ups = evidence.filter(({ message: { tells } }) => tells === 'ike-up' || tells === 'child-up' || tells === 'bgp-up');
  const isBgp = (one: Evidence): boolean => isOfBgp(one.problems, problems);
  // A tunnel that is found dead about then takes its session of BGP along, whichever end notices first.
  const fallen = evidence.filter((one) => one.message.tells === 'down' && one.problems.length > 0 && !isBgp(one));
  return evidence.filter((one) => {
    if (one.message.tells !== 'down' || one.problems.length === 0 || !one.problems.every(isConsequence)) return true;
    const isEffect = (cause: Evidence): boolean =>
      cause.last < one.last &&
      cause.message.by === one.message.by &&
      (isBgp(one) ? isBgp(cause) && areOfOnePeer(one, cause) && !isLongBefore(cause, one) : together(one, cause, lastPlaces)) &&
      // What came up since then was not refused.
      !ups.some(({ last }) => last > cause.last && last < one.last);
    return !causes.some(isEffect) && !(isBgp(one) && fallen.some((other) => areNear(one, other)));
  });
}

/** Peers of BGP are named in nearly every line. */
const areOfOnePeer = (one: Evidence, other: Evidence): boolean => !new Set(addressesIn(one)).isDisjointFrom(new Set(addressesIn(other)));

/** No silence lasts longer before a session ends for it, in seconds. */
const longestHold = 600;

/** The seconds from the last line of the one to the first of the other; null where a time is missing. */
function secondsBetween({ lines: before }: Evidence, { lines: after }: Evidence): number | null {
  const [then, now] = [timeOf(before.at(-1)?.text ?? ''), timeOf(after[0]?.text ?? '')];
  return then === null || now === null ? null : now - then;
}

const isLongBefore = (one: Evidence, other: Evidence): boolean => (secondsBetween(one, other) ?? 0) > longestHold;
const areNear = (one: Evidence, other: Evidence): boolean => Math.abs(secondsBetween(one, other) ?? Infinity) <= longestHold;

const placesOf = ({ places }: Pick<Evidence, 'places'>): readonly Place[] => [...places.values()];

function sameOrUnsaid(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}
