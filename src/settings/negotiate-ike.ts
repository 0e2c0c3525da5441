import type { Group } from '../ike/algorithm.ts';
import type { Answer } from './behaviour.ts';
import type { Identity, Proposal } from './end.ts';
import { holds, isPrivate, rangeOf, sameRange } from './networks.ts';
import type { Side } from './outcome.ts';
import { otherSide } from './outcome.ts';
import type { Chosen } from './proposals.ts';
import { choose, isOpen, suiteName } from './proposals.ts';
import type { Talk } from './talk.ts';

/** What the IKE SA gives to its child SAs. */
export interface Agreed {
  readonly version: 1 | 2;
  /** Null where it is not known, or nothing was agreed on. */
  readonly suite: Chosen | null;
}

const firstExchange = { 1: { main: 'MAIN', aggressive: 'AGGRESSIVE' }, 2: 'IKE_SA_INIT' } as const;

/** Negotiates the IKE SA: addresses, version, proposals, and who the ends are. */
export function negotiateIke(talk: Talk): Agreed {
  for (const side of [talk.starts, talk.answers]) {
    const enabled = talk.value(side, 'enabled');
    const by = side === talk.starts ? null : side;
    if (enabled === false || enabled === 'in part')
      talk.story.stop({ parameter: 'enabled', at: side, by, exchange: 'IKE_SA_INIT', isSure: enabled === false });
  }
  const versions = talk.needs(talk.starts, 'ike-version');
  const version = versions?.[0] ?? talk.value(talk.answers, 'ike-version')?.[0] ?? 2;
  const mode = talk.value(talk.starts, 'ike-mode') ?? 'main';
  const exchange = version === 2 ? firstExchange[2] : firstExchange[1][mode];
  reach(talk, version, exchange);
  talk.story.pass({ from: talk.starts, exchange, is: 'request', carries: offered(talk.value(talk.starts, 'ike-proposals')) });
  acceptVersion(talk, version, exchange);
  const suite = agreeOnSuite(talk, version, exchange);
  if (version === 1) acceptMode(talk, mode);
  if (version === 2) authenticate2(talk);
  else authenticate1(talk, mode);
  return { version, suite };
}

const offered = (proposals: readonly Proposal[] | undefined): string | null =>
  proposals ? `${proposals.length} ${proposals.length === 1 ? 'proposal' : 'proposals'}` : null;

/** A first message finds an end that knows its sender. */
function reach(talk: Talk, version: 1 | 2, exchange: string): void {
  const { starts, answers, story } = talk;
  const peer = talk.needs(starts, 'peer-address');
  if (peer === 'any') story.stop({ parameter: 'peer-address', at: starts, by: null, exchange });
  const target = talk.needs(answers, 'local-address');
  if (peer && target && !mayBe(target, peer))
    // It goes on to the next address once the first one does not answer.
    story.stop({
      parameter: 'peer-address',
      at: starts,
      by: null,
      exchange,
      isSure: !backups(talk, starts).some((one) => mayBe(target, one)),
    });
  const expected = talk.needs(answers, 'peer-address');
  const own = talk.needs(starts, 'local-address');
  if (!expected || !own || [expected, ...backups(talk, answers)].some((one) => mayBe(own, one))) return;
  const isSure = version === 2 || !talk.behaviour(answers).takesStrangers;
  refuseFirst(talk, exchange, talk.behaviour(answers).stranger?.[version], { parameter: 'peer-address', at: answers, isSure });
}

const backups = (talk: Talk, side: Side): readonly string[] => talk.value(side, 'peer-backups') ?? [];

/** Whether an end at one address may be met as another: it is that one, any, a name, or translated between. */
const mayBe = (own: string, seen: string): boolean =>
  isOneAddress(own, seen) || own === 'any' || seen === 'any' || isName(own) || isName(seen) || (isPrivate(own) && !isPrivate(seen));

/** Written in one way or another: IPv6 has many. */
function isOneAddress(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return a === b || (one !== null && other !== null && sameRange(one, other));
}

const isName = (text: string): boolean => /[a-z]/i.test(text) && !text.includes(':');

