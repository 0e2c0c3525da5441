/** One end of an IPsec VPN and of the BGP session over it: what is set there. Lifetimes and timers in seconds. */
export interface VpnEnd {
  /** The address that IKE leaves from, and the one that it is sent to. */
  readonly address: string;
  readonly peer: string;
  readonly starts: boolean;
  readonly ike: IkeSettings;
  readonly auth: Authentication;
  /** Identities as sent and as asked for; null is the address. */
  readonly id: string | null;
  readonly peerId: string | null;
  readonly child: ChildSettings;
}

export interface IkeSettings {
  readonly version: 1 | 2;
  readonly mode: 'main' | 'aggressive';
  /** Empty: what the device offers by itself. */
  readonly proposals: readonly IkeProposal[];
  readonly lifetime: number;
  /** Seconds between checks of a silent peer; 0 is off. */
  readonly dpd: number;
  readonly mobike: boolean;
  readonly fragmentation: boolean;
}

export interface ChildSettings {
  /** Empty: what the device offers by itself. */
  readonly proposals: readonly EspProposal[];
  /** The group of rekeys; null is none. Numbers as IANA has them: 14 is MODP 2048. */
  readonly pfs: DhGroup | null;
  readonly local: readonly string[];
  readonly remote: readonly string[];
  readonly lifetime: number;
}

export type Authentication =
  | { readonly method: 'pre-shared key'; readonly key: string }
  /** `sent` names this end's certificate, `trusted` the authority that the peer's must come from. */
  | { readonly method: 'certificate'; readonly sent: string; readonly trusted: string };

export type Cipher = 'aes-cbc-128' | 'aes-cbc-256' | 'aes-gcm-16-128' | 'aes-gcm-16-256' | '3des';
export type Hash = 'sha1' | 'sha2-256' | 'sha2-384' | 'sha2-512';
export type DhGroup = 2 | 5 | 14 | 15 | 16 | 19 | 20 | 21 | 31;

export interface IkeProposal {
  readonly encryption: Cipher;
  /** Integrity and PRF; with GCM the PRF alone. */
  readonly hash: Hash;
  readonly group: DhGroup;
}

export interface EspProposal {
  readonly encryption: Cipher;
  /** Null with GCM. */
  readonly integrity: Hash | null;
}

/** One end of a BGP session. */
export interface BgpEnd {
  readonly address: string;
  readonly neighbor: string;
  readonly as: number;
  readonly neighborAs: number;
  readonly routerId: string;
  /** What it announces, and whether its policy lets routes in and out. */
  readonly networks: readonly string[];
  readonly policy: 'all' | 'none';
  /** What its policy keeps out of what it is sent. */
  readonly filtered: readonly string[];
  /** AS numbers that it puts into the path of what it announces, before its own. */
  readonly prepend: readonly number[];
  readonly holdTime: number;
  readonly password: string | null;
  /** It waits to be called. */
  readonly passive: boolean;
  readonly shutdown: boolean;
  /** Hops; 1 is a neighbor on the same link. */
  readonly multihop: number;
  readonly ttlSecurity: boolean;
  readonly family: 'ipv4' | 'ipv6';
  readonly maximumPrefixes: number | null;
  readonly role: 'provider' | 'customer' | 'peer' | null;
  readonly strictRole: boolean;
  /** Where its connections leave from, if not from `address`. */
  readonly source: string | null;
  /** The next hop that it announces, if not itself. */
  readonly nextHop: string | null;
}
