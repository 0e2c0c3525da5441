import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';
import { diagnose } from '../diagnosis/knowledge.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line })))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('an IKE SA without a child', () => {
  test('is no half-open one where FortiOS blanks out its keys', () => {
    const list = (made: string) =>
      `name: hub7\nIKE SA: created 2/2  established 2/2  time 20/20/30 ms\nIPsec SA: created ${made}\n  status: established 77-77s ago = 20ms\n  SK_ei: 0000000000000000-0000000000000000`;
    assert.deepEqual(says(list('0/9')), ['child missing']);
    assert.ok(!says(list('1/1  established 1/1')).includes('child missing'));
  });
  test('has one part of an ASA session only', () => {
    const session = (ipsec: string) =>
      `IKEv2 Tunnels: 1\n${ipsec}IKEv2:\n  Tunnel ID    : 7.1\n  Rem Auth Mode: preSharedKeys\n  Loc Auth Mode: preSharedKeys`;
    assert.deepEqual(says(session('')), ['child missing']);
    assert.deepEqual(says(session('IPsecOverNatT Tunnels: 1\nIPsecOverNatT:\n  Tunnel ID    : 7.2\n')), []);
  });
});

test('aggressive mode of a gateway without an SA waits', () => {
  const list = (none: string, mode: string) =>
    `> show vpn ike-sa gateway gw-a\n${none}\n> show vpn gateway name gw-a\n1    gw-a    192.0.2.77    203.0.113.4    ${mode} [PSK][DH14][AES256][SHA256]28800-sec`;
  const none = 'There is no IKEv1 phase-1 SA found for gateway gw-a.';
  assert.ok(says(list(none, 'Aggressive')).includes('aggressive waits'));
  assert.ok(!says(list(none, 'Main')).includes('aggressive waits'));
});

test('of PAN-OS the version of IKE that is not used has no SA', () => {
  const list = (found: string) => `Show IKEv1 IKE SA: Total 1 gateways found. ${found} ike sa found.\n\nThere is no IKEv2 SA found.`;
  assert.deepEqual(says(list('1')), []);
  assert.deepEqual(says(list('0')), ['child none']);
});

test('what PAN-OS drops by a policy came out of the tunnel only where anything did', () => {
  const counters = (came: number) =>
    `   decap packets:    ${came}\nflow_policy_deny     41    3 drop   flow   session   Session setup: denied by policy`;
  assert.deepEqual(says(counters(60)), ['tunnel dropped']);
  assert.deepEqual(says(counters(0)), []);
});

describe('pairs of networks of Cisco', () => {
  const ready = '1  203.0.113.4/4500  192.0.2.77/4500  none/none  READY';
  const pair = (spi: string) => `   current_peer 192.0.2.77 port 4500\n     current outbound spi: ${spi}`;
  test('of which none has an SPI miss their child SA while the IKE SA stands', () =>
    assert.ok(says(`${ready}\n${pair('0x0(0)')}`).includes('child missing')));
  test('that nobody uses beside one that is used are no fault', () =>
    assert.ok(!says(`${ready}\n${pair('0x0(0)')}\n${pair('0x7B2C11D0(2066485712)')}`).some((one) => one.startsWith('child'))));
  test('are what a refusal is of that a counter tells there', () => {
    const exchanges = 'NO_PROPOSAL_CHOSEN    0    0    0    9';
    assert.equal(diagnose(`${ready}\n${pair('0x0(0)')}\n${exchanges}`).findings[0]?.problem, 'phase2-crypto-mismatch');
  });
});

test('a tunnel interface is switched off in its own block of a configuration', () => {
  const block = (status: string, type: string) =>
    `fw # show system interface cloud9\nconfig system interface\n    edit "cloud9"\n        set vdom "root"\n${status}        set type ${type}\n    next\nend`;
  assert.deepEqual(says(block('        set status down\n', 'tunnel')), ['switched off']);
  assert.deepEqual(says(block('', 'tunnel')), []);
  assert.deepEqual(says(block('        set status down\n', 'physical')), []);
});

test('a tunnel is switched off in its configuration, in the words of its maker', () => {
  const cisco = (name: string, ...lines: readonly string[]) =>
    [`interface ${name}`, ' ip address 169.254.77.2 255.255.255.252', ...lines].join('\n');
  assert.deepEqual(says(cisco('Tunnel77', ' shutdown', ' tunnel mode ipsec ipv4')), ['switched off']);
  assert.deepEqual(says(cisco('Tunnel77', ' no shutdown')), []);
  assert.deepEqual(says(cisco('GigabitEthernet0/3', ' shutdown')), []);
  assert.deepEqual(says(`${cisco('Tunnel77', ' tunnel mode ipsec ipv4')}\n${cisco('GigabitEthernet0/3', ' shutdown')}`), []);
  assert.deepEqual(says(`${cisco('Tunnel77', ' shutdown')}\n${cisco('Tunnel78', ' tunnel mode ipsec ipv4')}`), []);
  assert.deepEqual(says('set vpn ipsec site-to-site peer branch9 disable'), ['switched off']);
  assert.deepEqual(says('set vpn ipsec site-to-site peer branch9 description disable'), []);
  assert.deepEqual(says('set vpn ipsec site-to-site peer branch9 disable\nset vpn ipsec site-to-site peer branch7 vti bind vti7'), []);
  assert.deepEqual(says('inactive: vpn branch9 {\n    bind-interface st0.9;\n}'), ['switched off']);
});

test('packets for SAs that the SDDC does not have stand out where they are many', () => {
  const stats = (count: number) => `"tunnel_status": "UP", "packets_in": 31, "packets_out": 5, "sa_mismatch_errors_in": ${count}`;
  assert.deepEqual(says(stats(2044)), ['sa unknown']);
  assert.deepEqual(says(stats(4)), []);
});

test('a realization that failed is not in force', () => {
  const state = (message: string) => `{ "state": "x", "failure_message": "${message}" }`;
  assert.deepEqual(says(state('The state realization has failed at one node.')), ['not taken']);
  assert.deepEqual(says(state('')), []);
});
