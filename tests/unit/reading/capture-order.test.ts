import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const lines = (rows: readonly string[]) => rows.map((text, index) => ({ number: index + 1, text }));
const told = (...rows: readonly string[]): string[] => {
  const { facts, talks } = readCapture(lines(rows));
  return [...facts, ...talks].map(({ says }) => says);
};

describe('sequence numbers of ESP', () => {
  const esp = (second: number, sequence: number, spi = '0xcafe1207') =>
    `10:00:${String(second).padStart(2, '0')}.000100 IP 198.51.100.20 > 203.0.113.10: ESP(spi=${spi},seq=0x${sequence.toString(16)}), length 1432`;
  const rows = (...numbers: readonly number[]) => numbers.map((number, index) => esp(index, number));
  test('that jump far back again and again are out of order', () =>
    assert.deepEqual(told(...rows(900, 300, 901, 302, 902, 304)), ['esp out of order']));
  test('that are a little late are not', () => assert.deepEqual(told(...rows(900, 897, 901, 898, 902, 899)), ['esp one way']));
  test('of another SA begin anew', () =>
    assert.deepEqual(told(esp(0, 900), ...[1, 2, 3].map((number) => esp(number, number, '0xcafe1208'))), ['esp one way']));
  test('that are printed newest first, or once more, go back in time', () => {
    const many = rows(300, 301, 302, 800, 900, 901);
    assert.deepEqual(told(...many.toReversed()), ['esp one way']);
    assert.deepEqual(told(...many, ...many), ['esp one way']);
  });
  test('that roll over are counted anew', () => assert.deepEqual(told(...rows(0xfffffff8, 1, 2, 3, 4)), ['esp one way']));
});

describe('an answer leaves beside the tunnel', () => {
  const echo = (by: string, side: string, what: 'request' | 'reply') =>
    `3.411022 ${by} ${side} ${what === 'request' ? '10.20.0.5 -> 10.1.1.5' : '10.1.1.5 -> 10.20.0.5'}: icmp: echo ${what}`;
  const round = (out: string) => [
    echo('to-vpn', 'in', 'request'),
    echo('port2', 'out', 'request'),
    echo('port2', 'in', 'reply'),
    echo(out, 'out', 'reply'),
  ];
  test('by another interface than its request came', () => assert.deepEqual(told(...round('wan1'), ...round('wan1')), ['leaves in clear']));
  test('and not where it goes back by another tunnel', () => assert.deepEqual(told(...round('vpn2'), ...round('vpn2')), []));
  test('and not where it goes back the same way', () => assert.deepEqual(told(...round('to-vpn'), ...round('to-vpn')), []));
  test('where a public router answers a host that asked for a private network', () => {
    const row = (number: number, way: string, protocol: string) =>
      `  ${number}   98    ${number}.000000   ${way}        0  BE   ${protocol}`;
    const asks = '10.1.1.5         ->  10.20.0.5';
    const errs = '192.0.2.1        ->  10.1.1.5';
    assert.ok(told(row(0, asks, 'ICMP'), row(1, errs, 'ICMP'), row(2, asks, 'ICMP'), row(3, errs, 'ICMP')).includes('leaves in clear'));
  });
});

test('of what was just decrypted no answer is missed, for it is in the ESP that goes back', () => {
  const row = (side: string, way: string, what: string) => `04:12:05.004117 eth0  ${side}  IP ${way}: ${what}`;
  const round = [
    row('In', '203.0.113.99 > 192.0.2.12', 'ESP(spi=0xc0d9a1f2,seq=0x18f20), length 120'),
    row('In', '10.60.1.4 > 10.5.5.5', 'ICMP echo request, id 12, seq 40110, length 64'),
    row('Out', '192.0.2.12 > 203.0.113.99', 'ESP(spi=0x77120bc4,seq=0x19a01), length 120'),
  ];
  assert.deepEqual(told(...round, ...round, ...round), ['esp both ways']);
});

