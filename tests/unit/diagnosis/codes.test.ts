import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDiagnosis } from '../../../src/diagnosis/diagnose.ts';
import { knowledge } from './knowledge.ts';

const diagnose = createDiagnosis(knowledge);
const first = (text: string) => diagnose(text).findings[0];

describe('a message is found by what people call it', () => {
  for (const [typed, problem] of [
    ['RECVD_PKT_INV_SPI', 'stale-sa'],
    ['recvd_pkt_inv_spi since the failover', 'stale-sa'],
    ['we see RECVD-PKT-INV-SPI', 'stale-sa'],
    ['asa 402116', 'traffic-selector-mismatch'],
    ['%ASA-3-713061', 'traffic-selector-mismatch'],
    ['error 713138 when the branch dials in', 'remote-peer-not-configured'],
    ['KMD_DPD_PEER_DOWN on our srx', 'dead-peer-detection'],
    ['BGP_PREFIX_LIMIT_EXCEEDED', 'bgp-maximum-prefixes'],
    ['stuck in MM_NO_STATE', 'peer-unreachable'],
  ] as const)
    test(typed, () => {
      const found = first(typed);
      assert.equal(found?.problem, problem);
      // It names a message, and shows none: where it came from and what came before are not known.
      assert.equal(found.confident, false);
    });

  test('and its text is said to hold the code, not to be close to it', () =>
    assert.match(first('RECVD_PKT_INV_SPI')?.why ?? '', /^It is part of what Cisco/));
});

test('who calls a message by its code is not told that this is another matter', () => {
  for (const typed of [
    'RECVD_PKT_INV_SPI',
    'asa 402116',
    'MM_NO_STATE since the reboot',
    'stuck in MM_NO_STATE',
    'KMD_DPD_PEER_DOWN on our srx',
  ])
    assert.equal(diagnose(typed).unrelated, null, typed);
});

describe('what only looks like the code of a message is none', () => {
  for (const text of [
    'sshd[713061]: session closed for user backup',
    'connection from 203.0.113.10:402116',
    'processed 402116 rows',
    'order #713138',
  ])
    test(text, () => assert.equal(diagnose(text).findings.filter(({ why }) => /^It is (?:close|part)/.test(why)).length, 0));

  test('in a log, where such a number may count anything', () => {
    const lines = Array.from({ length: 6 }, (_, index) => `Mar  3 10:00:0${index} host app: copied 402116 B of block ${index}`);
    assert.deepEqual(diagnose(lines.join('\n')).findings, []);
  });

  test('the name of an exchange, which every log holds', () => {
    for (const name of ['IKE_SA_INIT', 'CREATE_CHILD_SA'])
      assert.ok(
        diagnose(name).findings.every(({ why }) => !/^It is (?:close|part)/.test(why)),
        name,
      );
  });
});
