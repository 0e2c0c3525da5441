import type { CaptureFacts } from './facts.ts';
import type { Filled } from './filled.ts';
import { filledFrom } from './filled.ts';
import type { CaptureReader } from './reader.ts';
import { createCaptureReader } from './reader.ts';
import { headBytes } from './signature.ts';

export interface Reading {
  /** True for a capture that gzip packed. */
  readonly packed?: boolean;
  /** Told now and then: how much of the file was read, 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Asked now and then: whether nobody waits any more. */
  readonly isOver?: () => boolean;
}

/**
 * Reads a capture of any size through one buffer; null where nobody waits any more.
 * @throws RangeError for what is no capture that can be read, with what to give instead.
 */
export async function readBlob(file: Blob, reading: Reading = {}): Promise<CaptureFacts | null> {
  return reading.packed ? readPacked(file, reading) : readPlain(file, reading);
}

async function readPlain(file: Blob, { progress, isOver }: Reading): Promise<CaptureFacts | null> {
  const reader = await createCaptureReader(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  const filled = filledFrom(file.stream());
  const rest = await readAll(reader, filled, () => progress?.(filled.all / file.size), isOver);
  return rest === null ? null : reader.facts(file.size, rest);
}

async function readPacked(file: Blob, { progress, isOver }: Reading): Promise<CaptureFacts | null> {
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (bytes, out) => {
      read += bytes.length;
      out.enqueue(bytes);
    },
  });
  const filled = filledFrom(file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')));
  let reader: CaptureReader | null = null;
  let rest: number | null = 0;
  let isCutOff = false;
  try {
    while (filled.bytes.length < headBytes && (await filled.more()));
    // The buffer is filled anew while the reader lives.
    reader = await createCaptureReader(filled.bytes.slice(0, headBytes));
    rest = await readAll(reader, filled, () => progress?.(Math.min(1, read / file.size)), isOver);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    isCutOff = true;
  }
  if (rest === null || isOver?.()) return null;
  if (!reader) throw new RangeError('This gzip file is cut off or damaged. Unpack what there is and give the capture.');
  const facts = await reader.facts(filled.all, rest);
  return isCutOff
    ? { ...facts, file: { ...facts.file, damaged: 'the gzip file is cut off or damaged: what follows is not there' } }
    : facts;
}

/** Reads to the end, or until nothing more can be read; says how many bytes at the end are no whole packet, null where nobody waits any more. */
async function readAll(reader: CaptureReader, filled: Filled, progress: () => void, isOver?: () => boolean): Promise<number | null> {
  do {
    filled.take(reader.read(filled.bytes));
    await reader.load();
    if (reader.isBroken || isOver?.()) {
      await filled.leave();
      return reader.isBroken ? 0 : null;
    }
    progress();
  } while (await filled.more());
  return filled.bytes.length;
}
