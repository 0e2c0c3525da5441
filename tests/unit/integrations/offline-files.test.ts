import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeOffline } from '../../../src/integrations/offline-files.ts';
import { Bundle } from '../../../src/offline/bundle.ts';
import { hashOf } from '../../../src/offline/hash-of.ts';
import { readList } from '../../../src/offline/list.ts';
import { unsqueeze } from '../../../src/offline/squeeze.ts';

const texts = new Map(
  ['/index.html', ...Array.from({ length: 9 }, (_, at) => `/messages/m${at}/index.html`)].map((path) => [
    path,
    `<p>${path.padEnd(90, '.')}</p>`,
  ]),
);

/** What is published of these texts where a bundle takes so many letters, and how its lists read once all have come. */
async function published(most: number) {
  const files = new Map<string, Uint8Array>();
  const read = (path: string) => Promise.resolve(texts.get(path) ?? '');
  await writeOffline([...texts.keys()], read, (path, content) => Promise.resolve(void files.set(path, content)), '/', most);
  const open = async (path: string) => new Bundle(await unsqueeze(files.get(path) ?? new Uint8Array(), () => Promise.resolve()));
  const lists = new Map<string, string>();
  for (const path of files.keys()) {
    const [, hash] = /^\/kept\/(.*)\.list$/.exec(path) ?? [];
    if (hash) lists.set(hash, (await open(path)).text(0));
  }
  const worker = Buffer.from(files.get('/sw.js') ?? []).toString();
  const version = [...lists.keys()].find((hash) => worker.includes(hash)) ?? '';
  const first = readList(version, lists.get(version) ?? '');
  const whole = readList(
    version,
    [lists.get(version)?.replaceAll(/\nlater .*/g, ''), ...first.later.map((hash) => lists.get(hash))].join('\n'),
  );
  return { files, open, lists, first, whole };
}

describe('what is kept for when there is no network', () => {
  test('is a core and one bundle more where there is room', async () => {
    const { first } = await published(10_000);
    assert.deepEqual(
      first.parts.map(({ name, files }) => [name, files.length]),
      [
        ['core', 1],
        ['rest', 9],
      ],
    );
    assert.deepEqual(first.later, []);
  });

  test('goes on in further bundles, each with a list of its own, and loses nothing', async () => {
    const { open, lists, first, whole } = await published(400);
    assert.deepEqual([first.parts.length, first.later.length], [2, 2]);
    for (const [hash, text] of lists) assert.equal(await hashOf(text), hash);
    assert.deepEqual(
      whole.parts.map(({ name }) => name),
      ['core', 'rest', 'rest-2', 'rest-3'],
    );
    const read = new Map<string, string>();
    for (const { name, hash, files } of whole.parts) {
      const bundle = await open(`/kept/${name}.${hash}.bundle`);
      for (const [at, { path }] of files.entries()) read.set(path.replace(/\/$/, '/index.html'), bundle.text(at));
    }
    assert.deepEqual(read, texts);
  });
});
