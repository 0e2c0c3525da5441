import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Standing } from '../../../src/diagnosis/groups.ts';
import { groupsOf } from '../../../src/diagnosis/groups.ts';

const seen = fc
  .record({ message: fc.nat(9), weight: fc.integer({ min: 1, max: 5 }), start: fc.nat(3000), length: fc.integer({ min: 1, max: 600 }) })
  .map(({ message, weight, start, length }): Standing => ({ message, weight, start, end: start + length }));

const overlap = (a: Standing, b: Standing): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

test('what stands mostly inside a heavier one is in no group of its own, in short lines and endless ones', () => {
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 120 }), (all) => {
      const heads: Standing[] = [];
      for (const one of [...all].sort((a, b) => b.weight - a.weight))
        if (!heads.some((head) => overlap(head, one) * 2 > one.end - one.start)) heads.push(one);
      assert.deepEqual(
        groupsOf([...all]).map(([head]) => head),
        heads,
      );
    }),
  );
});
