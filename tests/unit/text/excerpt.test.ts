import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from '../../../src/text/excerpt.ts';

describe('an excerpt', () => {
  test('of a short text is the text', () =>
    assert.deepEqual(excerptOf('no proposal chosen', 3, 11, 40), { text: 'no proposal chosen', start: 3, end: 11 }));

  test('of a long text stands around the marked part, with an ellipsis where something is left out', () =>
    assert.deepEqual(excerptOf(`${'a'.repeat(50)}HIT${'b'.repeat(50)}`, 50, 53, 11), { text: '…aaaHITbbb…', start: 4, end: 7 }));

  test('keeps the marked part at its place, and its bounds, wherever it stands', () => {
    const given = fc
      .tuple(
        fc.string({ maxLength: 60 }),
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 10, max: 50 }),
      )
      .map(([before, hit, after, most]) => ({ text: before + hit + after, start: before.length, end: before.length + hit.length, most }));
    fc.assert(
      fc.property(given, ({ text, start, end, most }) => {
        const excerpt = excerptOf(text, start, end, most);
        assert.ok(excerpt.text.length <= most);
        const marked = excerpt.text.slice(excerpt.start, excerpt.end);
        assert.ok(marked.length > 0 && text.slice(start, end).startsWith(marked));
        assert.equal(marked.length, Math.min(end - start, text.length <= most ? end - start : most - 2));
      }),
    );
  });
});
