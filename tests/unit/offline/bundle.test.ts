import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Bundle } from '../../../src/offline/bundle.ts';
import { fold } from '../../../src/offline/fold.ts';
import { squeeze, unsqueeze } from '../../../src/offline/squeeze.ts';
import { unfold } from '../../../src/offline/unfold.ts';
import { writeBundle } from '../../../src/offline/write-bundle.ts';

const textsOf = (texts: readonly string[]): string[] => {
  const bundle = new Bundle(writeBundle(texts));
  return texts.map((_, index) => bundle.text(index));
};

/** Bytes with repetitions: a few pieces, many times. */
const repetitive = fc
  .tuple(fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3), { maxLength: 30 }))
  .map(([pieces, order]) => Uint8Array.from(order.flatMap((index) => [...(pieces[index % pieces.length] ?? [])])));

describe('folding', () => {
  test('loses nothing', () => fc.assert(fc.property(repetitive, (bytes) => assert.deepEqual(unfold(fold(bytes)), new Uint8Array(bytes)))));

  test('makes what repeats from far back small', () => {
    const page = new TextEncoder().encode(Array.from({ length: 9_000 }, (_, index) => `line ${index * 7919} of a page`).join('\n'));
    const twice = new Uint8Array([...page, ...page]);
    assert.ok(page.length > 2 ** 17);
    assert.ok(fold(twice).length < fold(page).length + 100);
  });

  test('keeps a run that repeats itself', () => {
    const run = new Uint8Array(1_000).fill(7);
    assert.ok(fold(run).length < 100);
    assert.deepEqual(unfold(fold(run)), run);
  });

  test('is refused where it is cut off', () => {
    const folded = fold(new Uint8Array(1_000).fill(7));
    assert.throws(() => unfold(folded.subarray(0, 4)), RangeError);
  });
});

describe('a bundle', () => {
  test('holds each text as it was', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000')),
          { minLength: 1 },
        ),
        (texts) => assert.deepEqual(textsOf(texts), texts),
      ),
    ));

  test('holds pages and empty files', () => {
    const texts = ['<p class="a">One</p>', '', '<p class="a">Two</p>', '{"a":"One"}', 'no tag at all', 'München, 東京 <b>🛰</b>'];
    assert.deepEqual(textsOf(texts), texts);
  });

  test('grows little by another page of the same form', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `<li id="n${index}">line</li>`).join('');
    const pages = ['one', 'two', 'three'].map((name) => `<h1>${name}</h1>${lines}<p>${name}</p>`);
    assert.ok(writeBundle(pages).length < writeBundle(pages.slice(0, 2)).length + 100);
  });

  test('has no text at a place that it does not hold', () => {
    assert.throws(() => new Bundle(writeBundle(['a'])).text(1), /1 texts has none at 1/);
  });

  test('refuses the character that stands between words', () => {
    assert.throws(() => writeBundle(['a\u0000b']), RangeError);
  });
});

describe('a bundle on its way', () => {
  const never = () => Promise.resolve();

  test('comes out as it went in', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string().filter((text) => !text.includes('\u0000'))), async (texts) => {
        const bundle = writeBundle(texts);
        assert.deepEqual(await unsqueeze(squeeze(bundle), never), bundle);
      }),
      { numRuns: 12 },
    ));

  const lines = Array.from({ length: 3_000 }, (_, index) => `<li>line ${index * 7919} of a page that is long</li>`).join('');

  test('is smaller than gzip makes it', () => {
    const bundle = writeBundle([lines]);
    assert.ok(squeeze(bundle).length < 0.85 * gzipSync(bundle, { level: 9 }).length);
  });

  test('rests while it is unpacked', async () => {
    let rested = 0;
    await unsqueeze(squeeze(writeBundle([lines])), () => {
      rested += 1;
      return Promise.resolve();
    });
    assert.ok(rested >= 5, `${rested} rests`);
  });

  test('is refused where it is cut off', async () => {
    const squeezed = squeeze(writeBundle([lines]));
    await assert.rejects(unsqueeze(squeezed.subarray(0, squeezed.length / 2), never), RangeError);
  });
});
