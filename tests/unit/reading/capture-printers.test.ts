import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';
import { mayHoldPackets } from '../../../src/reading/may-hold-packets.ts';

const lines = (text: string) => text.split('\n').map((one, index) => ({ number: index + 1, text: one }));
const told = (text: string): string[] => {
  const { facts, talks } = readCapture(lines(text));
  return [...facts, ...talks].map(({ says }) => says);
};

describe('packets are read as they are printed by', () => {
  test('RouterOS without the addresses of the devices', () =>
    assert.deepEqual(
      told(`INTERFACE  TIME    NUM  DIR  SRC-ADDRESS           DST-ADDRESS           PROTOCOL   SIZE  CPU
wan1       1.114     1  ->   10.8.0.100:500        203.0.113.5:500       ip:udp      372    0
wan1       1.207     2  <-   203.0.113.5:500       10.8.0.100:500        ip:udp      164    1
wan1       6.010     3  ->   10.8.0.100            203.0.113.5           ipsec-esp   152    2
wan1       7.012     4  ->   10.8.0.100            203.0.113.5           ipsec-esp   152    2`),
      ['ike answered', 'esp bare from private'],
    ));

  test('OpenBSD, whose version stands in front of the exchange', () => {
    const packet = (way: string, exchange: string) =>
      `08:10:04.771204 ${way}: isakmp ${exchange}\n\tcookie: 7a54c0d91be2f360->0000000000000000 msgid: 00000000 len: 510`;
    const [one, other] = ['198.51.100.33.500 > 192.0.2.200.500', '192.0.2.200.500 > 198.51.100.33.500'];
    assert.deepEqual(told(`${packet(one, 'v2.0 exchange IKE_SA_INIT')}\n${packet(other, 'v1.0 exchange ID_PROT')}`), ['versions differ']);
    assert.deepEqual(told(`${packet(one, 'v1.0 exchange AGGRESSIVE')}\n${packet(other, 'v1.0 exchange ID_PROT')}`), ['modes differ']);
    assert.deepEqual(told([1, 2, 3].map(() => packet(one, 'v1.0 exchange QUICK_MODE encrypted')).join('\n')), ['quick mode unanswered']);
  });

  test('Junos, where only one end signs', () => {
    const syn = (second: number, side: string, way: string, sign: string) =>
      `00:12:${second}.404100 ${side} IP (tos 0xc0, ttl   1, id 61230, offset 0, flags [DF], proto: TCP (6), length: 80) ${way}: S, cksum 0x8f12 (correct), 1403377120:1403377120(0) win 16384 <mss 1350,nop,wscale 0${sign}>`;
    const ours = '169.254.201.6.51177 > 169.254.201.5.179';
    const theirs = '169.254.201.5.44710 > 169.254.201.6.179';
    const rows = [30, 33].map((second) => syn(second, 'Out', ours, ',md5:9f3c22d0b55aa1e07714c60e9d12ab40'));
    assert.deepEqual(told([...rows, ...[35, 36].map((second) => syn(second, ' In', theirs, ''))].join('\n')), ['md5 at one end']);
  });

  test('Sophos, which shows what it drops', () => {
    const row = (time: string) =>
      `2024-09-05 16:07:${time} 0101021 IP 198.51.100.130.500 > 192.0.2.201.500 : proto UDP: packet len: 492 checksum : 41822`;
    assert.ok(told(`console> drop-packet-capture 'host 198.51.100.130'\n${row('33')}\n${row('35')}`).includes('ike dropped'));
    assert.ok(!told(`console> tcpdump 'host 198.51.100.130'\n${row('33')}\n${row('35')}`).includes('ike dropped'));
  });

  test('an ASA, which tells behind a packet which rule dropped it', () => {
    const row = (number: number, reason: string) =>
      `   ${number}: 14:20:0${number}.331871       203.0.113.61.500 > 10.70.1.2.500:  udp 432 Drop-reason: ${reason}`;
    const text = (reason: string) => `fw# show capture DROPS\n${row(1, reason)}\n${row(4, reason)}`;
    assert.ok(told(text('(acl-drop) Flow is denied by configured rule')).includes('ike dropped'));
    assert.ok(!told(text('(no-adjacency) No valid adjacency')).includes('ike dropped'));
  });

  test('tcpdump that resolves names', () => {
    const text = [1, 5, 12]
      .map(
        (second) =>
          `10:14:${String(second).padStart(2, '0')}.113452 IP vpn-gw.example.net.isakmp > 203-0-113-9.example.org.isakmp: isakmp: parent_sa ikev2_init[I]`,
      )
      .join('\n');
    assert.ok(mayHoldPackets(lines(text)));
    assert.deepEqual(told(text), ['first unanswered']);
  });

  test('tshark in JSON', () => {
    const packet = (from: string, to: string, field: string) =>
      `  {\n    "_index": "packets-2024-11-02",\n    "_source": {\n      "layers": {\n          "ip.src": "${from}",\n          "ip.dst": "${to}",\n          "isakmp.exchangetype": "34"${field}\n      }\n    }\n  }`;
    const text = `[\n${packet('203.0.113.7', '198.51.100.9', '')},\n${packet('198.51.100.9', '203.0.113.7', ',\n          "isakmp.notify.msgtype": "14"')}\n]`;
    assert.match([...readCapture(lines(text)).refusals.values()].join(), /NO_PROPOSAL_CHOSEN/);
  });

  test('tshark in fields, parted by what the command asks for, or under their own names', () => {
    const row = '4;0.089733000;198.51.100.12;35;0x00000001;38;;';
    const command = `tshark -r a.pcapng -T fields -E header=y -E separator=';' -e frame.number -e frame.time_relative -e ip.src -e isakmp.exchangetype -e isakmp.messageid -e isakmp.notify.msgtype -e isakmp.ts.start_ipv4 -e isakmp.ts.end_ipv4`;
    const names =
      'frame.number;frame.time_relative;ip.src;isakmp.exchangetype;isakmp.messageid;isakmp.notify.msgtype;isakmp.ts.start_ipv4;isakmp.ts.end_ipv4';
    for (const head of [command, names])
      assert.match([...readCapture(lines(`${head}\n${row}`)).refusals.values()].join(), /TS_UNACCEPTABLE/);
  });
});

