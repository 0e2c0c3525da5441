import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHtml } from '../../../src/html/element.ts';
import { linkRows, kindOf, ledgerOfRows } from '../../../src/ledger/link-rows.ts';
import { addressesOf, readPage } from '../../../src/ledger/read-page.ts';
import { ledgerOf } from '../../support/ledgers.ts';

const html = `<!doctype html><html lang="en"><head><title>Large packets are lost &amp; more · Tunnel Down</title></head>
<body><form><input id="q" name="q"></form><main id="main"><h1>Large packets</h1>
<svg viewBox="0 0 1 1"><g id="node-1"></g></svg><!-- <h2 id="hidden">No</h2> -->
<section aria-labelledby="checks"><h2 id="checks">Check <em>it</em></h2><ol><li id="check-mss"><h3><a href="/x/">Is it 1350?</a></h3></li></ol></section>
<dl><div id="setting-mss"><dt>MTU and MSS</dt><dd>Here</dd></div></dl><table><tr id="state-idle"><th>Idle</th></tr></table>
<span id="odd"></span><template><p id="filled"></p></template><ol><li id="source-rfc">RFC</li></ol></main></body></html>`;

describe('a built page', () => {
  const page = readPage('/problems/mtu-mss/', parseHtml(html));

  test('has its own title', () => assert.equal(page.title, 'Large packets are lost & more'));
  test('has the anchors of our own choosing', () =>
    assert.deepEqual(
      page.anchors.map(({ id, title }) => `${id}: ${title}`),
      ['checks: Check it', 'check-mss: Is it 1350?', 'setting-mss: MTU and MSS', 'state-idle: Idle'],
    ));
  test('publishes itself and its anchors', () =>
    assert.deepEqual([...addressesOf([page])].slice(0, 2), ['/problems/mtu-mss/', '/problems/mtu-mss/#checks']));
  test('publishes nothing when it only leads on', () => {
    const redirect = readPage(
      '/old/',
      parseHtml('<title>Moved</title><meta http-equiv="refresh" content="0; url=/new/"><h1 id="x">Moved</h1>'),
    );
    assert.deepEqual([...addressesOf([redirect])], []);
  });
});

describe('links.json', () => {
  const page = readPage('/problems/mtu-mss/', parseHtml(html));
  const ledger = ledgerOf('/problems/mtu-mss/', '/problems/mtu-mss/#checks', '/problems/mtu/ > /problems/mtu-mss/#checks', '/tree.json');
  const rows = linkRows(ledger, [page], (address) => `/vpn${address}`);

  test('has a row for every address', () =>
    assert.deepEqual(
      rows.map(({ url, title, kind, to }) => [url, title, kind, to]),
      [
        ['/vpn/problems/mtu-mss/', 'Large packets are lost & more', 'problem', null],
        ['/vpn/problems/mtu-mss/#checks', 'Check it', 'anchor', null],
        ['/vpn/problems/mtu/', 'Check it', 'problem', '/vpn/problems/mtu-mss/#checks'],
        ['/vpn/tree.json', '/tree.json', 'file', null],
      ],
    ));
  test('is a ledger for who checks links from afar', () => {
    const again = ledgerOfRows([...rows, 'no row'], '/vpn/');
    assert.deepEqual([...again.keys()], [...ledger.keys()]);
    assert.equal(again.get('/problems/mtu/')?.to, '/problems/mtu-mss/#checks');
  });
  test('calls each thing by its kind', () =>
    assert.deepEqual(
      ['/', '/steps/status/', '/status/unknown/', '/status/', '/messages/for-mtu-mss/', '/messages/x/', '/devices/x/', '/bgp/#states'].map(
        kindOf,
      ),
      ['page', 'step', 'observation', 'page', 'page', 'message', 'device', 'anchor'],
    ));
});
