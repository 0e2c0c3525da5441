import type { Numbers } from '../reading/blocks.ts';
import type { Tell } from '../device/device.ts';
import type { Layer } from '../tree/tree.ts';
import { layers } from '../tree/tree.ts';
import type { Evidence } from './evidence.ts';
import type { KnownMessage, KnownProblem } from './knowledge.ts';

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
  const fell = new Map<'bgp' | 'ipsec', number>();
  for (const { message, last } of evidence) {
    if (message.tells !== 'down' && message.tells !== 'child-closed') continue;
    const of = isOfBgp(message.problems, problems) ? 'bgp' : 'ipsec';
    fell.set(of, Math.max(fell.get(of) ?? 0, last));
  }
  const proven = new Set(
    evidence.flatMap(({ message, last }) =>
      (provenBy.get(message.tells ?? '') ?? []).filter((layer) => last >= (fell.get(layer === 'bgp' ? 'bgp' : 'ipsec') ?? -1)),
    ),
  );
  return layers.filter((layer) => proven.has(layer));
}

/** The evidence without what says nothing here: no prefixes while the session is down, a count of zero where nothing is up, the end of an old SA in a rekey. */
export function meant(evidence: readonly Evidence[], problems: ReadonlyMap<string, KnownProblem>): Evidence[] {
  const up = evidence.some(({ message }) => message.tells === 'bgp-up');
  const down = evidence.some(({ message }) => message.tells === 'down' && isOfBgp(message.problems, problems));
  const pointless = !up && down;
  const nothingUp = !evidence.some(({ message }) => carries(message));
  const anyDown = evidence.some(({ message }) => message.tells === 'down');
  const causeNamed = evidence.some(({ message, problems: named, share }) => named.length > 0 && !message.tells && share === 1);
  const rekeyed = evidence.some(({ message }) => message.tells === 'rekeying');
  const refused = evidence.some((one) => isAnswer(one, problems));
  // Where more child SAs came up than were closed, the one closed was the old one of a rekey.
  const mostOf = (tells: Tell): number => Math.max(0, ...evidence.map(({ message, count }) => (message.tells === tells ? count : 0)));
  const allClosed = mostOf('child-closed') >= mostOf('child-up');
  return evidence.filter(({ message, problems: named }) => {
    const [first = ''] = named;
    if (named.length === 0) return true;
    if (message.tells === 'child-closed' && !allClosed) return false;
    // Who refuses has answered: that it is asked again is no silence.
    if (message.tells === 'no-reply' && refused && problems.get(first)?.layer === 'reachability') return false;
    if (message.tells === 'echo' && (causeNamed || (up && isOfBgp(named, problems)))) return false;
    if (message.tells === 'zero' && nothingUp && anyDown) return false;
    // The old SA is deleted when the new one stands: a rekey ends so.
    if (rekeyed && message.tells === 'down' && problems.get(first)?.consequence) return false;
    return !pointless || !named.every((id) => problems.get(id)?.onceUp);
  });
}

/** True for a line of the end that asked, which names what the other refused: of IKE, since later refusals say nothing of a silence before. */
function isAnswer({ message, problems: [first = ''], share }: Evidence, problems: ReadonlyMap<string, KnownProblem>): boolean {
  return message.role === 'initiator' && !message.tells && share === 1 && problems.get(first)?.layer === 'ike';
}

/** The evidence without refusals that success has closed: an offer of IKE that was refused, made anew and accepted is how IKE works. */
export function stillOpen(
  evidence: readonly Evidence[],
  problems: ReadonlyMap<string, KnownProblem>,
  proven: readonly Layer[],
  /** The lines of states: their order is none in time. */
  stated: Pick<Numbers, 'has'>,
): Evidence[] {
  if (!proven.includes('ike')) return [...evidence];
  const upAt = Math.max(...evidence.flatMap(({ message, last }) => (provenBy.get(message.tells ?? '')?.includes('ike') ? last : [])));
  return evidence.filter(({ problems: named, message, last, lines }) => {
    if (lines.some(({ number }) => stated.has(number))) return true;
    const begun = message.tells === 'ike-started';
    if ((message.tells && !begun) || (message.role === 'either' && !begun) || named.length === 0 || last >= upAt) return true;
    return !named.every((id) => problems.get(id)?.layer === 'ike' || problems.get(id)?.layer === 'reachability');
  });
}

function isOfBgp([first = '']: readonly string[], problems: ReadonlyMap<string, KnownProblem>): boolean {
  return problems.get(first)?.layer === 'bgp';
}
