import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';
import { readTorch } from '../../../src/reading/states/torch.ts';

const linesOf = (texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const read = (...texts: readonly string[]) => readCapture(linesOf(texts));
const told = (...texts: readonly string[]): string[] => read(...texts).talks.map(({ line, says }) => `${line} ${says}`);

const [far, own] = ['10.77.8.3', '172.20.6.4'];
const command = `diagnose sniffer packet any 'host ${far}' 4`;
const ping = (by: string, way: 'in' | 'out'): string => `3.100000 ${by} ${way} ${far} -> ${own}: icmp: echo request`;
const pong = (by: string, way: 'in' | 'out'): string => `3.200000 ${by} ${way} ${own} -> ${far}: icmp: echo reply`;
const passes = [ping('to-vmc-vpn', 'in'), ping('inside', 'out'), pong('inside', 'in'), pong('to-vmc-vpn', 'out')];
const syn = (by: string, from: string, to: string): string => `5.100000 ${by} in ${from}.40222 -> ${to}.8443: syn 77120`;

describe('packets at all interfaces of a device', () => {
  test('that come from the tunnel and are not passed on as others are', () => {
    const one = syn('to-vmc-vpn', far, own);
    assert.deepEqual(told(...passes, one, one), ['5 not passed on']);
  });
  test('that come from the own network and are not passed on as others are', () => {
    const one = syn('inside', own, far);
    assert.deepEqual(told(...passes, one, one), ['5 not passed on']);
  });
  test('of which none leaves', () => {
    const [theirs, ours] = [syn('to-vmc-vpn', far, own), syn('inside', own, far)];
    assert.deepEqual(told(command, theirs, theirs), ['2 not passed on']);
    assert.deepEqual(told(command, ours, ours), ['2 leaves nowhere']);
    assert.deepEqual(told(ours, ours), []);
  });
  test('that tcpdump shows', () => {
    const row = (by: string, what: string): string => `09:00:01.1 ${by} IP ${what}`;
    const one = row('vti5  In ', `${far}.40222 > ${own}.8443: Flags [S], seq 7, win 64240, length 0`);
    const echo = `${far} > ${own}: ICMP echo request, id 3, seq 1, length 64`;
    assert.deepEqual(told(one, one, row('vti5  In ', echo), row('eth2  Out', echo)), ['1 not passed on']);
  });
  test('that all pass are well', () => assert.deepEqual(told(command, ...passes, ...passes), []));
  test('that leave with another source are passed on', () => {
    const one = syn('inside', own, far);
    const out = one.replace('inside in', 'to-vmc-vpn out').replace(own, '10.0.0.1').replace('40222', '61001');
    assert.deepEqual(told(command, one, out, one, out), []);
  });
  test('that the device answers by itself are for it', () => {
    const one = syn('to-vmc-vpn', far, own);
    const reset = `5.200000 to-vmc-vpn out ${own}.8443 -> ${far}.40222: rst 0 ack 77121`;
    assert.deepEqual(told(command, one, reset, one, reset), []);
  });
});

describe('a live list of flows', () => {
  const head = 'SRC-ADDRESS     DST-ADDRESS     IP-PROTOCOL  VLAN-ID  TX        RX        TX-PACKETS  RX-PACKETS';
  const row = (from: string, to: string, protocol: string, tx: string, rx: string): string =>
    `${from}  ${to}  ${protocol}    ${tx}  ${rx}  9  0`;
  const [here, there] = ['203.0.113.31', '198.51.100.41'];
  const said = (...rows: readonly string[]): string[] => readTorch(linesOf([head, ...rows])).map(({ line, says }) => `${line} ${says}`);
  test('shows ESP one way, whichever', () => {
    assert.deepEqual(said(row(here, there, 'ipsec-esp', '9.1kbps', '0bps')), ['2 esp one way']);
    assert.deepEqual(said(row(here, there, 'ipsec-esp', '0bps', '9.1kbps')), ['2 esp one way']);
    assert.deepEqual(said(row(`${here}:4500`, `${there}:4500`, 'udp', '9.1kbps', '0bps')), ['2 esp one way']);
  });
  test('shows ESP both ways, in one row or two', () => {
    assert.deepEqual(said(row(here, there, 'ipsec-esp', '9.1kbps', '8kbps')), []);
    assert.deepEqual(said(row(here, there, 'ipsec-esp', '9.1kbps', '0bps'), row(there, here, 'ipsec-esp', '4kbps', '0bps')), []);
  });
  test('that counts nothing says nothing', () => assert.deepEqual(said(row(here, there, 'ipsec-esp', '0bps', '0bps')), []));
  test('of other protocols is none of ESP', () => assert.deepEqual(said(row(here, there, 'gre', '9.1kbps', '0bps')), []));
});

describe('a list of what was sniffed, without directions', () => {
  const row = (from: string, to: string, protocol: string): string => ` 3 1.204  ether2  ${from}  ${to}  ${protocol}  146  0`;
  const said = (...rows: readonly string[]): string[] => read(...rows).facts.map(({ says }) => says);
  test('shows ESP', () => {
    const out = row('203.0.113.31', '198.51.100.41', 'ipsec-esp');
    assert.deepEqual(said(out, out), ['esp one way']);
    assert.deepEqual(said(out, row('198.51.100.41', '203.0.113.31', 'ipsec-esp')), ['esp both ways']);
  });
  test('shows IKE', () => {
    const asks = row('203.0.113.31:500 (isakmp)', '198.51.100.41:500 (isakmp)', 'udp');
    assert.deepEqual(said(asks, asks), ['first unanswered']);
  });
});

describe('the stages of a capture', () => {
  const esp = '10:00:01.1 IP 198.51.100.41 > 203.0.113.31: ESP(spi=0x9c2b0011,seq=0x4), length 120';
  const ike = '10:00:01.1 IP 198.51.100.41.500 > 203.0.113.31.500: isakmp: parent_sa ikev2_init[I]';
  test('of which one holds what the device drops', () => {
    assert.deepEqual(told('admin@fw> view-pcap filter-pcap tun-drop', esp, ike), ['2 esp dropped', '3 ike dropped']);
    assert.deepEqual(told('tcpdump -nr /tmp/drop.pcap', esp, esp), ['2 esp dropped', '3 esp dropped']);
  });
  test('of which another holds what came', () =>
    assert.deepEqual(told('admin@fw> view-pcap filter-pcap tun-drop', 'admin@fw> view-pcap filter-pcap tun-rx', esp, ike), []));
  test('whose name only begins so', () => assert.deepEqual(told('tcpdump -nr dropbear.pcap', esp, ike), []));
});
