import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCapture } from '../../../src/reading/capture-text.ts';

const read = (text: string) => readCapture(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));
const said = (text: string): string[] => read(text).facts.map(({ says }) => says);

const asked = '08:00:01.000001 IP 203.0.113.20.500 > 198.51.100.30.500: isakmp: parent_sa ikev2_init[I]';
const answered = '08:00:01.040001 IP 198.51.100.30.500 > 203.0.113.20.500: isakmp: parent_sa ikev2_init[R]';
const auth = '08:00:01.050001 IP 203.0.113.20.4500 > 198.51.100.30.4500: NONESP-encap: isakmp: child_sa  ikev2_auth[I]';
const authAnswered = '08:00:01.090001 IP 198.51.100.30.4500 > 203.0.113.20.4500: NONESP-encap: isakmp: child_sa  ikev2_auth[R]';

describe('requests of IKE are paired with answers', () => {
  test('none comes', () => assert.deepEqual(said(`${asked}\n${asked}`), ['first unanswered']));
  test('one request by itself says nothing yet', () => assert.deepEqual(said(asked), []));
  test('UDP 500 is answered, UDP 4500 is not', () =>
    assert.deepEqual(said([asked, answered, auth, auth].join('\n')), ['later unanswered']));
  test('all is answered', () => assert.deepEqual(said([asked, answered, auth, authAnswered].join('\n')), ['ike answered']));

  test('an ICMP unreachable is an answer', () => {
    const unreachable = '08:00:01.020001 IP 198.51.100.30 > 203.0.113.20: ICMP 198.51.100.30 udp port 500 unreachable, length 400';
    assert.deepEqual(said([asked, unreachable, asked, unreachable].join('\n')), []);
  });

  test('each end asks in a version of its own', () => {
    const other = '08:00:02.000001 IP 198.51.100.30.500 > 203.0.113.20.500: isakmp: phase 1 I ident';
    assert.deepEqual(said([asked, other, asked, other].join('\n')), ['versions differ']);
  });

  test('each end begins in a mode of its own, and refuses the other', () => {
    const ike = (from: string, to: string, what: string): string =>
      `08:00:03.000001 IP ${from}.500 > ${to}.500: isakmp 1.0 msgid 00000000: ${what}:`;
    const notify = '    (n: doi=ipsec proto=isakmp type=NO-PROPOSAL-CHOSEN)';
    const [one, other] = ['203.0.113.20', '198.51.100.30'];
    const begins = [ike(one, other, 'phase 1 I agg'), ike(other, one, 'phase 2/others R inf'), notify];
    const turned = [ike(other, one, 'phase 1 I ident'), ike(one, other, 'phase 2/others R inf'), notify];
    assert.deepEqual(said([...begins, ...begins, ...turned].join('\n')), ['modes differ']);
    assert.deepEqual(said([...begins, ...begins].join('\n')), ['ike answered']);
  });

  test('of tshark, which names no port', () => {
    const text = `    1 0.000000000 203.0.113.21 → 198.51.100.31 ISAKMP 510 IKE_SA_INIT MID=00 Initiator Request
    2 0.041000000 198.51.100.31 → 203.0.113.21 ISAKMP 500 IKE_SA_INIT MID=00 Responder Response
    3 0.050000000 203.0.113.21 → 198.51.100.31 ISAKMP 340 IKE_AUTH MID=01 Initiator Request
    4 4.050000000 203.0.113.21 → 198.51.100.31 ISAKMP 340 IKE_AUTH MID=01 Initiator Request`;
    assert.deepEqual(said(text), ['later unanswered']);
  });

  test('of a FortiGate, which tells ports and sizes only', () => {
    const text = `2.100000 wan1 out 203.0.113.22.500 -> 198.51.100.32.500: udp 380
6.100000 wan1 out 203.0.113.22.500 -> 198.51.100.32.500: udp 380`;
    assert.deepEqual(said(text), ['first unanswered']);
  });

  test('of an ASA, which numbers its packets', () => {
    const text = `   1: 08:11:02.100000       203.0.113.23.500 > 198.51.100.33.500:  udp 376
   2: 08:11:02.140000       198.51.100.33.500 > 203.0.113.23.500:  udp 376`;
    assert.deepEqual(said(text), ['ike answered']);
  });

  test('each pair of addresses by itself', () => {
    const others = asked.replaceAll('198.51.100.30', '198.51.100.40');
    assert.deepEqual(said([asked, answered, others, others].join('\n')), ['ike answered', 'first unanswered']);
  });
});

