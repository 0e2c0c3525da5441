import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { readRecordsOfNeighbors } from '../../../src/reading/bgp-records.ts';
import { readPaths } from '../../../src/reading/bgp-paths.ts';
import { readPingTargets } from '../../../src/reading/ping-targets.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(linesOf(text))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('the counter of a list that stands out', () => {
  const list = (names: readonly string[], counted: Readonly<Record<string, number>>, join: string) =>
    names.map((name) => `  ${name}${join}${counted[name] ?? 0}`).join('\n');
  const linux = ['XfrmInError', 'XfrmInNoStates', 'XfrmInStateSeqError', 'XfrmInStateExpired', 'XfrmInNoPols', 'XfrmInStateInvalid'];
  const routerOs = ['in-errors', 'in-no-states', 'in-state-sequence-errors', 'in-state-expired', 'in-no-policies', 'out-errors'];
  const comware = ['No available SA', 'Wrong SA', 'Invalid length', 'Authentication failure', 'Replayed packets', 'MTU check failure'];
  test('is the same whoever joins its name', () => {
    assert.deepEqual(says(list(linux, { XfrmInStateSeqError: 880 }, '    ')), ['replays']);
    assert.deepEqual(says(list(routerOs, { 'in-state-sequence-errors': 880, 'in-no-states': 2 }, ': ')), ['replays']);
    assert.deepEqual(says(list(comware, { 'MTU check failure': 71 }, ': ')), ['too large']);
  });
  test('says nothing where another fault counts nearly as much, or where so many packets passed', () => {
    assert.deepEqual(says(list(routerOs, { 'in-state-sequence-errors': 88, 'in-no-states': 61 }, ': ')), []);
    assert.deepEqual(says(`encap packets: 990000\n${list(comware, { 'No available SA': 30 }, ': ')}`), []);
  });
});

describe('dead peer detection that nobody answers', () => {
  test('counts what was sent and what came back', () => {
    assert.deepEqual(says('  DPD sent/recv: 00000005/00000000'), ['dpd unanswered']);
    assert.deepEqual(says('DPD packets sent: 14\nDPD packets received: 0'), ['dpd unanswered']);
    assert.deepEqual(says('dpd: mode=on-idle on=1 idle=20000ms retry=3 count=3 seqno=44'), ['dpd unanswered']);
  });
  test('and not where one was just asked, or answers came', () => {
    assert.deepEqual(says('  DPD sent/recv: 00000001/00000000'), []);
    assert.deepEqual(says('DPD packets sent: 14\nDPD packets received: 14'), []);
  });
});

describe('a flow of IKE in a firewall’s table', () => {
  const pf = (back: number) =>
    `all udp 203.0.113.7:500 -> 198.51.100.40:500   MULTIPLE:MULTIPLE\n   age 01:00:00, 44:${back} pkts, 9000:0 bytes`;
  const junos = (back: number) =>
    `  In: 203.0.113.7/500 --> 198.51.100.40/500;udp, Pkts: 44, Bytes: 9000,\n  Out: 198.51.100.40/500 --> 203.0.113.7/500;udp, Pkts: ${back}, Bytes: 0,`;
  const vrp = (back: number) =>
    ` <--packets: ${back} bytes: 0 --> packets: 44 bytes: 9000\n 203.0.113.7:500 --> 198.51.100.40:500 PolicyName: ---`;
  for (const [what, flow] of Object.entries({ pf, junos, vrp }))
    test(`carried packets one way only, by ${what}`, () => {
      assert.deepEqual(says(flow(0)), ['first unanswered']);
      assert.deepEqual(says(flow(40)), []);
    });
});

