/** A number of two bytes, of four, as the network writes them; what lies behind the end counts as zero. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}

/** The number with its bits mixed, so that numbers alike are far apart. */
export function mixed(number: number): number {
  const half = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  return half ^ (half >>> 13);
}

const octets = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** The bytes as hex digits. */
export function hex(bytes: Uint8Array, start: number, end: number): string {
  let digits = '';
  for (let at = start; at < end; at += 1) digits += octets[bytes[at] ?? 0] ?? '';
  return digits;
}
