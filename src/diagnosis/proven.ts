import type { Numbers } from '../reading/blocks.ts';
import type { Tell } from '../device/device.ts';
import type { Layer } from '../tree/tree.ts';
import { layers } from '../tree/tree.ts';
import type { Evidence, Place } from './evidence.ts';
import { addressesIn, lastPlace } from './evidence.ts';
import type { Finding } from './finding.ts';
import { likely } from './finding.ts';
import type { KnownMessage } from './knowledge.ts';
import type { KnownProblem } from './known-problem.ts';
import { isOfBgp } from './known-problem.ts';

/** What a line that tells of progress proves to work, bottom up. */
const provenBy = new Map<string, readonly Layer[]>([
  ['ike-up', ['reachability', 'ike']],
  ['child-started', ['reachability', 'ike']],
  ['rekeying', ['reachability', 'ike']],
  ['child-closed', ['reachability', 'ike']],
  ['child-up', ['reachability', 'ike', 'ipsec']],
  ['bgp-up', ['bgp']],
]);

/** True for a line that proves that something came up, or is on its way. */
export function provesProgress({ tells = 'normal' }: KnownMessage): boolean {
  return provenBy.has(tells);
}

/** True for a line that proves that traffic or routes can pass. */
export function carries({ tells }: KnownMessage): boolean {
  return tells === 'child-up' || tells === 'bgp-up';
}

/** The layers that a text proves to work at its end, bottom up: what came up and of which no later line says that it fell. */
export function provenIn(evidence: readonly Evidence[], problems: ReadonlyMap<string, KnownProblem>): Layer[] {
  const isLastClosed = areAllClosed(evidence);
  const falls = evidence.filter(({ message: { tells } }) => tells === 'down' || (tells === 'child-closed' && isLastClosed));
  const isOver = (one: Evidence, layer: Layer): boolean =>
    falls.some(
      (fall) =>
        fall.last > one.last &&
        // A line that names no cause does not say of which it is: what is proven must come after it.
        (fall.message.problems.length === 0 || isOfBgp(fall.message.problems, problems) === (layer === 'bgp')) &&
        !isOfOlderAttempt(fall, one),
    );
  const proven = new Set(evidence.flatMap((one) => provenOf(one, problems).filter((layer) => !isOver(one, layer))));
  return layers.filter((layer) => proven.has(layer));
}

/** The layers that one line proves: who was refused by the other end, or accepted, has been answered, and what is refused of a child SA is talked of in an IKE SA. */
function provenOf(one: Evidence, problems: ReadonlyMap<string, KnownProblem>): readonly Layer[] {
  const { tells = 'normal', role } = one.message;
  if (isAnswer(one, problems) || (tells === 'ike-accepted' && role === 'initiator')) return ['reachability'];
  if (tells === 'normal' && role !== 'either' && isOfChild(one, problems)) return ['reachability', 'ike'];
  return provenBy.get(tells) ?? [];
}

const isOfChild = ({ problems: named, share }: Evidence, problems: ReadonlyMap<string, KnownProblem>): boolean =>
  share === 1 && named.length > 0 && named.every((id) => problems.get(id)?.layer === 'ipsec');

/** True where both say at which tunnel they were met last, and the first in an older attempt by its number: the end of an SA that was replaced. */
function isOfOlderAttempt(one: Evidence, other: Evidence): boolean {
  const [a, b] = [lastPlace(one), lastPlace(other)];
  return !!a && !!b && a.tunnel !== '' && a.tunnel === b.tunnel && Number(a.number) < Number(b.number);
}

/** Layers that a VPN has to come up by; a fault of stability or of traffic leaves them proven. */
const risen: readonly Layer[] = ['reachability', 'ike', 'ipsec', 'bgp'];

/**
 * What is proven beside a finding that is more likely than not: the layer that fails and those above it were up before, or are another VPN's. Of a problem that
 * only shows once its layer is up, that one is.
 */
