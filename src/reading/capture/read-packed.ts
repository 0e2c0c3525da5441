import type { CaptureFacts } from './facts.ts';
import type { Filled } from './filled.ts';
import type { CaptureReader } from './reader.ts';
import type { Reading } from './reading.ts';

/** What reads any capture: who wants one unpacked has it already. */
export interface Plainly {
  readonly headBytes: number;
  readonly filledFrom: (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => Filled;
  readonly createCaptureReader: (begin: Uint8Array) => Promise<CaptureReader>;
  readonly readAll: (reader: CaptureReader, filled: Filled, progress: () => void, isOver?: () => boolean) => Promise<number | null>;
}

/** Reads a capture that gzip packed, loaded with the first one; null where nobody waits any more. @throws RangeError */
export async function readPacked(
  file: Blob,
  { progress, isOver }: Reading,
  { headBytes, filledFrom, createCaptureReader, readAll }: Plainly,
): Promise<CaptureFacts | null> {
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