describe('ESP flows', () => {
  const out = '08:01:01.000001 IP 203.0.113.20 > 198.51.100.30: ESP(spi=0xc0ffee01,seq=0x10), length 120';
  const back = '08:01:01.030001 IP 198.51.100.30 > 203.0.113.20: ESP(spi=0xc0ffee02,seq=0x10), length 120';
  test('in one direction', () => assert.deepEqual(said(`${out}\n${out}`), ['esp one way']));
  test('in both', () => assert.deepEqual(said(`${out}\n${back}`), ['esp both ways']));
  test('in UDP 4500, beside keepalives', () => {
    const wrapped = (line: string) => line.replace(' > ', '.4500 > ').replace(': ESP', '.4500: UDP-encap: ESP');
    const keepalive = '08:01:09.000001 IP 203.0.113.20.4500 > 198.51.100.30.4500: isakmp-nat-keep-alive';
    assert.deepEqual(said([wrapped(out), keepalive, wrapped(back)].join('\n')), ['esp both ways']);
  });
});

describe('TCP 179 opens', () => {
  const syn = '08:02:01.000001 IP 169.254.80.2.40001 > 169.254.80.1.179: Flags [S], seq 7, win 64240, options [mss 1380], length 0';
  test('or nothing answers', () => assert.deepEqual(said(`${syn}\n${syn}`), ['syn unanswered']));
  test('or nothing answers who offers ECN', () => {
    const offers = syn.replace('[S]', '[SEW]');
    assert.deepEqual(said(`${offers}\n${offers}`), ['syn unanswered']);
  });
  test('or nothing answers though it is signed, as tcpdump says it with and without the secret', () => {
    for (const digest of ['md5invalid', "md5 shared secret not supplied with -M, can't check"])
      assert.deepEqual(said(`${syn}\n${syn}`.replaceAll('mss', `nop,nop,${digest},mss`)), ['signed unanswered']);
  });
  test('or a reset does', () => {
    const reset = '08:02:01.030001 IP 169.254.80.1.179 > 169.254.80.2.40001: Flags [R.], seq 0, ack 8, win 0, length 0';
    assert.deepEqual(said(`${syn}\n${reset}`), ['syn reset']);
    const later = syn.replace('40001', '40002');
    assert.deepEqual(said([syn, reset, later].join('\n')), ['syn reset']);
    assert.deepEqual(said([syn, reset, later, later].join('\n')), ['syn unanswered']);
  });
  test('with SYN and ACK', () => {
    const answer = '08:02:01.030001 IP 169.254.80.1.179 > 169.254.80.2.40001: Flags [S.], seq 9, ack 8, win 65160, length 0';
    assert.deepEqual(said(`${syn}\n${answer}`), ['tcp answered']);
  });
  test('or one end alone signs, also where a terminal broke the line', () => {
    const signed =
      '08:02:02.000001 IP 169.254.80.1.33001 > 169.254.80.2.179: Flags [S], seq 5, win 65535, options [mss 1380,nop,nop,\nmd5 shared secret not supplied with -M], length 0';
    assert.deepEqual(said(`${syn}\n${signed}`), ['md5 at one end']);
    const taken = syn
      .replace('40001 > 169.254.80.1.179: Flags [S], seq 7', '179 > 169.254.80.2.40001: Flags [S.], seq 3, ack 8')
      .replace('169.254.80.2.179', '169.254.80.1.179');
    const own = syn.replace('[mss 1380]', '[md5 not checked,mss 1380]');
    assert.deepEqual(said([own, taken, own, taken, own, taken].join('\n')), ['md5 at one end']);
    const cut = taken.replace('options [mss 1380]', '[|tcp]');
    assert.ok(!said([own, cut, own, cut, own, cut].join('\n')).includes('md5 at one end'));
  });
});

