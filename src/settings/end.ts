import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { Key } from './key.ts';

/** One proposal of IKE or ESP: of each kind any one, the preferred first. A cipher that proves integrity itself has no `integrity`. Of IKE a kind that is empty and can't be is one that is not said. */
export interface Proposal {
  readonly encryption: readonly Cipher[];
  readonly integrity: readonly Hash[];
  /** Of IKE alone; empty where the integrity's hash serves. */
  readonly prf: readonly Hash[];
  /** Of IKE, and of ESP where a proposal names its own; empty where `pfs` says it. */
  readonly groups: readonly Group[];
  /** Extended sequence numbers that it takes, of ESP; empty where nothing says it. */
  readonly esn: readonly boolean[];
}

/**
 * Who somebody says to be in IKE, by the type of RFC 7296 3.5. `any` takes whoever comes; `unread` is set, and is nothing that is read here.
 * Of a peer that is expected it may be many: an address as a network, `192.0.2.0/24`; a name as `*.example.net` or `*@example.net`.
 */
export interface Identity {
  readonly type: 'address' | 'fqdn' | 'email' | 'dn' | 'key-id' | 'any' | 'unread';
  readonly value: string;
}

/** What one child SA carries: every network of `local` with every one of `remote`. Networks as `10.1.0.0/16`, ranges as `10.1.0.5-10.1.0.9`; both may end in `[tcp/22]`. */
export interface SelectorPair {
  readonly local: readonly string[];
  readonly remote: readonly string[];
}

export type IkeVersion = 1 | 2;
export type Initiation = 'starts' | 'on traffic' | 'responds only';
export type Family = 'ipv4' | 'ipv6';
/** An AS number, or any that differs from (is equal to) the own one. */
export type NeighborAs = number | 'external' | 'internal';

/** Every parameter of a VPN at one end and of BGP over it, with what its values are. Times in seconds. */
export interface Values {
  /** False where it is shut or disabled; `in part` where the text lacks something without which the device does not use it, or asks for what is not compared. */
  readonly enabled: boolean | 'in part';
  /** Versions that it takes; the first is the one that it starts with. */
  readonly 'ike-version': readonly IkeVersion[];
  readonly 'ike-mode': 'main' | 'aggressive';
  /** The preferred one first. */
  readonly 'ike-proposals': readonly Proposal[];
  readonly 'ike-lifetime': number;
  readonly 'auth-method': 'pre-shared key' | 'certificate';
  readonly 'pre-shared-key': Key;
  /** An address, a host name, or `any`. */
  readonly 'local-address': string;
  readonly 'peer-address': string;
  /** Further addresses of the peer, in the order in which they are tried. */
  readonly 'peer-backups': readonly string[];
  readonly 'local-id': Identity;
  readonly 'peer-id': Identity;
  readonly initiation: Initiation;
  /** Between checks of a silent peer; 0 is off. */
  readonly dpd: number;
  readonly mobike: boolean;
  readonly 'ike-fragmentation': boolean;
  readonly 'nat-traversal': 'automatic' | 'always' | 'off';
  readonly 'child-proposals': readonly Proposal[];
  /** Groups of quick mode and of rekeys that it takes, the preferred first; 0 is none. An empty list is set where it is not read. */
  readonly pfs: readonly Group[];
  readonly encapsulation: 'tunnel' | 'transport';
  /** One entry a child SA. */
  readonly selectors: readonly SelectorPair[];
  readonly 'child-lifetime': number;
  /** In kilobytes; 0 is no limit. */
  readonly 'child-kilobytes': number;
  /** Packets. */
  readonly 'replay-window': number;
  /** With its prefix length: `169.254.100.1/30`. */
  readonly 'vti-address': string;
  readonly mtu: number;
  /** What it clamps TCP to; 0 is not at all. */
  readonly mss: number;
  readonly 'bgp-as': number;
  readonly 'bgp-neighbor-as': NeighborAs;
  /** Where its own side of the session is. */
  readonly 'bgp-address': string;
  readonly 'bgp-neighbor': string;
  readonly 'bgp-router-id': string;
  /** Null is none. */
  readonly 'bgp-password': Key | null;
  readonly 'bgp-hold-time': number;
  readonly 'bgp-keepalive': number;
  /** Hops that it allows to its neighbor: 1 is the same link. */
  readonly 'bgp-multihop': number;
  readonly 'bgp-ttl-security': boolean;
  readonly 'bgp-families': readonly Family[];
  /** Which routes its policy lets in, and out. `some` where a filter decides. */
  readonly 'bgp-in': 'all' | 'some' | 'none';
  readonly 'bgp-out': 'all' | 'some' | 'none';
  readonly 'bgp-networks': readonly string[];
  /** Null is no limit. */
  readonly 'bgp-maximum-prefixes': number | null;
  readonly 'bgp-role': 'provider' | 'customer' | 'peer' | 'route server' | 'route server client' | null;
  readonly 'bgp-strict-role': boolean;
  /** It waits to be called. */
  readonly 'bgp-passive': boolean;
  readonly 'bgp-enabled': boolean;
}

export type ParameterId = keyof Values;
/** Parameters whose value is a key. */
export type SecretId = 'pre-shared-key' | 'bgp-password';

/** A value of a parameter at one end, and how it is known. */
export interface Given<T> {
  readonly value: T;
  /** `set`: it stands in the configuration; `default`: what holds where nothing is set; `picked`: a person says so. */
  readonly by: 'set' | 'default' | 'picked';
  /** Where it stands, counted from 1; null where it stands nowhere. */
  readonly line: number | null;
}

/** One end of a VPN, as far as it is known: a parameter that is not there is not known. */
export type End = { readonly [Id in ParameterId]?: Given<Values[Id]> };
