import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { stateLexicon } from '../../content/state-lexicon.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import { createSayings } from '../../src/diagnosis/said.ts';
import type { PartName } from '../../src/diagnosis/late.ts';
import type { Parts } from '../../src/diagnosis/staged.ts';
import { createParts, createStaged } from '../../src/diagnosis/staged.ts';
import { knowledge } from '../unit/diagnosis/knowledge.ts';
import { importsOf } from '../support/script-imports.ts';

const dist = new URL('../../dist/', import.meta.url);
const scripts = readdirSync(new URL('_astro/', dist));
const script = (name: string): string => `_astro/${scripts.find((file) => file.startsWith(`${name}.`)) ?? ''}`;

/** A script with what it imports at once. */
function withImports(path: string): string[] {
  const text = readFileSync(new URL(path, dist), 'utf8');
  return [path, ...importsOf(text).map((name) => `_astro/${name.replace('./', '')}`)];
}

/** The files of the core, and of each part. */
const core = [script('diagnosis-worker'), 'diagnosis.json'];
const files: Readonly<Record<PartName, readonly string[]>> = {
  words: ['diagnosis-words.json'],
  odds: ['diagnosis-odds.json'],
  sayings: [...withImports(script('state-readers')), 'diagnosis-states.json'],
  packets: withImports(script('capture-text')),
};

const bytesOf = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + brotliCompressSync(readFileSync(new URL(path, dist))).length, 0);

/** What a browser loads to diagnose one text. */
async function loadedFor(text: string): Promise<ReadonlySet<string>> {
  const loaded = new Set(core);
  const of =
    <T>(name: PartName, part: () => T) =>
    (): Promise<T> => {
      for (const file of files[name]) loaded.add(file);
      return Promise.resolve(part());
    };
  const { late } = knowledge;
  const parts: Parts = createParts({
    words: of('words', late.words),
    odds: of('odds', late.odds),
    sayings: of('sayings', () => createSayings(stateLexicon, () => parts.late.packets())),
    packets: of('packets', late.packets),
  });
  await createStaged(createDiagnosis({ ...knowledge, late: parts.late }), parts.load)(text);
  return loaded;
}

const log = ['06[IKE] initiating IKE_SA sddc[1] to 198.51.100.20', '07[CFG] no matching CHILD_SA config found']
  .map((line, second) => `Nov 28 10:00:0${second} gw charon: ${line}`)
  .join('\n');
const state = `Neighbor        V         AS MsgRcvd MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd
169.254.31.1    4      65000       0       0        0    0    0    never       Active`;

const capture = Array.from(
  { length: 2 },
  (_, second) => `10:00:0${second}.1 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]`,
).join('\n');

/** By what somebody gives: at most so many bytes, compressed by Brotli, in so many files. */
const budgets: Readonly<Record<string, { readonly text: string; readonly bytes: number; readonly files: number }>> = {
  'an error message that was typed': { text: 'received TS_UNACCEPTABLE notify, no CHILD_SA built', bytes: 90_000, files: 2 },
  'one that has several causes': { text: 'received NO_PROPOSAL_CHOSEN notify error', bytes: 122_300, files: 3 },
  'a question that was typed': { text: 'Why does our tunnel drop every hour?', bytes: 158_400, files: 4 },
  'a log that was pasted': { text: log, bytes: 154_800, files: 6 },
  'a state that was pasted': { text: state, bytes: 154_800, files: 6 },
  'a capture that was printed as text': { text: capture, bytes: 170_500, files: 9 },
};

describe('what a browser loads for diagnosis', () => {
  for (const [name, { text, bytes, files: most }] of Object.entries(budgets))
    test(`of ${name} is at most ${bytes / 1000} kB in ${most} files`, async () => {
      const loaded = await loadedFor(text);
      const sum = bytesOf(loaded);
      console.log(`${name}: ${sum} B in ${loaded.size} files (budget ${bytes} B)`);
      assert.ok(sum <= bytes);
      assert.ok(loaded.size <= most);
    });
});
