import type { Frame } from './capture-file.ts';
import { pcapHead, pcapng, pcapRecord } from './capture-file.ts';
import type { Link } from './link.ts';
import { links } from './link.ts';
import { four, octets, two } from './octets.ts';
import type { Address, Packet, Path, TcpHeader } from './packet.ts';
import { icmp, packet, packets, protocols, tcp, udp } from './packet.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';

/** The two ends of a VPN; end a asks first where nothing else is said. */
export type End = 'a' | 'b';
export const other = (end: End): End => (end === 'a' ? 'b' : 'a');

/** Two ends, what passes between them and when. What differs between devices is drawn by chance. */
export interface Scene {
  readonly random: Random;
  readonly outer: Readonly<Record<End, Address>>;
  /** Of the tunnel interfaces. */
  readonly inner: Readonly<Record<End, Address>>;
  readonly passed: { readonly at: number; readonly packet: Packet }[];
  /** Seconds since the first packet. */
  now: number;
  /** Seconds between one try and the next: as strongSwan, Libreswan, IOS and FortiOS have them. */
  readonly patience: readonly number[];
  /** Hops that are left of what each end sends, where the capture is taken. */
  readonly hops: Readonly<Record<End, number>>;
  /** So many bytes of IP's payload fit into a packet. */
  readonly room: number;
}

const patiences = [
  [4, 7.2, 13, 23.3, 42],
  [0.5, 1, 2, 4, 8, 16, 32],
  [2, 4, 8, 16, 32],
  [3, 6, 12, 24],
] as const;

export function createScene(random: Random, only4 = false): Scene {
  const is6 = random.chance(0.12) && !only4;
  const of = (text: readonly number[]): Address =>
    is6 ? octets([0x20, 0x01, 0x0d, 0xb8], two(text[0] ?? 0), new Uint8Array(9), text[3] ?? 0) : octets(text);
  const outer = { a: of([203, 0, 113, random.whole(1, 99)]), b: of([198, 51, 100, random.whole(1, 99)]) };
  const third = random.whole(6, 250);
  const lower = random.chance(0.5);
  const inner = { a: octets(169, 254, third, lower ? 1 : 2), b: octets(169, 254, third, lower ? 2 : 1) };
  const place = random.one(['a', 'b', 'between'] as const);
  const whole = random.one([64, 255]);
  const hopsOf = (end: End): number => (place === end ? whole : whole - random.whole(5, 20));
  return {
    random,
    outer,
    inner,
    passed: [],
    now: 0,
    patience: random.one(patiences),
    hops: { a: hopsOf('a'), b: hopsOf('b') },
    room: random.one([1472, 1400]),
  };
}

/** The same scene, in which an end has another address. */
export const elsewhere = (scene: Scene, end: End): Scene => ({
  ...scene,
  outer: { ...scene.outer, [end]: scene.outer[end].map((byte, at, all) => (at === all.length - 1 ? byte ^ 128 : byte)) },
});

/** Goes on after so many seconds. */
export const pause = (scene: Scene, seconds: number): void => void (scene.now += seconds);

/** Does the same again, as often as the sender has patience, `times` in all at most. */
export function repeat(scene: Scene, times: number, send: () => void): void {
  send();
  for (const wait of scene.patience.slice(0, times - 1)) {
    pause(scene, wait);
    send();
  }
}

const pathOf = (scene: Scene, from: End, ends: Readonly<Record<End, Address>>): Path => ({
  from: ends[from],
  to: ends[other(from)],
  ttl: scene.hops[from],
  hasOptions: false,
});

/** What was sent last takes some milliseconds to be there. */
function put(scene: Scene, list: readonly Packet[]): void {
  for (const one of list) {
    scene.passed.push({ at: scene.now, packet: one });
    scene.now += 0.00002;
  }
  scene.now += scene.random.whole(800, 40_000) / 1e6;
}

