import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const read = (text: string) => readCapture(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));

const ends = { a: '203.0.113.81', b: '198.51.100.91' };
type End = keyof typeof ends;
const frame = (number: number, from: End, ...layers: readonly string[]): string =>
  [
    `Frame ${number}: 210 bytes on wire (1680 bits), 210 bytes captured (1680 bits)`,
    `Internet Protocol Version 4, Src: ${ends[from]}, Dst: ${ends[from === 'a' ? 'b' : 'a']}`,
    ...layers,
  ].join('\n');
const udp = (port: number): string => `User Datagram Protocol, Src Port: ${port}, Dst Port: ${port}`;
const isakmp = (exchange: string, flags: string): string =>
  `Internet Security Association and Key Management Protocol\n    Exchange type: ${exchange}\n    Flags: ${flags}\n    Message ID: 0x00000001`;
const asks = '0x08 (Initiator, No higher version, Request)';
const answers = '0x20 (Responder, No higher version, Response)';
const icmp = (type: string, code: string, ...quoted: readonly string[]): string =>
  ['Internet Control Message Protocol', `    Type: ${type}`, `    Code: ${code}`, ...quoted.map((line) => `    ${line}`)].join('\n');

describe('packets in fields over several lines are those of one-liners', () => {
  const init = 'IKE_SA_INIT (34)';
  const said = (...frames: readonly string[]): string[] => read(frames.join('\n\n')).facts.map(({ says }) => says);
  test('IKE that is never answered', () =>
    assert.deepEqual(said(frame(1, 'a', udp(500), isakmp(init, asks)), frame(2, 'a', udp(500), isakmp(init, asks))), ['first unanswered']));
  test('IKE that is answered', () =>
    assert.deepEqual(said(frame(1, 'a', udp(500), isakmp(init, asks)), frame(2, 'b', udp(500), isakmp(init, answers))), ['ike answered']));
  test('quick mode that is refused', () => {
    const [main, quick, informs] = ['Identity Protection (Main Mode) (2)', 'Quick Mode (32)', 'Informational (5)'].map((one) =>
      isakmp(one, '0x01'),
    );
    assert.deepEqual(
      said(...[main, main, quick, informs].map((one = '', index) => frame(index + 1, index % 2 ? 'b' : 'a', udp(500), one))),
      ['quick mode refused'],
    );
  });
  test('ESP in one direction, and in both', () => {
    const esp = 'Encapsulating Security Payload\n    ESP SPI: 0xc0ffee01 (3237998081)';
    assert.deepEqual(said(frame(1, 'a', esp), frame(2, 'a', esp)), ['esp one way']);
    assert.deepEqual(said(frame(1, 'a', esp), frame(2, 'b', esp)), ['esp both ways']);
  });
  test('a SYN that is answered by RST', () => {
    const tcp = (flags: string, ports: string): string => `Transmission Control Protocol, ${ports}, Seq: 0, Len: 0\n    Flags: ${flags}`;
    assert.deepEqual(
      said(
        frame(1, 'a', tcp('0x002 (SYN)', 'Src Port: 40100, Dst Port: 179')),
        frame(2, 'b', tcp('0x014 (RST, ACK)', 'Src Port: 179, Dst Port: 40100')),
      ),
      ['syn reset'],
    );
  });
});

