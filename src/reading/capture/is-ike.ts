import { uint32 } from './bytes.ts';

export const ikeHeader = 28;

/** True where these bytes can be a message of IKE: its version, its exchange, and a length that fits. */
export function isIke(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < ikeHeader) return false;
  const version = bytes[start + 17] ?? 0;
  const exchange = bytes[start + 18] ?? 0;
  const length = uint32(bytes, start + 24);
  if (length < ikeHeader || length > end - start + 65535) return false;
  return version >> 4 === 1 ? exchange <= 6 || exchange === 32 || exchange === 33 : version >> 4 === 2 && exchange >= 34 && exchange <= 60;
}
