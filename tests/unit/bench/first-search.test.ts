import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindSearch } from '../../bench/first-search.ts';

/** A site of files of so many bytes, and Pagefind's entry. */
function siteOf(sizes: Readonly<Record<string, number>>) {
  const entry = JSON.stringify({ languages: { en: { hash: 'en_1', wasm: 'en', page_count: 9 } } });
  const files = new Map(Object.entries(sizes).map(([name, size]) => [`/pagefind/${name}`, 'x'.repeat(size)]));
  files.set('/pagefind/pagefind-entry.json', entry);
  return { base: '', files: new Set(files.keys()), pages: new Map(), read: (path: string) => Buffer.from(files.get(path) ?? '') };
}

test('a first search of Pagefind asks for its own five files, one part of the index and five hits of median size', () => {
  const fixed = {
    'pagefind.js': 1,
    'pagefind-worker.js': 2,
    'wasm.en.pagefind': 3,
    'wasm.unknown.pagefind': 9,
    'pagefind.en_1.pf_meta': 4,
  };
  const parts = { 'index/a.pf_index': 5, 'index/b.pf_index': 6, 'index/c.pf_index': 7 };
  const hits = { 'fragment/a.pf_fragment': 2, 'fragment/b.pf_fragment': 3, 'fragment/c.pf_fragment': 9 };
  const site = siteOf({ ...fixed, ...parts, ...hits });
  const entry = site.read('/pagefind/pagefind-entry.json').length;
  const { requests, bytes } = pagefindSearch(site);
  assert.equal(requests, 5 + 1 + 5);
  assert.equal(bytes - (1 + 2 + 3 + 4) - 6 - 5 * 3, entry);
});

test('a site that Pagefind indexed without parts is no site to measure', () => {
  assert.throws(() => pagefindSearch(siteOf({ 'pagefind.js': 1 })), /No file matches/);
});
