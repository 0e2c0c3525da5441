import type { Payload } from '../wire/ike2-message.ts';
import { four, octets, two } from '../wire/octets.ts';
import { spiOf } from './wire.ts';

export const types1 = { sa: 1, ke: 4, id: 5, hash: 8, nonce: 10, notify: 11, vendor: 13, natD: 20 } as const;
export const exchanges1 = { main: 2, aggressive: 4, informational: 5, quick: 32 } as const;

/** A value of two bytes, or with a length (RFC 2408 3.3). */
export const short = (type: number, value: number): Uint8Array => octets(two(0x8000 | type), two(value));
export const long = (type: number, value: number): Uint8Array => octets(two(type), two(4), four(value));

/** AES-CBC-256, SHA1, a key, group 2: for a day. */
export const usual: readonly Uint8Array[] = [
  short(1, 7),
  short(14, 256),
  short(2, 2),
  short(3, 1),
  short(4, 2),
  short(11, 1),
  long(12, 86400),
];

/** One proposal with a transform for each suite of attributes (RFC 2408 3.4 to 3.6). */
export function sa1(...suites: readonly (readonly Uint8Array[])[]): Payload {
  const transforms = suites.map((attributes, at) => {
    const body = octets(...attributes);
    return octets(at === suites.length - 1 ? 0 : 3, 0, two(8 + body.length), at + 1, 1, 0, 0, body);
  });
  const proposal = octets(...transforms);
  return { type: types1.sa, body: octets(four(1), four(1), 0, 0, two(8 + proposal.length), 1, 1, 0, suites.length, proposal) };
}

export const notify1 = (type: number): Payload => ({ type: types1.notify, body: octets(four(1), 1, 0, two(type)) });

interface Header1 {
  readonly exchange: number;
  /** False before the responder has a cookie. */
  readonly isAnswered?: boolean;
  readonly id?: number;
}

const headed = (
  spi: number,
  { exchange, isAnswered = true, id = 0 }: Header1,
  first: number,
  flags: number,
  body: Uint8Array,
): Uint8Array =>
  octets(spiOf(spi), isAnswered ? spiOf(spi + 1) : new Uint8Array(8), first, 0x10, exchange, flags, four(id), four(28 + body.length), body);

/** A message of ISAKMP in clear, of the SA with these cookies (RFC 2408 3.1). */
export const clear1 = (spi: number, header: Header1, payloads: readonly Payload[]): Uint8Array =>
  headed(
    spi,
    header,
    payloads[0]?.type ?? 0,
    0,
    octets(...payloads.map(({ body }, at) => octets(payloads[at + 1]?.type ?? 0, 0, two(body.length + 4), body))),
  );

/** An encrypted one of so many bytes; `fill` tells it from others. */
export const hidden1 = (spi: number, header: Header1, length: number, fill = 7): Uint8Array =>
  headed(spi, header, types1.hash, 1, new Uint8Array(length - 28).fill(fill));
