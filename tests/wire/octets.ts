/** What bytes are made of: numbers of one byte, and bytes. */
export type Part = number | readonly number[] | Uint8Array;

/** All parts one behind the other. */
export function octets(...parts: readonly Part[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += typeof part === 'number' ? 1 : part.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'number') all[at++] = part;
    else {
      all.set(part, at);
      at += part.length;
    }
  }
  return all;
}

/** Two bytes, the upper one first, as the network has them. */
export const two = (value: number): readonly number[] => [(value >>> 8) & 255, value & 255];
/** Four bytes. */
export const four = (value: number): readonly number[] => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const ofHex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
