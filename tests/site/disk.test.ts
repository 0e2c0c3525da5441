import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { posix } from 'node:path';
import { diskFiles } from '../../src/disk/disk-files.ts';
import { zip } from '../../src/disk/zip.ts';
import { readSite } from '../support/site.ts';

const files = await diskFiles(new URL('../../dist-vpn/', import.meta.url), '/vpn');
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const site = readSite('dist-vpn', '/vpn');

/** What a page names by `href` or `src`, without query and part. */
const named = (html: string): string[] => [...html.matchAll(/\s(?:href|src)="([^"#][^"#?]*)/g)].map(([, name = '']) => name);

describe('the site from disk', () => {
  test('has every page but the one for addresses that lead nowhere', () => {
    assert.deepEqual(
      pages.map(([path]) => path.replace(/index\.html$/, '')).sort(),
      [...site.pages.keys()].filter((address) => address !== '/404.html').sort(),
    );
  });

  test('names nothing that is not in it, and nothing by the root of a host', () => {
    const wrong = pages.flatMap(([path, html]) =>
      named(html)
        .filter((name) => !/^(https?|mailto):/.test(name) && !files.has(posix.join(posix.dirname(path), name)))
        .map((name) => `${path} names ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('has no module, and nothing that is read from a host', () => {
    const wrong = pages.filter(([, html]) => /type="module"|<(?:script|link|img)[^>]*(?:src|href)="https?:/.test(html));
    assert.deepEqual(
      wrong.map(([path]) => path),
      [],
    );
  });

  test('is packed in one zip, of 12 MB at most', () => {
    const bytes = zip(files, 'tunnel-down').length;
    console.log(`${files.size} files from disk, ${bytes} B as a zip`);
    assert.ok(bytes <= 12_000_000);
  });
});
