import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Bundle } from '../../src/offline/bundle.ts';
import { hashOf } from '../../src/offline/hash-of.ts';
import { readList } from '../../src/offline/list.ts';
import { readSite } from '../support/site.ts';

for (const [folder, base] of [
  ['dist', ''],
  ['dist-vpn', '/vpn'],
] as const)
  describe(`what is kept for when there is no network, in ${folder}`, () => {
    const site = readSite(folder, base);
    const [name = ''] = [...site.files].filter((path) => path.endsWith('.list'));
    const version = name.replace(/^\/kept\/|\.list$/g, '');
    const list = readList(version, gunzipSync(site.read(name)).toString());
    const parts = [list.core, list.rest];
    const listed = parts.flatMap(({ files }) => files);
    const read = (path: string) => site.read(path.replace(/\/$/, '/index.html')).toString();

    test('is every page but the one for addresses that lead nowhere', () => {
      const paths = new Set(listed.map(({ path }) => path));
      assert.deepEqual(
        [...site.pages.keys()].filter((address) => !paths.has(address)),
        ['/404.html'],
      );
    });

    test('is listed with the hash of what is published', async () => {
      assert.equal(await hashOf(gunzipSync(site.read(name)).toString()), version);
      for (const { path, hash } of listed) assert.equal(await hashOf(read(path)), hash, path);
    });

    test('stands in its bundles as it is published', () => {
      for (const part of parts) {
        const bundle = new Bundle(gunzipSync(site.read(`/kept/${part.name}.${part.hash}.bundle`)));
        for (const [index, { path }] of part.files.entries()) assert.ok(bundle.text(index) === read(path), path);
      }
    });

    test('costs at most 900 kB', () => {
      const bytes = ['/sw.js', name, ...parts.map((part) => `/kept/${part.name}.${part.hash}.bundle`)].map(
        (path) => site.read(path).length,
      );
      const sum = bytes.reduce((all, each) => all + each, 0);
      console.log(
        `${folder}: worker ${bytes[0]} B, list ${bytes[1]} B, core ${bytes[2]} B, rest ${bytes[3]} B, in all ${sum} B (budget 900000 B)`,
      );
      assert.ok(sum <= 900_000);
    });

    test('is what the worker asks for', () => assert.ok(site.read('/sw.js').includes(version)));
  });