describe('a filter of one direction', () => {
  const esp = (second: number) =>
    `11:57:0${second}.104411 IP 192.0.2.51 > 203.0.113.133: ESP(spi=0xd05c1f88,seq=0x21${second}), length 132`;
  test('counts also where tcpdump announces itself behind it', () => {
    const announced = 'listening on eth3, link-type EN10MB (Ethernet), capture size 262144 bytes';
    assert.deepEqual(told(`# tcpdump -ni eth3 src host 192.0.2.51 and esp\n${announced}\n${esp(1)}\n${esp(2)}`), []);
    assert.deepEqual(told(`# tcpdump -ni eth3 host 192.0.2.51 and esp\n${announced}\n${esp(1)}\n${esp(2)}`), ['esp one way']);
  });
});

describe('two ends', () => {
  const ike = (second: number) =>
    `10:02:${String(second).padStart(2, '0')}.114001 IP 203.0.113.10.500 > 192.0.2.45.500: isakmp: parent_sa ikev2_init[I]`;
  const echo = (way: string, what: string) => `10:02:05.011702 IP ${way}: ICMP echo ${what}, id 901, seq 11, length 64`;
  const pings = [echo('203.0.113.10 > 192.0.2.45', 'request'), echo('192.0.2.45 > 203.0.113.10', 'reply')];
  const text = (filter: string) => ['--- site A', ike(0), ...pings, ike(4), ike(11), `--- site B, filter "${filter}"`, ...pings].join('\n');
  test('of which one holds pings alone has lost the IKE that its filter takes', () =>
    assert.deepEqual(told(text('host 203.0.113.10 and (udp port 500 or icmp)')), ['ike lost between']));
  test('of which one asked for pings alone says nothing of IKE', () =>
    assert.ok(!told(text('host 203.0.113.10 and icmp')).includes('ike lost between')));
});

describe('main mode', () => {
  const packet = (way: 'I' | 'R', what = 'ident') =>
    `14:20:55.801122 IP ${way === 'I' ? '192.0.2.131.500 > 198.51.100.98.500' : '198.51.100.98.500 > 192.0.2.131.500'}: isakmp: phase 1 ${way} ${what}`;
  const begun = [packet('I'), packet('R'), packet('I'), packet('R')];
  const proof = packet('I', 'ident[E]');
  test('whose proof is sent again while the other end repeats what was before', () =>
    assert.deepEqual(told([...begun, proof, proof, packet('R'), proof].join('\n')), ['same port unanswered']));
  test('that is answered is up', () =>
    assert.ok(!told([...begun, proof, proof, packet('R', 'ident[E]')].join('\n')).includes('same port unanswered')));
  test('that moved to UDP 4500 is told by that port', () => {
    const floated = proof.replaceAll('.500', '.4500');
    assert.deepEqual(told([...begun, floated, floated].join('\n')), ['later unanswered']);
  });
});

describe('an IKE SA of IKEv1 that is deleted', () => {
  const [ours, theirs] = ['192.0.2.150.500 > 203.0.113.97.500', '203.0.113.97.500 > 192.0.2.150.500'];
  const up = [ours, theirs].map(
    (way) => `22:14:00.330102 IP ${way}: isakmp 1.0 msgid 00000000: phase 1 ${way === ours ? 'I' : 'R'} ident: (id: idtype=IPv4)`,
  );
  const gone = (way: string) =>
    `22:14:02.511980 IP ${way}: isakmp 1.0 msgid 44c1a0d7: phase 2/others R inf: (hash: len=20) (d: doi=ipsec proto=isakmp spilen=16 nspi=1)`;
  test('each time by the same end', () =>
    assert.deepEqual(told([...up, gone(theirs), ...up, gone(theirs)].join('\n')), ['deleted each time']));
  test('once, or by both, is told as before', () => {
    assert.ok(!told([...up, gone(theirs), ...up].join('\n')).includes('deleted each time'));
    assert.ok(!told([...up, gone(theirs), ...up, gone(ours)].join('\n')).includes('deleted each time'));
  });
});

test('another group that was asked for is over where ESP goes both ways, though its details stand last', () => {
  const row = (number: number, way: string, what: string) => `${number}\t${number}.000000\t${way}\t${what}`;
  const [there, back] = ['198.51.100.40\t192.0.2.210', '192.0.2.210\t198.51.100.40'];
  const rows = [
    row(1, there, 'ISAKMP\t654\tIKE_SA_INIT MID=00 Initiator Request'),
    row(2, back, 'ISAKMP\t80\tIKE_SA_INIT MID=00 Responder Response'),
    row(3, there, 'ESP\t162\tESP (SPI=0xc2b05d10)'),
    row(4, back, 'ESP\t162\tESP (SPI=0x6a0e9c81)'),
  ];
  const detail = '        Notify Message Type: INVALID_KE_PAYLOAD (17)';
  assert.ok(readCapture(lines([...rows, detail].join('\n'))).told.has(5));
  assert.ok(!readCapture(lines([...rows.slice(0, 3), detail].join('\n'))).told.has(4));
});