describe('what two ends must agree on', () => {
  test('a group that both have', () => {
    const ours = 'our side:\nconfig vpn ipsec phase1-interface\n set dhgrp 14 5';
    assert.deepEqual(says(`${ours}\ntheirs:\n IKEv2 proposal\n  DH Group : DH_GROUP_256_ECP/Group 19`), ['nothing in common']);
    assert.deepEqual(says(`${ours}\ntheirs:\n IKEv2 proposal\n  DH Group : DH_GROUP_2048_MODP/Group 14`), []);
    assert.deepEqual(says(`${ours}\n set dhgrp 19`), []);
  });
  test('the AS that one expects and the other one has', () => {
    assert.deepEqual(says('Local AS number : 65192, SDDC\nBGP Local ASN 64513\nBGP Remote ASN 65100'), ['as differ']);
    assert.deepEqual(says('Local AS number : 65192, SDDC\nBGP Local ASN 64513\nBGP Remote ASN 65192'), []);
  });
  test('the network that a BGP neighbor stands in', () => {
    const own = (address: string) => `BGP neighbor is ${address}, remote AS 64512\n ip address 169.254.7.2 255.255.255.252`;
    assert.deepEqual(says(own('169.254.7.5')), ['neighbor elsewhere']);
    assert.deepEqual(says(own('169.254.7.2')), ['neighbor elsewhere']);
    assert.deepEqual(says(own('169.254.7.1')), []);
  });
});

describe('a peer that no list of tunnels has', () => {
  const sent = '10:00:01 wan1 in 198.51.100.23.500 -> 203.0.113.10.500: udp 464';
  const list = (address: string) => `${sent}\n${sent}\nbranch 192.0.2.18 up\nplant 192.0.2.19 up\nsddc ${address} down`;
  test('has another address there', () => {
    assert.deepEqual(says(list('198.51.100.32')), ['peer unlisted']);
    assert.deepEqual(says(list('198.51.100.23')), []);
  });
});

describe('a rule that would let ESP pass', () => {
  const rules = (flag: string) =>
    `Flags: X - disabled, I - invalid\n 0 ${flag}  ;;; ipsec-esp from the peer\n      input accept 0 0\n 1    ;;; drop the rest\n      input drop 71412 839`;
  test('and is switched off', () => {
    assert.deepEqual(says(rules('X')), ['esp dropped']);
    assert.deepEqual(says(rules(' ')), []);
  });
});

describe('events that a tunnel keeps of itself', () => {
  const event = (what: string, count: number) => `    Mon Jul 08 2024 11:47:03 -0600: ${what} (${count} times)`;
  const refused = event('Peer proposed traffic-selectors are not in configured range', 12);
  test('say why it is down, and are history once it came up', () => {
    assert.deepEqual(says(refused), ['networks refused']);
    const facts = readStates(linesOf(`${event('IPSec SA negotiation successfully completed', 1)}\n${refused}`));
    assert.ok(facts.some(({ line, says: one }) => line === 2 && one === 'beside'));
  });
});

test('a crypto map of ASA without an interface is bound nowhere, where another one’s binding is shown', () => {
  const map = (name: string) => `crypto map ${name} 10 match address A\ncrypto map ${name} 10 set peer 192.0.2.14`;
  assert.deepEqual(says(`${map('one')}\ncrypto map one interface outside\n${map('two')}`), ['bound nowhere']);
  assert.deepEqual(says(map('two')), []);
});

test('one of several numbered tunnels of a peer is down alone', () => {
  const table = (first: string) =>
    `vpn\n  Tunnel  State  Bytes Out/In\n  ------  -----  ------------\n  1       ${first}     8.1M/22.7M\n  2       down   n/a`;
  assert.deepEqual(says(table('up')), ['child partly']);
  assert.deepEqual(says(table('down')), ['child none', 'child none']);
});

test('one of several tunnels of a peer of VyOS is down alone, and one of another peer is no part of it', () => {
  const table = (name: string) => `Connection        State    Uptime    Bytes In/Out    Packets In/Out    Remote address
----------------  -------  --------  --------------  ----------------  ----------------
SDDC-tunnel-1     up       31m9s     14M/9M          18K/15K           198.51.100.20
${name}     down     N/A       N/A             N/A               N/A               N/A            N/A`;
  assert.deepEqual(says(table('SDDC-tunnel-2')), ['child partly']);
  assert.deepEqual(says(table('SPARE-vti    ')), ['child none']);
});

test('a tunnel that the administrator does not want is switched off', () => {
  const table = (admin: string) => `Get-VpnS2SInterface\nName     AdminStatus  ConnectionState\nsddc     ${admin}        Disconnected`;
  assert.deepEqual(says(table('False')), ['switched off']);
  assert.deepEqual(says(table('True')), ['child none']);
});

test('a peer that deletes nearly every SA that was made', () => {
  const counted = (here: number) => `  In P2 Exchanges:  200\n  In P2 Sa Delete Requests:  199\n  Out P2 Sa Delete Requests:  ${here}`;
  assert.deepEqual(says(counted(1)), ['peer deletes']);
  assert.deepEqual(says(counted(180)), []);
});

