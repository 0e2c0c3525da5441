import type { CaptureFacts } from './facts.ts';
import { headBytes } from './signature.ts';
import type { CaptureReader } from './reader.ts';
import { createCaptureReader } from './reader.ts';

/** So much is in memory at a time. */
const piece = 4 << 20;

export interface Reading {
  /** True for a capture that gzip packed. */
  readonly packed?: boolean;
  /** Told now and then: how much of the file was read, 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Asked now and then: whether nobody waits any more. */
  readonly isOver?: () => boolean;
}

/**
 * Reads a capture of any size, a piece at a time; null where nobody waits any more.
 * @throws RangeError for what is no capture that can be read, with what to give instead.
 */
export async function readBlob(file: Blob, reading: Reading = {}): Promise<CaptureFacts | null> {
  return reading.packed ? readPacked(file, reading) : readPlain(file, reading);
}

async function readPlain(file: Blob, { progress, isOver }: Reading): Promise<CaptureFacts | null> {
  const reader = await createCaptureReader(await bytesOf(file, 0, headBytes));
  let at = 0;
  let size = piece;
  while (at < file.size && !reader.isBroken) {
    const bytes = await bytesOf(file, at, at + size);
    const taken = reader.read(bytes);
    // A packet that is longer than the piece is asked for with more; at the end it is cut.
    if (taken === 0 && at + bytes.length >= file.size) break;
    size = taken === 0 ? size * 2 : piece;
    at += taken;
    await reader.load();
    if (isOver?.()) return null;
    progress?.(at / file.size);
  }
  return reader.facts(file.size, reader.isBroken ? 0 : file.size - at);
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

async function readPacked(file: Blob, { progress, isOver }: Reading): Promise<CaptureFacts | null> {
  let [read, size] = [0, 0];
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (bytes, out) => {
      read += bytes.length;
      out.enqueue(bytes);
    },
  });
  const stream = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  let reader: CaptureReader | null = null;
  let rest = new Uint8Array();
  let isCutOff = false;
  try {
    for (let { done, value } = await stream.read(); !done; { done, value } = await stream.read()) {
      if (!value) continue;
      size += value.length;
      rest = joined(rest, value);
      if (!reader && rest.length < headBytes) continue;
      reader ??= await createCaptureReader(rest);
      const taken = reader.read(rest);
      rest = rest.slice(taken);
      await reader.load();
      if (reader.isBroken || isOver?.()) {
        await stream.cancel();
        break;
      }
      progress?.(Math.min(1, read / file.size));
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    isCutOff = true;
  }
  if (isOver?.()) return null;
  if (!reader) throw new RangeError('This gzip file is cut off or damaged. Unpack what there is and give the capture.');
  const facts = await reader.facts(size, reader.isBroken ? 0 : rest.length);
  return isCutOff
    ? { ...facts, file: { ...facts.file, damaged: 'the gzip file is cut off or damaged: what follows is not there' } }
    : facts;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
