import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Group } from '../../../src/text/in-parts.ts';
import { inParts } from '../../../src/text/in-parts.ts';

const room = { ofHead: () => 10, ofRow: (row: string) => row.length };
const groups: Group<string, string>[] = [
  { head: 'a', rows: ['12345', '12345', '12345'] },
  { head: 'b', rows: ['12345'] },
  { head: 'c', rows: [] },
];

describe('a list in parts', () => {
  test('is one where there is room for all of it', () => {
    assert.deepEqual(inParts(groups, room, 40), [groups.slice(0, 2)]);
  });

  test('goes on under the same heading', () => {
    assert.deepEqual(inParts(groups, room, 20), [
      [{ head: 'a', rows: ['12345', '12345'] }],
      [{ head: 'a', rows: ['12345'] }],
      [{ head: 'b', rows: ['12345'] }],
    ]);
  });

  test('is one part where nothing is in it', () => assert.deepEqual(inParts([], room, 20), [[]]));

  test('loses no row, changes no order, and has no part above the measure but for one row', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 30 }), { maxLength: 9 }), { maxLength: 9 }),
        fc.integer({ min: 20, max: 99 }),
        (lists, most) => {
          const given = lists.map((rows, head) => ({ head, rows }));
          const parts = inParts(given, room, most);
          const flat = (all: readonly Group<number, string>[]) => all.flatMap(({ head, rows }) => rows.map((row) => [head, row]));
          assert.deepEqual(flat(parts.flat()), flat(given));
          for (const part of parts) {
            const letters = part.reduce((sum, { rows }) => sum + 10 + rows.join('').length, 0);
            assert.ok(letters <= most || part.flatMap(({ rows }) => rows).length === 1);
          }
        },
      ),
    ));
});
