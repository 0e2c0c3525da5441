import type { Group } from '../ike/algorithm.ts';
import type { Proposal } from './end.ts';
import type { Agreed } from './negotiate-ike.ts';
import { agreeOnNetworks, lookForOverlap } from './negotiate-networks.ts';
import { isPrivate, rangeOf } from './networks.ts';
import type { Part, Side } from './outcome.ts';
import { otherSide, sides } from './outcome.ts';
import type { Chosen } from './proposals.ts';
import { choose, isOpen, suiteName, withGroups, withoutGroups } from './proposals.ts';
import { refuse } from './refuse-child.ts';
import type { Talk } from './talk.ts';

/** Negotiates the child SAs: their proposals and networks, and what happens when they are made anew. */
export function negotiateChild(talk: Talk, agreed: Agreed): void {
  const { starts, answers, story } = talk;
  const exchange = agreed.version === 2 ? 'IKE_AUTH' : 'QUICK';
  if (agreed.version === 1) story.pass({ from: starts, exchange, is: 'request', isEncrypted: true });
  encapsulate(talk, exchange);
  passNat(talk);
  const suite = agreeOnEsp(talk, exchange);
  if (agreed.version === 1) agreeOnQuickGroup(talk, exchange);
  const carries = agreeOnNetworks(talk, agreed.version, exchange);
  lookForOverlap(talk, exchange);
  story.pass({ from: answers, exchange, is: 'answer', isEncrypted: true, carries: [suite, carries].filter(Boolean).join('; ') || null });
  if (agreed.version === 2) rekey(talk, agreed);
}

function encapsulate(talk: Talk, exchange: string): void {
  const [one, other] = [talk.value(talk.starts, 'encapsulation'), talk.value(talk.answers, 'encapsulation')];
  if (!one || !other || one === other) return;
  talk.story.stop({ parameter: 'encapsulation', at: talk.answers, by: talk.answers, exchange, isSure: false });
}

/** ESP has no ports: through NAT it needs UDP 4500, which both ends have to agree to (RFC 3947, RFC 7296 2.23). */
function passNat(talk: Talk): void {
  const at = sides.find((side) => talk.value(side, 'nat-traversal') === 'off');
  const isTranslated = sides.some((side) => {
    const [own, seen] = [talk.value(side, 'local-address'), talk.value(otherSide(side), 'peer-address')];
    return own !== undefined && seen !== undefined && isPrivate(own) && isAddress(seen) && !isPrivate(seen);
  });
  // Some NAT of one address for one lets ESP through.
  if (at && isTranslated) talk.story.stop({ parameter: 'nat-traversal', at, by: null, exchange: 'ESP', isSure: false });
}

const isAddress = (text: string): boolean => rangeOf(text) !== null;

function agreeOnEsp(talk: Talk, exchange: string): string | null {
  const { starts, answers } = talk;
  const [theirs, own] = [offeredBy(talk, starts), offeredBy(talk, answers)];
  if (!theirs || !own) return null;
  const first = choose(withoutGroups(own), withoutGroups(theirs), 'child');
  const isOfEsn = !first.chosen && first.isOpen && first.apart.includes('ESN');
  if (!first.chosen && first.isOpen && (isOfEsn || [starts, answers].some((side) => isUnsaid(talk, side)))) {
    for (const side of [starts, answers]) if (isUnsaid(talk, side) || isOfEsn) talk.story.doubt('child-proposals', side);
    return null;
  }
  if (!first.chosen) {
    if (theirs.length === 0) offersNothing(talk, exchange);
    else refuse(talk, exchange, 'NO_PROPOSAL_CHOSEN', { parameter: 'child-proposals', at: answers, apart: first.apart });
    return null;
  }
  install(talk, first.chosen, exchange);
  return suiteName(first.chosen, 'child');
}

const isUnsaid = (talk: Talk, side: Side): boolean => isOpen(talk.value(side, 'child-proposals') ?? [], 'child');

/** Quick mode makes every child SA with the group of PFS, the first one too. */
function agreeOnQuickGroup(talk: Talk, exchange: string): void {
  const { starts, answers } = talk;
  const how = talk.behaviour(answers).quickGroup;
  if (how === 'any') return;
  talk.needs(starts, 'pfs');
  talk.needs(answers, 'pfs');
  const [theirs, own] = [withPfs(talk, starts, null), withPfs(talk, answers, null)];
  if (!theirs || !own || fitInGroup(own, theirs)) return;
  const isWithout = isOff(groupsIn(own));
  if (how === 'any where none is set' && isWithout) return;
  // One that expects a group and is offered none is known to refuse (RFC 2409 5.5); what one without PFS makes of an offer is the implementation's.
  refuse(talk, exchange, 'NO_PROPOSAL_CHOSEN', {
    parameter: 'pfs',
    at: answers,
    apart: ['group'],
    isSure: how !== undefined || !isWithout,
  });
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

/** A new child SA in place of the old one: only now a group counts (RFC 7296 1.3.1). Either end may ask for it. */
function rekey(talk: Talk, agreed: Agreed): void {
  const { starts, answers, story } = talk;
  const refusing = [answers, starts].filter((side) => refusesGroup(talk, side, agreed));
  const [at] = refusing;
  if (!at) return;
  const isKnown = talk.behaviour(at).rekeyGroup !== undefined || !isOff(talk.value(at, 'pfs') ?? []);
  const isSure = refusing.length === sides.length && isKnown;
  story.stop({
    parameter: 'pfs',
    at,
    by: at,
    exchange: 'CREATE_CHILD_SA',
    notify: 'NO_PROPOSAL_CHOSEN',
    apart: ['group'],
    when: 'rekey',
    isSure,
  });
}

/** Whether an end refuses a new child SA of the other, by its group alone. */
function refusesGroup(talk: Talk, side: Side, agreed: Agreed): boolean {
  const [theirs, own] = [withPfs(talk, otherSide(side), agreed), withPfs(talk, side, agreed)];
  // Where no ESP is known of an end, its groups are neither.
  if (!theirs?.length || !own?.length || fitInGroup(own, theirs)) return false;
  return !(talk.behaviour(side).quickGroup === 'any where none is set' && isOff(groupsIn(own)));
}

/** What an end takes for a child SA that is made with a group: its proposals, each with its groups; undefined where that is not known. */
function withPfs(talk: Talk, side: Side, agreed: Agreed | null): readonly Proposal[] | undefined {
  const [set, pfs] = [talk.value(side, 'child-proposals') ?? [], talk.value(side, 'pfs')];
  if (!pfs?.length) return undefined;
  const isOfIke = !isOff(pfs) && agreed !== null && talk.behaviour(side).rekeyGroup === 'of the IKE SA';
  if (isOfIke) return agreed.suite ? withGroups(withoutGroups(set), [agreed.suite.group]) : undefined;
  return set.length ? withGroups(set, pfs) : [{ encryption: [], integrity: [], prf: [], groups: pfs, esn: [] }];
}

/** The groups of two ends fit: of proposals that agree in the rest, or of any where none does. */
function fitInGroup(own: readonly Proposal[], theirs: readonly Proposal[]): boolean {
  if (choose(withoutGroups(own), withoutGroups(theirs), 'child').chosen) return choose(own, theirs, 'child').chosen !== null;
  return groupsIn(own).some((group) => groupsIn(theirs).includes(group));
}

const groupsIn = (proposals: readonly Proposal[]): readonly Group[] => proposals.flatMap(({ groups }) => (groups.length ? groups : [0]));
const isOff = (groups: readonly Group[]): boolean => groups.every((group) => group === 0);
