import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Key } from '../../../src/settings/key.ts';
import { comparisonFile, keepEnd, readComparison, readKeptEnd, restoreEnd } from '../../../src/settings/keep.ts';
import { endOf } from '../../support/ends.ts';

const end = endOf({
  'ike-version': [2],
  'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: ['sha2-256'], groups: [14], esn: [] }],
  'peer-address': '198.51.100.20',
  'pre-shared-key': new Key('correct horse'),
  'bgp-as': 65000,
  'bgp-maximum-prefixes': null,
});

describe('a comparison that is kept', () => {
  test('holds no key, and no address unless that is chosen', () => {
    const kept = keepEnd(end, 'SDDC form', 'to-branch', false);
    assert.deepEqual(Object.keys(kept.settings), ['ike-version', 'ike-proposals', 'bgp-as', 'bgp-maximum-prefixes']);
    assert.equal(kept.name, '');
    assert.ok(!JSON.stringify(keepEnd(end, 'SDDC form', 'to-branch', true)).includes('horse'));
  });

  test('is read back as it was', () => {
    const file = comparisonFile(keepEnd(end, 'SDDC form', 'to-branch', true), keepEnd(end, 'IOS', 'Tunnel1', true));
    const read = readComparison(file);
    assert.ok(read);
    const a = readKeptEnd(read.a);
    assert.ok(a);
    assert.equal(readKeptEnd(read.b)?.format, 'IOS');
    assert.deepEqual(a.end['ike-proposals']?.value, end['ike-proposals']?.value);
    assert.equal(a.end['peer-address']?.value, '198.51.100.20');
    assert.deepEqual(a.leftOut, []);
  });

  test('leaves out what is no setting, and names it', () => {
    const read = restoreEnd({
      format: 'IOS',
      name: 'x',
      settings: { 'bgp-as': 'many', 'ike-version': [3], 'no-such': 1, 'pre-shared-key': 'x', mtu: 1400 },
    });
    assert.ok(read);
    assert.deepEqual(read.leftOut, ['bgp-as', 'ike-version', 'no-such', 'pre-shared-key']);
    assert.equal(read.end.mtu?.value, 1400);
  });

  test('never throws, whatever stands in the file', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void restoreEnd(value)));
    fc.assert(fc.property(fc.string(), (text) => assert.equal(readComparison(`Tunnel Down comparison${text}`), null)));
  });
});
