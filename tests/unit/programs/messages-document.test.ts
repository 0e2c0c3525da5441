import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CatalogueMessage } from '../../../src/catalogue/catalogue.ts';
import { messagesDocument } from '../../../src/programs/messages-document.ts';
import type { Reference } from '../../../src/tree/references.ts';

const references: Readonly<Record<string, Reference>> = {
  rfc: { title: 'RFC', url: 'https://rfc.example/', checked: '2026-11-24', by: 'standard', note: 'opening only' },
};
const message = (source: string): CatalogueMessage => ({
  id: 'm',
  by: 'device',
  byName: 'Device',
  text: 'no {thing}',
  example: 'log: no key',
  role: 'responder',
  problems: ['mtu-mss'],
  meaning: 'It has none.',
  source,
});
const rows = (source: string) =>
  messagesDocument(
    { devices: new Map(), consoles: new Map(), printers: new Map(), messages: [message(source)] },
    references,
    (address) => `/vpn${address}`,
  );

describe('a message for programs', () => {
  test('has the members that are published, in order', () => {
    assert.deepEqual(Object.keys(rows('rfc')[0] ?? {}), [
      'id',
      'url',
      'text',
      'example',
      'by',
      'role',
      'problems',
      'tells',
      'source',
      'verified',
    ]);
  });

  test('carries the base path in its url', () => assert.equal(rows('rfc')[0]?.url, '/vpn/messages/m/'));

  test('names the source that we read', () => {
    assert.deepEqual(rows('rfc')[0]?.source, { title: 'RFC', url: 'https://rfc.example/', checked: '2026-11-24' });
    assert.equal(rows('rfc')[0]?.verified, true);
  });

  for (const mark of ['inferred', 'unverified'])
    test(`has no source and is not verified when ${mark}`, () =>
      assert.deepEqual([rows(mark)[0]?.source, rows(mark)[0]?.verified], [null, false]));
});
