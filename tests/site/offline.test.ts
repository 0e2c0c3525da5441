import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Bundle } from '../../src/offline/bundle.ts';
import { hashOf } from '../../src/offline/hash-of.ts';
import { readList } from '../../src/offline/list.ts';
import { unsqueeze } from '../../src/offline/squeeze.ts';
import { readSite } from '../support/site.ts';

for (const [folder, base] of [
  ['dist', ''],
  ['dist-vpn', '/vpn'],
] as const) {
  const site = readSite(folder, base);
  const [name = ''] = [...site.files].filter((path) => path.endsWith('.list'));
  const open = async (path: string) => new Bundle(await unsqueeze(site.read(path), () => Promise.resolve()));
  const listText = (await open(name)).text(0);

  describe(`what is kept for when there is no network, in ${folder}`, () => {
    const version = name.replace(/^\/kept\/|\.list$/g, '');
    const list = readList(version, listText);
    const { parts } = list;
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
      assert.equal(await hashOf(listText), version);
      for (const { path, hash } of listed) assert.equal(await hashOf(read(path)), hash, path);
    });

    test('stands in its bundles as it is published', async () => {
      for (const part of parts) {
        const bundle = await open(`/kept/${part.name}.${part.hash}.bundle`);
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
}
