import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { costOf, filesOf } from '../../bench/visit.ts';
import { tagsOf } from '../../support/site.ts';

/** A site of these files, and one page of it. */
function siteOf(html: string, others: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries({ '/a/index.html': html, ...others }));
  const site = { files: new Set(files.keys()), read: (path: string) => Buffer.from(files.get(path) ?? '') };
  return { site, page: { address: '/a/', html, tags: tagsOf(html) } };
}

const asked = (html: string, others: Readonly<Record<string, string>>, later?: RegExp): string[] => {
  const { site, page } = siteOf(html, others);
  return [...filesOf(page, site, later)].slice(1);
};

describe('a first visit to a page asks for', () => {
  test('the page itself', () => {
    const { site, page } = siteOf('<p>text', {});
    assert.deepEqual([...filesOf(page, site)], ['/a/index.html']);
  });

  test('styles, icon, scripts and pictures that it names', () => {
    const html =
      '<link rel="shortcut icon" href="/i.svg"><link rel="stylesheet" href="/s.css?1"><script src="../x.js"></script><img src="p.png">';
    assert.deepEqual(asked(html, { '/i.svg': '', '/s.css': '', '/x.js': '', '/a/p.png': '' }), ['/i.svg', '/s.css', '/x.js', '/a/p.png']);
  });

  test('fonts that a style names', () => {
    assert.deepEqual(
      asked('<link rel="stylesheet" href="/c/s.css">', {
        '/c/s.css': '@font-face{src:url(f.woff2)}b{background:url(b.png)}',
        '/c/f.woff2': '',
      }),
      ['/c/s.css', '/c/f.woff2'],
    );
  });

  test('what scripts import, and what that imports, each once', () => {
    const others = { '/x.js': 'import{a as b}from"./y.js";import"./z.js"', '/y.js': 'export*from"./z.js"', '/z.js': '' };
    assert.deepEqual(asked('<script type="module" src="/x.js"></script>', others), ['/x.js', '/y.js', '/z.js']);
  });

  test('what a script in the page imports', () => {
    assert.deepEqual(asked('<script type="module">import"/x.js"</script>', { '/x.js': '' }), ['/x.js']);
  });

  test('nothing that is linked, comes later, is elsewhere, or is said in data', () => {
    const html =
      '<a href="/b/">b</a><link rel="canonical" href="/c/"><link rel="stylesheet" href="https://example.org/s.css"><img src="/p.png" loading="lazy"><script type="application/json">import"/x.js"</script>';
    assert.deepEqual(asked(html, {}), []);
  });

  test('of what a script imports later only what is said to be asked for at once', () => {
    const others = { '/x.js': 'import("./one.js");import(`./two.js`)', '/one.js': 'import"./three.js"', '/three.js': '' };
    assert.deepEqual(asked('<script src="/x.js"></script>', others, /one/), ['/x.js', '/one.js', '/three.js']);
  });

  test('no file that is not there: that is a fault of the build', () => {
    assert.throws(() => asked('<script src="/x.js"></script>', {}), /\/a\/ asks for \/x\.js, which is not there/);
  });
});

describe('the cost of files', () => {
  const text = 'word '.repeat(200);

  test('is what they weigh compressed, and uncompressed where that is less', () => {
    const { site } = siteOf(text, { '/x': 'x' });
    assert.deepEqual(costOf(['/a/index.html', '/x'], site), {
      requests: 2,
      bytes: gzipSync(text, { level: 9 }).length + 1,
      script: 0,
    });
  });

  test('says how much of it is script, with what stands in the page', () => {
    const html = `<script>${text}</script>`;
    const { site } = siteOf(html, { '/x.js': 'x' });
    assert.equal(costOf(['/a/index.html', '/x.js'], site, html).script, gzipSync(text, { level: 9 }).length + 1);
  });
});
