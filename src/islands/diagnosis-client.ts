import type { Diagnosis } from '../diagnosis/finding.ts';

/** What the page asks its worker: a text or a file to read, or null to get ready; and where the knowledge is. */
export interface Question {
  readonly id: number;
  readonly text: string | Blob | null;
  readonly knowledge: string;
}

/** A problem's title and addresses. */
export interface Place {
  readonly title: string;
  readonly url: string;
  /** The step at which its checks begin. */
  readonly check: string;
}

/** What the worker answers: no diagnosis when it could not read the knowledge. */
export interface Answer {
  readonly id: number;
  readonly diagnosis: Diagnosis | null;
  readonly places: Readonly<Record<string, Place>>;
}

/** A diagnosis with the places of its problems. */
export interface Diagnosed {
  readonly diagnosis: Diagnosis;
  readonly places: Answer['places'];
}

let worker: Worker | null = null;
let last = 0;

/** Starts the worker, so that the first answer comes sooner. Nothing of it is loaded before a box is used. */
export function prepareDiagnosis(): void {
  if (!worker) ask(null);
}

/** Diagnoses a text in the worker. `superseded` when a newer question was asked meanwhile: only the latest answer counts. */
export function diagnoseInWorker(text: string | Blob): Promise<Diagnosed | 'superseded'> {
  const { id, from } = ask(text);
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const failed = () => {
      stop.abort();
      reject(new Error('Diagnosis could not be loaded'));
    };
    from.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        if (!data.diagnosis) {
          failed();
          return;
        }
        stop.abort();
        resolve(id === last ? { diagnosis: data.diagnosis, places: data.places } : 'superseded');
      },
      { signal: stop.signal },
    );
    from.addEventListener('error', failed, { signal: stop.signal });
  });
}

function ask(text: string | Blob | null): { id: number; from: Worker } {
  worker ??= new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' });
  const id = (last += 1);
  worker.postMessage({ id, text, knowledge: `${document.documentElement.dataset['base'] ?? ''}/diagnosis.json` } satisfies Question);
  return { id, from: worker };
}
