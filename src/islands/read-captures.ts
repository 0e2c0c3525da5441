import type { CapturesAnswer, CaptureView, NamedFacts } from '../diagnosis/captures.ts';
import { diagnoseCaptures } from '../diagnosis/captures.ts';
import type { Diagnose } from '../diagnosis/diagnose.ts';
import type { KnownMessage } from '../diagnosis/knowledge.ts';
import type { CaptureFacts } from '../reading/capture/facts.ts';
import { readBlob } from '../reading/capture/read-blob.ts';
import type { Talk } from '../reading/capture/talk-rows.ts';
import { talksIn } from '../reading/capture/talk-rows.ts';
import type { HeardOf } from './heard-ends.ts';
import { heardIn } from './heard-ends.ts';

/** A capture as the page draws it, and two of them laid over each other. */
export interface DrawnCapture extends CaptureView {
  readonly talks: readonly DrawnTalk[];
}

export interface DrawnTalk extends Talk {
  /** For the comparison; null where nothing of its settings was in clear. */
  readonly heard: HeardOf | null;
}

export interface DrawnCaptures extends Pick<CapturesAnswer, 'joined'> {
  readonly captures: readonly DrawnCapture[];
}

interface Capture {
  readonly name: string;
  readonly capture: Blob;
  readonly packed: boolean;
}

interface Reading {
  readonly isOver: () => boolean;
  readonly progress: (part: number) => void;
}

const mostCaptures = 2;
/** Milliseconds between two words about how far it is. */
const pause = 100;
let ready: Promise<Diagnose> | null = null;

/** Reads captures and diagnoses them by what is known of texts and `more`; null where nobody waits any more. Runs in the worker, loaded with the first capture. */
export async function readCaptures(
  captures: readonly Capture[],
  knowing: (more: readonly KnownMessage[]) => Diagnose,
  base: string,
  { isOver, progress }: Reading,
): Promise<{ diagnosis: CapturesAnswer['diagnosis']; captures: DrawnCaptures } | null> {
  if (captures.length > mostCaptures) throw new RangeError('Give one capture, or two: one of each end.');
  ready ??= withBytes(knowing, base);
  ready.catch(() => (ready = null));
  const given: NamedFacts[] = [];
  let told = 0;
  for (const [at, { name, capture, packed }] of captures.entries()) {
    const facts = await readBlob(capture, {
      packed,
      isOver,
      progress: (part) => {
        if (performance.now() - told < pause) return;
        told = performance.now();
        progress((at + part) / captures.length);
      },
    });
    if (!facts) return null;
    given.push({ name, facts });
  }
  const [first, second] = given;
  const joined = first && second ? (await import('../reading/capture/join.ts')).join(first.facts, second.facts) : null;
  const { diagnosis, captures: views } = await diagnoseCaptures(given, joined, await ready);
  const talks = ({ signs }: CaptureView, facts: CaptureFacts): DrawnTalk[] =>
    talksIn(facts, signs).map((talk) => ({ ...talk, heard: heardIn(facts, talk) }));
  const drawn = views.map((view, at): DrawnCapture => ({ ...view, talks: given[at] ? talks(view, given[at].facts) : [] }));
  return { diagnosis, captures: { captures: drawn, joined } };
}

async function withBytes(knowing: (more: readonly KnownMessage[]) => Diagnose, base: string): Promise<Diagnose> {
  const file = await fetch(`${base}/wire.json`);
  // Our own file, written by the same build.
  return knowing((await file.json()) as readonly KnownMessage[]);
}
