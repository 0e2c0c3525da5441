import type { Evidence } from './evidence.ts';
import type { KnownProblem } from './known-problem.ts';
import type { Weights } from './weights.ts';

/** How much one message says for its likeliest problem, between 0 and 1. */
export function strengthOf(evidence: Evidence, known: ReadonlyMap<string, KnownProblem>, weights: Weights): number {
  const { message, problems, weight, share, last } = evidence;
  const specific = weight / (weight + weights.information);
  const narrow = 1 / (1 + weights.rivals * (problems.length - 1));
  const recent = 1 - weights.age * (1 - last);
  const exact = share < 1 ? weights.nearMiss * share ** 2 : 1;
  return Math.min(1, exact * specific * narrow * recent * byTell(message, known, weights) * byRole(message.role, weights));
}

/** Silence, a mere state and the end of an SA are what every fault brings with it: they count less than a named cause. */
function byTell({ tells, problems: named }: Evidence['message'], known: ReadonlyMap<string, KnownProblem>, weights: Weights): number {
  if (tells === 'no-reply') return weights.silence;
  if (tells === 'zero' || tells === 'echo') return 1;
  if (tells !== 'down' && tells !== 'child-closed') return tells ? weights.progress : 1;
  if (named.length > 1) return weights.ending;
  // With one cause it says more, but how any fault of IKE may end is no cause by itself.
  return named.some((id) => known.get(id)?.consequence && known.get(id)?.layer !== 'bgp') ? Math.sqrt(weights.ending) : 1;
}

/** The responder names what it refuses; the initiator only hears that it was refused. */
function byRole(role: Evidence['message']['role'], weights: Weights): number {
  return role === 'either' ? 1 : weights[role];
}

/** What the problem at this place of a message's list gets of its strength. */
export function shareOf(rank: number, weights: Weights): number {
  return [1, weights.second, weights.third][rank] ?? weights.third / 2;
}
