import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../diagnosis/knowledge.ts';

const problemOf = (text: string): string | undefined => diagnose(text).findings[0]?.problem;
const foundIn = (text: string): readonly string[] => diagnose(text).findings.map(({ problem }) => problem);

const trace = (...said: readonly string[]): string =>
  said.map((msg, at) => `id=20085 trace_id=4 func=f${at} line=${900 + at} msg="${msg}"`).join('\n');

describe('a trace to a private address', () => {
  const traced = (...hops: readonly string[]) =>
    problemOf(['$ traceroute -n 10.78.4.3', ...hops.map((one, at) => ` ${at + 1}  ${one}  1.2 ms  1.3 ms  1.1 ms`)].join('\n'));
  test('that routers of the Internet answer went beside the tunnel', () =>
    assert.equal(traced('10.77.1.1', '198.51.100.61', '203.0.113.7', '*'), 'routing-missing'));
  test('that the other end of the tunnel answers with its outer address did not', () => {
    assert.equal(traced('10.77.1.1', '198.51.100.61', '10.78.4.1'), undefined);
    assert.equal(traced('10.77.1.1', '198.51.100.61', '203.0.113.7', '10.78.4.3'), undefined);
  });
  test('has no hops in numbered rows that name two ends', () => {
    const rows = ['203.0.113.7', '198.51.100.61'].map((one, at) => ` ${at + 1}  permit esp host ${one} host 192.0.2.77`);
    assert.notEqual(problemOf(['$ traceroute -n 10.78.4.3', ' 1  *', 'r1# show access-list', ...rows].join('\n')), 'routing-missing');
  });
});

describe('a packet that FortiOS traces', () => {
  const asked =
    'vd-root:0 received a packet(proto=6, 10.77.1.9:50112->10.78.4.3:443) tun_id=0.0.0.0 from lan1. flag [S], seq 1, ack 0, win 64240';
  const routed = 'find a route: flag=00000000 gw-198.51.100.61 via to-cloud';
  const enters = 'enter IPSec interface to-cloud, tun_id=0.0.0.0';
  test('goes into the tunnel with a public source: it is translated', () =>
    assert.equal(problemOf(trace(asked, routed, 'find SNAT: IP-203.0.113.61(from IPPOOL), port-1024', enters)), 'nat-exemption'));
  test('goes into the tunnel as it is: nothing is wrong with its route', () => assert.deepEqual(foundIn(trace(asked, routed, enters)), []));
  test('goes to the Internet: its route is beside the tunnel', () =>
    assert.equal(problemOf(trace(asked, 'find a route: flag=00000000 gw-203.0.113.1 via wan1')), 'routing-missing'));

  const toItself = (packet: string) =>
    trace(
      `vd-root:0 received a packet(${packet}) tun_id=198.51.100.61 from to-cloud. `,
      'iprope_in_check() check failed on policy 0, drop',
    );
  test('is BGP for the firewall itself, which does not take it in', () =>
    assert.equal(problemOf(toItself('proto=6, 169.254.61.1:40112->169.254.61.2:179')), 'bgp-transport-blocked'));
  test('is IKE for the firewall itself, which does not take it in', () =>
    assert.equal(problemOf(toItself('proto=17, 198.51.100.61:500->203.0.113.61:500')), 'firewall-blocking-ipsec'));
  test('is something else for the firewall itself: that says nothing of the VPN', () =>
    assert.deepEqual(foundIn(toItself('proto=17, 10.77.1.9:40112->10.77.1.1:161')), []));
});

describe('a filter that refuses pings', () => {
  const ping = (to: string, by: string) =>
    `PING ${to} (${to}) 56(84) bytes of data.\nFrom ${by} icmp_seq=1 Packet filtered\n\n--- ${to} ping statistics ---\n1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms`;
  test('to a host behind the tunnel is one for what goes through it', () =>
    assert.equal(problemOf(ping('10.61.2.9', '169.254.61.1')), 'sddc-firewall'));
  test('to the peer is one for IKE and ESP', () =>
    assert.equal(problemOf(ping('198.51.100.61', '203.0.113.1')), 'firewall-blocking-ipsec'));
  test('is read as tcpdump tells it, too', () =>
    assert.equal(problemOf('IP 10.61.0.1 > 10.62.0.7: ICMP host 10.61.2.9 unreachable - admin prohibited, length 68'), 'sddc-firewall'));
});

describe('counters of the kernel', () => {
  const list = (lost: number, packets: number) =>
    `XfrmInNoStates          \t${lost}
src 203.0.113.61 dst 198.51.100.61
	proto esp spi 0xc1000001(3238002689) reqid 1(0x00000001) mode tunnel
	  lifetime current:
	  ${packets * 800}(bytes), ${packets}(packets)
src 198.51.100.61 dst 203.0.113.61
	proto esp spi 0xc1000002(3238002690) reqid 1(0x00000001) mode tunnel
	  lifetime current:
	  ${packets * 700}(bytes), ${packets}(packets)`;
  test('of a few packets without an SA, beside many that passed, say nothing', () => assert.deepEqual(foundIn(list(4, 71_000)), []));
  test('of as many as passed say that an SA is gone', () => assert.equal(problemOf(list(8_000, 71_000)), 'stale-sa'));
});

describe('main mode that waits for the answer to its identity', () => {
  test('is no IKE SA without a child SA, though another connection has both', () => {
    const text = `000 #31: "cloud":4500 STATE_MAIN_I3 (sent MI3, expecting MR3); EVENT_RETRANSMIT in 9s; idle;
000 #31: pending Phase 2 for "cloud" replacing #0
000 #29: "office":500 STATE_V2_ESTABLISHED_IKE_SA (established IKE SA); REKEY in 11021s; newest; idle;
000 #30: "office":500 STATE_V2_ESTABLISHED_CHILD_SA (established Child SA); REKEY in 9220s; newest; eroute owner; IKE SA #29; idle;`;
    assert.ok(['pre-shared-key-mismatch', 'nat-traversal'].includes(problemOf(text) ?? ''));
  });
  test('is told by the number of the request that strongSwan sends again', () => {
    const log = (seq: number) =>
      [1, 2]
        .map((nth) => `Nov 30 10:00:0${nth} gw charon: 1${nth}[IKE] sending retransmit ${nth} of request message ID 0, seq ${seq}`)
        .join('\n');
    assert.equal(problemOf(log(1)), 'peer-unreachable');
    assert.equal(problemOf(log(3)), 'pre-shared-key-mismatch');
  });
});

test('a tunnel of Junos that is ready and waits for the other end: both may wait', () =>
  assert.equal(
    problemOf(`  Total inactive tunnels: 1
  ID     Port  Nego#  Fail#  Flag      Gateway          Tunnel Down Reason
  131074 500   0      0      600829    198.51.100.61    Tunnel is ready. Waiting for trigger event or peer to trigger negotiation`),
    'respond-only-both-ends',
  ));

test('a web server whose upstream refuses is told from a BGP that is refused', () => {
  const { findings } = diagnose(
    '2026/11/30 10:00:00 [error] 41#41: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.7, server: app.example.com, request: "GET / HTTP/1.1"',
  );
  assert.ok((findings[0]?.confidence ?? 0) < 0.3);
});
