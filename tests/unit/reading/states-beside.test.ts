import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counters } from '../../../content/diagnosis/counters.ts';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { readRecordsOfNeighbors } from '../../../src/reading/bgp-records.ts';
import { createCounterReader } from '../../../src/reading/counters.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const readCounters = createCounterReader(counters);
const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const says = (text: string) =>
  readStates(linesOf(text))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('the way to the BGP neighbor itself', () => {
  const asked = (way: string) => `r1# show ip route 169.254.77.5\nRouting entry for ${way}`;
  test('leads into no tunnel where the default route answers', () => {
    assert.deepEqual(says(`${asked('0.0.0.0/0')}\n  * 192.0.2.1, via eth3, weight 1\nr1# show interface vti7`), ['neighbor unrouted']);
  });
  test('is its own network otherwise', () => {
    assert.deepEqual(says(`${asked('169.254.77.4/30')}\n  * directly connected, vti7, weight 1`), []);
  });
});

describe('what is let in from a tunnel', () => {
  const zone = (lets: string, state = 'Active') =>
    `admin@srx> show bgp neighbor\n  Type: External    State: ${state}\nadmin@srx> show security zones\nSecurity zone: cloud\n  Interfaces:\n    st0.7\n      Host-inbound traffic\n        ${lets}`;
  test('is not BGP, where the zone of its interface names other things', () => {
    assert.deepEqual(says(zone('System-services : ping ssh')), ['bgp not let in']);
    assert.deepEqual(says(zone('System-services : ping\n        Protocols : bgp')), []);
  });
  test('is no matter where the session is up', () => assert.deepEqual(says(zone('System-services : ping', 'Established')), []));
  test('is dropped by a rule that counts, for BGP as such', () => {
    const rule = (packets: number) =>
      `block drop in quick on ipsec3 inet proto tcp from any to (self) port = bgp\n  [ Evaluations: 400  Packets: ${packets}  Bytes: 0  States: 0 ]`;
    assert.deepEqual(says(rule(61)), ['bgp not let in']);
    assert.deepEqual(says(rule(0)), []);
  });
});

describe('a list of rules with IKE and without ESP', () => {
  const list = (more: string) =>
    `gw#show ip access-lists WAN-IN\nExtended IP access list WAN-IN\n    10 permit udp host 198.51.100.9 any eq isakmp (77 matches)\n${more}    90 deny ip any any (611 matches)`;
  test('drops ESP at its end', () => assert.deepEqual(says(list('')), ['esp dropped']));
  test('is well where ESP is permitted, travels in UDP, or all of the peer is', () => {
    for (const rule of [
      'permit esp host 198.51.100.9 any',
      'permit udp any any eq non500-isakmp (400 matches)',
      'permit ip host 198.51.100.9 any',
    ])
      assert.deepEqual(says(list(`    20 ${rule}\n`)), [], rule);
  });
});

test('who hears one version of IKE and takes only the other says both in one line', () => {
  assert.deepEqual(says('ikemgr: received IKEv2 request, but gateway GW-7 is configured for IKEv1 only'), ['versions differ']);
});

test('a second exchange that is answered, and comes to nothing, is a refusal', () => {
  const counts = (answers: number, state: string) => `cloud: #8, ${state}, IKEv2, 11aa22bb33cc44dd_i* 55ee66ff77aa88bb_r
  ike-auth-out-req       : 18
  ike-auth-in-resp       : ${answers}`;
  assert.deepEqual(says(counts(18, 'CONNECTING')), ['auth in vain']);
  assert.deepEqual(says(counts(0, 'CONNECTING')), ['later port silent']);
  assert.ok(!says(counts(18, 'ESTABLISHED')).includes('auth in vain'));
});

test('DPD that counts as many errors as requests time out is what fails', () => {
  const list = (dpd: number) =>
    `x> display ikev2 statistics | include "DPD|Retransmit"\n    Retransmit timeout: 33\n    DPD detect error: ${dpd}`;
  assert.deepEqual(says(list(33)), ['dpd unanswered']);
  assert.deepEqual(says(list(0)), ['first unanswered']);
});

