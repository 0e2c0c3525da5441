import { octets } from '../wire/octets.ts';

const padded = (bytes: Uint8Array): Uint8Array => octets(bytes, new Uint8Array(-bytes.length & 3));

/** Blocks of a pcapng in one byte order (draft-ietf-opsawg-pcapng 3 and 4). */
export function blocksOf(little: boolean) {
  const word = (size: 2 | 4, value: number): number[] => {
    const bytes = Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256);
    return little ? bytes.reverse() : bytes;
  };
  const half = (value: number): number[] => word(2, value);
  const whole = (value: number): number[] => word(4, value);
  /** `length` is what the block says of itself. */
  const block = (type: number, body: Uint8Array, length = padded(body).length + 12): Uint8Array =>
    octets(whole(type), whole(length), padded(body), whole(length));
  const option = (code: number, value: Uint8Array): Uint8Array => octets(half(code), half(value.length), padded(value));
  const time = (units: number): number[] => [...whole(Math.floor(units / 2 ** 32)), ...whole(units % 2 ** 32)];
  return {
    block,
    option,
    section: (): Uint8Array => block(0x0a0d0d0a, octets(whole(0x1a2b3c4d), half(1), half(0), new Uint8Array(8).fill(255))),
    face: (link: number, ...options: readonly Uint8Array[]): Uint8Array =>
      block(1, octets(half(link), half(0), whole(65535), ...options, ...(options.length ? [half(0), half(0)] : []))),
    /** An enhanced packet at so many units of its interface's clock; `captured` is what it says that it holds. */
    packet: (face: number, units: number, bytes: Uint8Array, captured = bytes.length): Uint8Array =>
      block(6, octets(whole(face), time(units), whole(captured), whole(bytes.length), padded(bytes))),
    /** The old packet block, which no program writes any more. */
    oldPacket: (face: number, units: number, bytes: Uint8Array): Uint8Array =>
      block(2, octets(half(face), half(0), time(units), whole(bytes.length), whole(bytes.length), padded(bytes))),
    simple: (bytes: Uint8Array, length = bytes.length): Uint8Array => block(3, octets(whole(length), padded(bytes))),
  };
}