/** A datagram of UDP between the outer addresses, in fragments where it is too large; those that `lose` names never pass. */
export function sendUdp(
  scene: Scene,
  from: End,
  ports: readonly [number, number],
  payload: Uint8Array,
  lose: (nth: number) => boolean = () => false,
): void {
  const path = pathOf(scene, from, scene.outer);
  const pieces = packets(path, protocols.udp, udp(path, ports[0], ports[1], payload), scene.room, scene.random);
  put(
    scene,
    pieces.filter((_, nth) => !lose(nth)),
  );
}

/** A message of IKE: over UDP 4500 behind its marker. */
export const sendIke = (scene: Scene, from: End, message: Uint8Array, port = 500, lose?: (nth: number) => boolean): void =>
  sendUdp(scene, from, [port, port], port === 500 ? message : octets([0, 0, 0, 0], message), lose);

/** A packet of IP of any protocol between the outer addresses. */
export function sendIp(scene: Scene, from: End, protocol: number, payload: Uint8Array, ends = scene.outer): void {
  put(scene, [packet(pathOf(scene, from, ends), protocol, payload, scene.random)]);
}

/** A segment of TCP between the tunnel addresses, or others. */
export function sendTcp(scene: Scene, from: End, header: TcpHeader, payload: Uint8Array, ends = scene.inner): void {
  const path = { ...pathOf(scene, from, ends), ttl: ends === scene.inner ? 1 + 254 * Number(scene.random.chance(0.5)) : 63 };
  put(scene, [packet(path, protocols.tcp, tcp(path, header, payload), scene.random)]);
}

/** An error of ICMP from a router, or from `by`, about the packet that was sent last. */
export function sendError(scene: Scene, to: End, code: number, { mtu = 0, by }: { mtu?: number; by?: End } = {}): void {
  const last = scene.passed.at(-1)?.packet;
  if (!last) return;
  const ends = last.bytes[9] === protocols.tcp && last.version === 4 ? scene.inner : scene.outer;
  const router = last.version === 4 ? octets(192, 0, 2, 254) : octets([0x20, 0x01, 0x0d, 0xb8, 0xff, 0xff], new Uint8Array(9), 1);
  const path: Path = { from: by ? ends[by] : router, to: ends[to], ttl: 250, hasOptions: false };
  const quote = last.bytes.subarray(0, last.version === 4 ? 28 : 56);
  // Codes of version 6 for what version 4 says with these (RFC 4443 3.1, 3.2).
  const [type, said] =
    last.version === 4 ? [3, code] : code === 4 ? [2, 0] : [1, ({ 1: 3, 3: 4, 13: 1 } as Record<number, number>)[code] ?? 0];
  const rest = last.version === 4 ? [0, 0, ...two(mtu)] : four(mtu);
  const protocol = last.version === 4 ? protocols.icmp : protocols.icmp6;
  put(scene, [packet(path, protocol, icmp(path, type, said, rest, quote), scene.random)]);
}

/** The scene as a file, its form and its links drawn by chance. */
export function fileOf({ passed, random }: Scene): Uint8Array {
  const is6 = passed.some(({ packet: { version } }) => version === 6);
  const is4 = passed.some(({ packet: { version } }) => version === 4);
  const able = links.filter(({ versions }) => (!is6 || versions.includes(6)) && (!is4 || versions.includes(4)));
  const link: Link = able[random.chance(0.6) ? 0 : random.whole(0, able.length - 1)] ?? links[0];
  const little = random.chance(0.8);
  const begin = 1_795_000_000 + random.whole(0, 1_000_000);
  const frames = passed.map(({ at, packet: one }): Frame => {
    const bytes = link.wrap(one, little);
    return { bytes, length: bytes.length, link: link.number, time: BigInt(Math.round((begin + at) * 1e6)) * 1000n };
  });
  const form = { little, nanoseconds: random.chance(0.3), snap: 262144 };
  return random.chance(0.35)
    ? pcapng(frames, little, form.snap, false, createRandom(random.whole(1, 1e6)))
    : octets(pcapHead(form, link.number), ...frames.map((frame) => pcapRecord(form, frame)));
}
