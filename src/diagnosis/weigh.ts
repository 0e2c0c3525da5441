import type { Evidence } from './evidence.ts';
import type { KnownProblem } from './knowledge.ts';

/** How much one message says for its likeliest problem, between 0 and 1. */
export function strengthOf({ message, problems, weight, share, last, count }: Evidence, known: ReadonlyMap<string, KnownProblem>): number {
  const specific = weight / (weight + 0.9);
  const narrow = 1 / (1 + 0.12 * (problems.length - 1));
  const sure = message.verified ? 1 : 0.6;
  const recent = 0.75 + 0.25 * last;
  const repeated = 1 + Math.min(0.1, 0.02 * (count - 1));
  const exact = share < 1 ? 0.5 * share ** 2 : 1;
  return Math.min(1, exact * specific * narrow * sure * recent * repeated * byTell(message, known) * byRole(message.role));
}

/** Silence, a mere state and the end of an SA are what every fault brings with it: they count less than a named cause. */
function byTell({ tells, problems: named }: Evidence['message'], known: ReadonlyMap<string, KnownProblem>): number {
  if (tells === 'no-reply') return 0.7;
  if (tells !== 'down') return tells ? 0.6 : 1;
  if (named.length > 1) return 0.4;
  return named.some((problem) => known.get(problem)?.consequence) ? 0.75 : 1;
}

/** The responder names what it refuses; the initiator only hears that it was refused. */
function byRole(role: Evidence['message']['role']): number {
  if (role === 'responder') return 1.1;
  return role === 'initiator' ? 0.9 : 1;
}

/** True for what an initiator prints when the peer answered, and refused. */
export function isAnswer({ message, share }: Evidence): boolean {
  return message.verified && share === 1 && message.role === 'initiator' && message.tells === undefined;
}

/** Silence says less once the peer is known to have answered: a refusal that is ignored is followed by retransmits. */
export function besideAnswer({ message }: Evidence): number {
  return message.tells === 'no-reply' ? 0.5 : 1;
}

const ranks = [1, 0.5, 0.35, 0.25];

/** What the problem at this place of a message's list gets of its strength. */
export function shareOf(rank: number): number {
  return ranks[rank] ?? 0.18;
}
