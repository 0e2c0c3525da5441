import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const told = (...rows: readonly string[]): string[] => {
  const { facts, talks } = readCapture(rows.map((text, index) => ({ number: index + 1, text })));
  return [...facts, ...talks].map(({ says }) => says);
};
const at = (seconds: number): string => `09:30:${seconds.toFixed(6).padStart(9, '0')}`;
const tcp = (seconds: number, way: string, flags: string): string => `${at(seconds)} IP ${way}: Flags [${flags}], seq 7, length 0`;
const here = '10.31.0.8';
const there = '172.20.5.9';

describe('TCP between private networks', () => {
  const asked = (...times: readonly number[]) => times.map((time) => tcp(time, `${here}.50100 > ${there}.443`, 'S'));
  test('that nobody answers after three tries is unanswered', () => assert.deepEqual(told(...asked(1, 2, 4)), ['inside unanswered']));
  test('between two hosts of one network needs no tunnel', () =>
    assert.deepEqual(told(...[1, 2, 4].map((time) => tcp(time, `${here}.50100 > 10.31.0.9.443`, 'S'))), []));
  test('asked for twice says nothing', () => assert.deepEqual(told(...asked(1, 2)), []));
  test('that is seen at two places at once is no second try', () => assert.deepEqual(told(...asked(1, 1.0002, 2, 2.0002)), []));
  test('says nothing where another port of the host answers', () => {
    const other = [tcp(0, `${here}.50090 > ${there}.22`, 'S'), tcp(0.1, `${there}.22 > ${here}.50090`, 'S.')];
    assert.deepEqual(told(...other, ...asked(1, 2, 4)), []);
  });
  test('of one host says nothing where its neighbour answers', () => {
    const neighbour = [tcp(0, `${here}.50090 > 172.20.5.10.443`, 'S'), tcp(0.1, `172.20.5.10.443 > ${here}.50090`, 'S.')];
    assert.deepEqual(told(...neighbour, ...asked(1, 2, 4)), []);
  });
  test('whose answers a filter leaves out is none', () => {
    const command = (filter: string) => `$ tcpdump -ni vti1 '${filter}'`;
    for (const filter of ['src host 10.31.0.8', 'tcp[tcpflags] == tcp-syn']) assert.deepEqual(told(command(filter), ...asked(1, 2, 4)), []);
  });
  test('that is refused is answered', () => assert.deepEqual(told(...asked(1, 2, 4), tcp(5, `${there}.443 > ${here}.50100`, 'R.')), []));
});

describe('what leaves in clear by the interface of the tunnel', () => {
  const esp = (seconds: number, side: string, way: string): string =>
    `${at(seconds)} eth0  ${side}  IP ${way}: ESP(spi=0xc0ffee01,seq=0x${seconds}), length 120`;
  const echo = (seconds: number, side: string): string =>
    `${at(seconds)} eth0  ${side}  IP ${here} > ${there}: ICMP echo reply, id 3, seq ${seconds}, length 64`;
  const came = [esp(1, 'In', '203.0.113.8 > 198.51.100.8'), esp(2, 'In', '203.0.113.8 > 198.51.100.8')];
  test('is told, and not that ESP goes one way', () =>
    assert.deepEqual(told(...came, echo(1, 'Out'), echo(2, 'Out')), ['leaves in clear']));
  test('is none where ESP goes out too', () => {
    const went = esp(3, 'Out', '198.51.100.8 > 203.0.113.8');
    assert.ok(!told(...came, went, echo(1, 'Out'), echo(2, 'Out')).includes('leaves in clear'));
  });
  test('reaches a router that has no way to a private network', () => {
    const error = (seconds: number) => `${at(seconds)} IP 198.51.100.1 > 198.51.100.8: ICMP net ${there} unreachable, length 92`;
    assert.deepEqual(told(...came, error(3), error(4)), ['leaves in clear']);
    assert.ok(!told(...came, error(3)).includes('leaves in clear'));
  });
});

