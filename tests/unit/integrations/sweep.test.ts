import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { removeOlder } from '../../../src/integrations/sweep.ts';

const folder = mkdtempSync(`${tmpdir()}/sweep-`);
const write = (...names: readonly string[]) => {
  for (const name of names) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, name);
  }
};
const left = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** A build over what stands there: what comes of it. */
async function build(...names: readonly string[]): Promise<string[]> {
  await setTimeout(20);
  const begin = Date.now() - 10;
  write(...names);
  await removeOlder(folder, begin);
  return left();
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('over the build before', () => {
  test('what is not written again is taken away, with the folders that it leaves empty', async () => {
    write('a/index.html', 'old/deep/index.html', '_astro/old.js', 'robots.txt');
    assert.deepEqual(await build('a/index.html', 'robots.txt'), ['a', 'a/index.html', 'robots.txt']);
  });
  test('a page’s Markdown stays as long as the page, for it is written later', async () => {
    write('a/index.html', 'a/index.md', 'old/index.html', 'old/index.md');
    assert.deepEqual(await build('a/index.html'), ['a', 'a/index.html', 'a/index.md']);
  });
  test('what begins with a dot is not the site’s', async () => {
    write('.git/a.txt', '.prerender/a.mjs', 'old.txt');
    assert.deepEqual(await build(), ['.git', '.git/a.txt', '.prerender', '.prerender/a.mjs']);
  });
});
