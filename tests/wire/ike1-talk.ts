import { ascii, four, octets, ofHex, two } from './octets.ts';
import type { Random } from './random.ts';
import type { Pair, Sent } from './talk.ts';
import { at, datagram } from './talk.ts';

interface Payload {
  readonly type: number;
  readonly body: Uint8Array;
}

/** A message of ISAKMP (RFC 2408 3.1). */
function message1(
  spis: readonly [Uint8Array, Uint8Array],
  exchange: number,
  id: number,
  payloads: readonly Payload[] | { readonly first: number; readonly hidden: Uint8Array },
): Uint8Array {
  const isHidden = 'hidden' in payloads;
  const body = isHidden
    ? [payloads.hidden]
    : payloads.map(({ body }, index) => octets(payloads[index + 1]?.type ?? 0, 0, two(body.length + 4), body));
  const length = 28 + body.reduce((sum, { length }) => sum + length, 0);
  const first = isHidden ? payloads.first : (payloads[0]?.type ?? 0);
  return octets(...spis, first, 0x10, exchange, isHidden ? 1 : 0, four(id), four(length), ...body);
}

/** An attribute of two bytes, or with a length (RFC 2408 3.3). */
const short = (type: number, value: number): readonly number[] => [...two(0x8000 | type), ...two(value)];
const long = (type: number, value: number): readonly number[] => [...two(type), ...two(4), ...four(value)];

/** A suite of phase 1 (RFC 2409 appendix A). */
function transform(number: number, isLast: boolean, random: Random): Uint8Array {
  const cipher = random.one([1, 5, 7, 7, 7]);
  const seconds = random.one([3600, 28800, 86400]);
  const attributes = [
    short(1, cipher),
    ...(cipher === 7 ? [short(14, random.one([128, 192, 256]))] : []),
    short(2, random.one([1, 2, 4, 5, 6])),
    short(4, random.one([2, 5, 14, 15, 16, 19, 20])),
    short(3, random.one([1, 3, 65001, 64221])),
    short(11, 1),
    seconds > 65535 || random.chance(0.5) ? long(12, seconds) : short(12, seconds),
    // A lifetime in kilobytes besides.
    ...(random.chance(0.1) ? [short(11, 2), long(12, 4_608_000)] : []),
  ];
  const all = octets(...(random.chance(0.3) ? attributes.reverse() : attributes));
  return octets(isLast ? 0 : 3, 0, two(8 + all.length), number, 1, 0, 0, all);
}

function sa(count: number, random: Random): Payload {
  const transforms = Array.from({ length: count }, (_, index) => transform(index + 1, index === count - 1, random));
  const size = transforms.reduce((sum, { length }) => sum + length, 0);
  const proposal = octets(0, 0, two(8 + size), 1, 1, 0, count, ...transforms);
  return { type: 1, body: octets(four(1), four(1), proposal) };
}

const vendors = [
  ofHex('4a131c81070358455c5728f20e95452f'),
  ofHex('afcad71368a1f1c96b8696fc77570100'),
  ofHex('90cb80913ebb696e086381b5ec427b1f'),
  ofHex('09002689dfd6b712'),
  ofHex('12f5f28c457168a9702d9fe274cc0100'),
  ofHex('4048b7d56ebce88525e7de7f00d6c2d3c0000000'),
  ascii('RFC-unknown'),
] as const;

const vendorIds = (random: Random): Payload[] => random.some(vendors).map((body) => ({ type: 13, body }));

/** RFC 2408 3.14. */
const notify = (type: number, spi: Uint8Array, data: Uint8Array): Payload => ({
  type: 11,
  body: octets(four(1), 1, spi.length, two(type), spi, data),
});

