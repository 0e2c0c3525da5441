import { ascii, four, octets, two } from './octets.ts';
import type { Random } from './random.ts';

const marker = new Uint8Array(16).fill(0xff);

/** A message of BGP (RFC 4271 4.1). */
export const message = (type: number, body: Uint8Array): Uint8Array => octets(marker, two(19 + body.length), type, body);

export const keepalive = (): Uint8Array => message(4, new Uint8Array());

/** What a speaker is, as its OPEN says. */
export interface Speaker {
  readonly as: number;
  readonly holdTime: number;
  readonly id: Uint8Array;
  readonly has4ByteAs: boolean;
  readonly hasIpv6: boolean;
}

export const speakerOf = (random: Random): Speaker => ({
  as: random.one([64512, 65000, 65001, 4200000000, 4200000001, 16509, 1]),
  holdTime: random.one([0, 3, 30, 90, 180, 240]),
  id: octets(10, random.bytes(3)),
  has4ByteAs: random.chance(0.85),
  hasIpv6: random.chance(0.4),
});

/** RFC 4271 4.2, RFC 5492: each capability in a parameter of its own, or all in one. */
export function open(speaker: Speaker, random: Random): Uint8Array {
  const capability = (code: number, ...value: (number | readonly number[] | Uint8Array)[]): Uint8Array => {
    const bytes = octets(...value);
    return octets(code, bytes.length, bytes);
  };
  const [host, domain] = [ascii('router-1'), ascii('example.org')];
  const rest = random.some([
    capability(2),
    capability(128),
    capability(6),
    capability(70),
    capability(9, random.whole(0, 4)),
    capability(64, two(random.one([120, 0x8000 | 120, 0x4000 | 300]))),
    capability(64, two(120), two(1), 1, 0x80),
    capability(69, two(1), 1, random.whole(1, 3)),
    capability(71, two(1), 1, 0, [0, 0x0e, 0x10]),
    capability(73, host.length, host, domain.length, domain),
    capability(5, two(1), two(1), two(2)),
    capability(75, 9, ascii('FRRouting')),
    capability(67),
  ]);
  const list = random.chance(0.1)
    ? []
    : [
        ...(random.chance(0.9) ? [capability(1, two(1), 0, 1)] : []),
        ...(speaker.hasIpv6 ? [capability(1, two(2), 0, 1)] : []),
        ...(random.chance(0.1) ? [capability(1, two(1), 0, 128), capability(1, two(25), 0, 70)] : []),
        ...(speaker.has4ByteAs ? [capability(65, four(speaker.as))] : []),
        ...rest,
      ];
  const together = octets(...list);
  const isTogether = together.length < 250 && random.chance(0.5);
  const parameters = isTogether
    ? list.length
      ? octets(2, together.length, together)
      : new Uint8Array()
    : octets(...list.map((one) => octets(2, one.length, one)));
  const as2 = speaker.as > 65535 ? 23456 : speaker.as;
  // RFC 9072: longer lengths, which any speaker may use.
  if (random.chance(0.05)) {
    const wide = octets(...list.map((one) => octets(2, two(one.length), one)));
    return message(1, octets(4, two(as2), two(speaker.holdTime), speaker.id, 255, 255, two(wide.length), wide));
  }
  return message(1, octets(4, two(as2), two(speaker.holdTime), speaker.id, parameters.length, parameters));
}

const prefix4 = (random: Random): Uint8Array => {
  const length = random.whole(1, 32);
  const bytes = random.bytes(Math.ceil(length / 8));
  bytes[0] = random.one([10, 172, 192, 198]);
  return octets(length, masked(bytes, length));
};

const prefix6 = (random: Random): Uint8Array => {
  const length = random.whole(16, 128);
  const bytes = random.bytes(Math.ceil(length / 8));
  bytes.set([0x20, 0x01]);
  return octets(length, masked(bytes, length));
};

/** Bits behind the length are zero, though a receiver must not mind. */
function masked(bytes: Uint8Array, length: number): Uint8Array {
  const last = bytes.length - 1;
  if (length % 8) bytes[last] = (bytes[last] ?? 0) & (0xff << (8 - (length % 8)));
  return bytes;
}

