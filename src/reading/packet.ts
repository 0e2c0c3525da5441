import { pairKey } from '../text/addresses.ts';
import type { Line } from './line.ts';

/** Longer lines hold no packet. */
export const longestPacketLine = 600;

/** One packet of a capture that was printed as text, as far as it matters here. */
export interface Packet {
  readonly line: number;
  /** All of that line. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** Whether it came to or left the device that captured; null where the printer does not tell. */
  readonly way: 'in' | 'out' | null;
  /** The interface by which it did. */
  readonly by: string | null;
  /** Null where the printer names none. */
  readonly ports: readonly [string, string] | null;
  readonly kind: 'ike' | 'esp' | 'bgp' | 'icmp' | 'tcp' | 'other';
  /** Of IKE: the first exchange goes by UDP 500, what follows it may go by UDP 4500. */
  readonly first: boolean;
  readonly version: 1 | 2 | null;
  /** Of TCP: how it opens or ends a connection. */
  readonly opens: 'syn' | 'syn-ack' | 'fin' | 'rst' | null;
  readonly md5: boolean;
  /** Of TCP: the number of the first byte of what it carries, and how much that is; of BGP whether it carries a message other than a NOTIFICATION. */
  readonly sequence: string | null;
  readonly bytes: number;
  readonly speaks: boolean;
  /** True for what follows the first fragment of a packet: it has no ports. */
  readonly fragment: boolean;
  /** What its line says behind the addresses, and the lines below. */
  readonly what: string;
  readonly below: readonly Line[];
}

/** So often the same piece is no accident. */
const repeated = 3;

/** The packet by which a piece is sent for the third time. `pieceOf` names what a packet carries; null for what does not count. */
export function sentAgain(packets: readonly Packet[], pieceOf: (packet: Packet, index: number) => string | null): Packet | null {
  const sent = new Map<string, number>();
  for (const [index, packet] of packets.entries()) {
    const piece = pieceOf(packet, index);
    if (piece === null) continue;
    const times = (sent.get(piece) ?? 0) + 1;
    if (times === repeated) return packet;
    sent.set(piece, times);
  }
  return null;
}

/** The first address that sent, what it sent, and what came back. */
export function bothWays(packets: readonly Packet[]): { readonly there: readonly Packet[]; readonly back: readonly Packet[] } {
  const [head] = packets;
  return { there: packets.filter(({ from }) => from === head?.from), back: packets.filter(({ from }) => from !== head?.from) };
}

/** True for what goes by UDP 4500, in whatever words its printer has that. */
export const isFloated = ({ ports, what }: Pick<Packet, 'ports' | 'what'>): boolean =>
  /^UDP-encap/i.test(what) || ports?.some((one) => one === '4500' || one === 'ipsec-nat-t') === true;

/** True for an informational exchange: a refusal, a delete, or the question whether somebody is there. */
export const isInformational = ({ what }: Pick<Packet, 'what'>): boolean => /\binf2?\b|INFORMATIONAL|\bexchange INFO\b/i.test(what);

/** True for a response of IKEv2: tcpdump marks it by R among its flags, tshark by its name. */
export const isResponse = ({ version, what }: Pick<Packet, 'version' | 'what'>): boolean =>
  version === 2 && /\[I?R\]|\bResponse\b/.test(what);

/** True for an exchange of IKEv2 that makes a new child SA, or replaces an SA. */
export const makesChild = ({ what }: Pick<Packet, 'what'>): boolean => /CREATE_CHILD_SA|\bchild_sa {2}child_sa\b/i.test(what);

const echo = /\becho (?:\(ping\) )?(request|reply)\b/i;

/** A ping, or its answer; null for any other packet. */
export function echoOf({ kind, what }: Pick<Packet, 'kind' | 'what'>): 'request' | 'reply' | null {
  const said = kind === 'icmp' ? echo.exec(what)?.[1]?.toLowerCase() : undefined;
  return said === 'request' || said === 'reply' ? said : null;
}

export const isEcho = (one: Pick<Packet, 'kind' | 'what'>): boolean => echoOf(one) !== null;

/** Tells what was just decrypted where ESP goes back by the same interface: its answers are in that, and not to be seen. */
export function answersInEsp(packets: readonly Packet[]): (one: Packet) => boolean {
  const esp = packets.filter(({ kind }) => kind === 'esp');
  const bySide = (side: Packet['way']): Set<string> => new Set(esp.flatMap(({ way, by }) => (way === side ? (by ?? []) : [])));
  const asked = packets.filter((one) => one.way === 'in' && (echoOf(one) === 'request' || one.opens === 'syn'));
  // As many go back as were asked, or some found no answer.
  const isEnough = esp.filter(({ way }) => way === 'out').length >= asked.length;
  const both = isEnough ? bySide('in').intersection(bySide('out')) : new Set<string>();
  return ({ way, by }) => way === 'in' && by !== null && both.has(by);
}

/** How interfaces of tunnels are called, by their makers or by who set them up. */
export const ofTunnel = /tun|vpn|vti|ipsec|xfrm|sddc|^st\d/i;

/** The connection that a packet is of, the same in both directions. */
export const connectionOf = ({ from, to, ports }: Pick<Packet, 'from' | 'to' | 'ports'>): string =>
  pairKey([`${from} ${ports?.[0] ?? ''}`, `${to} ${ports?.[1] ?? ''}`]);
