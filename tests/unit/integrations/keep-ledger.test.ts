import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseHtml } from '../../../src/html/element.ts';
import { builtSite } from '../../../src/integrations/built-site.ts';
import { settleLedger } from '../../../src/integrations/keep-ledger.ts';
import type { PublishedPage } from '../../../src/ledger/read-page.ts';
import { readPage } from '../../../src/ledger/read-page.ts';

const folder = mkdtempSync(`${tmpdir()}/ledger-`);
const site = pathToFileURL(`${folder}/site/`);
const file = pathToFileURL(`${folder}/ledger.json`);
let published: PublishedPage[] = [];
after(() => rmSync(folder, { recursive: true }));

/** A site of some pages, and a ledger that stands beside it. */
function build(pages: Readonly<Record<string, string>>, ledger: string): void {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
  published = Object.entries(pages).map(([address, body]) => readPage(address, parseHtml(`<title>${address}</title>${body}`)));
  writeFileSync(file, ledger);
}

const settle = (mayWrite: boolean) =>
  settleLedger({ site, built: builtSite(published, site), file, today: '2026-11-24', mayWrite, url: (address) => address });
const written = () => readFileSync(file, 'utf8');
const codes = async (mayWrite: boolean) => (await settle(mayWrite)).issues.map(({ code, at }) => `${code} ${at}`);
const known = '{\n  "/": { "since": "2026-01-01" },\n  "/a/": { "since": "2026-01-01" },\n  "/links.json": { "since": "2026-01-01" }\n}\n';

describe('a build that may write', () => {
  test('adds what is new, with its day', async () => {
    build({ '/': '', '/a/': '<h2 id="fix">Fix</h2>' }, known);
    const { issues, added } = await settle(true);
    assert.deepEqual([issues, added], [[], 1]);
    assert.match(written(), /"\/a\/#fix": \{ "since": "2026-11-24" \}/);
  });
  test('changes nothing when nothing is new', async () => {
    build({ '/': '', '/a/': '' }, known);
    await settle(true);
    assert.equal(written(), known);
  });
  test('fails when a page is killed', async () => {
    build({ '/': '' }, known);
    assert.deepEqual(await codes(true), ['ledger/gone /a/']);
  });
  test('publishes every row with its title', async () => {
    build({ '/': '', '/a/': '<h2 id="fix">Mend it</h2>' }, known);
    await settle(true);
    const rows = JSON.parse(readFileSync(new URL('links.json', site), 'utf8')) as { url: string; title: string }[];
    assert.deepEqual(
      rows.map(({ url, title }) => `${url} ${title}`),
      ['/ /', '/a/ /a/', '/a/#fix Mend it', '/links.json /links.json'],
    );
  });
});

describe('a build that only checks', () => {
  test('passes when the ledger knows all', async () => {
    build({ '/': '', '/a/': '' }, known);
    assert.deepEqual(await codes(false), []);
  });
  test('fails and writes nothing when something is new', async () => {
    build({ '/': '', '/a/': '', '/b/': '' }, known);
    assert.deepEqual(await codes(false), ['ledger/unwritten /b/']);
    assert.equal(written(), known);
  });
  test('fails when an address is killed', async () => {
    build({ '/': '' }, known);
    assert.deepEqual(await codes(false), ['ledger/gone /a/']);
  });
  test('fails when the file is not as the build writes it', async () => {
    build({ '/': '', '/a/': '' }, known.replaceAll('\n', ''));
    assert.deepEqual(await codes(false), ['ledger/unsorted content/ledger.json']);
  });
  test('takes the page at a retired address for what it is', async () => {
    const retired = known.replace(
      '"/a/": { "since": "2026-01-01" }',
      '"/a/": { "since": "2026-01-01", "retired": "2026-02-02", "to": "/" }',
    );
    build({ '/': '', '/a/': '<meta http-equiv="refresh" content="0; url=/">' }, retired);
    assert.deepEqual(await codes(false), []);
    build({ '/': '', '/a/': '<h1>Back again</h1>' }, retired);
    assert.deepEqual(await codes(false), ['ledger/reused /a/']);
  });
});
