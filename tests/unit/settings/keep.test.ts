import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Key } from '../../../src/settings/key.ts';
import { comparisonFile, keepBoth, keepEnd, readComparison, readKeptEnd, restoreEnd, withKnownKeys } from '../../../src/settings/keep.ts';
import { remarksOn } from '../../../src/settings/remarks.ts';
import { valueText } from '../../../src/settings/value-text.ts';
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

  test('still tells whether the keys are the same, and nothing else of them', () => {
    const other = (key: string) => endOf({ 'pre-shared-key': new Key(key), 'bgp-password': new Key('horse') });
    for (const [key, isSame] of [
      ['correct horse', true],
      ['Correct horse', false],
    ] as const) {
      const kept = keepBoth([end, 'SDDC form', 'to-branch', false], [other(key), 'IOS', 'Tunnel1', false], 'k1');
      assert.doesNotMatch(JSON.stringify(kept), /horse|13/);
      const [a, b] = kept.map(restoreEnd);
      assert.ok(a && b);
      const [one, two] = withKnownKeys(a.end, b.end).map((known) => known['pre-shared-key']?.value);
      assert.ok(one && two);
      assert.deepEqual([one.same(two), one.isMasked, one.differsOnlyIn(two)], [isSame, false, null]);
      assert.equal(valueText('pre-shared-key', one), 'set, not kept');
      // One end alone has a password: it stays known that it has one.
      assert.equal(b.end['bgp-password']?.value?.isMasked, true);
      assert.equal(valueText('bgp-password', b.end['bgp-password'].value), 'set, not kept');
      assert.deepEqual([...one.shape.doubts, ...two.shape.doubts], []);
    }
  });

  test('still tells that one end has no password', () => {
    const [a, b] = keepBoth(
      [endOf({ 'bgp-password': null }), 'IOS', 'x', false],
      [endOf({ 'bgp-password': new Key('horse') }), 'IOS', 'y', false],
      'k1',
    ).map(restoreEnd);
    assert.equal(a?.end['bgp-password']?.value, null);
    assert.equal(b?.end['bgp-password']?.value?.isMasked, true);
    assert.deepEqual(remarksOn(b.end, 'b', {}), []);
  });

  test('still tells that an end has no password where the other says nothing, or hides its own', () => {
    for (const other of [endOf({}), endOf({ 'bgp-password': Key.hidden() })]) {
      const [a, b] = keepBoth([endOf({ 'bgp-password': null }), 'SDDC form', 'x', false], [other, 'IOS', 'y', false], 'k1').map(restoreEnd);
      assert.equal(a?.end['bgp-password']?.value, null);
      assert.equal(b?.end['bgp-password']?.value?.isMasked, other['bgp-password'] ? true : undefined);
    }
  });

  test('says of every key that it is set and not kept, in whatever place', () => {
    for (const key of [Key.standIn('k1', 1), Key.notKept()]) {
      assert.equal(valueText('pre-shared-key', key), 'set, not kept');
      assert.equal(String(key), '(set, not kept)');
      assert.deepEqual(key.shape.doubts, []);
    }
    const [a] = withKnownKeys(endOf({ 'bgp-password': Key.standIn('k1', 1) }), endOf({ 'bgp-password': null }));
    assert.equal(valueText('bgp-password', a['bgp-password']?.value ?? null), 'set, not kept');
  });

  test('says nothing of a key beside another comparison, or a configuration', () => {
    const [kept] = keepBoth([end, 'IOS', 'x', true], [end, 'IOS', 'y', true], 'k1');
    const [, another] = keepBoth([end, 'IOS', 'x', true], [end, 'IOS', 'y', true], 'k2');
    const [a, b] = [restoreEnd(kept)?.end ?? {}, restoreEnd(another)?.end ?? {}];
    for (const beside of [b, end]) {
      const [known, unchanged] = withKnownKeys(a, beside);
      assert.equal(known['pre-shared-key']?.value.isMasked, true);
      assert.equal(unchanged['pre-shared-key']?.value.isMasked, beside !== end);
    }
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
