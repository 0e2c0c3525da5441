/** An address and, of UDP and TCP, a port. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** When a packet passed: its number in the file, from 1, and its time in seconds since 1970. */
export interface Passed {
  readonly packet: number;
  readonly time: number;
}

/** All that the packets of one file say in clear. */
export interface CaptureFacts {
  readonly file: FileFacts;
  readonly ike: readonly IkeSa[];
  readonly esp: readonly EspFlow[];
  readonly bgp: readonly BgpConnection[];
  readonly icmp: readonly IcmpError[];
  readonly fragments: readonly FragmentLoss[];
  /** What else went by that matters to a tunnel. */
  readonly beside: BesideFacts;
  /** What was met and is not listed above, since there is too much of it. */
  readonly more: { readonly ike: number; readonly esp: number; readonly bgp: number; readonly icmp: number };
}

export interface FileFacts {
  readonly format: 'pcap' | 'pcapng';
  readonly packets: number;
  readonly bytes: number;
  /** Null where there is no packet, or none with a time. */
  readonly first: number | null;
  readonly seconds: number;
  readonly links: readonly string[];
  /** Packets of which the capture kept only the beginning. */
  readonly cut: number;
  /** Where and why reading ended before the end of the file; null where it did not. */
  readonly damaged: string | null;
}

export interface Transform {
  /** `encryption`, `PRF`, `integrity`, `group`, `ESN`; in IKEv1 `hash`, `authentication`, `lifetime`. */
  readonly what: string;
  readonly name: string;
  readonly id: number;
  /** In bits; null where none is named. */
  readonly keyLength: number | null;
}

export interface Proposal {
  readonly number: number;
  readonly protocol: 'IKE' | 'AH' | 'ESP' | 'other';
  readonly transforms: readonly Transform[];
}

export interface Notify {
  readonly type: number;
  readonly name: string;
  readonly isError: boolean;
  /** In hex, the first bytes. */
  readonly data: string;
}

export interface IkeMessage extends Passed {
  /** Its own: a peer may refuse the version of the SA in the other one. */
  readonly version: 1 | 2;
  readonly from: 'initiator' | 'responder';
  readonly ports: readonly [from: number, to: number];
  /** As it was sent: an answer may come from where nobody was asked. */
  readonly addresses: readonly [from: string, to: string];
  readonly exchange: string;
  readonly number: number;
  readonly isAnswer: boolean;
  readonly id: number;
  /** Bytes of the message, by its own header. */
  readonly length: number;
  readonly encrypted: boolean;
  /** True where the capture or a missing fragment kept its end from us. */
  readonly isCut: boolean;
  /** What stands in clear, in order. */
  readonly payloads: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly group: number | null;
  readonly notifies: readonly Notify[];
  readonly vendors: readonly string[];
  /** A fragment of a message by RFC 7383. */
  readonly fragment: { readonly number: number; readonly of: number } | null;
  /** The same bytes again: when. */
  readonly again: readonly Passed[];
  /** How often it was sent in all. */
  readonly times: number;
  /** The hops that were left, as seen here. */
  readonly ttl: number;
  /** True where it came in fragments of IP. */
  readonly inFragments: boolean;
}

export interface IkeSa {
  readonly version: 1 | 2;
  readonly initiator: Endpoint;
  readonly responder: Endpoint;
  /** Hex, 16 digits; the responder's is null until it has answered. */
  readonly spi: { readonly initiator: string; readonly responder: string | null };
  readonly messages: readonly IkeMessage[];
  readonly offered: readonly Proposal[];
  readonly chosen: Proposal | null;
  /** Whose address was translated on the way, as far as both ends were heard; null where they do not say. */
  readonly nat: Readonly<Record<'initiator' | 'responder', Translated>> | null;
  /** Messages that passed and are not listed. */
  readonly more: number;
}

/** Of an end's address: not translated, translated before this place (seen from outside) or behind it (seen from inside). */
export type Translated = 'no' | 'before here' | 'behind here';

