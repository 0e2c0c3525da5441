import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, fileOf, placeMark } from '../../../src/disk/addresses.ts';
import { bundleName, diskPage, loadedText } from '../../../src/disk/disk-page.ts';
import { whatIsNot } from '../../../src/disk/what-is-not.ts';

const html = `<!doctype html><html lang="en" data-base="/vpn"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<title>A problem · Tunnel Down</title><link rel="canonical" href="https://site.example/vpn/problems/mtu-mss/"><link rel="stylesheet" href="/vpn/_astro/style.a1.css">
<script type="application/ld+json">{"@id":"https://site.example/vpn/"}</script></head><body><a href="/vpn/">Home</a>
<find-box data-next="/vpn/search/"></find-box><script type="module" src="/vpn/_astro/Header.b2.js"></script>
<main class="page"><h1>A problem</h1><a href="/vpn/devices/fortigate/?x=1#ike-sa">It</a><a href="#fix">Fix</a><a href="https://vendor.example/vpn/x/">Vendor</a></main>
<script type="module" src="/vpn/_astro/CaseScript.c3.js"></script><footer><p>Nothing leaves.</p></footer></body></html>`;
const page = diskPage(html, 'problems/mtu-mss/index.html', '/vpn');

describe('a page on disk', () => {
  test('links to files, from where it is', () => {
    assert.ok(page.html.includes('<a href="../../index.html">Home</a>'));
    assert.ok(page.html.includes('<a href="../../devices/fortigate/index.html?x=1#ike-sa">It</a>'));
    assert.ok(page.html.includes('<link rel="stylesheet" href="../../_astro/style.a1.css">'));
  });

  test('leaves links to its own parts and to other sites as they are', () => {
    assert.ok(page.html.includes('<a href="#fix">'));
    assert.ok(page.html.includes('<a href="https://vendor.example/vpn/x/">'));
  });

  test('names from the folder what its scripts read', () => {
    assert.ok(page.html.includes(`data-next="${placeMark}/search/"`));
  });

  test('has one plain script for all of its modules', () => {
    assert.deepEqual(page.scripts, ['/_astro/Header.b2.js', '/_astro/CaseScript.c3.js']);
    assert.equal(bundleName(page.scripts), 'CaseScript-Header');
    assert.ok(page.html.includes('<script defer src="../../scripts/CaseScript-Header.js"></script></head>'));
    assert.ok(!page.html.includes('type="module"'));
  });

  test('asks nothing of any host', () => {
    assert.match(page.html, /content="default-src 'none'; script-src file:;[^"]*"/);
    assert.ok(!/'self'|canonical|ld\+json/.test(page.html));
  });

  test('says that it is a copy, and where it is told what it can’t do', () => {
    assert.ok(page.html.includes('<a href="../../offline/index.html">what it can’t do</a>'));
  });
});

test('the page about having no network says what a copy can’t do', () => {
  const told = whatIsNot(html, '/offline/index.html');
  assert.ok(told.includes('<title>A copy on disk · Tunnel Down</title>'));
  assert.ok(told.includes('<main class="page"><h1>A copy on disk</h1>'));
  assert.ok(!told.includes('A problem'));
  assert.equal(whatIsNot(html, '/problems/mtu-mss/index.html'), html);
});

test('a text that is loaded names addresses from the folder, and other words as they are', () => {
  const text = '{"url":"/vpn/problems/a/","says":"see https://x.example/vpn/a and /vpn/b","html":"<a href=\\"/vpn/c/\\">"}';
  assert.equal(
    loadedText(text, '/vpn'),
    `{"url":"${placeMark}/problems/a/","says":"see https://x.example/vpn/a and /vpn/b","html":"<a href=\\"${placeMark}/c/\\">"}`,
  );
});

describe('an address and its file', () => {
  for (const [address, file] of [
    ['/problems/a/', '/problems/a/index.html'],
    ['/', '/index.html'],
    ['/problems/a/?device=b#fix', '/problems/a/index.html?device=b#fix'],
    ['/search/?q=a/', '/search/index.html?q=a/'],
    ['/tree.json', '/tree.json'],
  ] as const)
    test(`${address} is ${file}`, () => {
      assert.equal(fileOf(address), file);
      assert.equal(addressOf(file), address);
    });
});
