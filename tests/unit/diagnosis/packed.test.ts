import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tells } from '../../../src/device/device.ts';
import type { KnownMessage } from '../../../src/diagnosis/knowledge.ts';
import { packedWords, unpackedWords } from '../../../src/diagnosis/packed-words.ts';
import { packed, unpacked } from '../../../src/diagnosis/packed.ts';
import { knowledge } from './knowledge.ts';

/** What recognises configurations is code, and is loaded beside what is packed. */
const known = (() => {
  const { syntaxOf, ...kept } = knowledge;
  assert.ok(syntaxOf);
  return kept;
})();
const { late } = known;

const sent = (value: unknown) => JSON.parse(JSON.stringify(value)) as ReturnType<typeof packed>;

describe('packed words', () => {
  test('come out of their box as they went in', () => {
    const words = late.words();
    const back = JSON.parse(JSON.stringify(packedWords(words))) as ReturnType<typeof packedWords>;
    assert.deepEqual(unpackedWords(back, known.problems), words);
  });
});

describe('packed knowledge', () => {
  test('comes out of its box as it went in', () => {
    assert.deepEqual(unpacked(sent(packed(known)), late), known);
  });

  test('whatever its messages are', () => {
    const names = known.problems.map(({ id }) => id);
    const message = fc.record(
      {
        id: fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+){0,4}$/),
        texts: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
        role: fc.constantFrom('initiator', 'responder', 'either'),
        problems: fc.subarray(names),
        onceIkeUp: fc.subarray(names),
        tells: fc.constantFrom(...tells),
        verified: fc.boolean(),
        by: fc.constantFrom('gate', 'gate-two', 'other'),
        byName: fc.constant('A gateway'),
      },
      { requiredKeys: ['id', 'texts', 'role', 'problems', 'verified', 'by', 'byName'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(message), (messages) => {
        const some = { ...known, messages: messages as KnownMessage[] };
        assert.deepEqual(unpacked(sent(packed(some)), late), some);
      }),
    );
  });

  test('names a message that points to nothing', () => {
    const [first] = known.messages;
    assert.ok(first);
    assert.throws(() => packed({ ...known, messages: [{ ...first, problems: ['no-such-problem'] }] }), /no-such-problem/);
  });
});