test('fragments that are lost while an IKE SA waits for its last messages', () => {
  const lost = '  Frags: 0 reassembled, 91 timeouts, 0 couldn’t reassemble';
  assert.deepEqual(says(`${lost}\n1 203.0.113.9/500 198.51.100.12/500 none/none IN-NEG`), ['large unanswered']);
  assert.deepEqual(says(`${lost}\n1 203.0.113.9/500 198.51.100.12/500 none/none READY`), []);
});

test('a monitored packet between private networks that a rule dropped', () => {
  const packet = (to: string) =>
    `in:X1*, out:--, DROPPED, Drop Code: 726(Packet dropped - Policy drop)\n  IP Type: TCP(0x6), Src=[10.72.4.21], Dst=[${to}]`;
  assert.deepEqual(says(packet('192.168.10.15')), ['tunnel dropped']);
  assert.deepEqual(says(packet('203.0.113.4')), []);
});

describe('pings of an address that the text knows', () => {
  const ping = (to: string, percent: number) =>
    `Sending 5, 100-byte ICMP Echos to ${to}, timeout is 2 seconds:\nSuccess rate is ${percent} percent (${percent / 20}/5)`;
  const told = (text: string) => readPingTargets(linesOf(text)).map((fact) => fact.says);
  test('of a peer of IKE count where its tunnel is not up', () => {
    assert.deepEqual(told(`IKE Peer: 198.51.100.9\n State : MM_WAIT_MSG2\n${ping('198.51.100.9', 0)}`), ['peer lost']);
    assert.deepEqual(told(`IKE Peer: 198.51.100.9\n State : MM_ACTIVE\n${ping('198.51.100.9', 0)}`), ['peer up']);
  });
  test('of a BGP neighbor that answers leave its port', () => {
    assert.deepEqual(told(`show bgp summary\n169.254.1.1 4 64512 0 0 0 0 0 never Active\n${ping('169.254.1.1', 100)}`), [
      'neighbor answers',
    ]);
    const session = (state: string) =>
      `show routing protocol bgp peer\n Peer status:   ${state}\n Remote AS: 64512\n Remote Address: 169.254.1.1`;
    const answers = '64 bytes from 169.254.1.1: icmp_seq=1 ttl=64 time=9.7 ms';
    assert.deepEqual(told(`${session('Active, for 90 seconds')}\n${answers}`), ['neighbor answers']);
    assert.deepEqual(told(`${session('Established, for 90 seconds')}\n${answers}`), []);
    assert.deepEqual(told(`${session('Active, for 90 seconds')}\n${answers.replace('.1:', '.9:')}`), []);
  });
});

describe('records of several neighbors', () => {
  test('tell why the one that is down ended last', () => {
    const text =
      'BGP neighbor is 169.254.1.1\n BGP state = Established\n Last error: Cease\nBGP neighbor is 169.254.2.1\n BGP state = Idle\n Last error: 2/2';
    assert.deepEqual(readRecordsOfNeighbors(linesOf(text)), [{ line: 6, words: 'notification 2/2' }]);
  });
  test('leave out the errors that happened seldom', () => {
    const text = "Peer: 169.254.1.1 AS 64512\n    Error: 'Cease' Sent: 1 Recv: 1\n    Error: 'Update Message Error' Sent: 0 Recv: 311";
    assert.deepEqual(readRecordsOfNeighbors(linesOf(text)), [{ line: 2, words: '' }]);
  });
});

describe('a path by a link-local neighbor that loses', () => {
  const nxOs = (as: string) =>
    `BGP routing table entry for 10.72.0.0/16, version 5
    Path type: external, path is valid, not best reason: AS Path
    AS-Path: 64512 64512 , path sourced external to AS
      169.254.40.1 (metric 0) from 169.254.40.1 (192.0.2.1)
    Path type: external, path is valid, is best path
    AS-Path: ${as} , path sourced external to AS
      169.254.255.1 (metric 0) from 169.254.255.1 (192.0.2.2)`;
  test('to another AS is beaten by another way; to its twin it is a spare', () => {
    assert.equal(readPaths(linesOf(nxOs('7224 64512'))).length, 1);
    assert.deepEqual(readPaths(linesOf(nxOs('64512'))), []);
  });
});