export function provenBeside(
  proven: readonly Layer[],
  first: Pick<Finding, 'problem' | 'confident' | 'confidence' | 'lines'> | undefined,
  problems: ReadonlyMap<string, Pick<KnownProblem, 'layer' | 'onceUp'>>,
): readonly Layer[] {
  const isLikely = first && (first.confident || (first.confidence >= likely && first.lines.length > 0));
  const problem = isLikely ? problems.get(first.problem) : undefined;
  if (!problem || !risen.includes(problem.layer)) return proven;
  const fails = layers.indexOf(problem.layer) + (problem.onceUp ? 1 : 0);
  return proven.filter((one) => layers.indexOf(one) < fails);
}

/** The evidence without what says nothing here: no prefixes while the session is down, a count of zero where nothing is up, the end of an old SA in a rekey. */
export function meant(
  evidence: readonly Evidence[],
  problems: ReadonlyMap<string, KnownProblem>,
  /** The lines of states: their order is none in time. */
  stated: Pick<Numbers, 'has'>,
): Evidence[] {
  const { ups, peers } = bgpUps(evidence);
  const lastUp = Math.max(-1, ...ups.map(({ last }) => last));
  const down = evidence.some(({ message }) => message.tells === 'down' && isOfBgp(message.problems, problems));
  const pointless = ups.length === 0 && down;
  const nothingUp = !evidence.some(({ message }) => carries(message));
  // A session that something else keeps from coming up counts nothing, either.
  const anyDown = evidence.some(
    ({ message, problems: named, share }) =>
      message.tells === 'down' ||
      (share === 1 && message.tells !== 'zero' && problems.get(named[0] ?? '')?.layer === 'reachability') ||
      (!message.tells && isOfBgp(named, problems) && !named.some((id) => problems.get(id)?.onceUp)),
  );
  const causes = evidence.flatMap(({ message, problems: [cause], share }) =>
    cause !== undefined && share === 1 && (!message.tells || namesCause(message, problems)) ? [cause] : [],
  );
  const rekeyed = isRekeyed(evidence);
  const refused = evidence.some((one) => isAnswer(one, problems));
  const allClosed = areAllClosed(evidence);
  return evidence.filter((one) => {
    const { message, problems: named, last } = one;
    const [first = ''] = named;
    if (named.length === 0) return true;
    if (message.tells === 'child-closed' && !allClosed) return false;
    // Who refuses has answered: that it is asked again is no silence.
    if (message.tells === 'no-reply' && refused && problems.get(first)?.layer === 'reachability') return false;
    if (message.tells === 'echo' && isOfBgp(named, problems) && isOfUp(one, ups, stated)) return false;
    if (
      message.tells === 'echo' &&
      (causes.some((cause) => cause !== first) || (last <= lastUp && isOfBgp(named, problems) && !isOfAnotherPeer(one, peers)))
    )
      return false;
    if (message.tells === 'zero' && nothingUp && anyDown) return false;
    // The old SA is deleted when the new one stands: a rekey ends so.
    if (rekeyed && message.tells === 'down' && problems.get(first)?.consequence && !isOfBgp(named, problems)) return false;
    return !pointless || !named.every((id) => problems.get(id)?.onceUp);
  });
}

/** True for an end that says why: of how any fault may end it does not. */
function namesCause({ tells, problems: [cause = '', ...others] }: KnownMessage, problems: ReadonlyMap<string, KnownProblem>): boolean {
  return tells === 'down' && others.length === 0 && cause !== '' && !problems.get(cause)?.consequence;
}

/** True for a line of the end that asked, which names what the other refused: of IKE, since later refusals say nothing of a silence before. */
function isAnswer({ message, problems: [first = ''], share }: Evidence, problems: ReadonlyMap<string, KnownProblem>): boolean {
  const named = problems.get(first);
  return message.role === 'initiator' && !message.tells && share === 1 && named?.layer === 'ike' && !named.unasked;
}