describe('BGP in a capture with its messages', () => {
  const packet = (from: 'a' | 'b', flags: string, sequence: string, length: number, ...below: string[]): string =>
    [
      `08:03:01.000001 IP ${from === 'a' ? '169.254.80.1.40001 > 169.254.80.2.179' : '169.254.80.2.179 > 169.254.80.1.40001'}: Flags [${flags}], seq ${sequence}, ack 1, win 64, length ${length}${length ? ': BGP' : ''}`,
      ...below.map((text) => `\t${text}`),
    ].join('\n');
  const family = (name: string): string[] => [
    'Open Message (1), length: 49',
    '      Multiprotocol Extensions (1), length: 4',
    `\tAFI ${name}, SAFI Unicast (1)`,
  ];
  const opening = [packet('a', 'S', '7', 0), packet('b', 'S.', '9', 0)];
  const opens = [packet('a', 'P.', '1:50', 49, ...family('IPv4 (1)')), packet('b', 'P.', '1:50', 49, ...family('IPv4 (1)'))];
  const keepalive = 'Keepalive Message (4), length: 19';
  const alive = [packet('a', 'P.', '50:69', 19, keepalive), packet('b', 'P.', '50:69', 19, keepalive)];
  const again = (one: string): string[] => [one, one, one];

  test('comes up', () => assert.deepEqual(said([...opening, ...opens, ...alive].join('\n')), ['bgp both ways']));
  test('falls silent after it was up', () =>
    assert.deepEqual(said([...opening, ...opens, ...alive, ...again(packet('a', 'P.', '69:88', 19, keepalive))].join('\n')), [
      'bgp falls silent',
    ]));
  test('gets no further than TCP', () => {
    assert.deepEqual(said([packet('a', 'S', '7', 0), ...again(packet('b', 'S.', '9', 0))].join('\n')), ['tcp not followed']);
    assert.deepEqual(said([...opening, ...again(packet('a', 'P.', '1:50', 49, ...family('IPv4 (1)')))].join('\n')), ['tcp not followed']);
  });
  test('is hung up on without a message', () => {
    const hungUp = [...opening, packet('a', 'P.', '1:50', 49, ...family('IPv4 (1)')), packet('b', 'R.', '1', 0)];
    assert.deepEqual(said(hungUp.join('\n')), ['tcp closed unheard']);
    // What follows a NOTIFICATION is its consequence, and what goes before a session that lives is over.
    const refused = packet('b', 'P.', '1:22', 21, 'Notification Message (3), length: 21, OPEN Message Error (2), subcode Bad Peer AS (2)');
    assert.deepEqual(said([...opening, ...opens, refused, packet('b', 'F.', '22', 0), ...hungUp].join('\n')), []);
    assert.deepEqual(said([...hungUp, ...opening, ...opens, ...alive].join('\n')), ['bgp both ways']);
  });
  test('is a new one by a SYN with another number, over the same ports', () => {
    const refused = packet('b', 'P.', '50:71', 21, 'Notification Message (3), length: 21, Cease (6), subcode Administrative Reset (4)');
    const dialled = [packet('a', 'S', '70', 0), packet('b', 'S.', '90', 0)];
    assert.deepEqual(said([...opening, ...opens, refused, ...dialled, ...opens, ...alive].join('\n')), ['bgp both ways']);
    assert.deepEqual(said([...opening, opening[0], ...opens, ...alive].join('\n')), ['bgp both ways']);
  });
  test('has no family in common', () => {
    const other = packet('b', 'P.', '1:50', 49, ...family('IPv6 (2)'));
    assert.deepEqual(said([...opening, opens[0] ?? '', other].join('\n')), ['tcp answered', 'bgp families differ']);
  });
  test('ends its announcements, with routes or without', () => {
    const end = packet('b', 'P.', '69:92', 23, 'Update Message (2), length: 23', '  End-of-Rib Marker (empty NLRI)');
    const routes = packet('b', 'P.', '69:116', 47, 'Update Message (2), length: 47', '  Updated routes:', '    10.2.0.0/24');
    assert.deepEqual(said([...opening, ...opens, ...alive, end].join('\n')), ['bgp both ways', 'bgp routes one way']);
    assert.deepEqual(said([...opening, ...opens, ...alive, routes, end].join('\n')), ['bgp both ways']);
  });
});

describe('the command above a capture', () => {
  const command = "root@gw:~# tcpdump -ni eth0 'udp port 500 or udp port 4500 or esp'";
  test('is told with its packets, as nothing that was seen', () => assert.ok(read([command, asked, asked].join('\n')).told.has(1)));
  test('is a line like any other without packets', () => assert.ok(!read(command).told.has(1)));
});

