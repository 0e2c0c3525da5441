import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { precompress } from '../../../src/cli/precompress.ts';

describe('a page beside its compressed forms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  after(() => rmSync(folder, { recursive: true }));
  const timesOf = async (content: string): Promise<number[]> => {
    writeFileSync(join(folder, 'page.html'), content);
    await precompress(folder, (path) => path.endsWith('.html'), 4);
    return ['', '.br', '.gz'].map((end) => statSync(join(folder, `page.html${end}`)).mtimeMs);
  };

  test('has a time of its own, for two of them may be of one size', async () =>
    assert.equal(new Set(await timesOf('phase 1 is up '.repeat(100))).size, 3));
  test('has the same time for the same content, and another one for another', async () => {
    const [first, again, other] = [await timesOf('a'.repeat(500)), await timesOf('a'.repeat(500)), await timesOf('b'.repeat(500))];
    assert.deepEqual(first, again);
    assert.notDeepEqual(first, other);
  });
});
