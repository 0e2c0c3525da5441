import { ascii, octets } from './octets.ts';
import type { Random } from './random.ts';

/** A frame as it is written: `length` is what it was on the wire. Times are in nanoseconds since 1970. */
export interface Frame {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly link: number;
  readonly time: bigint;
}

/** Numbers in the byte order of the machine that writes. */
const order = (little: boolean) => {
  const turned = (bytes: number[]): number[] => (little ? bytes.reverse() : bytes);
  return {
    u16: (value: number): number[] => turned([(value >>> 8) & 255, value & 255]),
    u32: (value: number): number[] => turned([(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]),
  };
};

export interface PcapForm {
  readonly little: boolean;
  readonly nanoseconds: boolean;
  readonly snap: number;
}

/** The head of a pcap (draft-ietf-opsawg-pcap). */
export function pcapHead({ little, nanoseconds, snap }: PcapForm, link: number): Uint8Array {
  const { u16, u32 } = order(little);
  return octets(u32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4), u16(2), u16(4), u32(0), u32(0), u32(snap), u32(link));
}

export function pcapRecord({ little, nanoseconds }: PcapForm, { bytes, length, time }: Frame): Uint8Array {
  const { u32 } = order(little);
  const fraction = Number(time % 1_000_000_000n);
  const told = nanoseconds ? fraction : Math.floor(fraction / 1000);
  return octets(u32(Number(time / 1_000_000_000n)), u32(told), u32(bytes.length), u32(length), bytes);
}

/** Times are told in units of 10^-n seconds, or 2^-n with the upper bit set. */
const resolutions = [
  { value: 6, units: (time: bigint) => time / 1000n },
  { value: 9, units: (time: bigint) => time },
  { value: 3, units: (time: bigint) => time / 1_000_000n },
  { value: 0x80 | 10, units: (time: bigint) => (time * 1024n) / 1_000_000_000n },
  { value: 0x80 | 20, units: (time: bigint) => (time * 1_048_576n) / 1_000_000_000n },
] as const;

const padded = (bytes: Uint8Array): Uint8Array => octets(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));

/**
 * A pcapng (draft-ietf-opsawg-pcapng) with an interface for each link type, and blocks that nobody needs between the frames.
 * Simple packet blocks have no time: they are written where `simple` says so, of the first interface alone.
 */
export function pcapng(frames: readonly Frame[], little: boolean, snap: number, simple: boolean, random: Random): Uint8Array {
  const { u16, u32 } = order(little);
  const block = (type: number, ...body: readonly Uint8Array[]): Uint8Array => {
    const all = padded(octets(...body));
    return octets(u32(type), u32(all.length + 12), all, u32(all.length + 12));
  };
  const option = (code: number, value: Uint8Array): Uint8Array => octets(u16(code), u16(value.length), padded(value));
  const end = octets(u16(0), u16(0));
  const section = (): Uint8Array =>
    block(
      0x0a0d0d0a,
      octets(u32(0x1a2b3c4d), u16(1), u16(0), u32(0xffffffff), u32(0xffffffff)),
      option(3, ascii('Linux')),
      option(4, ascii('tests/wire')),
      end,
    );
  const parts: Uint8Array[] = [];
  let numbers = new Map<number, { readonly number: number; readonly units: (time: bigint) => bigint }>();
  const begin = (): void => {
    parts.push(section());
    numbers = new Map();
  };
  const interfaceOf = (link: number): { readonly number: number; readonly units: (time: bigint) => bigint } => {
    const known = numbers.get(link);
    if (known) return known;
    const resolution = random.one(resolutions);
    const tells = resolution.value !== 6 || random.chance(0.5);
    const options = [
      ...(random.chance(0.5) ? [option(2, ascii(`eth${numbers.size}`))] : []),
      ...(tells ? [option(9, Uint8Array.of(resolution.value))] : []),
      ...(random.chance(0.3) ? [option(12, ascii('Linux 6.1'))] : []),
    ];
    parts.push(block(1, octets(u16(link), u16(0), u32(snap)), ...options, ...(options.length ? [end] : [])));
    const made = { number: numbers.size, units: resolution.units };
    numbers.set(link, made);
    return made;
  };

  begin();
  for (const frame of frames) {
    if (random.chance(0.01)) begin();
    const { number, units } = interfaceOf(frame.link);
    if (random.chance(0.05)) parts.push(block(0x0bad, octets(u32(42), random.bytes(random.whole(0, 40)))));
    // Names of addresses: none.
    if (random.chance(0.03)) parts.push(block(4, octets(u16(0), u16(0))));
    if (simple && number === 0) {
      parts.push(block(3, octets(u32(frame.length)), frame.bytes));
      continue;
    }
    const time = units(frame.time);
    const head = [Number(time >> 32n), Number(time & 0xffffffffn), frame.bytes.length, frame.length].flatMap((word) => u32(word));
    const options = random.chance(0.1) ? [option(1, ascii('a remark')), option(2, octets(u32(1))), end] : [];
    parts.push(block(6, octets(u32(number), head), padded(frame.bytes), ...options));
  }
  if (random.chance(0.5))
    for (const { number } of numbers.values()) parts.push(block(5, octets(u32(number), u32(0), u32(0)), option(4, new Uint8Array(8)), end));
  return octets(...parts);
}
