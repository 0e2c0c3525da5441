import { pathToFileURL } from 'node:url';
import { writeBench } from './bench.ts';
import { bgpTalk, otherTcp } from './bgp-talk.ts';
import type { Frame } from './capture-file.ts';
import { pcapHead, pcapng, pcapRecord } from './capture-file.ts';
import { espTalk, smallTalk } from './esp-talk.ts';
import { errorAbout } from './icmp-talk.ts';
import { ike1Talk } from './ike1-talk.ts';
import { ike2Talk } from './ike2-talk.ts';
import type { Link } from './link.ts';
import { links } from './link.ts';
import { octets, two } from './octets.ts';
import type { Address, Packet } from './packet.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { Sent } from './talk.ts';
import { pairOf } from './talk.ts';

/** A capture, and how its file should be called. */
export interface Generated {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const talks = [ike2Talk, ike2Talk, ike2Talk, ike1Talk, ike1Talk, bgpTalk, bgpTalk, bgpTalk, espTalk, espTalk, smallTalk, otherTcp] as const;

/** The capture of this seed: valid in all its layers, and other than that of any other seed. */
export function generate(seed: number): Generated {
  const random = createRandom(seed);
  const packets = scene(random);
  const little = random.chance(0.5);
  const snap = random.chance(0.12) ? random.whole(60, 220) : 262144;
  const isNext = random.chance(0.5);
  const several = isNext && random.chance(0.5) ? random.some(links) : [random.one(links)];
  const ends = 1_700_000_000n + BigInt(random.whole(0, 90_000_000));
  let time = ends * 1_000_000_000n + BigInt(random.whole(0, 999_999_999));
  const frames = packets.flatMap(({ packet, wait }): Frame[] => {
    time += BigInt(wait) * 1000n;
    const link = linkFor(packet, several, random);
    if (!link) return [];
    const bytes = link.wrap(packet, little);
    return [{ bytes: bytes.subarray(0, snap), length: bytes.length, link: link.number, time }];
  });
  const nanoseconds = random.chance(0.4);
  const form = { little, nanoseconds, snap };
  const bytes = isNext
    ? pcapng(frames, little, snap, random.chance(0.05), random)
    : octets(pcapHead(form, several[0]?.number ?? 1), ...frames.map((frame) => pcapRecord(form, frame)));
  return { bytes, name: `seed-${seed}.${isNext ? 'pcapng' : 'pcap'}` };
}

function linkFor(packet: Packet, several: readonly Link[], random: Random): Link | null {
  const able = several.filter(({ versions }) => versions.includes(packet.version));
  return able[random.whole(0, able.length - 1)] ?? null;
}

/** Some talks at the same time, with errors about what they send. */
function scene(random: Random): Sent[] {
  const [own, ...rest] = Array.from({ length: random.whole(1, 4) }, (_, index) => {
    const is6 = random.chance(0.3);
    const [from, to] = [addressOf(is6, index * 2 + 1, random), addressOf(is6, index * 2 + 2, random)];
    const sent = random.one(talks)(pairOf(from, to, random), random);
    const router = addressOf(is6, 200 + index, random);
    return sent.flatMap((one) => (random.chance(0.03) ? [one, errorAbout(one, router, random)] : [one]));
  });
  return rest.reduce((all, talk) => mixed(all, talk, random), own ?? []);
}

/** Two talks at once: each in its order. */
function mixed(one: readonly Sent[], other: readonly Sent[], random: Random): Sent[] {
  const all: Sent[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const takesFirst = b >= other.length || (a < one.length && random.chance(0.5));
    const next = takesFirst ? one[a++] : other[b++];
    if (next) all.push(next);
  }
  return all;
}

/** Of the documentation (RFC 5737, RFC 3849) or of private networks (RFC 1918). */
function addressOf(is6: boolean, last: number, random: Random): Address {
  if (is6) return octets([0x20, 0x01, 0x0d, 0xb8], random.chance(0.5) ? two(0) : random.bytes(2), new Uint8Array(9), last);
  return octets(
    random.one([
      [192, 0, 2],
      [198, 51, 100],
      [203, 0, 113],
      [10, 0, 1],
      [172, 16, 4],
    ]),
    last,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const after = (name: string): string | undefined => process.argv[process.argv.indexOf(name, 2) + 1];
  const file = process.argv.includes('--bench') ? after('--bench') : undefined;
  if (!file) throw new Error('say --bench FILE, and --megabytes for another size than 100');
  await writeBench(file, process.argv.includes('--megabytes') ? Number(after('--megabytes')) : 100);
}
