/** What the packets of BGP between two addresses say together, at the packet that shows it first. */
export interface BgpFact {
  readonly line: number;
  readonly says:
    | 'syn unanswered'
    | 'signed unanswered'
    | 'syn reset'
    | 'md5 at one end'
    | 'tcp answered'
    | 'tcp not followed'
    | 'tcp closed unheard'
    | 'bgp both ways'
    | 'bgp falls silent'
    | 'bgp families differ'
    | 'bgp routes one way';
}

/** A packet by its line or number, and the address that it comes from. */
export interface From {
  readonly line: number;
  readonly from: string;
}

/** One connection of TCP, from its SYN on or from where the capture began; null and false for what was not seen. */
export interface BgpTalk {
  /** Its first packet: of who calls. */
  readonly first: From;
  readonly syns: readonly (From & { readonly md5: boolean })[];
  readonly accepted: boolean;
  /** Whether who accepts it signs that; undefined where that is not known, or who called goes on and so has taken it. */
  readonly answerSigned: boolean | undefined;
  readonly hasReset: boolean;
  /** True where a packet opens or ends it. */
  readonly hasBounds: boolean;
  readonly refused: boolean;
  /** The packet that makes KEEPALIVEs of both ends, and that at which one of them ends it. */
  readonly up: From | null;
  readonly ended: From | null;
  /** The packet that is sent for the third time. */
  readonly again: From | null;
  /** Who sent messages. From when both have, what fails is no matter of TCP. */
  readonly speakers: ReadonlySet<string>;
  /** The first packet of a talk that goes on in both directions, in a capture that saw neither begin nor end. */
  readonly spoken: From | null;
  /** The OPEN that shows that no address family is in both, and the end of announcements without a route. */
  readonly familiesApart: From | null;
  readonly routesOneWay: From | null;
}

/** What went before and went well says nothing any more; a NOTIFICATION names its cause itself, and what follows it is its consequence. */
export function bgpFacts(talks: readonly BgpTalk[]): BgpFact[] {
  const [head] = talks;
  if (!head) return [];
  const apart = talks.flatMap(apartIn).slice(0, 1);
  const upsOf = (some: readonly BgpTalk[]): BgpFact[] => some.flatMap(({ up }) => (up ? { line: up.line, says: 'bgp both ways' } : []));
  if (talks.some(({ up, ended, again }) => up && !ended && !again)) return [...upsOf(talks), ...apart];
  const refusedAt = talks.findLastIndex(({ refused }) => refused);
  // What came up after the last refusal is up again, however the capture ends.
  if (refusedAt >= 0) return [...(talks.slice(refusedAt + 1).some(({ up }) => up) ? upsOf(talks) : []), ...apart];
  const stuck = talks.find((talk) => talk.again && (talk.accepted || isHeard(talk)));
  if (stuck?.again) return [{ line: stuck.again.line, says: whyStuck(stuck) }, ...apart];
  if (!talks.some(({ hasBounds }) => hasBounds)) {
    const spoken = talks.flatMap(({ spoken: one }) => one ?? []).slice(0, 1);
    return [...spoken.map(({ line }): BgpFact => ({ line, says: 'bgp both ways' })), ...apart];
  }
  const reached = talks.findLastIndex(isHeard);
  const since = talks.slice(reached + 1);
  const unheard = since.find(
    ({ accepted, ended, first, speakers }) => accepted && ended && ended.from !== first.from && !speakers.has(ended.from),
  );
  if (unheard?.ended && reached < 0) return [{ line: unheard.ended.line, says: 'tcp closed unheard' }];
  if (since.some(({ accepted }) => accepted) || (reached >= 0 && !since.length)) {
    return [{ line: head.first.line, says: 'tcp answered' }, ...apart];
  }
  // Who refuses while it starts may be silent later: then the silence counts.
  const unanswered = since.filter(({ ended }) => !ended);
  const resetAt = Math.max(0, ...since.map(({ ended }) => ended?.line ?? 0));
  const isSilent = unanswered.flatMap(({ syns }) => syns).filter(({ line }) => line > resetAt).length > 1;
  return synFacts(isSilent ? unanswered : since);
}

/** Where one of the two signs what opens it and the other does not, neither hears the other. */
function whyStuck({ syns, answerSigned, up, accepted }: BgpTalk): BgpFact['says'] {
  if (answerSigned !== undefined && syns.some(({ md5 }) => md5 !== answerSigned)) return 'md5 at one end';
  return up || !accepted ? 'bgp falls silent' : 'tcp not followed';
}

const isHeard = ({ speakers }: BgpTalk): boolean => speakers.size > 1;

function apartIn({ familiesApart, routesOneWay }: BgpTalk): BgpFact[] {
  return [
    ...(familiesApart ? [{ line: familiesApart.line, says: 'bgp families differ' } as const] : []),
    ...(routesOneWay ? [{ line: routesOneWay.line, says: 'bgp routes one way' } as const] : []),
  ];
}

/** What comes back where nothing is accepted. */
function synFacts(talks: readonly BgpTalk[]): BgpFact[] {
  const syns = talks.flatMap((talk) => talk.syns);
  const [syn] = syns;
  if (!syn) return [];
  if (talks.some(({ hasReset }) => hasReset)) return [{ line: syn.line, says: 'syn reset' }];
  const signers = new Set(syns.filter(({ md5 }) => md5).map(({ from }) => from));
  const senders = new Set(syns.map(({ from }) => from));
  if (senders.size === 2 && signers.size === 1) return [{ line: syn.line, says: 'md5 at one end' }];
  if (syns.length < 2) return [];
  return [{ line: syn.line, says: signers.size ? 'signed unanswered' : 'syn unanswered' }];
}
