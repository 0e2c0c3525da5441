import type { Diagnosis } from '../diagnosis/finding.ts';
import type { Block } from '../reading/blocks.ts';

/** What the page asks its worker: a text or a file to read, or null to get ready; and where the knowledge is. */
export interface Question {
  readonly id: number;
  readonly text: string | Blob | null;
  readonly knowledge: string;
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
}

/** More than this is not put into the box, whose layout would stall the page; it is read all the same. */
export const mostShown = 200_000;

/** A diagnosis with the places of its problems. */
export interface Diagnosed {
  readonly diagnosis: Diagnosis;
  readonly places: Answer['places'];
  readonly shown?: string | undefined;
}

let worker: Worker | null = null;
let last = 0;

/** Starts the worker, so that the first answer comes sooner. Nothing of it is loaded before a box is used. */
export function prepareDiagnosis(): void {
  if (!worker) ask(null);
}

/** Diagnoses a text in the worker. `superseded` when a newer question was asked meanwhile: only the latest answer counts. */
export function diagnoseInWorker(text: string | Blob, corrections: readonly Block[] = []): Promise<Diagnosed | 'superseded'> {
  const { id, from } = ask(text, corrections);
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const failed = (why = 'Diagnosis could not be loaded: reload the page, or look in the lists of messages.') => {
      stop.abort();
      reject(new Error(why));
    };
    from.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        if (id === last && !data.diagnosis) {
          failed(data.refused);
          return;
        }
        stop.abort();
        resolve(id === last && data.diagnosis ? { diagnosis: data.diagnosis, places: data.places, shown: data.shown } : 'superseded');
      },
      { signal: stop.signal },
    );
    from.addEventListener('error', () => failed(), { signal: stop.signal });
  });
}

function ask(text: string | Blob | null, corrections: readonly Block[] = []): { id: number; from: Worker } {
  worker ??= new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' });
  const id = (last += 1);
  worker.postMessage({
    id,
    text,
    knowledge: `${document.documentElement.dataset['base'] ?? ''}/diagnosis.json`,
    corrections,
  } satisfies Question);
  return { id, from: worker };
}
