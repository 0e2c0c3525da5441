import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { End, Values } from './end.ts';
import { addressNumber } from './networks.ts';
import type { Limits } from './remarks.ts';

/** How an implementation negotiates, where implementations differ. What is left out is not known: what depends on it is not foretold. */
export interface Behaviour {
  /** What it does with a first message from an address that nothing is set up for, by the version of IKE. */
  readonly stranger?: { readonly 1?: Answer; readonly 2?: Answer };
  /** In IKEv1, whether an address that no VPN is set up for gets an IKE SA where it has a key, and is refused in quick mode. */
  readonly takesStrangers?: true;
  /** What it does with the version of IKE that it is not set to, by the version that comes. */
  readonly otherVersion?: { readonly 1?: Answer; readonly 2?: Answer };
  /** Whether it asks the responder for its identity (IDr of IKEv2). */
  readonly asksForId?: 'always' | 'names' | 'never';
  /** Whether as responder it refuses to be asked for another identity than its own. */
  readonly checksAskedId?: boolean;
  /** As initiator, once the responder proves to be somebody else: how it takes its leave. */
  readonly leaves?: 'DELETE' | 'AUTHENTICATION_FAILED' | 'silence';
  /** As responder, whether such a leave makes it drop its own SAs, where it is no DELETE. */
  readonly heedsRefusal?: boolean;
  /** Whether it drops a child SA that the other end deletes at once. */
  readonly heedsChildDelete?: boolean;
  /** Which identity it expects where none is set. */
  readonly peerIdUnset?: 'peer address' | 'any';
  /** True where an end that is told no identity of its own takes another than its address: its host's name. */
  readonly namesItself?: boolean;
  /** As responder that is set to main mode: what it does with aggressive mode; and whether it never takes that with a key. */
  readonly aggressive?: { readonly answer: Answer; readonly never: boolean };
  /** In IKEv1, what it refuses another identity with: as responder in main mode, as initiator in aggressive mode. */
  readonly otherIdentity?: { readonly asResponder?: Answer; readonly asInitiator?: Answer };
  /** Whether the IKE SA outlives a child SA that was refused in IKE_AUTH. */
  readonly keepsIke?: { readonly asInitiator: boolean; readonly asResponder: boolean };
  /** As responder, where it is asked for other networks than its own: it answers with what both have, refuses, or answers with its own whatever was asked. */
  readonly selectors?: 'narrows' | 'exact' | 'its own';
  /** As initiator, where other networks come back than it asked for. */
  readonly answeredSelectors?: 'what both have' | 'exact' | 'keeps its own';
  /** The same two in quick mode of IKEv1. */
  readonly quickSelectors?: 'narrows' | 'exact' | 'its own';
  /**
   * What a kernel that it may run on does not take for ESP: ciphers that it leaves out of its proposals without a word, hashes that it
   * agrees on and then can't install. `runsOnIt` says that it does run there.
   */
  readonly kernel?: { readonly leavesOut: readonly Cipher[]; readonly cannotInstall: readonly Hash[]; readonly runsOnIt?: boolean };
  /** Whether it makes one child SA of each pair of networks. */
  readonly pairs?: 'one child SA each' | 'one child SA';
  /** Which group a new child SA takes: what is set for it, or that of the IKE SA. */
  readonly rekeyGroup?: 'as set' | 'of the IKE SA';
  /** In quick mode, as responder: the groups that are set, any, or any where none is set; the last of IKEv2's rekeys too. */
  readonly quickGroup?: 'as set' | 'any' | 'any where none is set';
  /** Groups of an IKE proposal that names none. */
  readonly unsetGroups?: readonly Group[];
  readonly bgp?: BgpBehaviour;
}

/** What comes back. */
export type Answer = 'NO_PROPOSAL_CHOSEN' | 'INVALID_MAJOR_VERSION' | 'AUTHENTICATION_FAILED' | 'INVALID_ID_INFORMATION' | 'silence';

