import type { Proposal, SelectorPair } from './end.ts';
import type { Agreed } from './negotiate-ike.ts';
import type { Range } from './networks.ts';
import { common, holds, rangeOf, sameRange } from './networks.ts';
import type { Part, Side } from './outcome.ts';
import type { Chosen } from './proposals.ts';
import { choose, suiteName, withGroups, withoutGroups } from './proposals.ts';
import type { Talk } from './talk.ts';

/** Negotiates the child SAs: their proposals and networks, and what happens when they are made anew. */
export function negotiateChild(talk: Talk, agreed: Agreed): void {
  const { starts, answers, story } = talk;
  const exchange = agreed.version === 2 ? 'IKE_AUTH' : 'QUICK';
  if (agreed.version === 1) story.pass({ from: starts, exchange, is: 'request', isEncrypted: true });
  encapsulate(talk, exchange);
  const suite = agreeOnEsp(talk, agreed, exchange);
  const carries = agreeOnNetworks(talk, agreed.version, exchange);
  lookForOverlap(talk, exchange);
  story.pass({ from: answers, exchange, is: 'answer', isEncrypted: true, carries: [suite, carries].filter(Boolean).join('; ') || null });
  if (agreed.version === 2) rekey(talk, agreed);
}

function refuse(
  talk: Talk,
  exchange: string,
  notify: string,
  what: Pick<Parameters<typeof talk.story.stop>[0], 'parameter' | 'at' | 'apart'>,
): void {
  const { answers, starts, story } = talk;
  story.pass({ from: answers, exchange, is: 'answer', does: 'refuses', notify, isEncrypted: true });
  const kept: Partial<Record<Side, readonly 'ike'[]>> = {};
  if (exchange === 'IKE_AUTH') {
    const [asInitiator, asResponder] = [talk.behaviour(starts).keepsIke?.asInitiator, talk.behaviour(answers).keepsIke?.asResponder];
    // Who refuses without proving itself leaves nothing at either end.
    kept[starts] = asInitiator === false || asResponder === false ? [] : ['ike'];
    kept[answers] = asResponder === false ? [] : ['ike'];
  }
  story.stop({ ...what, by: answers, exchange, notify }, kept);
}

function encapsulate(talk: Talk, exchange: string): void {
  const [one, other] = [talk.value(talk.starts, 'encapsulation'), talk.value(talk.answers, 'encapsulation')];
  if (!one || !other || one === other) return;
  talk.story.stop({ parameter: 'encapsulation', at: talk.answers, by: talk.answers, exchange, isSure: false });
}

function agreeOnEsp(talk: Talk, { version }: Agreed, exchange: string): string | null {
  const { starts, answers } = talk;
  const [theirs, own] = [offeredBy(talk, starts), offeredBy(talk, answers)];
  if (!theirs || !own) return null;
  const first = choose(withoutGroups(own), withoutGroups(theirs), 'child');
  if (!first.chosen) {
    if (theirs.length === 0) offersNothing(talk, exchange);
    else refuse(talk, exchange, 'NO_PROPOSAL_CHOSEN', { parameter: 'child-proposals', at: answers, apart: first.apart });
    return null;
  }
  if (version === 1 && talk.behaviour(answers).quickGroup !== 'any') {
    const [pfs, ownPfs] = [talk.needs(starts, 'pfs'), talk.needs(answers, 'pfs')];
    if (pfs && ownPfs && !choose(withGroups(own, ownPfs), withGroups(theirs, pfs), 'child').chosen)
      refuse(talk, exchange, 'NO_PROPOSAL_CHOSEN', { parameter: 'pfs', at: answers, apart: ['group'] });
  }
  install(talk, first.chosen, exchange);
  return suiteName(first.chosen, 'child');
}

/** What an end offers: what is set, without what its kernel makes it leave out. */
function offeredBy(talk: Talk, side: Side): readonly Proposal[] | undefined {
  const set = talk.needs(side, 'child-proposals');
  const { kernel } = talk.behaviour(side);
  const leftOut = kernel?.runsOnIt ? kernel.leavesOut : [];
  return set
    ?.map((one) => ({ ...one, encryption: one.encryption.filter((cipher) => !leftOut.includes(cipher)) }))
    .filter(({ encryption }) => encryption.length > 0);
}

