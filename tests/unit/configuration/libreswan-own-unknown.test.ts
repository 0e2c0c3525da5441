import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ipsecConfLibreswan } from '../../../src/configuration/ipsec-conf.ts';
import { Key } from '../../../src/settings/key.ts';
import { sentences } from './with-sddc.ts';

const read = (...secrets: readonly string[]): ReturnType<typeof ipsecConfLibreswan.read> =>
  ipsecConfLibreswan.read(
    `conn sddc\n  left=%defaultroute\n  right=203.0.113.10\n  authby=secret\n  auto=start\n${secrets.map((one) => `${one}\n`).join('')}`,
  );
const keyOf = (...secrets: readonly string[]): Key | undefined => read(...secrets).vpns[0]?.end['pre-shared-key']?.value;

describe('Libreswan whose own address is not in the text', () => {
  const ours = '198.51.100.20 203.0.113.10 : PSK "correct-horse-battery"';
  const others = '198.51.100.20 203.0.113.99 : PSK "of-somebody-else"';

  test('takes the secret that names the peer and somebody', () => {
    assert.ok(keyOf(others, ours)?.same(new Key('correct-horse-battery')));
    assert.ok(!sentences(read(others, ours)).some((one) => one.includes('secret')));
  });
  test('of several of them, the key is not known', () => {
    assert.equal(keyOf(ours, '198.51.100.21 203.0.113.10 : PSK "another"')?.isMasked, true);
  });
  test('of several that are the same it is', () =>
    assert.ok(keyOf(ours, ours.replace('.20', '.21'))?.same(new Key('correct-horse-battery'))));
  test('is not told that no secret is its own', () => {
    assert.equal(keyOf(others), undefined);
    assert.ok(!sentences(read(others)).some((one) => one.includes('No secret here')));
  });
});