function refuseFirst(
  { story, answers }: Talk,
  exchange: string,
  answer: Answer | undefined,
  what: Pick<Parameters<typeof story.stop>[0], 'parameter' | 'at' | 'apart' | 'isSure'>,
): void {
  if (!story.isOver)
    story.pass({
      from: answers,
      exchange,
      is: 'answer',
      does: answer === 'silence' ? 'is silent' : 'refuses',
      notify: answer === undefined || answer === 'silence' ? null : answer,
    });
  story.stop({ ...what, by: answers, exchange, notify: answer === undefined || answer === 'silence' ? null : answer });
}

function acceptVersion(talk: Talk, version: 1 | 2, exchange: string): void {
  const taken = talk.needs(talk.answers, 'ike-version');
  if (!taken || taken.includes(version)) return;
  refuseFirst(talk, exchange, talk.behaviour(talk.answers).otherVersion?.[version], { parameter: 'ike-version', at: talk.answers });
}

function agreeOnSuite(talk: Talk, version: 1 | 2, exchange: string): Chosen | null {
  const { starts, answers, story } = talk;
  const [theirs, own] = [talk.needs(starts, 'ike-proposals'), talk.needs(answers, 'ike-proposals')];
  if (!theirs || !own) return null;
  const result = choose(own, theirs, 'ike');
  if (!result.chosen && result.isOpen) {
    for (const side of [starts, answers]) if (isOpen(talk.value(side, 'ike-proposals') ?? [], 'ike')) story.doubt('ike-proposals', side);
    return null;
  }
  if (!result.chosen) {
    refuseFirst(talk, exchange, 'NO_PROPOSAL_CHOSEN', { parameter: 'ike-proposals', at: answers, apart: result.apart });
    return null;
  }
  const { chosen } = result;
  if (version === 2 && chosen.group !== firstGroup(theirs)) {
    story.pass({
      from: answers,
      exchange,
      is: 'answer',
      does: 'asks for another group',
      notify: 'INVALID_KE_PAYLOAD',
      carries: `group ${chosen.group}`,
    });
    story.pass({ from: starts, exchange, is: 'request', carries: `group ${chosen.group}` });
  }
  story.pass({ from: answers, exchange, is: 'answer', carries: suiteName(chosen, 'ike') });
  return chosen;
}

const firstGroup = (proposals: readonly Proposal[]): Group | undefined => proposals[0]?.groups[0];

function acceptMode(talk: Talk, mode: 'main' | 'aggressive'): void {
  const own = talk.value(talk.answers, 'ike-mode') ?? 'main';
  const { aggressive } = talk.behaviour(talk.answers);
  if (own === mode && !(mode === 'aggressive' && aggressive?.never)) return;
  refuseFirst(talk, firstExchange[1][mode], mode === 'aggressive' ? aggressive?.answer : undefined, {
    parameter: 'ike-mode',
    at: talk.answers,
  });
}

/** Whether an identity is one that is expected; null where it is not known. */
export function isExpected(sent: Identity | undefined, expected: Identity | undefined): boolean | null {
  if (expected?.type === 'any') return true;
  if (!sent || !expected || sent.type === 'unread' || expected.type === 'unread') return null;
  if (sent.type !== expected.type) return false;
  return comparable(sent) === comparable(expected) || isAmong(sent, expected);
}

/** An identity that is one of many: an address of a network, a name below a domain. */
function isAmong(sent: Identity, { type, value }: Identity): boolean {
  if (type === 'address') {
    const [own, network] = [rangeOf(sent.value), rangeOf(value)];
    return own !== null && network !== null && holds(network, own);
  }
  const [, below = ''] = (type === 'fqdn' ? /^\*(\..+)$/ : /^\*(@.+)$/).exec(value) ?? [];
  return (type === 'fqdn' || type === 'email') && below !== '' && sent.value.toLowerCase().endsWith(below.toLowerCase());
}

// Names of domains have no case (RFC 4343); a distinguished name's parts may be set apart by blanks.
const comparable = ({ type, value }: Identity): string => {
  if (type === 'address') return String(rangeOf(value)?.first ?? value);
  if (type === 'fqdn' || type === 'email') return value.toLowerCase();
  return type === 'dn' ? value.toLowerCase().replace(/\s*([,=/])\s*/g, '$1') : value;
};

