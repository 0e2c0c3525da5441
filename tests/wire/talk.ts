import type { Address, Packet, Path } from './packet.ts';
import { packet, packets, protocols, udp } from './packet.ts';
import type { Random } from './random.ts';

/** A packet, and how many microseconds after the one before it in its talk. */
export interface Sent {
  readonly packet: Packet;
  readonly wait: number;
}

/** Two ends that talk; `there` and `back` are the ways between them. */
export interface Pair {
  readonly there: Path;
  readonly back: Path;
  /** So many bytes fit into a packet, its header of IP left out; a multiple of eight. */
  readonly room: number;
}

export function pairOf(from: Address, to: Address, random: Random): Pair {
  const path = (a: Address, b: Address): Path => ({
    from: a,
    to: b,
    ttl: random.one([1, 63, 64, 128, 254, 255]),
    hasOptions: random.chance(0.05),
  });
  return { there: path(from, to), back: path(to, from), room: random.one([576, 1200, 1400, 1400, 1400, 8000]) };
}

/** A datagram of UDP, in fragments where it must be. */
export function datagram(pair: Pair, path: Path, ports: readonly [number, number], payload: Uint8Array, random: Random): Packet[] {
  return packets(path, protocols.udp, udp(path, ports[0], ports[1], payload), pair.room, random);
}

/** Something sent, with what is between it and what came before. */
export const at = (wait: number, list: readonly Packet[]): Sent[] =>
  list.map((one, index) => ({ packet: one, wait: index === 0 ? wait : 3 }));

export const single = (path: Path, protocol: number, payload: Uint8Array, wait: number, random: Random): Sent => ({
  packet: packet(path, protocol, payload, random),
  wait,
});
