import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bgpTokens } from '../../lab/wire-bgp.ts';

const addresses = { a: ['169.254.100.1', '10.255.0.1'], b: ['169.254.100.2'] };
const tokens = (text: string) => bgpTokens(text, addresses).join(' ');

const packet = (from: 'a' | 'b', flags: string, ...messages: string[]): string => {
  const [source, target] = from === 'a' ? ['169.254.100.1.179', '169.254.100.2.40123'] : ['169.254.100.2.40123', '169.254.100.1.179'];
  return [
    '2026-11-28 19:14:19.219575 IP (tos 0xc0, ttl 1, id 8953, offset 0, flags [DF], proto TCP (6), length 105)',
    `    ${source} > ${target}: Flags [${flags}], cksum 0x1c5c (incorrect -> 0x869f), seq 1:54, ack 1, win 63, length 53${messages.length ? ': BGP' : ''}`,
    ...messages.map((message) => `\t${message}`),
  ].join('\n');
};

const open = `Open Message (1), length: 53
	  Version 4, my AS 65001, Holdtime 30s, ID 169.254.100.2
	  Optional parameters, length: 24
	    Option Capabilities Advertisement (2), length: 22
	      Route Refresh (2), length: 0`;
const keepalive = 'Keepalive Message (4), length: 19';
const update = `Update Message (2), length: 47
	  Origin (1), length: 1, Flags [T]: IGP
	  Updated routes:
	    10.1.0.0/24`;

describe('what passed between two BGP speakers is told in words', () => {
  test('of a session that comes up', () => {
    const text = [
      packet('b', 'S'),
      packet('a', 'S.'),
      packet('b', '.'),
      packet('b', 'P.', open),
      packet('a', 'P.', open, keepalive),
      packet('b', 'P.', keepalive),
      packet('a', 'P.', update),
    ].join('\n');
    assert.equal(tokens(text), 'b>SYN a>SYN-ACK b>OPEN a>OPEN a>KEEPALIVE b>KEEPALIVE a>UPDATE');
  });

  test('of a refusal, with its code before the end', () => {
    const refusal = 'Notification Message (3), length: 23, OPEN Message Error (2), subcode Bad Peer AS (2)';
    assert.equal(tokens(packet('a', 'FP.', refusal)), 'a>NOTIFICATION 2/2 a>FIN');
  });

  test('of a code without a subcode, and of one that tcpdump does not know', () => {
    assert.equal(tokens(packet('a', 'P.', 'Notification Message (3), length: 21, Hold Timer Expired (4)')), 'a>NOTIFICATION 4/0');
    const role = 'Notification Message (3), length: 21, OPEN Message Error (2), subcode Unknown (11)';
    assert.equal(tokens(packet('b', 'P.', role)), 'b>NOTIFICATION 2/11');
    const state = 'Notification Message (3), length: 21, Finite State Machine Error (5) subcode In OpenSent State (1)';
    assert.equal(tokens(packet('b', 'P.', state)), 'b>NOTIFICATION 5/1');
  });

  test('of a call that is refused', () => {
    assert.equal(tokens([packet('b', 'S'), packet('a', 'R.')].join('\n')), 'b>SYN a>RST');
  });
});

describe('equal neighbors stand once', () => {
  test('such as a call that is repeated', () => {
    assert.equal(tokens([packet('a', 'S'), packet('a', 'S'), packet('b', 'S'), packet('a', 'S')].join('\n')), 'a>SYN b>SYN a>SYN');
  });
});

describe('an address belongs to an end, or to none', () => {
  test('a loopback to its own', () => {
    assert.equal(tokens(packet('a', 'S').replace('169.254.100.1.179', '10.255.0.1.33001')), 'a>SYN');
  });

  test('a stranger is asked about', () => {
    assert.equal(tokens(packet('a', 'S').replace('169.254.100.1.179', '192.0.2.9.33001')), '?>SYN');
  });
});

test('nothing is nothing', () => {
  assert.deepEqual(bgpTokens('', addresses), []);
});
