import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkLedger } from '../../../src/ledger/check-ledger.ts';
import { follow } from '../../../src/ledger/follow.ts';
import type { Ledger, LedgerEntry } from '../../../src/ledger/ledger.ts';
import { ledgerOf } from '../../support/ledgers.ts';

/** The issues of a ledger in short: `gone /a/`. */
const issues = (ledger: Ledger, ...current: readonly string[]): string[] =>
  checkLedger(ledger, new Set(current)).map(({ code, at }) => `${code.replace('ledger/', '')} ${at}`);

describe('what was published', () => {
  const ledger = ledgerOf('/', '/problems/mtu-mss/', '/problems/mtu-mss/#fix', '/tree.json');
  const current = [...ledger.keys()];

  test('is well while all of it is there', () => assert.deepEqual(issues(ledger, ...current), []));
  for (const killed of current)
    test(`is missed when ${killed} is killed`, () => {
      const left = current.filter((address) => address !== killed);
      assert.deepEqual(issues(ledger, ...left), [`gone ${killed}`]);
    });
  test('may move', () => {
    const moved = ledgerOf('/problems/psk/ > /problems/key/', '/problems/psk/#fix', '/problems/key/');
    assert.deepEqual(issues(moved, '/problems/key/'), []);
  });
  test('may lose a part to another', () => assert.deepEqual(issues(ledgerOf('/a/', '/a/#x > /a/#y', '/a/#y'), '/a/', '/a/#y'), []));
});

describe('what was retired', () => {
  test('is never used again', () => assert.deepEqual(issues(ledgerOf('/a/ > /b/', '/b/'), '/a/', '/b/'), ['reused /a/']));
  test('needs a successor', () => assert.deepEqual(issues(ledgerOf('/a/ >')), ['no-successor /a/']));
  test('leads to what exists', () => assert.deepEqual(issues(ledgerOf('/a/ > /b/')), ['ends-nowhere /a/']));
  test('leads to what exists, in the end', () =>
    assert.deepEqual(issues(ledgerOf('/a/ > /b/', '/b/ > /c/')), ['ends-nowhere /a/', 'ends-nowhere /b/']));
  test('does not lead round', () =>
    assert.deepEqual(issues(ledgerOf('/a/ > /b/', '/b/ > /a/', '/c/ > /c/')), ['loop /a/', 'loop /b/', 'loop /c/']));
  test('is no file: programs follow no redirect page', () =>
    assert.deepEqual(issues(ledgerOf('/tree.json > /'), '/'), ['file-retired /tree.json']));
  test('has a day', () => {
    const ledger = new Map<string, LedgerEntry>([...ledgerOf('/b/'), ['/a/', { since: '2026-01-01', to: '/b/' }]]);
    assert.deepEqual(issues(ledger, '/a/', '/b/'), ['not-retired /a/']);
  });
});

describe('a row', () => {
  const rows: readonly (readonly [string, LedgerEntry])[] = [
    ['problems/a/', { since: '2026-01-01' }],
    ['/Problems/A/', { since: '2026-01-01' }],
    ['/a', { since: '2026-01-01' }],
    ['/a/', { since: 'today' }],
    ['/a/', { since: '2026-02-31x' }],
    ['/a/', { since: '2026-02-02', retired: '2026-01-01', to: '/b/' }],
    ['/a/', { since: '2026-01-01', retired: '2026-02-02', to: 'https://example.org/' }],
  ];
  for (const [address, entry] of rows)
    test(`is refused: ${address} ${JSON.stringify(entry)}`, () => {
      const found = checkLedger(new Map([...ledgerOf('/b/'), [address, entry]]), new Set([address, '/b/']));
      assert.ok(found.some(({ code, at }) => code === 'ledger/form' && at === address));
    });
});

describe('any ledger', () => {
  const names = Array.from({ length: 12 }, (_, index) => `/${'abcdefghijkl'.charAt(index)}/`);
  const address = fc.constantFrom(...names, ...names.map((name) => `${name}#x`));
  const entry = fc.record({ retired: fc.boolean(), to: fc.option(address, { nil: undefined }) });
  const ledgers = fc
    .dictionary(address, entry)
    .map(
      (rows): Ledger =>
        new Map(
          Object.entries(rows).map(([name, { retired, to }]) => [
            name,
            { since: '2026-01-01', ...(retired && { retired: '2026-02-02', ...(to !== undefined && { to }) }) },
          ]),
        ),
    );

  test('is followed to an end', () => {
    fc.assert(
      fc.property(ledgers, address, (ledger, from) => {
        const { end, at } = follow(ledger, from);
        if (end === 'published') assert.ok(ledger.has(at) && !ledger.get(at)?.retired);
      }),
      { numRuns: 5000 },
    );
  });

  test('has each of its loops reported, and nothing else called one', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const reported = checkLedger(ledger, new Set())
          .filter(({ code }) => code === 'ledger/loop')
          .map(({ at }) => at);
        const looping = [...ledger].filter(([at, { retired }]) => retired && goesRound(ledger, at)).map(([at]) => at);
        assert.deepEqual(reported, looping);
      }),
      { numRuns: 5000 },
    );
  });

  /** Walks more steps than there are rows: who is still walking goes round. */
  function goesRound(ledger: Ledger, from: string): boolean {
    let at: string | undefined = from;
    for (let step = 0; step <= 3 * names.length && at !== undefined; step += 1) {
      const here: LedgerEntry | undefined = ledger.get(at);
      const page: string = at.replace(/#.*/, '');
      const home = ledger.get(page);
      if (here?.retired) at = here.to;
      else if (page !== at && home?.retired)
        at = home.to && !home.to.includes('#') && ledger.has(home.to + at.slice(page.length)) ? home.to + at.slice(page.length) : home.to;
      else at = undefined;
    }
    return at !== undefined;
  }
});

describe('an anchor of a retired page', () => {
  test('goes to the part of the same name', () =>
    assert.deepEqual(follow(ledgerOf('/a/ > /b/', '/a/#fix', '/b/', '/b/#fix'), '/a/#fix'), { end: 'published', at: '/b/#fix' }));
  test('goes to the page where there is none', () =>
    assert.deepEqual(follow(ledgerOf('/a/ > /b/', '/a/#fix', '/b/'), '/a/#fix'), { end: 'published', at: '/b/' }));
  test('goes where the page’s own successor points', () =>
    assert.deepEqual(follow(ledgerOf('/a/ > /b/#x', '/a/#fix', '/b/', '/b/#x', '/b/#fix'), '/a/#fix'), { end: 'published', at: '/b/#x' }));
});
