import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexedPage } from '../search/write-index.ts';
import { Words } from '../search/write-index.ts';
import { indexFiles } from './index-files.ts';
import type { PageFacts } from './page-facts.ts';
import { readFacts } from './page-facts.ts';

/** What is told to the thread: a page that was rendered, or null after the last. */
export type Told = { readonly file: string; readonly html: Uint8Array } | null;

/** What it answers: how many pages it has read, now and then, and after the last what they say. */
export type Answer = number | Read;

export interface Read {
  readonly pages: readonly PageFacts[];
  /** How many pages stand as Markdown beside themselves. */
  readonly markdown: number;
  /** The files of the search index by their paths, and how many pages it knows. */
  readonly index: ReadonlyMap<string, string>;
  readonly searched: number;
}

const betweenAnswers = 16;

// A thread of the build: reads each page while the next ones are rendered, and writes it as Markdown beside itself.
const { dir } = workerData as { readonly dir: string }; // from read-pages.ts
const decoder = new TextDecoder();
const pages: PageFacts[] = [];
const indexed: IndexedPage[] = [];
const words = new Words();
let markdown = 0;

parentPort?.on('message', (told: Told) => {
  if (!told) void end();
  else if ((read(told), pages.length % betweenAnswers === 0)) answer(pages.length);
});

function read({ file, html }: NonNullable<Told>): void {
  const page = readFacts(file, decoder.decode(html));
  pages.push(ownCopy(page.facts));
  if (page.searched) indexed.push(words.read(ownCopy(page.searched)));
  const beside = new URL(file.replace(/html$/, 'md'), dir);
  if (page.markdown === null) {
    rmSync(beside, { force: true }); // it may have had one in the build before
    return;
  }
  mkdirSync(new URL('.', beside), { recursive: true });
  writeFileSync(beside, page.markdown);
  markdown += 1;
}

/** A piece of a text holds the whole of it in memory, and these would hold every page. */
function ownCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // plain data
}

async function end(): Promise<void> {
  pages.sort((a, b) => (a.file < b.file ? -1 : 1));
  // As their files are sorted.
  indexed.sort((a, b) => (`${a.address}index.html` < `${b.address}index.html` ? -1 : 1));
  answer({ pages, markdown, index: await indexFiles(indexed, words), searched: indexed.length });
  parentPort?.close();
}

function answer(said: Answer): void {
  parentPort?.postMessage(said);
}
