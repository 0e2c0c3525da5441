import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../diagnosis/knowledge.ts';

const problemOf = (text: string): string | undefined => diagnose(text).findings[0]?.problem;
const foundIn = (text: string): readonly string[] => diagnose(text).findings.map(({ problem }) => problem);

describe('what is odd and no fault', () => {
  test('a neighbor that its row says to be down on purpose, beside one that is up', () => {
    const list = (why: string) => `Neighbor                   AS    MsgRcvd    MsgSent  OutQ Up/Down  State/PrfRcvd
cloud-a                 65000      40411      40388     0 12d22h04m     9/50
${`old ${why}`.padEnd(24)}64999          0          0     0 Never    Idle`;
    assert.deepEqual(foundIn(list('(in maintenance)')), []);
    assert.notDeepEqual(foundIn(list('(second link)')), []);
  });
  test('an SA that was just replaced, before its successor', () => {
    const text = `gw: #8, ESTABLISHED, IKEv2, 0ae1b20c7d9f4436:e0c17f3b82aa9d15
  established 9022s ago, reauth in 8411s
  lan: #71, REKEYED, TUNNEL, ESP:AES_CBC-256/HMAC_SHA2_256_128
    installed 2711 ago, rekeying in -14s, expires in 889s
    in  c2a11d70, 91220312 bytes, 90112 packets,     6s ago
    out 0a17bc33, 21102203 bytes, 70331 packets,     6s ago
  lan: #72, INSTALLED, TUNNEL, ESP:AES_CBC-256/HMAC_SHA2_256_128
    installed 6 ago, rekeying in 2802s, expires in 3594s
    in  c81f90ea,   1120 bytes,     14 packets,     0s ago
    out 0d55c012,   1008 bytes,     12 packets,     0s ago`;
    assert.deepEqual(foundIn(text), []);
  });
  test('routes that a console counts', () => {
    const page = (routes: number) =>
      `VPN cloud-1   Tunnel Status  Up   BGP  Up\nView Routes cloud-1:  Learned Routes ${routes}, Advertised Routes ${routes}`;
    assert.ok(!foundIn(page(4)).includes('bgp-no-prefixes'));
  });
  test('seven replays in millions of packets, and a fragment too large that the sender is told of', () => {
    const counted = (replays: number) =>
      `  Encrypted packets:       90112044\n  Decrypted packets:       81199231\nErrors:\n  AH authentication failures: 0, Replay errors: ${replays}`;
    assert.deepEqual(foundIn(counted(7)), []);
    assert.equal(problemOf(counted(411_300)), 'replay-check-failed');
  });
  test('packets without an SA, as many as a device meets in so many days', () => {
    const list = (days: number) =>
      `XfrmInError 0\nXfrmInBufferError 0\nXfrmInHdrError 0\nXfrmInNoStates 31\nXfrmInNoPols 0\nXfrmOutError 0\n 10:02:41 up ${days} days,  3:14,  2 users`;
    assert.deepEqual(foundIn(list(204)), []);
    assert.equal(problemOf(list(1)), 'stale-sa');
  });
});

describe('what devices call', () => {
  test('a tunnel that is off: Nokia', () =>
    assert.equal(
      problemOf(
        'Tunnel Name      : cloud-1\nAdmin State      : Down                          Oper State    : Down\nOper Flags       : tunnelAdminDown',
      ),
      'session-disabled',
    ));
  test('why IKE ended or failed: columns of VRP, wherever they stand', () => {
    const table = (head: string, why: string) =>
      `<fw>display ike info\n  peer              port      ${head}           version     time\n  198.51.100.9      500       ${why.padEnd(head.length + 10)} v2:1        2026-04-24 17:31:05`;
    assert.equal(problemOf(table('error-reason', 'flow mismatch')), 'traffic-selector-mismatch');
    assert.equal(problemOf(table('offline-reason', 'peer request')), 'peer-sent-delete');
    assert.equal(problemOf(table('error-reason', 'fragment packet reassemble timeout')), 'ike-fragmentation');
  });
  test('a configuration that its daemon does not read: OpenBSD', () =>
    assert.equal(problemOf('gw# iked -n\n/etc/iked.conf: 9: syntax error\n/etc/iked.conf: 12: macro not defined'), 'configuration-failed'));
  test('a source that was translated: VRP, in brackets', () => {
    const session = (became: string) => ` icmp  VPN: public --> public\n 10.4.7.30:1[${became}:2050] --> 10.88.0.5:2048 PolicyName: out`;
    assert.equal(problemOf(session('203.0.113.4')), 'nat-exemption');
    assert.notEqual(problemOf(session('10.4.7.30')), 'nat-exemption');
  });
  test('a signature of TCP that is there and was not expected: FreeBSD', () =>
    assert.equal(
      problemOf(
        'root: netstat -sp tcp | grep signature\n\t\t0 packets with bad signature received\n\t\t812 times unexpected signature received',
      ),
      'bgp-authentication',
    ));
});

test('a peer that does not answer pings is not up for what charon still tries', () => {
  const text = `gw: #1, CONNECTING, IKEv2, 4a1be7d20c99f318:0000000000000000
  remote '%any' @ 198.51.100.202
  active:  IKE_VENDOR IKE_INIT IKE_NATD IKE_AUTH CHILD_CREATE IKE_MOBIKE
gw:~$ ping 198.51.100.202 count 3
PING 198.51.100.202 (198.51.100.202) 56(84) bytes of data.
3 packets transmitted, 0 received, 100% packet loss, time 2014ms`;
  assert.equal(problemOf(text), 'peer-unreachable');
});
