import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ikeTokens } from '../../lab/wire-ike.ts';

const ends = { a: ['192.0.2.1'], b: ['192.0.2.2'] };
const packet = (from: string, to: string, what: string, at = '01'): string =>
  `2031-03-04 10:00:${at}.000000 IP (tos 0x0, ttl 64, id 1, offset 0, flags [DF], proto UDP (17), length 300)\n    ${from} > ${to}: ${what}`;
const asked = (at?: string): string =>
  packet('192.0.2.1.500', '192.0.2.2.500', 'isakmp 2.0 msgid 00000000: parent_sa ikev2_init[I]:\n    (nonce: len=32)', at);

describe('what tcpdump prints of IKE, as words', () => {
  test('says who sent which message, and which of them are answers', () => {
    const answer = packet('192.0.2.2.500', '192.0.2.1.500', 'isakmp 2.0 msgid 00000000: parent_sa ikev2_init[R]:\n    (nonce: len=32)');
    const auth = packet(
      '192.0.2.1.4500',
      '192.0.2.2.4500',
      'NONESP-encap: isakmp 2.0 msgid 00000001: child_sa  ikev2_auth[I]:\n    (v2e: len=240)',
    );
    assert.deepEqual(ikeTokens([asked(), answer, auth].join('\n'), ends), ['a>IKE_SA_INIT', 'b>IKE_SA_INIT=', 'a>IKE_AUTH']);
  });

  test('names a refusal that stands in clear, and no notify that only says what an end can do', () => {
    const refused = packet(
      '192.0.2.2.500',
      '192.0.2.1.500',
      'isakmp 2.0 msgid 00000000: parent_sa ikev2_init[R]:\n    (n: prot_id=#0 type=14(no_protocol_chosen))',
    );
    const able = packet(
      '192.0.2.1.500',
      '192.0.2.2.500',
      'isakmp 2.0 msgid 00000000: parent_sa ikev2_init[I]:\n    (n: prot_id=#0 type=16388(nat_detection_source_ip))',
    );
    assert.deepEqual(ikeTokens(`${able}\n${refused}`, ends), ['a>IKE_SA_INIT', 'b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN']);
  });

  test('tells what follows itself once', () => {
    assert.deepEqual(ikeTokens([asked('01'), asked('02'), asked('04')].join('\n'), ends), ['a>IKE_SA_INIT']);
  });

  test('knows ESP and ping, and leaves out what is none of it', () => {
    const esp = packet('192.0.2.1', '192.0.2.2', 'ESP(spi=0xc1aa00b2,seq=0x1), length 132');
    const arp = '2031-03-04 10:00:01.000000 ARP, Ethernet (len 6), IPv4 (len 4), Request who-has 192.0.2.2 tell 192.0.2.1, length 28';
    const ping = packet('192.0.2.2', '192.0.2.1', 'ICMP echo reply, id 1, seq 1, length 64');
    assert.deepEqual(ikeTokens([esp, arp, ping].join('\n'), ends), ['a>ESP', 'b>PONG']);
  });

  test('reads IKEv1 by its own names', () => {
    const main = packet('192.0.2.1.500', '192.0.2.2.500', 'isakmp 1.0 msgid 00000000: phase 1 I ident:\n    (sa: doi=ipsec)');
    const quick = packet('192.0.2.2.500', '192.0.2.1.500', 'isakmp 1.0 msgid 8f2a1c00: phase 2/others R oakley-quick[E]: [encrypted hash]');
    assert.deepEqual(ikeTokens(`${main}\n${quick}`, ends), ['a>MAIN', 'b>QUICK']);
  });
});