/** Nothing that the kernel takes is left of what is set: the first message has no proposal of ESP. */
function offersNothing({ starts, answers, story }: Talk, exchange: string): void {
  story.pass({ from: answers, exchange, is: 'answer', does: 'refuses', isEncrypted: true });
  story.stop({ parameter: 'child-proposals', at: starts, by: answers, exchange, kind: 'not installed' }, { [starts]: [], [answers]: [] });
}

/** An end that can't install what it agreed on drops all of it, and the other end is not told. */
function install(talk: Talk, { encryption, integrity }: Chosen, exchange: string): void {
  const kernelOf = (side: Side) => talk.behaviour(side).kernel;
  const cannot = (side: Side): boolean =>
    (integrity !== null && (kernelOf(side)?.cannotInstall.includes(integrity) ?? false)) ||
    (kernelOf(side)?.leavesOut.includes(encryption) ?? false);
  const side = [talk.answers, talk.starts].find(cannot);
  if (!side) return;
  const kept = (one: Side): readonly Part[] => (cannot(one) ? [] : ['ike', 'child', 'bgp']);
  const isSure = kernelOf(side)?.runsOnIt === true;
  talk.story.stop(
    { parameter: 'child-proposals', at: side, by: side, exchange, kind: 'not installed', isSure },
    { a: kept('a'), b: kept('b') },
  );
}

interface Networks {
  readonly local: readonly Range[];
  readonly remote: readonly Range[];
}

const networksOf = ({ local, remote }: SelectorPair): Networks => ({
  local: local.flatMap((one) => rangeOf(one) ?? []),
  remote: remote.flatMap((one) => rangeOf(one) ?? []),
});

const mirrored = ({ local, remote }: Networks): Networks => ({ local: remote, remote: local });

/** Every pair of networks by itself, where an implementation makes a child SA of each. */
const apart = ({ local, remote }: Networks): Networks[] =>
  local.flatMap((one) => remote.map((other) => ({ local: [one], remote: [other] })));

function childrenOf(talk: Talk, side: Side, version: 1 | 2): readonly Networks[] | undefined {
  const pairs = talk.needs(side, 'selectors')?.map(networksOf);
  // Quick mode carries one network of each end (RFC 2409 5.5).
  return version === 1 || talk.behaviour(side).pairs === 'one child SA each' ? pairs?.flatMap(apart) : pairs;
}

/** What becomes of one child SA's networks: the same at both ends, narrowed, other ones at each, refused by one end, or not known. */
type Fate = 'same' | 'narrowed' | 'apart' | 'refused by the responder' | 'refused by the initiator' | 'open';

function agreeOnNetworks(talk: Talk, version: 1 | 2, exchange: string): string | null {
  const { starts, answers, story } = talk;
  const asked = childrenOf(talk, starts, version);
  const own = childrenOf(talk, answers, version);
  if (!asked?.length || !own?.length) return null;
  const fates = asked.map((one) => fateOf(talk, version, one, own));
  const what = { parameter: 'selectors', at: answers } as const;
  const isRefused = (fate: Fate): boolean => fate.startsWith('refused');
  if (fates.every(isRefused)) {
    if (fates[0] === 'refused by the responder') refuse(talk, exchange, version === 2 ? 'TS_UNACCEPTABLE' : 'INVALID_ID_INFORMATION', what);
    else {
      story.pass({ from: answers, exchange, is: 'answer', isEncrypted: true });
      story.pass({ from: starts, exchange: 'INFORMATIONAL', is: 'request', does: 'leaves', isEncrypted: true });
      story.stop(
        { ...what, by: starts, exchange },
        talk.behaviour(answers).heedsChildDelete === false ? { [starts]: ['ike'], [answers]: ['ike', 'child'] } : {},
      );
    }
    return null;
  }
  if (fates.some(isRefused)) story.stop({ ...what, by: answers, exchange, when: 'partly' });
  else if (fates.includes('apart') || fates.includes('narrowed')) story.stop({ ...what, by: null, exchange, when: 'partly' });
  else if (fates.includes('open')) story.stop({ ...what, by: answers, exchange, notify: 'TS_UNACCEPTABLE', isSure: false });
  else return 'the same networks';
  return null;
}

