import { hash as hashOnce } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { CaptureFacts } from '../reading/capture/facts.ts';
import type { Digest } from '../reading/capture/digest.ts';
import { longestFrame } from '../reading/capture/file-reader.ts';
import { createCaptureReader } from '../reading/capture/reader.ts';
import { headBytes, isCapture } from '../reading/capture/signature.ts';

/** So small that what was read is still in the cache of the processor when it is looked at. */
const piece = 1 << 18;

/** Web Crypto asks another thread each time: for thousands of short texts that takes longer than the hashing. */
const digest: Digest = (hash, bytes) => hashOnce(hash.replace('-', ''), bytes, 'buffer');

/** Reads a capture from disk into one buffer, again and again; null for a file of another kind. @throws RangeError for one that can only be named. */
export async function readCapture(file: string): Promise<CaptureFacts | null> {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const buffer = new Uint8Array(Math.min(Math.max(size, headBytes), piece + 2 * longestFrame));
    let have = readSync(handle, buffer, 0, Math.min(piece, buffer.length), null);
    if (!isCapture(buffer.subarray(0, Math.min(have, headBytes)))) return null;
    const reader = await createCaptureReader(buffer.subarray(0, headBytes), digest);
    for (let total = have; ;) {
      const taken = await reader.read(buffer.subarray(0, have));
      buffer.copyWithin(0, taken, have);
      have -= taken;
      const more = reader.isBroken ? 0 : readSync(handle, buffer, have, Math.min(piece, buffer.length - have), null);
      if (more === 0) return await reader.facts(total, reader.isBroken ? 0 : have);
      have += more;
      total += more;
    }
  } finally {
    closeSync(handle);
  }
}
