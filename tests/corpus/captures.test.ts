import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../wire/judge.ts';

/** Captures of each fault, each by another seed. */
const seeds = 3;
const judged = Map.groupBy(await judge(seeds), ({ what }) => what);

describe('a capture of a planted fault', () => {
  for (const [what, captures] of judged)
    test(`${what}: is named first, and nothing else is sure`, () => {
      for (const { seed, first, three, misleads, diagnosis, signs } of captures) {
        const found = diagnosis.findings.map(({ problem, confident }) => `${problem}${confident ? '!' : ''}`);
        assert.ok(first && three && !misleads, [`seed ${seed}: ${found.join(', ') || 'nothing'}`, ...signs].join('\n'));
      }
    });
});