/** The evidence without what success has closed: an offer of IKE that was refused, made anew and accepted; what kept a session of BGP from coming up before it came up. */
export function stillOpen(
  evidence: readonly Evidence[],
  problems: ReadonlyMap<string, KnownProblem>,
  proven: readonly Layer[],
  /** The lines of states, objects and configurations: their order is none in time. */
  stated: Pick<Numbers, 'has'>,
  /** The lines of logs: what a capture or a state shows may stand beside what came up. */
  logged: Pick<Numbers, 'has'>,
  /** Somebody tells of it: what they quote is what they ask about, also where it is up again. */
  isAsked: boolean,
  /** Every session of BGP that is shown is up for a day or more. */
  isSteady: boolean,
): Evidence[] {
  const [ikeUp, childUp] = [upsOf(evidence, proven, 'ike'), upsOf(evidence, proven, 'ipsec')];
  const { ups, peers } = bgpUps(evidence);
  // A state says that it is up, not since when.
  const came = ups.filter(({ lines }) => !lines.some(({ number }) => stated.has(number)));
  const bgpFirstUpAt = !isAsked && came.length > 0 ? Math.min(...came.map(({ first }) => first)) : -1;
  const bgpUpAt = upAt(evidence, proven, 'bgp');
  const accepted = evidence.filter(({ message }) => message.tells === 'ike-accepted');
  const isAccepted = (one: Evidence): boolean => accepted.some((other) => other.last > one.last && areOfOneTunnel(one, other));
  return evidence.filter((one) => {
    const { problems: named, message, last, lines } = one;
    if (isSteady && !isAsked && isOfBgp(named, problems) && !named.some((id) => problems.get(id)?.onceUp) && message.tells !== 'bgp-up')
      return false;
    if (named.length === 0 || lines.some(({ number }) => stated.has(number))) return true;
    if (last < bgpFirstUpAt && isOfBgp(named, problems) && !named.some((id) => problems.get(id)?.onceUp))
      return isOfAnotherPeer(one, peers);
    if (!isAsked && last < bgpUpAt && problems.get(named[0] ?? '')?.overOnceUp) return isOfAnotherPeer(one, peers);
    const begun = message.tells === 'ike-started';
    const layer = problems.get(named[0] ?? '')?.layer;
    // One offer of several was refused, or made anew with another group, and then one was accepted.
    if ((begun || message.tells === 'echo') && !isAsked && layer === 'ike' && isAccepted(one)) return false;
    // Who was silent has answered after all, unless the silence was that of a tunnel that stood.
    if (message.tells === 'no-reply' && !isAsked && layer !== 'stability' && isClosed(one, childUp)) return false;
    // What was switched off, or unknown to an end that restarted, is over once a child SA came up since: of the same tunnel, where that is named.
    const isOverOnceUp = problems.get(named[0] ?? '')?.overOnceUp === true && lines.every(({ number }) => logged.has(number));
    if (!isAsked && isOverOnceUp && (layer === 'stability' ? isClosed : isClosedByName)(one, childUp)) return false;
    // Who was to authenticate anew has, once a child SA came up since.
    if (message.tells === 'rekeying' && !isAsked && isClosed(one, childUp)) return false;
    if (message.tells && !begun) return true;
    if (!isAsked && isOfEarlierAttempt(one, layer === 'ipsec' ? childUp : ikeUp)) return false;
    if ((message.role === 'either' && !begun) || !isClosed(one, ikeUp)) return true;
    return !named.every((id) => problems.get(id)?.layer === 'ike' || problems.get(id)?.layer === 'reachability');
  });
}

/** True where a tunnel is named by both, or one of them names none. */
function areOfOneTunnel(one: Evidence, other: Evidence): boolean {
  const [own, others] = [one, other].map(({ places }) => new Set([...places.values()].flatMap(({ tunnel }) => tunnel || [])));
  return !own?.size || !others?.size || !own.isDisjointFrom(others);
}

/** By the tunnel's name where it proves a layer last, and where any tunnel does. */
interface Ups {
  readonly of: ReadonlyMap<string, Place>;
  readonly last: number;
}

/** Nothing where the layer is not proven at the text's end. */
function upsOf(evidence: readonly Evidence[], proven: readonly Layer[], layer: Layer): Ups {
  const of = new Map<string, Place>();
  if (!proven.includes(layer)) return { of, last: -1 };
  for (const { message, places } of evidence)
    if (provenBy.get(message.tells ?? '')?.includes(layer))
      for (const place of places.values()) if (place.last > (of.get(place.tunnel)?.last ?? -1)) of.set(place.tunnel, place);
  return { of, last: Math.max(-1, ...[...of.values()].map(({ last }) => last)) };
}

