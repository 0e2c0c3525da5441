import type { CaptureFacts } from '../reading/capture/facts.ts';
import type { Joined, Missing } from '../reading/capture/join.ts';
import type { NamedFacts } from './capture-view.ts';

/** Two captures laid over each other, in words. */
export interface JoinedWords {
  readonly title: string;
  readonly says: string;
  /** True where they share nothing. */
  readonly isCaution: boolean;
  /** What one place saw and the other did not. */
  readonly missing: readonly string[];
}

/** How a capture is called in what is said of it: a name may hold anything. */
export const quoted = (name: string): string => `“${name}”`;

/** Words what two captures say together. */
export function joinedWords({ common, offset, missing, more }: Joined, captures: readonly [NamedFacts, NamedFacts]): JoinedWords {
  if (offset === null) return { title: 'Two captures that share nothing', says: apartWords(captures), isCaution: true, missing: [] };
  const names = captures.map(({ name }) => quoted(name));
  const clocks =
    Math.abs(offset) < 0.05
      ? 'their clocks agree'
      : `the clock of ${names[1] ?? ''} is ${Math.abs(offset).toFixed(1)} s ${offset > 0 ? 'behind' : 'ahead'}`;
  const lost = missing.length ? 'These passed at one place only:' : 'None is missing at either place.';
  return {
    title: 'Both captures together',
    says: `${common === 1 ? 'One message is' : `${common} messages are`} in both; ${clocks}. ${lost}`,
    isCaution: false,
    missing: [...missing.map((one) => missingWords(one, names)), ...(more ? [`… and ${more} more.`] : [])],
  };
}

/** Why two captures could not be joined, as far as they tell, and what would help. */
function apartWords(captures: readonly NamedFacts[]): string {
  const ends = captures.map(({ facts }) => endsOf(facts));
  const isSame = new Set(ends.map((one) => one?.toSorted().join(' '))).size === 1 && ends[0];
  const said = (one: readonly string[] | null | undefined): string => one?.join(' and ') ?? 'no tunnel';
  const whose = isSame
    ? `Both are of ${said(ends[0])}`
    : captures.map(({ name }, at) => `${quoted(name)} is of ${said(ends[at])}`).join(', ');
  const help = isSame
    ? 'They were taken at different times, or one of them misses a part: let both run while it fails once.'
    : 'For both ends of one tunnel capture at the same time on the outside of each, or inside of the tunnel at each.';
  return `${whose}, and no message is in both: each is read by itself, and nothing is said of what got lost between. ${help}`;
}

/** The two that talk first in a capture. */
function endsOf({ ike: [sa], esp: [flow], bgp: [talk] }: CaptureFacts): readonly [string, string] | null {
  if (sa) return [sa.initiator.address, sa.responder.address];
  if (flow) return [flow.from, flow.to];
  return talk ? [talk.caller.address, talk.called.address] : null;
}

function missingWords({ seenIn, packet, what, from, to, times, arrived, afterEnd }: Missing, names: readonly string[]): string {
  const often = times > 1 ? `, ${times} times` : '';
  const there = arrived ? `only ${arrived} times` : 'never';
  const caution = afterEnd ? '; it passed after the last packet of that capture, which may have ended' : '';
  return `${what} from ${from} to ${to}: packet ${packet} in ${names[seenIn] ?? ''}${often}, ${there} in ${names[1 - seenIn] ?? ''}${caution}`;
}
