import type { CaptureFacts } from './facts.ts';
import { headBytes } from './file.ts';
import { createCaptureReader } from './reader.ts';

/** So much is in memory at a time. */
const piece = 4 << 20;

/** Called now and then with how much of the file was read, 0 to 1. */
export type Progress = (part: number) => void;

/** Reads a capture of any size, a piece at a time. @throws RangeError for what is no capture that can be read. */
export async function readBlob(file: Blob, progress: Progress = () => undefined): Promise<CaptureFacts> {
  const begin = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const reader = createCaptureReader(begin);
  let at = 0;
  let size = piece;
  while (at < file.size && !reader.isBroken) {
    const bytes = new Uint8Array(await file.slice(at, at + size).arrayBuffer());
    const taken = reader.read(bytes);
    // A packet that is longer than the piece is asked for with more; at the end it is cut.
    if (taken === 0 && at + bytes.length >= file.size) break;
    size = taken === 0 ? size * 2 : piece;
    at += taken;
    progress(at / file.size);
  }
  return reader.facts(file.size, reader.isBroken ? 0 : file.size - at);
}
