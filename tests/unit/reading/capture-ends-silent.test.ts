import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const lines = (text: string) => text.split('\n').map((one, index) => ({ number: index + 1, text: one }));
const told = (text: string): string[] => {
  const { facts, talks } = readCapture(lines(text));
  return [...facts, ...talks].map(({ says }) => says);
};

describe('two devices that were asked for IKE and saw none', () => {
  const ping = '15:00:02.771011 Port1, IN: IP 10.11.0.31 > 10.14.0.9: ICMP echo request, id 1, seq 511, length 40';
  const empty = (prompt: string, filter: string) =>
    `${prompt} tcpdump -ni wan '${filter}'\ntcpdump: verbose output suppressed\n0 packets captured\n0 packets dropped by kernel`;
  test('both wait', () =>
    assert.deepEqual(told([ping, ping, ping, empty('gw-a#', 'udp port 500'), empty('gw-b#', 'udp port 500')].join('\n')), ['both wait']));
  test('and one of them tells only of itself', () =>
    assert.ok(!told([ping, ping, empty('gw-a#', 'udp port 500'), empty('gw-a#', 'udp port 500')].join('\n')).includes('both wait')));
  test('and with packets of IKE or ESP beside them they say nothing', () => {
    const esp = ['203.0.113.8 > 198.51.100.8', '198.51.100.8 > 203.0.113.8'].map(
      (way) => `15:00:03.1 IP ${way}: ESP(spi=0xc0ffee01,seq=0x1), length 120`,
    );
    assert.deepEqual(told([...esp, empty('gw-a#', 'udp port 500'), empty('gw-b#', 'udp port 500')].join('\n')), ['esp both ways']);
  });
  test('and of another filter nothing', () =>
    assert.ok(!told([ping, ping, empty('gw-a#', 'icmp'), empty('gw-b#', 'icmp')].join('\n')).includes('both wait')));
});

describe('an answer to a ping', () => {
  const echo = (what: string) =>
    `12:33:01.440810 IP ${what === 'request' ? '10.77.1.5 > 192.168.30.10' : '192.168.30.10 > 10.77.1.5'}: ICMP echo ${what}, id 9, seq 210, length 40`;
  const at = (device: string, ...rows: readonly string[]) => [`fw# tcpdump -ni ${device} icmp`, ...rows, ...rows].join('\n');
  const tunnel = at('ipsec2', echo('request'));
  const lan = at('igb0', echo('request'), echo('reply'));
  test('that leaves by an interface where its request never was takes another way', () =>
    assert.ok(told([tunnel, lan, at('igb1', echo('reply'))].join('\n')).includes('answer elsewhere')));
  test('that goes back by the tunnel does not', () =>
    assert.ok(!told([at('ipsec2', echo('request'), echo('reply')), lan].join('\n')).includes('answer elsewhere')));
});

test('what an ASA decodes below a packet names its exchange and its refusal', () => {
  const row = (number: number, way: string, exchange: string, notify = '') =>
    `   ${number}: 08:15:20.840007       ${way}:  udp 204\n      ISAKMP Header\n        Exchange Type: ${exchange}${notify}`;
  const asked = row(7, '203.0.113.129.500 > 192.0.2.74.500', 'Quick Mode');
  const refused = row(8, '192.0.2.74.500 > 203.0.113.129.500', 'Informational', '\n          Notify Type: INVALID_ID_INFO');
  const { facts, refusals } = readCapture(lines(`${asked}\n${refused}`));
  assert.deepEqual(
    facts.map(({ says }) => says),
    ['quick mode refused'],
  );
  assert.match([...refusals.values()].join(), /INVALID-ID-INFORMATION/);
});

test('a refusal beside payloads of IKE_AUTH is one of IKE_AUTH, though nothing else names the exchange', () => {
  const text = `Internet Protocol Version 4, Src: 192.0.2.230, Dst: 203.0.113.54
                Payload: Authentication (39)
Internet Protocol Version 4, Src: 203.0.113.54, Dst: 192.0.2.230
                Payload: Authentication (39)
                    Notify Message Type: NO_PROPOSAL_CHOSEN (14)`;
  assert.match([...readCapture(lines(text)).refusals.values()].join(), /^IKE_AUTH response: /);
});

test('an end that has announced all, and no route, is told without the OPENs too, once both have', () => {
  const packet = (from: 'a' | 'b', ...below: readonly string[]) =>
    [
      `09:00:02.200331 IP ${from === 'a' ? '169.254.1.1.179 > 169.254.1.2.50114' : '169.254.1.2.50114 > 169.254.1.1.179'}: Flags [P.], seq 58:77, ack 60, win 1026, length 19: BGP`,
      ...below,
    ].join('\n');
  const alive = [packet('a', '\tKeepalive Message (4), length: 19'), packet('b', '\tKeepalive Message (4), length: 19')];
  const routes = packet(
    'a',
    '\tUpdate Message (2), length: 59',
    '\t  Updated routes:',
    '\t    10.5.0.0/16',
    '\t  End-of-Rib Marker (empty NLRI)',
  );
  const none = packet('b', '\tUpdate Message (2), length: 23', '\t  End-of-Rib Marker (empty NLRI)');
  assert.ok(told([...alive, routes, none].join('\n')).includes('bgp routes one way'));
  assert.ok(!told([...alive, none].join('\n')).includes('bgp routes one way'));
});
