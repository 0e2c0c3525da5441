import type { Knowing } from '../diagnosis/captures.ts';
import type { CapturesAnswer } from '../diagnosis/captures-answer.ts';
import type { CaptureView, NamedFacts } from '../diagnosis/capture-view.ts';
import { diagnoseCaptures } from '../diagnosis/captures.ts';
import type { KnownMessage } from '../diagnosis/knowledge.ts';
import type { DiagnoseStaged } from '../diagnosis/staged.ts';
import type { WireKnown } from '../diagnosis/wire-known.ts';
import { openSigns, unpackedWire } from '../diagnosis/wire-known.ts';
import type { WireReasons } from '../diagnosis/wire-reasons.ts';
import { slugOf } from '../diagnosis/wire-reasons.ts';
import type { CodedName } from '../bgp/notification.ts';
import type { NotificationName } from '../reading/capture/row.ts';
import type { CaptureFacts } from '../reading/capture/facts.ts';
import type { Sign } from '../reading/capture/sign.ts';
import { isFault } from '../reading/capture/sign.ts';
import { readBlob } from '../reading/capture/read-blob.ts';
import type { Talk } from '../reading/capture/talk-rows.ts';
import { talksIn } from '../reading/capture/talk-rows.ts';
import type { HeardOf } from './heard-ends.ts';
import { heardIn } from './heard-ends.ts';

/** A capture as the page draws it, and two of them laid over each other. */
export interface DrawnCapture extends CaptureView {
  /** Those of a fault first, where there are more than are drawn at once. */
  readonly signs: readonly Sign[];
  /** So many of them are drawn at once. */
  readonly shown: number;
  readonly talks: readonly DrawnTalk[];
}

export interface DrawnTalk extends Talk {
  /** For the comparison; null where nothing of its settings was in clear. */
  readonly heard: HeardOf | null;
}

export interface DrawnCaptures extends Pick<CapturesAnswer, 'together' | 'ruledOut'> {
  readonly captures: readonly DrawnCapture[];
}

/** What the worker knows: `knowing` makes diagnosis of that and `more`. */
interface Known {
  readonly codes: readonly CodedName[];
  readonly knowing: (more: readonly KnownMessage[]) => DiagnoseStaged;
  readonly messages: readonly KnownMessage[];
  /** The ids of all problems. */
  readonly problems: readonly string[];
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
/** More signs than these nobody reads before the drawing. */
const mostSigns = 24;
/** Milliseconds between two words about how far it is. */
const pause = 100;
let ready: Promise<Omit<Knowing, 'nameOf'>> | null = null;

/** Reads captures and diagnoses them by what is known of texts and of captures; null where nobody waits any more. Runs in the worker, loaded with the first capture. */
export async function readCaptures(
  captures: readonly Capture[],
  known: Known,
  base: string,
  { isOver, progress }: Reading,
): Promise<{ diagnosis: CapturesAnswer['diagnosis']; captures: DrawnCaptures } | null> {
  const { codes } = known;
  if (captures.length > mostCaptures) throw new RangeError('Give one capture, or two: one of each end.');
  ready ??= withBytes(known, base);
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
  const hasCodes = given.some(({ facts }) => facts.bgp.some(({ messages }) => messages.some(({ notification }) => notification)));
  const wordsOf = hasCodes ? (await import('../diagnosis/notification-words.ts')).notificationWords : () => '';
  const nameOf: NotificationName = (notified) => wordsOf(notified, codes);
  const { diagnosis, captures: views, together, ruledOut } = await diagnoseCaptures(given, { ...(await ready), nameOf });
  const talks = async ({ signs }: CaptureView, facts: CaptureFacts): Promise<DrawnTalk[]> => {
    const found = await talksIn(facts, signs, nameOf);
    return found.map((talk) => ({ ...talk, heard: heardIn(facts, talk) }));
  };
  const drawn = await Promise.all(
    views.map(async (view, at): Promise<DrawnCapture> => ({
      ...view,
      signs: view.signs.length > mostSigns ? view.signs.toSorted((a, b) => Number(isFault(b)) - Number(isFault(a))) : view.signs,
      shown: mostSigns,
      talks: given[at] ? await talks(view, given[at].facts) : [],
    })),
  );
  return { diagnosis, captures: { captures: drawn, together, ruledOut } };
}

/** What is known of captures alone; what packets say of the suspects of a sign is asked for with the sign. */
async function withBytes({ knowing, messages, problems, codes }: Known, base: string): Promise<Omit<Knowing, 'nameOf'>> {
  const ask = async (path: string): Promise<unknown> => (await fetch(`${base}/${path}.json`)).json();
  // Our own files, written by the same build.
  const wire = (await ask('wire')) as WireKnown;
  const more = unpackedWire(wire, problems);
  const isOpen = openSigns([...messages, ...more], codes);
  return {
    diagnose: knowing(more),
    reasonsOf: async (signs) => {
      const wanted = [...new Set(signs.map(({ is }) => is))].filter((is) => isOpen(is) || wire.named.includes(is));
      const all = await Promise.all(wanted.map(async (is) => [is, await ask(`wire/${slugOf(is)}`)] as const));
      return Object.fromEntries(all) as WireReasons;
    },
  };
}