/** How two ends talk IKEv1: main or aggressive, then quick. */
export function ike1Talk(pair: Pair, random: Random): Sent[] {
  const sent: Sent[] = [];
  const spis = [random.bytes(8), random.bytes(8)] as const;
  const before = [spis[0], new Uint8Array(8)] as const;
  const floats = random.chance(0.4);
  let ports = 500;
  const send = (byInitiator: boolean, message: Uint8Array, wait = random.whole(200, 60000)): void => {
    const payload = ports === 4500 ? octets([0, 0, 0, 0], message) : message;
    sent.push(...at(wait, datagram(pair, byInitiator ? pair.there : pair.back, [ports, ports], payload, random)));
    if (random.chance(0.1))
      sent.push(
        ...at(random.whole(1, 9) * 1_000_000, datagram(pair, byInitiator ? pair.there : pair.back, [ports, ports], payload, random)),
      );
  };
  const hidden = (first: number, most: number): { first: number; hidden: Uint8Array } => ({
    first,
    hidden: random.bytes(8 * random.whole(4, most)),
  });
  const id = (): number => random.whole(1, 0x7fffffff);
  const hash = random.one([16, 20, 32]);
  const key = (): Payload[] => [
    { type: 4, body: random.bytes(random.one([128, 256])) },
    { type: 10, body: random.bytes(random.one([16, 20, 32])) },
  ];
  const natDetection = (): Payload[] => {
    const type = random.one([20, 20, 20, 130]);
    return random.chance(0.7) ? [0, 1].map(() => ({ type, body: random.bytes(hash) })) : [];
  };
  const identity: Payload = { type: 5, body: octets(1, 17, two(500), pair.there.from.length === 4 ? pair.there.from : [10, 0, 0, 1]) };
  const refusal = (): void =>
    send(
      false,
      message1(random.chance(0.5) ? spis : before, 5, random.chance(0.5) ? 0 : id(), [
        notify(
          random.one([14, 18, 23, 24, 4, 36136]),
          random.chance(0.5) ? octets(...spis) : new Uint8Array(),
          random.bytes(random.one([0, 0, 4, 40])),
        ),
      ]),
    );

  const isAggressive = random.chance(0.35);
  const offer = sa(random.whole(1, 5), random);
  if (isAggressive) {
    send(true, message1(before, 4, 0, [offer, ...key(), identity, ...vendorIds(random)]));
    if (random.chance(0.2)) {
      refusal();
      return sent;
    }
    send(
      false,
      message1(spis, 4, 0, [
        sa(1, random),
        ...key(),
        identity,
        { type: 8, body: random.bytes(hash) },
        ...natDetection(),
        ...vendorIds(random),
      ]),
    );
    if (random.chance(0.5)) send(true, message1(spis, 4, 0, [{ type: 8, body: random.bytes(hash) }, ...natDetection()]));
    else send(true, message1(spis, 4, 0, hidden(8, 12)));
  } else {
    send(true, message1(before, 2, 0, [offer, ...vendorIds(random)]));
    if (random.chance(0.2)) {
      refusal();
      return sent;
    }
    send(false, message1(spis, 2, 0, [sa(1, random), ...vendorIds(random)]));
    send(
      true,
      message1(spis, 2, 0, [...key(), ...natDetection(), ...(random.chance(0.2) ? [{ type: 7, body: octets(4, random.bytes(30)) }] : [])]),
    );
    send(false, message1(spis, 2, 0, [...key(), ...natDetection()]));
    if (floats) ports = 4500;
    send(true, message1(spis, 2, 0, hidden(5, 12)));
    if (random.chance(0.15)) {
      refusal();
      return sent;
    }
    send(false, message1(spis, 2, 0, hidden(5, 12)));
  }
  for (let left = random.whole(0, 3); left > 0; left -= 1) {
    const talk = id();
    send(true, message1(spis, 32, talk, hidden(8, 40)));
    send(false, message1(spis, 32, talk, hidden(8, 40)));
    if (random.chance(0.9)) send(true, message1(spis, 32, talk, hidden(8, 8)));
  }
  for (let left = random.whole(0, 3); left > 0; left -= 1) send(random.chance(0.5), message1(spis, 5, id(), hidden(8, 10)));
  if (random.chance(0.1)) send(true, message1(spis, 6, id(), hidden(8, 10)));
  if (random.chance(0.15)) send(false, message1(spis, 5, 0, [{ type: 12, body: octets(four(1), 1, 16, two(1), ...spis) }]));
  return sent;
}
