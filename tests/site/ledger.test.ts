import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseHtml } from '../../src/html/element.ts';
import { builtSite } from '../../src/integrations/built-site.ts';
import { checkLedger } from '../../src/ledger/check-ledger.ts';
import { follow } from '../../src/ledger/follow.ts';
import { formatLedger, newAddresses, pageOf, parseLedger } from '../../src/ledger/ledger.ts';
import type { LinkRow } from '../../src/ledger/link-rows.ts';
import { kindOf } from '../../src/ledger/link-rows.ts';
import { readPage } from '../../src/ledger/read-page.ts';
import { formatIssues } from '../../src/issue/issue.ts';
import { readSite } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('content/ledger.json', root), 'utf8');
const ledger = parseLedger(text);
const pages = [...readSite('dist').pages.values()].map(({ address, html }) => readPage(address, parseHtml(html)));
const { addresses } = builtSite(pages, new URL('dist/', root));

describe('the ledger', () => {
  test('keeps every promise', () => assert.equal(formatIssues(checkLedger(ledger, addresses).slice(0, 20)), ''));
  test('knows every address that is published: else "npm run build" and commit it', () =>
    assert.deepEqual(newAddresses(ledger, addresses).slice(0, 20), []));
  test('stands as the build writes it', () => assert.equal(text, formatLedger(ledger)));

  for (const [kind, rows] of Map.groupBy(addresses, kindOf)) {
    const [killed = ''] = rows;
    test(`misses a killed ${kind}: ${killed}`, () => {
      const left = new Set([...addresses].filter((address) => address !== killed && pageOf(address) !== killed));
      const missed = checkLedger(ledger, left).map(({ code, at }) => `${code} ${at}`);
      assert.ok(missed.includes(`ledger/gone ${killed}`), missed.join(', '));
    });
  }
});

describe('a retired address', () => {
  const retired = [...ledger].filter(([address, entry]) => entry.retired && pageOf(address) === address);
  test('has a page that says what happened and leads on', () => {
    for (const [address, entry] of retired) {
      const html = readFileSync(new URL(`dist${address}index.html`, root), 'utf8');
      const { at } = follow(ledger, address);
      assert.ok(html.includes(`<meta http-equiv="refresh" content="0; url=${at}">`), address);
      assert.match(html, /<meta name="robots" content="noindex"/);
      assert.ok(html.includes(entry.retired ?? '') && html.includes(`href="${at}"`), address);
    }
  });
});

describe('links.json', () => {
  const rows = JSON.parse(readFileSync(new URL('dist/links.json', root), 'utf8')) as LinkRow[]; // our own file

  test('lists the ledger', () =>
    assert.deepEqual(
      rows.map(({ url }) => url),
      [...ledger.keys()].sort(),
    ));
  test('names every page and part', () =>
    assert.deepEqual(rows.filter(({ url, title, kind }) => kind !== 'file' && (title === url || !title)).slice(0, 20), []));
});
