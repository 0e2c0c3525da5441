import { four, octets, two } from './octets.ts';
import type { Random } from './random.ts';

/** A payload of IKEv2 without its generic header: its type, and its body. */
export interface Payload {
  readonly type: number;
  readonly body: Uint8Array;
}

export interface Header {
  readonly initiatorSpi: Uint8Array;
  readonly responderSpi: Uint8Array;
  readonly exchange: number;
  readonly byInitiator: boolean;
  readonly isAnswer: boolean;
  readonly id: number;
}

/** A message of IKEv2 (RFC 7296 3.1); `inner` is what the last payload says is in it, where it is an encrypted one. */
export function message2(header: Header, payloads: readonly Payload[], inner = 0): Uint8Array {
  const body = payloads.map(({ body }, index) => octets(payloads[index + 1]?.type ?? inner, 0, two(body.length + 4), body));
  const length = 28 + body.reduce((sum, { length }) => sum + length, 0);
  const flags = (header.byInitiator ? 0x08 : 0) | (header.isAnswer ? 0x20 : 0);
  return octets(
    header.initiatorSpi,
    header.responderSpi,
    payloads[0]?.type ?? 0,
    0x20,
    header.exchange,
    flags,
    four(header.id),
    four(length),
    ...body,
  );
}

export const types2 = { sa: 33, ke: 34, nonce: 40, notify: 41, delete: 42, vendor: 43, encrypted: 46, fragment: 53 } as const;

/** RFC 7296 3.10. */
export const notify2 = (type: number, data: Uint8Array = new Uint8Array(), protocol = 0, spi: Uint8Array = new Uint8Array()): Payload => ({
  type: types2.notify,
  body: octets(protocol, spi.length, two(type), spi, data),
});

export const vendor = (bytes: Uint8Array): Payload => ({ type: types2.vendor, body: bytes });

export const nonce = (random: Random): Payload => ({ type: types2.nonce, body: random.bytes(random.one([16, 32, 64, 256])) });

/** Groups with the bytes of their public value (RFC 7296 3.4, RFC 5903, RFC 8031). */
export const groups = [
  [2, 128],
  [5, 192],
  [14, 256],
  [15, 384],
  [16, 512],
  [19, 64],
  [20, 96],
  [21, 132],
  [31, 32],
] as const;

export const keyExchange = (group: number, random: Random): Payload => ({
  type: types2.ke,
  body: octets(two(group), 0, 0, random.bytes(groups.find(([number]) => number === group)?.[1] ?? 256)),
});

interface Suite {
  readonly ciphers: readonly (readonly [id: number, keyLength: number])[];
  readonly prfs: readonly number[];
  readonly integrities: readonly number[];
  readonly groups: readonly number[];
  readonly esn: readonly number[];
}

const classic = [
  [12, 128],
  [12, 192],
  [12, 256],
  [3, 0],
  [13, 256],
  [23, 256],
] as const;
const combined = [
  [20, 128],
  [20, 256],
  [18, 128],
  [16, 256],
  [28, 0],
] as const;

/** What an end may offer for an IKE SA. */
export function suiteOf(random: Random): Suite {
  const isCombined = random.chance(0.4);
  return {
    ciphers: isCombined ? random.some(combined) : random.some(classic),
    prfs: random.some([2, 5, 6, 7, 4]),
    integrities: isCombined ? [] : random.some([2, 12, 13, 14, 5]),
    groups: random.some([2, 5, 14, 15, 16, 19, 20, 21, 31]),
    esn: [],
  };
}

/** The first of each: what a responder takes. */
export const chosenOf = ({ ciphers, prfs, integrities, groups: list, esn }: Suite): Suite => ({
  ciphers: ciphers.slice(0, 1),
  prfs: prfs.slice(0, 1),
  integrities: integrities.slice(0, 1),
  groups: list.slice(0, 1),
  esn: esn.slice(0, 1),
});

/** RFC 7296 3.3: proposals with their transforms. */
export function saPayload(suites: readonly Suite[], protocol: number, spi: Uint8Array, first = 1): Payload {
  const proposals = suites.map((suite, index) => {
    const wanted = [
      ...suite.ciphers.map(([id, keyLength]) => [1, id, keyLength] as const),
      ...suite.prfs.map((id) => [2, id, 0] as const),
      ...suite.integrities.map((id) => [3, id, 0] as const),
      ...suite.groups.map((id) => [4, id, 0] as const),
      ...suite.esn.map((id) => [5, id, 0] as const),
    ];
    const transforms = wanted.map(([type, id, keyLength], place) => {
      const attribute = keyLength ? [...two(0x800e), ...two(keyLength)] : [];
      return octets(place === wanted.length - 1 ? 0 : 3, 0, two(8 + attribute.length), type, 0, two(id), attribute);
    });
    const length = 8 + spi.length + transforms.reduce((sum, { length }) => sum + length, 0);
    return octets(
      index === suites.length - 1 ? 0 : 2,
      0,
      two(length),
      first + index,
      protocol,
      spi.length,
      transforms.length,
      spi,
      ...transforms,
    );
  });
  return { type: types2.sa, body: octets(...proposals) };
}