describe('what was refused first', () => {
  const refusal = `${answered}\n    (n: prot_id=#0 type=17(invalid_ke_payload))`;
  test('is over where the next exchange began', () => {
    const { told } = read([asked, refusal, asked, answered, auth, authAnswered].join('\n'));
    assert.ok(told.has(3));
    assert.ok(!read([asked, refusal].join('\n')).told.has(3));
  });
  test('and is an answer where it goes as an exchange of its own', () => {
    const main = '08:00:01.000001 IP 203.0.113.20.500 > 198.51.100.30.500: isakmp: phase 1 I ident';
    const no = '08:00:01.040001 IP 198.51.100.30.500 > 203.0.113.20.500: isakmp: phase 2/others R inf';
    assert.deepEqual(said([main, no, main, no].join('\n')), ['ike answered']);
  });
  test('an offer that is accepted and made again was not heard', () =>
    assert.deepEqual(said([asked, `${answered}\n    (sa: len=44`, asked].join('\n')), ['first asked again']));
});
describe('no capture', () => {
  test('is a log that names addresses', () =>
    assert.deepEqual(
      [...read('Nov 28 charon: sending packet: from 203.0.113.20[500] to 198.51.100.30[500]\nreceived packet').packets],
      [],
    ));

  test('comes of any text whatever', () => {
    const word = fc.constantFrom(
      'IP',
      '203.0.113.1.500',
      '>',
      '->',
      '→',
      'fe80::1',
      ':',
      'isakmp:',
      'ESP(',
      '1',
      '0.1',
      'Flags [S]',
      '::::',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word), { maxLength: 6 }), (lines) => {
        const { packets, facts } = read(lines.map((words) => words.join(' ')).join('\n'));
        for (const { line } of facts) assert.ok(packets.has(line));
      }),
    );
  });
});

describe('a stream of TCP tells of its sizes', () => {
  const segment = (sequence: string, bytes: number) =>
    `08:00:02.000001 IP 10.2.0.7.443 > 192.0.2.20.50544: Flags [.], seq ${sequence}, ack 518, win 501, length ${bytes}`;
  const ack = '08:00:02.040001 IP 192.0.2.20.50544 > 10.2.0.7.443: Flags [.], ack 1, win 502, length 0';
  const full = segment('1:1449', 1448);

  test('the same full segment three times, and small ones answered', () =>
    assert.deepEqual(said([ack, full, full, full].join('\n')), ['large lost']));
  test('twice is a loss like any other', () => assert.deepEqual(said([ack, full, full].join('\n')), []));
  test('a small one again and again is no matter of its size', () => {
    const small = segment('1:601', 600);
    assert.deepEqual(said([ack, small, small, small].join('\n')), []);
  });
  test('and each full one once is a transfer', () =>
    assert.deepEqual(said([ack, full, segment('1449:2897', 1448), segment('2897:4345', 1448)].join('\n')), []));
});

describe('messages of BGP in a session that stands', () => {
  const there = '08:00:03.1 IP 169.254.100.2.51022 > 169.254.100.1.179: Flags [P.], seq 1:20, ack 1, win 509, length 19: BGP, length: 19';
  const back = '08:00:03.4 IP 169.254.100.1.179 > 169.254.100.2.51022: Flags [P.], seq 1:20, ack 20, win 509, length 19: BGP, length: 19';

  test('go both ways', () => assert.deepEqual(said(`${there}\n${back}`), ['bgp both ways']));
  test('go one way, which proves nothing', () => assert.deepEqual(said(`${there}\n${there}`), []));
  test('are no session where one of them is a NOTIFICATION', () =>
    assert.deepEqual(said(`${there}\n${back.replace('BGP, length: 19', 'BGP NOTIFICATION Message')}`), []));
});

describe('a source that NAT took', () => {
  const went = (source: string) =>
    `lan in 10.15.2.40 -> 10.240.1.4: icmp: echo request\nvpn out ${source} -> 10.240.1.4: icmp: echo request`;
  test('is a public one in front of a private network', () => assert.deepEqual(said(went('203.0.113.150')), ['source translated']));
  test('is no private one', () => assert.deepEqual(said(went('10.15.2.40')), []));
  test('is none of a tunnel', () => assert.deepEqual(said(went('169.254.100.2')), []));
});

describe('an IKE message that is larger than a packet', () => {
  const rest = '08:00:01.050009 IP 203.0.113.20 > 198.51.100.30: udp';
  test('goes in fragments, and is never answered', () =>
    assert.deepEqual(said([asked, answered, auth, rest, auth, rest].join('\n')), ['later in fragments unanswered']));
  test('or is answered, and all is well', () =>
    assert.deepEqual(said([asked, answered, auth, rest, authAnswered].join('\n')), ['ike answered']));
});
