import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movedAddresses } from '../../../src/ledger/moved-pages.ts';
import { ledgerOf } from '../../support/ledgers.ts';

describe('what moved', () => {
  test('is every retired page and part with where it leads in the end, and nothing that is published', () => {
    const ledger = ledgerOf('/a/', '/a/#x', '/a/#y > /a/#x', '/b/ > /c/', '/b/#x', '/c/ > /a/', '/lost/ >');
    assert.deepEqual(movedAddresses(ledger), [
      { address: '/a/#y', to: '/a/#x' },
      { address: '/b/', to: '/a/' },
      { address: '/b/#x', to: '/a/' },
      { address: '/c/', to: '/a/' },
    ]);
  });
});
