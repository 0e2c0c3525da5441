import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PageFacts } from '../../../src/integrations/page-facts.ts';
import { sitemaps } from '../../../src/integrations/sitemap.ts';

const page = (address: string, indexable = true): PageFacts => ({
  file: `${address.slice(1)}index.html`,
  canonical: `https://x.example${address}`,
  indexable,
  published: { address, title: '', redirect: false, anchors: [] },
});
const addressesIn = (text: string | undefined): string[] => [...(text ?? '').matchAll(/<loc>([^<]*)</g)].map(([, address = '']) => address);

describe('the sitemap', () => {
  const pages = [page('/'), page('/a/'), page('/b/', false), page('/c/')];
  const url = (name: string) => `https://x.example/${name}`;

  test('is one file with every page that may be found', () => {
    const files = sitemaps(pages, url);
    assert.deepEqual([...files.keys()], ['sitemap.xml']);
    assert.deepEqual(addressesIn(files.get('sitemap.xml')), ['https://x.example/', 'https://x.example/a/', 'https://x.example/c/']);
  });

  test('names the files that hold them, where one may not', () => {
    const files = sitemaps(pages, url, 2);
    assert.match(files.get('sitemap.xml') ?? '', /<sitemapindex /);
    assert.deepEqual(addressesIn(files.get('sitemap.xml')), ['https://x.example/sitemap-1.xml', 'https://x.example/sitemap-2.xml']);
    assert.deepEqual(addressesIn(files.get('sitemap-1.xml')).length, 2);
    assert.deepEqual(addressesIn(files.get('sitemap-2.xml')), ['https://x.example/c/']);
  });
});