const list = (count: number, one: () => Uint8Array): Uint8Array => octets(...Array.from({ length: count }, one));

const attribute = (flags: number, type: number, value: Uint8Array): Uint8Array =>
  value.length > 255 || flags & 0x10 ? octets(flags | 0x10, type, two(value.length), value) : octets(flags, type, value.length, value);

/** RFC 4271 4.3, RFC 4760. */
export function update(speaker: Speaker, isWide: boolean, random: Random): Uint8Array {
  const path = octets(2, 2, isWide ? [...four(speaker.as), ...four(64999)] : [...two(Math.min(speaker.as, 23456)), ...two(64999)]);
  const known = [
    attribute(0x40, 1, Uint8Array.of(random.whole(0, 2))),
    attribute(random.chance(0.3) ? 0x50 : 0x40, 2, path),
    ...(random.chance(0.3) ? [attribute(0x80, 4, octets(four(100)))] : []),
    ...(random.chance(0.3) ? [attribute(0x40, 5, octets(four(100)))] : []),
    ...(random.chance(0.3) ? [attribute(0xc0, 8, octets(two(64512), two(7)))] : []),
  ];
  const body = (withdrawn: Uint8Array, attributes: Uint8Array, announced: Uint8Array): Uint8Array =>
    message(2, octets(two(withdrawn.length), withdrawn, two(attributes.length), attributes, announced));
  const none = new Uint8Array();
  const nextHop = attribute(0x40, 3, speaker.id);
  const count = random.one([1, 1, 2, 5, 40, 200]);
  const kinds = speaker.hasIpv6
    ? (['announce', 'withdraw', 'both', 'end', 'announce 6', 'withdraw 6', 'end 6'] as const)
    : (['announce', 'announce', 'withdraw', 'both', 'end'] as const);
  switch (random.one<(typeof kinds)[number]>(kinds)) {
    case 'announce':
      return body(
        none,
        octets(...known, nextHop),
        list(count, () => prefix4(random)),
      );
    case 'withdraw':
      return body(
        list(count, () => prefix4(random)),
        none,
        none,
      );
    case 'both':
      return body(
        list(3, () => prefix4(random)),
        octets(...known, nextHop),
        list(count, () => prefix4(random)),
      );
    case 'end':
      return body(none, none, none);
    case 'announce 6': {
      const hop = octets([0x20, 0x01, 0x0d, 0xb8], new Uint8Array(11), 1);
      const hops = random.chance(0.3) ? octets(hop, [0xfe, 0x80], new Uint8Array(13), 1) : hop;
      const value = octets(
        two(2),
        1,
        hops.length,
        hops,
        0,
        list(Math.min(count, 100), () => prefix6(random)),
      );
      return body(none, octets(attribute(0x80, 14, value), ...known), none);
    }
    case 'withdraw 6':
      return body(
        none,
        attribute(
          0x80,
          15,
          octets(
            two(2),
            1,
            list(Math.min(count, 100), () => prefix6(random)),
          ),
        ),
        none,
      );
    case 'end 6':
      return body(none, attribute(0x80, 15, octets(two(2), 1)), none);
  }
}

/** RFC 4271 4.5, RFC 4486, RFC 9003. */
export function notification(random: Random): Uint8Array {
  const words = ascii('maintenance until 18:00');
  const [code, subcode, data] = random.one<readonly [number, number, Uint8Array]>([
    [6, 2, octets(words.length, words)],
    [6, 4, octets(0)],
    [6, 1, octets(two(1), 1, four(100))],
    [6, 3, new Uint8Array()],
    [6, 7, new Uint8Array()],
    [4, 0, new Uint8Array()],
    [2, 2, octets(two(65001))],
    [2, 6, new Uint8Array()],
    [2, 7, octets(1, 4, two(2), 0, 1)],
    [2, 11, new Uint8Array()],
    [1, 2, octets(two(18))],
    [3, 1, random.bytes(30)],
    [5, 1, new Uint8Array()],
  ]);
  return message(3, octets(code, subcode, data));
}

/** RFC 2918, RFC 7313. */
export const routeRefresh = (random: Random): Uint8Array => message(5, octets(two(random.one([1, 2])), random.one([0, 1, 2]), 1));
