import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { textWidth, wrap } from '../../../src/cards/text-width.ts';

const face = { size: 20, weight: 'regular' } as const;

describe('the width of a text', () => {
  test('is the sum of its characters', () => assert.equal(textWidth('ee', face), textWidth('e', face) * 2));

  test('grows with the size', () => assert.equal(textWidth('Tunnel', { ...face, size: 40 }), textWidth('Tunnel', face) * 2));

  test('is greater when bold', () => assert.ok(textWidth('Tunnel', { ...face, weight: 'bold' }) > textWidth('Tunnel', face)));
});

describe('lines', () => {
  test('break between words', () => assert.deepEqual(wrap('one two three', 75, face, 9), ['one two', 'three']));

  test('beyond the room end in an ellipsis', () => assert.deepEqual(wrap('one two three four', 75, face, 2), ['one two', 'three …']));

  test('are no wider than the room where words allow it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (words, most) => {
          const lines = wrap(words.join(' '), 200, face, most);
          assert.ok(lines.length <= most);
          assert.ok(lines.every((line) => textWidth(line, face) <= 200));
        },
      ),
    );
  });

  test('keep all words when they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 }), (words) => {
        assert.equal(wrap(words.join(' '), 200, face, 99).join(' '), words.join(' '));
      }),
    );
  });
});