test('a neighbor beside the network of the tunnel is found by the masks of the BSDs', () => {
  const text = (neighbor: string) =>
    `ipsec2: flags=8051\n\tinet 169.254.44.2 --> 169.254.44.1 netmask 0xfffffffc\n${neighbor}    4      65000         0         0  never      Connect`;
  assert.deepEqual(says(text('169.254.40.1')), ['neighbor elsewhere']);
  assert.deepEqual(says(text('169.254.44.1')), []);
});

test('few packets that found no SA are no fault beside an IKE SA that is up, and many are', () => {
  const list = (count: number) =>
    `#  ID  STATE  UPTIME  PH2-TOTAL\n0 R 198.51.100.7   established  3h12m44s   1  198.51.100.7\n  in-errors: 0\n  in-buffer-errors: 0\n  in-header-errors: 0\n  in-no-states: ${count}\n  in-policy-blocked: 0\n  out-errors: 0`;
  assert.deepEqual(says(list(21)), ['tunnel up']);
  assert.deepEqual(says(list(2100)), ['sa unknown']);
});

describe('a way to a network', () => {
  test('by BGP through the tunnel is beaten by a narrower one, where somebody asks for an address in both', () => {
    const wide = (via: string) =>
      `bird> show route for 10.88.17.9 all\n10.88.17.0/24        unicast [core 2026-01-01] * I (150/20) [10.255.0.9]\n\tvia 10.255.1.1 on eth2\nbird> show route for 10.88.16.0/20 all\n10.88.16.0/20        unicast [cloud 2026-01-01] * (100) [AS65000i]\n\tvia ${via}`;
    assert.deepEqual(says(wide('169.254.61.1 on vti4')), ['tunnel beaten']);
    assert.deepEqual(says(wide('10.255.1.9 on eth4')), []);
  });
  test('by hand that RouterOS does not use has no next hop', () => {
    const table = (flags: string) =>
      `Flags: X - disabled, A - active, D - dynamic, S - static, b - bgp\n 0 ${flags} 10.88.16.0/20      169.254.60.1              1`;
    assert.deepEqual(says(table('  S ')), ['route none']);
    assert.deepEqual(says(table('A S ')), []);
  });
});

describe('counters of this end and what is told of the other one’s', () => {
  const both = (far: string) =>
    readCounters(linesOf(`    in  c1a2b3c4,      0 bytes,     0 packets\n    out d1a2b3c4,  18020 bytes,   212 packets\n${far}`)).map(
      (fact) => fact.says,
    );
  test('tell packets that are lost on the way', () =>
    assert.deepEqual(both('The SDDC shows packets in 209 and packets out 188.'), ['lost on the way']));
  test('tell that the other end answers nothing', () =>
    assert.deepEqual(both('On the remote side it has packets in 209, packets out 0.'), ['unanswered there']));
  test('say no more where only this end is told of', () => assert.deepEqual(both('Here packets in 0 and packets out 212.'), ['out only']));
});

describe('sessions of RouterOS', () => {
  const session = (flag: string, bytes: string) =>
    readRecordsOfNeighbors(
      linesOf(
        ` 0 ${flag} name="cloud-1"\n     remote.address=169.254.60.1 .as=65000 hold-time=3m\n     input.last-notification=${'f'.repeat(32)}${bytes}`,
      ),
    ).map((fact) => fact.words);
  test('say by a flag that they are up, and the last NOTIFICATION is history', () =>
    assert.deepEqual(session('E', '00150306041f'), ['', 'BGP state = Established']));
  test('tell the code of what ended them last in bytes', () => assert.deepEqual(session(' ', '001503030b'), ['notification 3/11']));
});

describe('of the last NOTIFICATIONs of both ends', () => {
  const rows = (sent: string, received: string) =>
    `  Last sent notification:Hold Timer Expired Error/None, Last time ${sent}\n  Last rcvd notification:Cease/peer de-configured, Last time   ${received}`;
  const beside = (text: string) =>
    readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).filter((fact) => fact.says === 'beside');
  test('the one that came long before is history', () => {
    assert.deepEqual(beside(rows('00:00:09', '12d03h')), [{ line: 2, says: 'beside' }]);
    assert.deepEqual(beside(rows('1w2d', '00:10:00')), [{ line: 1, says: 'beside' }]);
  });
  test('two of one time both count, and so does one whose time is not told', () => {
    assert.deepEqual(beside(rows('00:00:09', '00:00:40')), []);
    assert.deepEqual(beside(rows('00:00:09', 'never')), []);
  });
});
