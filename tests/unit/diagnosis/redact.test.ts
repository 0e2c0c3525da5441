import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { redact } from '../../../src/diagnosis/redact.ts';

describe('a secret is masked', () => {
  const secrets: readonly string[] = [
    'crypto isakmp key 0 SECRETVALUE1 address 203.0.113.10',
    'pre-shared-key local SECRETVALUE1',
    'set psksecret SECRETVALUE1',
    '203.0.113.10 198.51.100.20 : PSK "SECRETVALUE1"',
    'neighbor 169.254.100.1 password SECRETVALUE1',
    '"preSharedKey": "SECRETVALUE1"',
    'ikev2 remote-authentication pre-shared-key SECRETVALUE1',
    'set secret=SECRETVALUE1',
    'authentication-key "SECRETVALUE1"',
  ];
  for (const line of secrets) test(line, () => assert.doesNotMatch(redact(line), /SECRETVALUE1/));
});

test('speaking of a key masks nothing', () => {
  assert.equal(redact('probable pre-shared key mismatch'), 'probable pre-shared key mismatch');
  assert.equal(redact('authentication with pre-shared key successful'), 'authentication with pre-shared key successful');
});

test('the same address has the same mask', () => {
  assert.equal(
    redact('from 203.0.113.10[500] to 198.51.100.20[500], 203.0.113.10'),
    'from [address 1][500] to [address 2][500], [address 1]',
  );
  assert.equal(redact('2001:db8::1 and 2001:DB8::1'), '[address 1] and [address 1]');
});

test('a time is no address', () => {
  assert.equal(redact('Nov 24 10:15:02 x'), 'Nov 24 10:15:02 x');
});

test('names and user ids are masked', () => {
  const masked = redact('IDir "gw.example.com" does not match to admin@corp.example.com');
  assert.doesNotMatch(masked, /example/);
});

test('no IPv4 address survives', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.string({ maxLength: 20 }), (address, around) => !redact(`${around} ${address} x`).includes(` ${address} `)),
  );
});
