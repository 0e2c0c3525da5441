import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asClause } from '../../../src/tree/as-clause.ts';

describe('a sentence as a clause', () => {
  test('begins small', () => assert.equal(asClause('The pre-shared keys differ'), 'the pre-shared keys differ'));
  test('keeps an abbreviation', () => assert.equal(asClause('NAT on the way breaks the VPN'), 'NAT on the way breaks the VPN'));
  test('has nothing to make small in nothing', () => assert.equal(asClause(''), ''));
});
