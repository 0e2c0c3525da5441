import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { PageFacts } from './page-facts.ts';
import { readFacts } from './page-facts.ts';

/** What is told to the thread: a page that was rendered, or null after the last. */
export type Told = { readonly file: string; readonly html: Uint8Array } | null;

/** What it answers after the last. */
export interface Read {
  readonly pages: readonly PageFacts[];
  /** How many pages stand as Markdown beside themselves. */
  readonly markdown: number;
}

// A thread of the build: reads each page while the next ones are rendered, and writes it as Markdown beside itself.
const { dir } = workerData as { readonly dir: string }; // from read-pages.ts
const decoder = new TextDecoder();
const pages: PageFacts[] = [];
let markdown = 0;

parentPort?.on('message', (told: Told) => {
  if (told) read(told);
  else end();
});

function read({ file, html }: NonNullable<Told>): void {
  const page = readFacts(file, decoder.decode(html));
  pages.push(page.facts);
  const beside = new URL(file.replace(/html$/, 'md'), dir);
  if (page.markdown === null) {
    rmSync(beside, { force: true }); // it may have had one in the build before
    return;
  }
  mkdirSync(new URL('.', beside), { recursive: true });
  writeFileSync(beside, page.markdown);
  markdown += 1;
}

function end(): void {
  pages.sort((a, b) => (a.file < b.file ? -1 : 1));
  parentPort?.postMessage({ pages, markdown } satisfies Read);
  parentPort?.close();
}
