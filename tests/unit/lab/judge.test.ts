import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missingOf } from '../../lab/judge.ts';
import { withoutTime } from '../../lab/keep.ts';
import { planted } from '../../lab/planted.ts';
import { expectedOf } from '../../lab/run.ts';

describe('the words expected on the wire', () => {
  test('may have others between them, and must come in their order', () => {
    assert.deepEqual(missingOf(['a>SYN', 'a>OPEN'], ['a>SYN', 'b>SYN-ACK', 'a>OPEN']), []);
    assert.deepEqual(missingOf(['a>OPEN', 'a>SYN'], ['a>SYN', 'a>OPEN']), ['a>SYN']);
  });

  test('may come from either end where a star says so', () => {
    assert.deepEqual(missingOf(['*>SYN'], ['b>SYN']), []);
  });
});

describe('a fault planted in an end', () => {
  const base = {
    address: '192.0.2.1',
    ike: { version: 2, dpd: 0 },
    auth: { method: 'key', key: 'a' },
    networks: ['10.1.0.0/24', '10.2.0.0/24'],
  };

  test('changes what it names and keeps the rest', () => {
    assert.deepEqual(planted(base, { ike: { dpd: 2 } }), { ...base, ike: { version: 2, dpd: 2 } });
  });

  test('replaces lists and ways of authenticating whole', () => {
    const changed = planted<{ networks: string[]; auth: object }>(base, { networks: ['10.9.0.0/24'], auth: { method: 'certificate' } });
    assert.deepEqual([changed.networks, changed.auth], [['10.9.0.0/24'], { method: 'certificate' }]);
  });

  test('leaves the base as it was', () => {
    planted(base, { address: '192.0.2.9' });
    assert.equal(base.address, '192.0.2.1');
  });
});

test('what was measured of a pair stands over what is expected of all', () => {
  const fault = {
    expect: { wire: [], up: { ike: true, child: true }, a: 'healthy', b: 'healthy' },
    but: [{ b: 'libreswan', because: 'it narrows nothing', expect: { b: ['traffic-selector-mismatch'] } }],
  } as unknown as Parameters<typeof expectedOf<object, 'libreswan' | 'strongswan'>>[0];
  assert.deepEqual(expectedOf(fault, 'strongswan', 'libreswan').b, ['traffic-selector-mismatch']);
  assert.equal(expectedOf(fault, 'libreswan', 'strongswan').b, 'healthy');
});

test('a line is kept without what differs from run to run', () => {
  assert.equal(withoutTime('Nov 28 18:49:05 13[IKE] IDir mismatch'), '[IKE] IDir mismatch');
  assert.equal(withoutTime('spi=0x9192f1d420ad1c7b: sa_free: authentication failed'), 'spi=0x…: sa_free: authentication failed');
  assert.equal(withoutTime('2031/03/04 10:02:00 BGP: %NOTIFICATION: sent'), 'BGP: %NOTIFICATION: sent');
});