export interface EspFlow {
  readonly protocol: 'ESP' | 'AH';
  readonly from: string;
  readonly to: string;
  /** Hex, 8 digits. */
  readonly spi: string;
  readonly encapsulated: boolean;
  readonly ports: readonly [from: number, to: number] | null;
  readonly packets: number;
  readonly bytes: number;
  readonly largest: number;
  readonly first: Passed & { readonly sequence: number };
  readonly last: Passed & { readonly sequence: number };
}

export type BgpType = 'OPEN' | 'UPDATE' | 'NOTIFICATION' | 'KEEPALIVE' | 'ROUTE-REFRESH' | 'unknown';

export interface Capability {
  readonly code: number;
  readonly name: string;
  readonly value: string | null;
}

export interface BgpMessage extends Passed {
  readonly from: 'caller' | 'called';
  /** The number of its first byte in the stream of TCP. */
  readonly sequence: number;
  readonly type: BgpType;
  readonly length: number;
  readonly open: {
    readonly version: number;
    /** By the capability where there is one. */
    readonly as: number;
    /** As it stands in the two bytes. */
    readonly as2: number;
    readonly holdTime: number;
    readonly id: string;
    /** Address families: `IPv4 unicast`. Empty where none is named: then it is that. */
    readonly families: readonly string[];
    readonly capabilities: readonly Capability[];
  } | null;
  readonly notification: { readonly code: number; readonly subcode: number; readonly data: string } | null;
  readonly update: { readonly announced: number; readonly withdrawn: number; readonly endOfRib: boolean } | null;
}

/** What passed of a TCP connection besides messages. */
export interface TcpEvent extends Passed {
  readonly from: 'caller' | 'called';
  readonly says: 'syn' | 'syn-ack' | 'fin' | 'rst' | 'segment';
  /** The number of its first byte, and how many it carries. */
  readonly sequence: number;
  readonly bytes: number;
  readonly md5: boolean;
  readonly ttl: number;
  readonly mss: number | null;
}

export interface BgpConnection {
  readonly caller: Endpoint;
  readonly called: Endpoint;
  /** False where the capture began later: then who called is the end without port 179. */
  readonly sawBegin: boolean;
  readonly events: readonly TcpEvent[];
  readonly messages: readonly BgpMessage[];
  readonly counts: Readonly<Record<'caller' | 'called', BgpCounts>>;
  readonly more: number;
}

export interface BgpCounts {
  readonly segments: number;
  readonly keepalives: number;
  /** Seconds between KEEPALIVEs in the middle of all; null for fewer than three. */
  readonly rhythm: number | null;
  readonly updates: number;
  readonly announced: number;
  readonly withdrawn: number;
  /** Segments that were sent again. */
  readonly again: number;
  /** Bytes that the capture does not hold. */
  readonly missing: number;
}

export interface IcmpError extends Passed {
  readonly from: string;
  readonly to: string;
  readonly type: number;
  readonly code: number;
  readonly says: string;
  /** The largest packet that passes, where it says so. */
  readonly mtu: number | null;
  readonly about: {
    readonly protocol: string;
    readonly from: string;
    readonly to: string;
    readonly ports: readonly [from: number, to: number] | null;
  } | null;
  readonly times: number;
  /** The packet that said so last. */
  readonly last: number;
}

/** A packet of which some fragments never passed. */
export interface FragmentLoss extends Passed {
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  /** True where the first one is there, which holds the ports. */
  readonly hasFirst: boolean;
  readonly ike: boolean;
}

export interface BesideFacts {
  /** Bytes 0xff that keep a translation open, by whoever sends them. */
  readonly keepalives: number;
  /** TCP segments of full size that were sent three times and more: their first one. */
  readonly largeAgain: (Passed & { readonly from: string; readonly to: string; readonly bytes: number }) | null;
  /** A packet for a private network that leaves with a public source. */
  readonly translated: (Passed & { readonly from: string; readonly to: string }) | null;
  /** Tunnels of other kinds, and IPsec over TCP, by name, with how many packets. */
  readonly named: Readonly<Record<string, number>>;
  readonly pings: { readonly asked: number; readonly answered: number };
}
