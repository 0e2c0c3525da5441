import assert from 'node:assert/strict';
import { test } from 'node:test';
import openiked from '../../../content/negotiation/openiked.ts';
import strongswan from '../../../content/negotiation/strongswan.ts';
import { partyOf } from '../../../src/configuration/ends.ts';
import { endOf } from '../../support/ends.ts';

test('an end without an identity of its own is its address, unless it is known to be its host’s name', () => {
  const end = endOf({ 'local-address': '203.0.113.10' });
  assert.equal(partyOf({ end }, strongswan).end['local-id']?.value.value, '203.0.113.10');
  assert.equal(partyOf({ end }, openiked).end['local-id'], undefined);
});
