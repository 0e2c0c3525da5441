import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { checkLink } from '../../../src/ledger/check-link.ts';
import { findLinks, siteOf } from '../../../src/ledger/find-links.ts';
import { parseLedger } from '../../../src/ledger/ledger.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const samples = 'tests/support/runbooks';
const ledger = parseLedger(readFileSync(`${root}${samples}/ledger.json`, 'utf8'));
const site = siteOf('https://tunnel-down.example');

/** Runs the command as a reader would: what it found, what it said of it all, how it ended. */
function links(...args: readonly string[]): { readonly found: string[]; readonly said: string; readonly exit: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/links.ts', ...args], { cwd: root, encoding: 'utf8', env: {} });
  return { found: stdout.split('\n').filter(Boolean), said: stderr, exit: status };
}

/** A fault without its link: `vpn-down.md:8: retired: write …`. */
const short = (line: string): string => line.replace(`${samples}/`, '').replace(/^(\S+:\d+): \S*(?:\{\{.*?\}\}\S*)?: /, '$1: ');

describe('the sample runbooks', () => {
  const run = links('--ledger', `${samples}/ledger.json`, samples);

  test('have every planted fault found, with its mend', () => {
    assert.deepEqual(run.found.map(short), [
      'alerts.yaml:7: /go/ does not take “tunel”: use one of message, status, channel, tunnel, bgp, symptom, problem, device',
      'alerts.yaml:8: the problem “wrong-psk” is retired: write problem=pre-shared-key-mismatch',
      'alerts.yaml:10: the console’s channel is never “Negotating”: write channel=negotiating',
      'alerts.yaml:11: the console’s channel is never “Negotating”: write channel=negotiating',
      'on-call.html:4: no device is called “fortinet”: write device=fortigate',
      'on-call.html:7: written with the page’s file name: write https://tunnel-down.example/devices/fortigate/',
      'vpn-down.md:8: retired (Renamed to what the console calls it): write https://tunnel-down.example/problems/pre-shared-key-mismatch/#fix',
      'vpn-down.md:9: no page was ever at this address: the nearest is https://tunnel-down.example/problems/',
      'vpn-down.md:10: the page has no part “#fixes”: the nearest is https://tunnel-down.example/problems/mtu-mss/#fix',
      'vpn-down.md:11: the part “#mend” is retired: write https://tunnel-down.example/problems/mtu-mss/#fix',
      'vpn-down.md:12: written without its final slash: write https://tunnel-down.example/problems/mtu-mss/',
      'vpn-down.md:13: the console’s status is never “red”: leave it out, or use one of down, in-progress, partially-connected, success, yellow, disabled, unknown',
      'vpn-down.md:15: written in another case: write https://tunnel-down.example/problems/mtu-mss/',
    ]);
  });
  test('end the command with 1', () => assert.deepEqual([run.exit, run.said], [1, '21 links to the site in 3 files, 13 to mend\n']));
  test('have their bare paths read where the site is /', () => {
    const bare = links('--ledger', `${samples}/ledger.json`, '--site', '/', `${samples}/on-call.html`);
    assert.deepEqual(bare.found.map(short), [
      'on-call.html:5: retired (Renamed to what the console calls it): write /problems/pre-shared-key-mismatch/',
    ]);
  });
  test('speak of no other site', () => {
    const other = links('--site', 'https://vpn.example.net/tunnel-down/', samples);
    assert.deepEqual([other.exit, other.found], [0, []]);
  });
});

describe('the command', () => {
  const refused = [
    ['nothing to read', []],
    ['a file that is not there', ['nowhere.md']],
    ['an option that it does not have', ['--sight', 'x', samples]],
    ['a site that is none', ['--site', 'tunnel-down', samples]],
    ['a ledger that is none', ['--ledger', 'package.json', samples]],
    ['a ledger that is not there', ['--ledger', 'nowhere.json', samples]],
  ] as const;
  for (const [what, args] of refused)
    test(`ends with 2 for ${what}`, () => {
      const { exit, said, found } = links(...args);
      assert.deepEqual([exit, found], [2, []]);
      assert.notEqual(said, '');
      assert.doesNotMatch(said, /\n\s+at /);
    });
});

describe('a link in a text', () => {
  const found = (text: string, format: 'markdown' | 'html' | 'yaml' = 'markdown') =>
    findLinks(text, site, format).map(({ address }) => address);
  const cases = [
    ['[a](https://tunnel-down.example/bgp/)', '/bgp/'],
    ['[a](https://tunnel-down.example/bgp/ "title")', '/bgp/'],
    ['<https://tunnel-down.example/bgp/#states>', '/bgp/#states'],
    ['see https://tunnel-down.example/bgp/.', '/bgp/'],
    ['(see https://tunnel-down.example/bgp/).', '/bgp/'],
    ['**https://tunnel-down.example/bgp/**', '/bgp/'],
    ['https://tunnel-down.example', '/'],
    ['http://TUNNEL-DOWN.example/bgp/', '/bgp/'],
    ['`https://tunnel-down.example/bgp/`', '/bgp/'],
    ['|https://tunnel-down.example/bgp/|', '/bgp/'],
    ['[https://tunnel-down.example/bgp/](https://tunnel-down.example/)', '/bgp/ /'],
    ['https://tunnel-down.example/go/?channel=Down(x)', '/go/?channel=Down(x)'],
    ['https://tunnel-down.example/go/?message={{ $l.m | urlquery }}&device=x', '/go/?message={{ $l.m | urlquery }}&device=x'],
    ['https://tunnel-down.example/go/?status=a&amp;bgp=b', '/go/?status=a&bgp=b'],
    ['https://tunnel-down.example.org/bgp/ https://x-tunnel-down.example/bgp/ https://tunnel-down.example:8443/', ''],
  ] as const;
  for (const [text, wanted] of cases) test(`is read from ${text}`, () => assert.equal(found(text).join(' '), wanted));

  test('stands on its line', () =>
    assert.deepEqual(
      findLinks('\n\nhttps://tunnel-down.example/', site, 'yaml').map(({ line }) => line),
      [3],
    ));
  test('is under the site’s base path alone', () => {
    const under = siteOf('https://example.org/vpn');
    assert.deepEqual(
      findLinks('https://example.org/vpn/bgp/ https://example.org/bgp/ https://example.org/vpns/', under, 'yaml').map(
        ({ address }) => address,
      ),
      ['/bgp/'],
    );
  });
});

describe('any text', () => {
  const bits = fc.constantFrom(
    'https://tunnel-down.example',
    '/problems/',
    'mtu-mss',
    '/',
    '#',
    '?',
    '&',
    '=',
    '%',
    '%ff',
    '{{',
    '}}',
    '(',
    ')',
    '<',
    '"',
    '\n',
    ' ',
    '../',
    '//',
  );
  const texts = fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 30 }).map((parts) => parts.join(''));

  test('is read and checked without an exception', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const where of [site, siteOf('/'), siteOf('https://tunnel-down.example/vpn/')])
          for (const link of findLinks(text, where, 'markdown', new Set(['problems'])))
            for (const { what, mend } of checkLink(link, ledger, () => [])) assert.ok(what && mend);
      }),
      { numRuns: 5000 },
    );
  });

  test('has no fault in a link that the ledger knows', () => {
    for (const [address, { retired }] of ledger) {
      if (retired || address.startsWith('/problems/wrong-psk/')) continue;
      for (const link of findLinks(`see (https://tunnel-down.example${address}).`, site, 'markdown'))
        assert.deepEqual(
          checkLink(link, ledger, () => []),
          [],
        );
    }
  });
});
