import type { CapturesAnswer, Knowing } from '../diagnosis/captures.ts';
import type { CaptureView, NamedFacts } from '../diagnosis/capture-view.ts';
import { diagnoseCaptures } from '../diagnosis/captures.ts';
import type { Diagnose } from '../diagnosis/diagnose.ts';
import type { KnownMessage } from '../diagnosis/knowledge.ts';
import type { WireReasons } from '../diagnosis/wire-reasons.ts';
import type { Notified } from '../diagnosis/notification-words.ts';
import { notificationWords } from '../diagnosis/notification-words.ts';
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

export interface DrawnCaptures extends Pick<CapturesAnswer, 'joined' | 'ruledOut'> {
  readonly captures: readonly DrawnCapture[];
}

/** What the worker knows: `knowing` makes diagnosis of that and `more`. */
interface Known extends Pick<Knowing, 'codes'> {
  readonly knowing: (more: readonly KnownMessage[]) => Diagnose;
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
let ready: Promise<Omit<Knowing, 'codes'>> | null = null;

/** Reads captures and diagnoses them by what is known of texts and of captures; null where nobody waits any more. Runs in the worker, loaded with the first capture. */
export async function readCaptures(
  captures: readonly Capture[],
  { knowing, codes }: Known,
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
  const { diagnosis, captures: views, ruledOut } = await diagnoseCaptures(given, joined, { ...(await ready), codes });
  const nameOf = (notified: Notified): string => notificationWords(notified, codes);
  const talks = ({ signs }: CaptureView, facts: CaptureFacts): DrawnTalk[] =>
    talksIn(facts, signs, nameOf).map((talk) => ({ ...talk, heard: heardIn(facts, talk) }));
  const drawn = views.map((view, at): DrawnCapture => ({ ...view, talks: given[at] ? talks(view, given[at].facts) : [] }));
  return { diagnosis, captures: { captures: drawn, joined, ruledOut } };
}

async function withBytes(knowing: Known['knowing'], base: string): Promise<Omit<Knowing, 'codes'>> {
  const file = await fetch(`${base}/wire.json`);
  // Our own file, written by the same build.
  const { messages, reasons } = (await file.json()) as { readonly messages: readonly KnownMessage[]; readonly reasons: WireReasons };
  return { diagnose: knowing(messages), reasons };
}
