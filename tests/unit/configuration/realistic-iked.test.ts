import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Hash } from '../../../src/ike/algorithm.ts';
import { anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('a shell that shows iked.conf of a hub, with macros for whole transforms', async () => {
  const read = await realistic('iked.conf', 'iked-hub', withCarriageReturns);
  // What iked adds where none is said.
  const prf: readonly Hash[] = ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'];
  const ofAll = { 'ike-fragmentation': false };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'iked.conf'));
  test('is its policies', () => assert.deepEqual(namesIn(read), ['sddc', 'ferry', 'windpump', 'laptops']));
  test('says one whose transforms stand in a macro', () =>
    assert.deepEqual(said(read, 'sddc'), {
      ...ofAll,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(18),
      'local-address': '203.0.113.190',
      'peer-address': '198.51.100.20',
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14], prf)],
      'child-proposals': [proposal(['aes-cbc-256', 'aes-cbc-128'], ['sha2-256'])],
      pfs: [0],
      selectors: [pair(['10.32.0.0/16', '10.33.0.0/24'], ['192.0.2.0/25', '192.0.2.128/25'])],
    }));
  test('says one for a port, whose key is in a file; nothing of a lifetime in days', () =>
    assert.deepEqual(said(read, 'ferry'), {
      ...ofAll,
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-address': '203.0.113.190',
      'local-id': { type: 'fqdn', value: 'fence.example.net' },
      'peer-address': '198.51.100.97',
      'peer-id': { type: 'email', value: 'ferry@example.net' },
      initiation: 'starts',
      'nat-traversal': 'always',
      'child-lifetime': 7200,
      'child-kilobytes': 512 * 1024,
      selectors: [pair('10.33.0.0/24[tcp/8080]', '172.28.9.0/24[tcp]')],
    }));
  test('says one in transport mode, by certificates', () =>
    assert.deepEqual(said(read, 'windpump'), {
      ...ofAll,
      'auth-method': 'certificate',
      'peer-address': '198.51.100.98',
      initiation: 'starts',
      'ike-proposals': [proposal(['3des'], ['md5'], [2], prf)],
      'child-proposals': [proposal(['3des'], ['md5'])],
      pfs: [0],
      encapsulation: 'transport',
      selectors: [pair('203.0.113.190/32[gre]', '198.51.100.98/32[gre]')],
    }));
  test('says what laptops come to, in one line', () =>
    assert.deepEqual(said(read, 'laptops'), {
      ...ofAll,
      'local-id': { type: 'fqdn', value: 'fence.example.net' },
      'peer-address': 'any',
      initiation: 'responds only',
      selectors: [pair(anyToAny[0]?.local ?? [], '10.32.0.0/16')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc');
    assert.deepEqual(
      [lines['ike-proposals'], lines['local-address'], lines['pre-shared-key'], lines['ike-fragmentation']],
      ['ikesa $p1', 'local $hub', 'Sedge', 'set nofragmentation'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for what Linux lacks, for the lifetime and for the key', () =>
    assert.deepEqual(
      notedLines(read),
      ['childsa auth hmac-sha2-256', 'ikelifetime 1d', 'psk file'].map((piece) => lineOf(read, piece)),
    ));
  test('shows no key', () => hides(read, 'Sedge, Reed'));
});