function fateOf(talk: Talk, version: 1 | 2, asked: Networks, own: readonly Networks[]): Fate {
  const responder = talk.behaviour(talk.answers);
  const how = version === 2 ? responder.selectors : (responder.quickSelectors ?? responder.selectors);
  const wanted = mirrored(asked);
  if (own.some((one) => equal(one, wanted))) return 'same';
  const shared = own.map((one) => meet(one, wanted)).find((one) => one !== null);
  if (how === 'exact') {
    const one = own.find((networks) => isAmong(networks, wanted));
    return one ? answered(talk, wanted, one) : 'refused by the responder';
  }
  if (how === 'its own') return own[0] ? answered(talk, wanted, own[0]) : 'open';
  if (!shared) return 'refused by the responder';
  return how === 'narrows' ? answered(talk, wanted, shared) : 'open';
}

/** What the initiator makes of other networks than it asked for. */
function answered(talk: Talk, wanted: Networks, got: Networks): Fate {
  if (equal(wanted, got)) return 'narrowed';
  switch (talk.behaviour(talk.starts).answeredSelectors) {
    case 'exact':
      return isAmong(wanted, got) ? 'narrowed' : 'refused by the initiator';
    case 'keeps its own':
      return 'apart';
    case 'what both have':
      return meet(wanted, got) ? 'narrowed' : 'refused by the initiator';
    default:
      return meet(wanted, got) ? 'open' : 'refused by the initiator';
  }
}

const equal = (a: Networks, b: Networks): boolean => sameRanges(a.local, b.local) && sameRanges(a.remote, b.remote);

const sameRanges = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.every((one) => b.some((other) => sameRange(one, other))) && b.every((one) => a.some((other) => sameRange(one, other)));

/** Each of its networks is one of those that are asked for. */
const isAmong = (one: Networks, wanted: Networks): boolean =>
  one.local.every((range) => wanted.local.some((other) => sameRange(range, other))) &&
  one.remote.every((range) => wanted.remote.some((other) => sameRange(range, other)));

/** What two child SAs have in common; null where at one side that is nothing. */
function meet(a: Networks, b: Networks): Networks | null {
  const local = shared(a.local, b.local);
  const remote = shared(a.remote, b.remote);
  return local.length && remote.length ? { local, remote } : null;
}

const shared = (a: readonly Range[], b: readonly Range[]): Range[] =>
  a
    .flatMap((one) => b.flatMap((other) => common(one, other) ?? []))
    .filter((one, at, all) => !all.some((more, i) => i !== at && holds(more, one) && (i < at || !sameRange(more, one))));

/** Networks of one end that hold those of the other: the VPN comes up, and what is meant for the other end stays here. */
function lookForOverlap(talk: Talk, exchange: string): void {
  const pairs = talk.value(talk.starts, 'selectors')?.map(networksOf) ?? [];
  const overlaps = pairs.some(({ local, remote }) =>
    local.some((one) => remote.some((other) => !isAll(one) && !isAll(other) && common(one, other))),
  );
  if (overlaps) talk.story.stop({ parameter: 'selectors', at: talk.starts, by: null, exchange, when: 'partly', kind: 'overlaps' });
}

/** All addresses: what a route-based VPN has at both ends. */
const isAll = ({ first, last }: Range): boolean => first === 0n && last >= 0xffffffffn;

/** A new child SA in place of the old one: only now a group counts (RFC 7296 1.3.1). */
function rekey(talk: Talk, agreed: Agreed): void {
  const { starts, answers, story } = talk;
  const [theirs, own] = [proposalsAtRekey(talk, starts, agreed), proposalsAtRekey(talk, answers, agreed)];
  if (!theirs || !own || choose(own, theirs, 'child').chosen || !choose(withoutGroups(own), withoutGroups(theirs), 'child').chosen) return;
  const exchange = 'CREATE_CHILD_SA';
  story.stop({ parameter: 'pfs', at: answers, by: answers, exchange, notify: 'NO_PROPOSAL_CHOSEN', apart: ['group'], when: 'rekey' });
}

function proposalsAtRekey(talk: Talk, side: Side, { suite }: Agreed): readonly Proposal[] | undefined {
  const [set, pfs] = [talk.value(side, 'child-proposals'), talk.value(side, 'pfs')];
  if (!set || !pfs) return undefined;
  const isOn = pfs.some((group) => group !== 0);
  const isOfIke = isOn && suite && talk.behaviour(side).rekeyGroup === 'of the IKE SA';
  return isOfIke ? withGroups(withoutGroups(set), [suite.group]) : withGroups(set, pfs);
}
