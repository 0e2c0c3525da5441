import type { Diagnosis } from '../diagnosis/finding.ts';
import type { Block } from '../reading/blocks.ts';
import type { DrawnCaptures } from './read-captures.ts';

/** A text, a file, or a capture of each end. */
export type Given = string | File | readonly File[];

/** What the page asks its worker: something to read, or null to get ready and to leave what is being read; and where the site is. */
export interface Question {
  readonly id: number;
  readonly text: Given | null;
  readonly base: string;
  /** What parts of the text are, where the reader said so. */
  readonly corrections: readonly Block[];
}

/** A problem's title and addresses. */
export interface Place {
  readonly title: string;
  readonly url: string;
  /** The step at which its checks begin. */
  readonly check: string;
}

/** What the worker answers: no diagnosis when it could not read the knowledge, or the file. */
export interface Answer {
  readonly id: number;
  readonly diagnosis: Diagnosis | null;
  readonly places: Readonly<Record<string, Place>>;
  /** What a file is that is no text, and what to give instead. */
  readonly refused?: string;
  /** The beginning of a file's text, for the box. */
  readonly shown?: string;
  /** Of captures: what they show besides findings. */
  readonly captures?: DrawnCaptures;
}

/** What it says while it reads a capture: how much of it is read, 0 to 1. */
export interface Progress {
  readonly id: number;
  readonly progress: number;
}

/** A diagnosis with the places of its problems. */
export interface Diagnosed {
  readonly diagnosis: Diagnosis;
  readonly places: Answer['places'];
  readonly shown?: string | undefined;
  readonly captures?: Answer['captures'] | undefined;
}

let worker: Worker | null = null;
let last = 0;

/** Starts the worker, so that the first answer comes sooner. Nothing of it is loaded before a box is used. */
export function prepareDiagnosis(): void {
  if (!worker) ask(null);
}

/** Lets the worker leave what it reads. */
export function leaveReading(): void {
  ask(null);
}

/** Diagnoses a text in the worker. `superseded` when a newer question was asked meanwhile: only the latest answer counts. */
export function diagnoseInWorker(
  text: Given,
  corrections: readonly Block[] = [],
  progress: (part: number) => void = () => undefined,
): Promise<Diagnosed | 'superseded'> {
  const { id, from } = ask(text, corrections);
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const failed = (why = 'Diagnosis could not be loaded: reload the page, or look in the lists of messages.') => {
      stop.abort();
      reject(new Error(why));
    };
    from.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer | Progress>) => {
        if (data.id !== id) return;
        if ('progress' in data) {
          // What was left may still say how far it came.
          if (id === last) progress(data.progress);
          return;
        }
        if (id === last && !data.diagnosis) {
          failed(data.refused);
          return;
        }
        stop.abort();
        const { diagnosis, places, shown, captures } = data;
        // What a large capture took goes with who read it.
        if (captures && id === last) end();
        resolve(id === last && diagnosis ? { diagnosis, places, shown, captures } : 'superseded');
      },
      { signal: stop.signal },
    );
    from.addEventListener('error', () => failed(), { signal: stop.signal });
  });
}

function end(): void {
  worker?.terminate();
  worker = null;
}

function ask(text: Given | null, corrections: readonly Block[] = []): { id: number; from: Worker } {
  worker ??= new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' });
  const id = (last += 1);
  worker.postMessage({
    id,
    text,
    base: document.documentElement.dataset['base'] ?? '',
    corrections,
  } satisfies Question);
  return { id, from: worker };
}
