import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expectedOf, faults, saidOf } from '../../support/bad-content.ts';

test('good content has no issue', async () => assert.equal(await saidOf(), ''));

describe('a planted fault is said at its word, with the mend', () => {
  for (const fault of faults) test(fault, async () => assert.equal(await saidOf(fault), expectedOf(fault)));
});