export interface BgpBehaviour {
  /** Whether it refuses an OPEN whose address families have none in common with its own (2/7). */
  readonly refusesFamilies?: boolean;
  /** Whether after such a refusal it comes back without families, as plain IPv4. */
  readonly fallsBackToIpv4?: boolean;
  /** Whether it takes a session whose own end is at another address than the one that is set. */
  readonly anyOwnAddress?: boolean;
  /** Whether it calls (and takes calls from) a neighbor of another network without multihop. */
  readonly distant?: { readonly calls: boolean; readonly takesCalls: boolean };
  /** Whether it starts an external session without a policy. */
  readonly startsWithoutPolicy?: boolean;
  /** Whether without a policy routes of an external session go in and out. */
  readonly routesWithoutPolicy?: 'all' | 'none';
  /** Whether a role of its own is sent and checked. */
  readonly roles?: boolean;
  /** Whether packets that it answers with before it knows the neighbor have a TTL of 255. */
  readonly answersWithTtl?: 64 | 255;
  /** Whether a session with a hold time of 0 falls as soon as it has a route to send. */
  readonly fallsWithoutHoldTime?: boolean;
  /** Whether TTL security does nothing in a session within one AS. */
  readonly ttlSecurityOutsideAlone?: boolean;
  /** Whether it takes an OPEN with a hold time of 1 or 2 s. */
  readonly shortHoldTimes?: boolean;
}

/** What holds at an end where nothing is set, parameter by parameter. */
export type Defaults = { readonly [Id in keyof Values]?: Values[Id] };

/** One end that takes part: what is known of it, and how it negotiates. */
export interface Party {
  readonly end: End;
  readonly behaviour: Behaviour;
}

/** An end with what holds where it says nothing; such values are marked. */
export function withDefaults(end: End, defaults: Defaults, { peerIdUnset, unsetGroups, namesItself }: Behaviour): End {
  const filled: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(defaults)) filled[id] = { value, by: 'default', line: null };
  const all = { ...filled, ...withUnsetGroups(end, unsetGroups) } as End;
  const link = all['vti-address']?.value.split('/')[0];
  const bgpAddress: End = link && all['bgp-neighbor'] ? { 'bgp-address': { value: link, by: 'default', line: null } } : {};
  return { ...identitiesOf(all, peerIdUnset, namesItself), ...bgpAddress, ...all };
}

function withUnsetGroups(end: End, groups: Behaviour['unsetGroups']): End {
  const proposals = end['ike-proposals'];
  if (!proposals || !groups) return end;
  const value = proposals.value.map((one) => (one.groups.length ? one : { ...one, groups }));
  return { ...end, 'ike-proposals': { ...proposals, value } };
}

/** Who an end says to be, and whom it expects, where neither is set: addresses, as far as they are known and no names. */
function identitiesOf(end: End, peerIdUnset: Behaviour['peerIdUnset'], namesItself = false): End {
  const [own, peer] = [end['local-address']?.value ?? '', end['peer-address']?.value ?? ''];
  const by = { by: 'default', line: null } as const;
  return {
    ...(addressNumber(own) && !namesItself ? { 'local-id': { value: { type: 'address', value: own }, ...by } } : {}),
    ...(peerIdUnset === 'any' || peer === 'any' ? { 'peer-id': { value: { type: 'any', value: '' }, ...by } } : {}),
    ...(peerIdUnset === 'peer address' && addressNumber(peer) ? { 'peer-id': { value: { type: 'address', value: peer }, ...by } } : {}),
  };
}

/** What one source says of an implementation. */
export interface Measured<R extends string = string> {
  readonly source: R;
  readonly behaviour?: Behaviour;
  readonly defaults?: Defaults;
  readonly limits?: Limits;
}

/** An implementation at one end of a VPN: how it is known by its configuration, and what is known of how it negotiates. */
export interface Implementation<R extends string = string> {
  readonly name: string;
  /** Of which releases this holds. */
  readonly holdsFor: string;
  /** The syntaxes that its configurations are written in, as `src/configuration/` calls them. */
  readonly formats: readonly string[];
  /** The page of its commands and settings; null where it has none. */
  readonly device: string | null;
  readonly facts: readonly Measured<R>[];
}

/** All that is known of how an implementation negotiates, and what it assumes. */
export function known({ facts }: Implementation): { readonly behaviour: Behaviour; readonly defaults: Defaults; readonly limits: Limits } {
  return {
    behaviour: facts.reduce<Behaviour>(
      (all, { behaviour }) => ({ ...all, ...behaviour, ...(all.bgp || behaviour?.bgp ? { bgp: { ...all.bgp, ...behaviour?.bgp } } : {}) }),
      {},
    ),
    defaults: Object.assign({}, ...facts.map(({ defaults }) => defaults)) as Defaults,
    limits: Object.assign({}, ...facts.map(({ limits }) => limits)) as Limits,
  };
}
