/**
 * The number at a place that is inside the array. To ask what lies beyond it as well, once for each byte and token, costs a log a third of
 * its time; each kind of array has its own, for one that reads all kinds is slow.
 */
export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] as number;
export const intAt = (numbers: Int32Array, at: number): number => numbers[at] as number;
