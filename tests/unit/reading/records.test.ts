import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readRecords } from '../../../src/reading/records.ts';

const lines = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const read = (text: string) => readRecords(lines(text)).map(({ line, text: words }) => ({ line, text: words }));

describe('an object of JSON over several lines is one text', () => {
  test('with the fields that stand in it, in their order', () => {
    assert.deepEqual(read('[\n  {\n    "Status": "DOWN",\n    "Count": 0,\n    "Up": false\n  }\n]'), [
      { line: 3, text: 'Status: DOWN Count: 0 Up: false' },
    ]);
  });

  test('and what stands in an inner one is its own', () => {
    assert.deepEqual(read('{\n"a": 1,\n"b": 2,\n"in": {\n"c": 3,\n"d": 4\n},\n"e": 5\n}'), [
      { line: 5, text: 'c: 3 d: 4' },
      { line: 2, text: 'a: 1 b: 2 e: 5' },
    ]);
  });

  test('also where it is cut off', () => {
    assert.deepEqual(read('{\n"a": 1,\n"b": 2,'), [{ line: 2, text: 'a: 1 b: 2' }]);
  });
});

describe('a phase of a packet-tracer is one text', () => {
  test('up to the blank line, the next phase or the result of all', () => {
    const text =
      'Phase: 1\nType: ACCESS-LIST\nResult: ALLOW\n\nPhase: 2\nType: NAT\nSubtype:\nResult: ALLOW\nResult:\ninput-interface: inside';
    assert.deepEqual(read(text), [
      { line: 1, text: 'Phase: 1 Type: ACCESS-LIST Result: ALLOW' },
      { line: 5, text: 'Phase: 2 Type: NAT Subtype: Result: ALLOW' },
    ]);
  });

  test('and the phase of an IKE negotiation is none', () => {
    assert.deepEqual(read('Phase: 1 completed\nType: L2L\nRole: initiator'), []);
  });
});

test('every piece knows the line that it stands in', () => {
  const [record] = readRecords(lines('{\n"a": 1,\n"b": "DOWN"\n}'));
  assert.deepEqual(
    record?.pieces.map(({ from, line }) => [record.text.slice(from, from + 4), line.number]),
    [
      ['a: 1', 2],
      ['b: D', 3],
    ],
  );
});

describe('nothing is read', () => {
  test('in one field', () => assert.deepEqual(read('{\n"a": 1\n}'), []));
  test('in fields without an object around them', () => assert.deepEqual(read('"a": 1,\n"b": 2'), []));
});

test('any object, as JSON is usually printed, gives its fields', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer(), { minKeys: 2, maxKeys: 8, noNullPrototype: true }), (object) => {
      const [record] = read(JSON.stringify(object, null, 2));
      assert.equal(
        record?.text,
        Object.entries(object)
          .map(([key, value]) => `${key}: ${value}`)
          .join(' '),
      );
    }),
  );
});
