import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from '../../../src/text/counted.ts';

test('one is one, and all else is many', () => {
  assert.equal(counted(1, 'message'), '1 message');
  assert.equal(counted(0, 'message'), '0 messages');
  assert.equal(counted(1963, 'message'), '1,963 messages');
  assert.equal(counted(2, 'prefix', 'prefixes'), '2 prefixes');
});
