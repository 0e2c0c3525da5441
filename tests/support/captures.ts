import assert from 'node:assert/strict';
import type { CaptureFacts } from '../../src/reading/capture/facts.ts';
import { readBlob } from '../../src/reading/capture/read-blob.ts';
import { createCaptureReader } from '../../src/reading/capture/reader.ts';
import { signsOf } from '../../src/reading/capture/signs.ts';
import type { Step } from './wire.ts';
import { pcapOf } from './wire.ts';

/** What a capture says that is read as the page reads it. */
export async function readBytes(bytes: Uint8Array): Promise<CaptureFacts> {
  const facts = await readBlob(new Blob([Uint8Array.from(bytes)]));
  assert.ok(facts);
  return facts;
}

export const readSteps = (steps: readonly Step[]): Promise<CaptureFacts> => readBytes(pcapOf(steps));

/** Reads in pieces of so many bytes; a packet that is longer than a piece is asked for with more. */
export async function readInPieces(bytes: Uint8Array, size: number): Promise<CaptureFacts> {
  const reader = await createCaptureReader(bytes.subarray(0, 24));
  let [at, room] = [0, size];
  while (at < bytes.length && !reader.isBroken) {
    const taken = await reader.read(bytes.subarray(at, at + room));
    if (taken === 0 && at + room >= bytes.length) break;
    room = taken === 0 ? room * 2 : size;
    at += taken;
  }
  return reader.facts(bytes.length, reader.isBroken ? 0 : bytes.length - at);
}

/** What these packets show together, in the words that messages know. */
export async function wordsOf(steps: readonly Step[]): Promise<string[]> {
  const facts = await readSteps([...steps].sort((one, other) => one.at - other.at));
  return (await signsOf(facts)).map(({ words }) => words);
}