test('both directions of IPv6 are of one pair', () =>
  assert.deepEqual(
    told(
      '06:50:11.900 IP6 2001:db8:1::1 > 2001:db8:2::1: ESP(spi=0xc1000a01,seq=0x9f001), length 120',
      '06:50:11.921 IP6 2001:db8:2::1 > 2001:db8:1::1: ESP(spi=0xc2000b01,seq=0x9e880), length 120',
    ),
    ['esp both ways'],
  ));

test('columns without lengths are read', () =>
  assert.deepEqual(
    told(
      '1\t0.000000\t185.31.40.2\t92.222.8.19\tISAKMP\tIKE_SA_INIT MID=00 Initiator Request',
      '2\t0.018204\t92.222.8.19\t185.31.40.2\tISAKMP\tIKE_SA_INIT MID=00 Responder Response',
    ),
    ['ike answered'],
  ));

describe('where no exchange is named', () => {
  const udp = (from: 'a' | 'b', size: number) =>
    `2024-04-09 03:41:20.502113 wan1 -- ${from === 'a' ? '203.0.113.3.500 -> 198.51.100.18.500' : '198.51.100.18.500 -> 203.0.113.3.500'}: udp ${size}`;
  const esp = (from: 'a' | 'b') => udp(from, 0).replaceAll('.500', '').replace('udp 0', 'ip-proto-50 132');
  const alive = [udp('a', 80), udp('b', 80), esp('a'), esp('b')];
  const asked = [udp('a', 80), esp('a'), udp('a', 80), udp('a', 80), udp('a', 80)];
  test('an end that answered and does not any more falls silent', () => assert.ok(told(...alive, ...asked).includes('falls silent')));
  test('an end whose ESP still comes does not', () =>
    assert.ok(!told(...alive, udp('a', 80), udp('a', 80), esp('b'), udp('a', 80), udp('a', 80)).includes('falls silent')));
  test('at UDP 4500 it may be ESP', () =>
    assert.ok(
      !told(...[...alive, ...asked].map((row) => row.replaceAll('.500 ', '.4500 ').replaceAll('.500:', '.4500:'))).includes('falls silent'),
    ));
  test('a size that never was answered is another message', () =>
    assert.ok(!told(...alive, ...Array.from({ length: 5 }, () => udp('a', 432))).includes('falls silent')));
});

test('one packet, at which the capture was stopped, says nothing', () => {
  const packet = '17:12:09.441006 IP 192.0.2.4.500 > 203.0.113.9.500: isakmp: parent_sa ikev2_init[I]';
  assert.ok(readCapture(lines([packet, '1 packet captured'])).told.has(1));
  assert.ok(!readCapture(lines([packet])).told.has(1));
});

test('a NOTIFICATION that tcpdump prints has its numbers', () => {
  const packet =
    '18:20:40.140502 IP 169.254.12.1.179 > 169.254.12.6.47110: Flags [P.], seq 1:22, ack 1, win 171, length 21: BGP, length: 21';
  const { refusals } = readCapture(
    lines([packet, '\tNotification Message (3), length: 21, Cease (6), subcode Connection Rejected (5)', packet]),
  );
  assert.equal(refusals.get(2), 'NOTIFICATION code 6 subcode 5');
});

test('what a host of the Internet answers, or asks a server here, was not translated', () => {
  const tcp = (way: string, flags: string) => `10:00:01.100000 IP ${way}: Flags [${flags}], seq 7, length 0`;
  assert.deepEqual(told(tcp('8.8.8.8.443 > 10.15.2.40.51544', 'P.'), tcp('10.15.2.40.51544 > 8.8.8.8.443', '.')), []);
  assert.deepEqual(told(tcp('8.8.8.8.51544 > 10.15.2.40.443', 'S'), tcp('10.15.2.40.443 > 8.8.8.8.51544', 'S.')), []);
});

