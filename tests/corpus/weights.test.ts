import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readReached } from './judge.ts';
import { factors, names, whoNotices } from './mutate.ts';

// A weight that can be halved or raised by half without anybody noticing is no knowledge: it goes, or a report comes that needs it.
describe('a weight', () => {
  const reached = readReached();
  for (const name of names)
    for (const factor of factors)
      test(`${name} times ${factor} is noticed`, () => assert.notEqual(whoNotices(name, factor, reached), null));
});