describe('what fields over several lines refuse is told at its line', () => {
  const refusals = (text: string): [number, string][] => [...read(text).refusals];
  const notification = (major: string, minor: string): string =>
    `Border Gateway Protocol - NOTIFICATION Message\n    Type: NOTIFICATION Message (3)\n    Major error Code: ${major}\n    Minor error Code${minor}`;
  test('a NOTIFICATION, with the packet or without', () => {
    const tcp = 'Transmission Control Protocol, Src Port: 179, Dst Port: 40100, Seq: 58, Ack: 77, Len: 21';
    const words = 'NOTIFICATION code 6 subcode 3';
    const peer = notification('Cease (6)', ' (Cease): Peer De-configured (3)');
    assert.deepEqual(refusals(frame(7, 'b', tcp, peer)), [[7, words]]);
    assert.deepEqual(refusals(peer), [[4, words]]);
    assert.deepEqual(refusals(notification('Hold Timer Expired (4)', ': Unspecific (0)')), [[4, 'NOTIFICATION code 4 subcode 0']]);
  });
  test('an ICMP error, by what it quotes', () => {
    const from = (code: string, quoted: string): string =>
      frame(3, 'b', icmp('3 (Destination unreachable)', code, 'Internet Protocol Version 4, Src: 192.0.2.1, Dst: 192.0.2.2', quoted));
    assert.deepEqual(refusals(from('3 (Port unreachable)', udp(4500))), [[7, 'udp port 500 unreachable']]);
    assert.deepEqual(refusals(from('1 (Host unreachable)', udp(500))), [
      [7, 'capture: a router says that the peer of IKE cannot be reached'],
    ]);
    assert.deepEqual(refusals(from('2 (Protocol unreachable)', 'Encapsulating Security Payload')), [[7, 'protocol 50 unreachable']]);
    assert.deepEqual(refusals(from('4 (Fragmentation needed)', udp(53))), [[6, 'unreachable - need to frag']]);
    assert.deepEqual(refusals(from('3 (Port unreachable)', udp(53))), []);
    const syn = 'Transmission Control Protocol, Src Port: 40100, Dst Port: 179, Seq: 0';
    assert.deepEqual(refusals(from('0 (Time to live exceeded in transit)', syn)), [[7, 'capture: SYN to TCP 179 runs out of hops']]);
  });
  test('nothing in other fields', () =>
    assert.deepEqual(refusals('Minor error Code (Cease): Peer De-configured (3)\n    Code: 3 (x)'), []));
});

describe('ICMP errors are told by the packet that they answer', () => {
  const row = (number: number, way: string, what: string): string => `${number} ${number}.000000 ${way} ${what}`;
  const [there, back] = [`${ends.a} → ${ends.b}`, `${ends.b} → ${ends.a}`];
  const router = `192.0.2.254 → ${ends.a}`;
  const told = (...rows: readonly string[]): string[] => read(rows.join('\n')).talks.map(({ says }) => says);
  const ike = row(1, there, 'ISAKMP 350 IKE_SA_INIT MID=00 Initiator Request');
  const error = (from: string, what: string): string => row(2, from, `ICMP 94 ${what}`);
  const syn = row(1, there, 'TCP 74 40111 → 179 [SYN] Seq=0 Win=64240 Len=0');
  const cases: readonly (readonly [string, string, string])[] = [
    ['ike port closed', ike, error(back, 'Destination unreachable (Port unreachable)')],
    ['esp not spoken', row(1, there, 'ESP 166 ESP (SPI=0x0a0b0c01)'), error(back, 'Destination unreachable (Protocol unreachable)')],
    ['filtered', ike, error(router, 'Destination unreachable (Communication administratively filtered)')],
    ['pieces timed out', ike, error(back, 'Time-to-live exceeded (Fragment reassembly time exceeded)')],
    ['hops run out', syn, error(router, 'Time-to-live exceeded (Time to live exceeded in transit)')],
  ];
  for (const [says, asked, answer] of cases) test(says, () => assert.deepEqual(told(asked, answer), [says]));
  test('hops of a ping are a traceroute', () =>
    assert.deepEqual(
      told(row(1, there, 'ICMP 74 Echo (ping) request'), error(router, 'Time-to-live exceeded (Time to live exceeded in transit)')),
      [],
    ));
  test('as tcpdump has it', () => {
    const lines = [
      '10:00:01.1 IP 203.0.113.81.40111 > 198.51.100.91.179: Flags [S], seq 7, win 64240, length 0',
      '10:00:01.2 IP 192.0.2.254 > 203.0.113.81: ICMP time exceeded in-transit, length 68',
    ];
    assert.deepEqual(told(...lines), ['hops run out']);
  });
});
