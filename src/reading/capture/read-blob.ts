import type { CaptureFacts } from './facts.ts';
import type { Filled } from './filled.ts';
import { filledFrom } from './filled.ts';
import type { CaptureReader } from './reader.ts';
import { createCaptureReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { headBytes } from './signature.ts';

/**
 * Reads a capture of any size through one buffer; null where nobody waits any more.
 * @throws RangeError for what is no capture that can be read, with what to give instead.
 */
export async function readBlob(file: Blob, reading: Reading = {}): Promise<CaptureFacts | null> {
  if (reading.packed)
    return (await import('./read-packed.ts')).readPacked(file, reading, { headBytes, filledFrom, createCaptureReader, readAll });
  const { progress, isOver } = reading;
  const reader = await createCaptureReader(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  const filled = filledFrom(file.stream());
  const rest = await readAll(reader, filled, () => progress?.(filled.all / file.size), isOver);
  return rest === null ? null : reader.facts(file.size, rest);
}

/** Reads to the end, or until nothing more can be read; says how many bytes at the end are no whole packet, null where nobody waits any more. */
async function readAll(reader: CaptureReader, filled: Filled, progress: () => void, isOver?: () => boolean): Promise<number | null> {
  do {
    filled.take(await reader.read(filled.bytes));
    if (reader.isBroken || isOver?.()) {
      await filled.leave();
      return reader.isBroken ? 0 : null;
    }
    progress();
  } while (await filled.more());
  return filled.bytes.length;
}
