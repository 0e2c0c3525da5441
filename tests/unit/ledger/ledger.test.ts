import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LedgerEntry } from '../../../src/ledger/ledger.ts';
import { formatLedger, newAddresses, pageOf, parseLedger, withNew } from '../../../src/ledger/ledger.ts';
import { ledgerOf } from '../../support/ledgers.ts';

describe('a ledger', () => {
  test('comes back from its file as it was', () => {
    const optional = fc.option(fc.string(), { nil: undefined });
    const entry = fc
      .record({ since: fc.string(), retired: optional, to: optional, why: optional })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as LedgerEntry);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), entry), { selector: ([address]) => address }), (rows) => {
        const ledger = new Map(rows);
        assert.deepEqual(new Map([...parseLedger(formatLedger(ledger))].sort()), new Map([...ledger].sort()));
      }),
      { numRuns: 1000 },
    );
  });

  test('stands sorted, one row a line', () => {
    assert.equal(
      formatLedger(ledgerOf('/b/', '/a/ > /b/', '/a/#x')),
      [
        '{',
        '  "/a/": { "since": "2026-01-01", "retired": "2026-02-02", "to": "/b/" },',
        '  "/a/#x": { "since": "2026-01-01" },',
        '  "/b/": { "since": "2026-01-01" }',
        '}',
        '',
      ].join('\n'),
    );
  });

  const broken = [
    ['no JSON', '{', /no JSON/],
    ['a list', '[]', /is an object/],
    ['a row that is no entry', '{ "/a/": "2026-01-01" }', /"\/a\/" needs an entry/],
    ['a key that it does not have', '{ "/a/": { "since": "2026-01-01", "until": "x" } }', /"\/a\/" has "until"/],
    ['a day that is no string', '{ "/a/": { "since": 2026 } }', /"\/a\/" has "since"/],
    ['a row without its day', '{ "/a/": {} }', /"\/a\/" has no "since"/],
  ] as const;
  for (const [what, text, message] of broken) test(`is refused by name: ${what}`, () => assert.throws(() => parseLedger(text), message));
});

describe('what is new', () => {
  test('is found, once and in order', () => assert.deepEqual(newAddresses(ledgerOf('/b/'), ['/c/', '/b/', '/a/', '/c/']), ['/a/', '/c/']));
  test('gets its day, and nothing else changes', () => {
    const before = ledgerOf('/a/ > /b/');
    assert.deepEqual([...withNew(before, ['/b/'], '2026-03-03')], [...before, ['/b/', { since: '2026-03-03' }]]);
  });
  test('an anchor belongs to its page', () => assert.deepEqual(['/a/#x', '/a/'].map(pageOf), ['/a/', '/a/']));
});