/** IKE_AUTH: the responder looks at who asks and proves, then the initiator at who answers. */
function authenticate2(talk: Talk): void {
  const { starts, answers, story } = talk;
  const exchange = 'IKE_AUTH';
  story.pass({ from: starts, exchange, is: 'request', isEncrypted: true });
  const refuse = (parameter: 'peer-id' | 'local-id' | 'auth-method' | 'pre-shared-key'): void => {
    story.pass({ from: answers, exchange, is: 'answer', does: 'refuses', notify: 'AUTHENTICATION_FAILED', isEncrypted: true });
    story.stop({ parameter, at: answers, by: answers, exchange, notify: 'AUTHENTICATION_FAILED' });
  };
  if (knows(talk, answers, starts) === false) refuse('peer-id');
  const asked = talk.value(starts, 'peer-id');
  const asks = talk.behaviour(starts).asksForId;
  const isAsked = asked && asked.type !== 'any' && (asks === 'always' || (asks === 'names' && asked.type !== 'address'));
  const refusesAsked = isAsked && talk.behaviour(answers).checksAskedId !== false && knows(talk, starts, answers) === false;
  if (refusesAsked) refuse('local-id');
  prove(talk, refuse);
  if (!refusesAsked && knows(talk, starts, answers) === false) {
    story.pass({ from: answers, exchange, is: 'answer', isEncrypted: true });
    const { leaves } = talk.behaviour(starts);
    if (leaves !== 'silence')
      story.pass({ from: starts, exchange: 'INFORMATIONAL', is: 'request', does: 'leaves', notify: leaves ?? null, isEncrypted: true });
    const isHeeded = leaves === 'DELETE' || (leaves !== 'silence' && talk.behaviour(answers).heedsRefusal !== false);
    story.stop(
      { parameter: 'peer-id', at: starts, by: starts, exchange },
      isHeeded ? {} : { [starts]: [], [answers]: ['ike', 'child', 'bgp'] },
    );
  }
}

/** Whether `who` takes the other end for whom it expects; what is not known leaves it open. */
function knows(talk: Talk, who: Side, other: Side): boolean | null {
  const [expected, sent] = [talk.value(who, 'peer-id'), talk.value(other, 'local-id')];
  // Whoever expects nobody by name takes a peer that is its own address.
  const isItsAddress = sent?.type === 'address' && isOneAddress(sent.value, talk.value(who, 'peer-address') ?? '');
  const answer = !expected && isItsAddress ? true : isExpected(sent, expected);
  if (answer === null) {
    if (!expected || expected.type === 'unread') talk.story.doubt('peer-id', who);
    if (!sent || sent.type === 'unread') talk.story.doubt('local-id', other);
  }
  return answer;
}

function prove(talk: Talk, refuse: (parameter: 'auth-method' | 'pre-shared-key') => void): void {
  const { starts, answers } = talk;
  const [one, other] = [talk.needs(starts, 'auth-method'), talk.needs(answers, 'auth-method')];
  if (one && other && one !== other) refuse('auth-method');
  if ((one ?? other) === 'certificate') {
    talk.story.doubt('auth-method', answers);
    return;
  }
  const [mine, theirs] = [talk.needs(starts, 'pre-shared-key'), talk.needs(answers, 'pre-shared-key')];
  if (mine && theirs && !mine.same(theirs)) refuse('pre-shared-key');
}

/** Main and aggressive mode: what the key encrypts can't be read with another one, so that a wrong key is met by silence or by noise. */
function authenticate1(talk: Talk, mode: 'main' | 'aggressive'): void {
  const { starts, answers, story } = talk;
  const exchange = firstExchange[1][mode];
  prove(talk, (parameter) => story.stop({ parameter, at: answers, by: answers, exchange }));
  for (const side of [answers, starts]) {
    if (knows(talk, side, otherSide(side)) !== false) continue;
    const { asResponder, asInitiator } = talk.behaviour(side).otherIdentity ?? {};
    // In aggressive mode the first message names who asks, in clear, so that a responder finds nobody to refuse.
    const answer = mode === 'main' ? (side === answers ? asResponder : undefined) : side === starts ? asInitiator : undefined;
    const notify = answer === undefined || answer === 'silence' ? null : answer;
    if (side === starts && notify) {
      story.pass({ from: answers, exchange, is: 'answer' });
      story.pass({ from: starts, exchange: 'INFORMATIONAL', is: 'request', does: 'refuses', notify });
    }
    story.stop({ parameter: 'peer-id', at: side, by: side, exchange, notify });
  }
  story.pass({ from: starts, exchange, is: 'request', isEncrypted: mode === 'main' });
  story.pass({ from: answers, exchange, is: 'answer', isEncrypted: mode === 'main' });
}