describe('a source that was private one packet before', () => {
  const row = (number: number, way: string) => `${number}.000000 ${way}: ICMP echo request, id 3, seq 1, length 64`;
  test('is translated', () =>
    assert.ok(told(row(1, '10.9.7.18 > 10.200.12.40'), row(2, '192.0.2.240 > 10.200.12.40')).includes('source translated')));
  test('and still is private, is not', () =>
    assert.ok(!told(row(1, '10.9.7.18 > 10.200.12.40'), row(2, '10.9.7.19 > 10.200.12.40')).includes('source translated')));
  const passed = (to: string, at: string) =>
    told(`7.100200 lan in 10.9.7.18 -> 10.200.12.40: icmp: echo request`, `${at} ${to} out 10.77.0.2 -> 10.200.12.40: icmp: echo request`);
  test('and is another one where the device sends it on at once, is translated', () =>
    assert.ok(passed('wan1', '7.100260').includes('source translated')));
  test('and is another one by which it enters a tunnel, may be meant', () =>
    assert.ok(!passed('vpn-sddc', '7.100260').includes('source translated')));
  test('and is of another host a second later, is not', () => assert.ok(!passed('wan1', '8.100260').includes('source translated')));
  test("is told by RouterOS's interfaces", () =>
    assert.ok(
      told(
        'bridge   2.104   1  <-   10.9.7.18   10.200.12.40  ip:icmp   98    0',
        'ether1   2.104   2  ->   10.77.0.2   10.200.12.40  ip:icmp   98    0',
      ).includes('source translated'),
    ));
});

describe('versions of IKE', () => {
  const ike = (from: 'a' | 'b', what: string) =>
    `09:40:11.204518 IP ${from === 'a' ? '203.0.113.10.500 > 198.51.100.20.500' : '198.51.100.20.500 > 203.0.113.10.500'}: isakmp: ${what}`;
  const asked = [ike('a', 'phase 1 I ident'), ike('b', 'parent_sa ikev2_init[I]')];
  test('differ also where one end answers the other in its version', () =>
    assert.deepEqual(told(...asked, ike('a', 'parent_sa ikev2_init[R]')), ['versions differ']));
});

test('main mode whose proof is refused each time, while the message before is repeated, is refused', () => {
  const row = (number: number, from: 'a' | 'b', what: string) =>
    `${number} ${number}.000000 ${from === 'a' ? '203.0.113.10 → 198.51.100.20' : '198.51.100.20 → 203.0.113.10'} ISAKMP 150 ${what}`;
  const main = 'Identity Protection (Main Mode)';
  const begun = (['a', 'b', 'a', 'b', 'a'] as const).map((from, index) => row(index + 1, from, main));
  assert.deepEqual(told(...begun, row(6, 'b', 'Informational'), row(7, 'a', main), row(8, 'b', 'Informational'), row(9, 'b', main)), [
    'phase 1 refused',
  ]);
});

test('an IKE SA of IKEv2 that is made and deleted again and again is deleted each time', () => {
  const row = (number: number, from: 'a' | 'b', what: string) =>
    `${number} ${number}.000000 ${from === 'a' ? '198.51.100.4 203.0.113.17' : '203.0.113.17 198.51.100.4'} ISAKMP 122 ${what}`;
  const round = (at: number) => [
    row(at, 'a', 'IKE_SA_INIT MID=00 Initiator Request'),
    row(at + 1, 'b', 'IKE_SA_INIT MID=00 Responder Response'),
    row(at + 2, 'a', 'IKE_AUTH MID=01 Initiator Request'),
    row(at + 3, 'b', 'IKE_AUTH MID=01 Responder Response'),
    row(at + 4, 'b', 'INFORMATIONAL MID=00 Responder Request'),
    row(at + 5, 'a', 'INFORMATIONAL MID=00 Initiator Response'),
  ];
  const details = ['    Payload: Delete (42)', '        Protocol ID: IKE (1)'];
  assert.ok(told(...round(1), ...round(7), ...details).includes('deleted each time'));
  assert.ok(!told(...round(1), ...round(7)).includes('deleted each time'));
});

test('ESP that a device drops for want of its SA is refused by its SPI', () => {
  const packet = (number: number) => [
    ` in:X1*(interface), out:--, DROPPED, Drop Code: 97(IPSec: SA not found for incoming SPI), Module Id: 20(ipSec)`,
    ` IP Type: ESP(0x32), Src=[198.51.100.20], Dst=[203.0.113.10]`,
    `ESP Packet Header`,
    ` SPI=[0x4ab20f17], Seq=[0x882${number}]`,
  ];
  assert.ok(told(...packet(1), ...packet(2)).includes('spi refused'));
});