/** True where everywhere that it was met the same tunnel came up later; where a line does not say of which it is, any tunnel's success counts. */
function isClosed({ places }: Evidence, ups: Ups): boolean {
  const unsaid = ups.of.get('')?.last ?? -1;
  return [...places.values()].every(
    ({ tunnel, last }) => last < Math.max(unsaid, tunnel === '' ? ups.last : (ups.of.get(tunnel)?.last ?? -1)),
  );
}

/** The same where each place names its tunnel: the success of another one says nothing. */
function isClosedByName({ places }: Evidence, { of }: Ups): boolean {
  return [...places.values()].every(({ tunnel, last }) => tunnel !== '' && last < (of.get(tunnel)?.last ?? -1));
}

/** True where a later attempt at the same tunnel succeeded. */
function isOfEarlierAttempt({ places }: Evidence, { of }: Ups): boolean {
  return [...places.values()].every(({ tunnel, number, last }) => {
    const up = of.get(tunnel);
    return up !== undefined && tunnel !== '' && number !== '' && up.number !== '' && up.number !== number && up.last > last;
  });
}

/** Where in the text a layer is proven last; before all of it where it is not. */
function upAt(evidence: readonly Evidence[], proven: readonly Layer[], layer: Layer): number {
  if (!proven.includes(layer)) return -1;
  return Math.max(...evidence.flatMap(({ message, last }) => (provenBy.get(message.tells ?? '')?.includes(layer) ? last : [])));
}

/** What tells that a session of BGP is up, and the addresses that stand there. */
function bgpUps(evidence: readonly Evidence[]): { readonly ups: readonly Evidence[]; readonly peers: ReadonlySet<string> } {
  const ups = evidence.filter(({ message }) => message.tells === 'bgp-up');
  return { ups, peers: new Set(ups.flatMap(addressesIn)) };
}

const isRekeyed = (evidence: readonly Evidence[]): boolean => evidence.some(({ message }) => message.tells === 'rekeying');

/** False where more child SAs came up than were closed: the one closed was the old one of a rekey. */
function areAllClosed(evidence: readonly Evidence[]): boolean {
  const mostOf = (tells: Tell): number => Math.max(0, ...evidence.map(({ message, count }) => (message.tells === tells ? count : 0)));
  return !isRekeyed(evidence) && mostOf('child-closed') >= mostOf('child-up') && !isAnotherClosed(evidence);
}

const spi = /\b(?:0x)?([0-9a-f]{8})\b/gi;

/** Where both say which SA they mean, the one that was closed is not the one that came up: the old one of a rekey. */
function isAnotherClosed(evidence: readonly Evidence[]): boolean {
  const [up, closed] = (['child-up', 'child-closed'] as const).map(
    (tells) => new Set(evidence.filter(({ message }) => message.tells === tells).flatMap(spisIn)),
  );
  return up !== undefined && closed !== undefined && up.size > 0 && closed.size > 0 && up.isDisjointFrom(closed);
}

function spisIn({ lines }: Evidence): string[] {
  return lines.flatMap(({ text }) => [...text.matchAll(spi)].flatMap(([, found = '']) => (/\d/.test(found) ? found.toLowerCase() : [])));
}

/** What a state tells of a neighbor whose session is up kept it from nothing, wherever it stands. */
function isOfUp({ places, lines }: Evidence, ups: readonly Evidence[], stated: Pick<Numbers, 'has'>): boolean {
  const up = new Set(ups.flatMap((one) => [...one.places.values()].map(({ tunnel }) => tunnel)));
  if (!lines.every(({ number }) => stated.has(number))) return false;
  return [...places.values()].every(({ tunnel }) => tunnel !== '' && up.has(tunnel));
}

/** That one neighbor is up closes nothing of another's: where both say whose they are, they share an address. */
function isOfAnotherPeer(evidence: Evidence, peers: ReadonlySet<string>): boolean {
  const own = addressesIn(evidence);
  return own.length > 0 && peers.size > 0 && !own.some((one) => peers.has(one));
}