test('a router inside of the tunnel without a way to a network says so', () => {
  const error = (seconds: number) => `${at(seconds)} IP 169.254.60.2 > ${here}: ICMP net ${there} unreachable, length 92`;
  const asked = `${at(0)} IP ${here} > ${there}: ICMP echo request, id 3, seq 1, length 64`;
  assert.deepEqual(told(asked, error(1), asked, error(2)), ['no route inside']);
  assert.deepEqual(told(error(1), error(2)), []);
});

test('a private network that nobody reaches does not make the peer unreachable', () => {
  const ike = (seconds: number, way: string, what: string) => `${at(seconds)} IP ${way}: isakmp: parent_sa ikev2_init[${what}]`;
  const said = told(
    ike(1, '198.51.100.8.500 > 203.0.113.8.500', 'I'),
    `${at(2)} IP 198.51.100.1 > 198.51.100.8: ICMP net ${there} unreachable, length 92`,
  );
  assert.ok(!said.includes('peer not reached'));
});

describe('a peer behind NAT', () => {
  const udp = (seconds: number, way: string) => `${at(seconds)} IP ${way}: UDP-encap: ESP(spi=0xc0ffee01,seq=0x9), length 132`;
  const [old, anew] = ['203.0.113.8.61022', '203.0.113.8.14077'];
  const gateway = '198.51.100.8.4500';
  test('that comes back from another port is still sent to at the old one, more than once', () => {
    const begun = [udp(1, `${old} > ${gateway}`), udp(2, `${anew} > ${gateway}`), udp(3, `${gateway} > ${old}`)];
    assert.ok(!told(...begun).includes('mapping changed'));
    assert.ok(told(...begun, udp(4, `${gateway} > ${old}`)).includes('mapping changed'));
  });
  test('whose old port is closed', () => {
    const error = `${at(2)} IP 203.0.113.8 > 198.51.100.8: ICMP 203.0.113.8 udp port 61022 unreachable, length 136`;
    assert.ok(told(udp(1, `${old} > ${gateway}`), udp(2, `${gateway} > ${old}`), error).includes('mapping changed'));
  });
  test('is no other one behind the same NAT, with SAs of its own', () => {
    const other = udp(2, `${anew} > ${gateway}`).replace('c0ffee01', 'c0ffee02');
    assert.ok(!told(udp(1, `${old} > ${gateway}`), other, udp(3, `${gateway} > ${old}`)).includes('mapping changed'));
  });
  test('that is followed to its new port is well', () =>
    assert.deepEqual(told(udp(1, `${old} > ${gateway}`), udp(2, `${anew} > ${gateway}`), udp(3, `${gateway} > ${anew}`)), [
      'esp both ways',
    ]));
});

describe('a host that is sought by ARP', () => {
  const syn = tcp(1, `${there}.40100 > ${here}.445`, 'S');
  const arp = (seconds: number, target: string) => `${at(seconds)} ARP, Request who-has ${target} tell ${here}, length 46`;
  test('in the network of whom it sends to from behind the tunnel has the same network', () =>
    assert.deepEqual(told(syn, arp(2, there), arp(3, there), tcp(4, `${there}.40100 > ${here}.445`, 'S')), ['same network']));
  test('and answered, or sent to, is here', () => {
    const again = tcp(4, `${there}.40100 > ${here}.445`, 'S');
    const reply = `${at(3.5)} ARP, Reply ${there} is-at 00:11:22:33:44:55, length 46`;
    assert.ok(!told(syn, arp(2, there), arp(3, there), reply, again).includes('same network'));
    const answer = tcp(1.1, `${here}.445 > ${there}.40100`, 'S.');
    assert.ok(!told(syn, answer, arp(2, there), arp(3, there)).includes('same network'));
  });
  test('and never sent is just off', () =>
    assert.deepEqual(told(syn, tcp(2, `${there}.40100 > ${here}.445`, 'S'), arp(3, '10.31.0.9'), arp(4, '10.31.0.9')), []));
});
