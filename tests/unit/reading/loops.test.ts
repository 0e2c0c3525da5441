import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLoops } from '../../../src/reading/loops.ts';

const said = (...lines: readonly string[]): string[] =>
  readLoops(lines.flatMap((text) => text.split('\n')).map((text, index) => ({ number: index + 1, text }))).map(({ says }) => says);

const [one, other, own] = ['192.0.2.181', '192.0.2.182', '203.0.113.183'];
const linux = (routers: readonly string[]): string[] =>
  routers.map((router, index) => ` ${index + 1}  ${router}  ${index}.401 ms  ${index}.377 ms`);
const turns = [own, one, other, one, other, one, other];
const outside = 'traceroute to 198.51.100.184 (198.51.100.184), 30 hops max, 60 byte packets';

describe('a trace meets the same routers in turn', () => {
  test('towards a public address', () => assert.deepEqual(said(outside, ...linux(turns)), ['loop outside']));
  test('towards a private one, whatever its source', () => {
    const inside = [own, '10.61.0.1', '10.61.0.2', '10.61.0.1', '10.61.0.2', '10.61.0.1'];
    assert.deepEqual(said('traceroute to 10.62.0.9 (10.62.0.9) from 203.0.113.183, 64 hops max', ...linux(inside)), ['loop inside']);
  });
  test('as Windows, Cisco and mtr print it', () => {
    const windows = turns.map((router, index) => `  ${index + 1}    12 ms    11 ms    12 ms  ${router}`);
    assert.deepEqual(said('Tracing route to 198.51.100.184 over a maximum of 30 hops', '', ...windows), ['loop outside']);
    const cisco = turns.map((router, index) => `  ${index + 1} ${router} 8 msec 8 msec 12 msec`);
    assert.deepEqual(said('Tracing the route to 10.62.0.9', ...cisco), ['loop inside']);
    const mtr = turns.map((router, index) => `  ${index + 1}.|-- ${router}   0.0%    10    1.1`);
    assert.deepEqual(said('$ mtr -rn 198.51.100.184', ...mtr), ['loop outside']);
  });
});

describe('pings run out of hops', () => {
  test('of Linux', () => {
    const gone = [1, 2].map((nth) => `From ${one} icmp_seq=${nth} Time to live exceeded`);
    assert.deepEqual(said('PING 198.51.100.184 (198.51.100.184) 56(84) bytes of data.', ...gone), ['loop outside']);
    assert.deepEqual(said('$ ping -t 3 198.51.100.184', 'PING 198.51.100.184 (198.51.100.184) 56(84) bytes of data.', ...gone), []);
  });
  test('of Windows', () => {
    const gone = `Reply from ${one}: TTL expired in transit.`;
    assert.deepEqual(said('C:\\>ping -t 10.62.0.9', 'Pinging 10.62.0.9 with 32 bytes of data:', gone, gone), ['loop inside']);
  });
});

describe('no circle', () => {
  test('is a trace that comes to its end', () => assert.deepEqual(said(outside, ...linux([own, one, other, '198.51.100.184'])), []));
  test('is a router that answers for several hops', () => assert.deepEqual(said(outside, ...linux([own, one, one, one, one])), []));
  test('is a single return', () => assert.deepEqual(said(outside, ...linux([own, one, other, one])), []));
});

test('packets that are numbered, below a line that speaks of a trace, are no way', () => {
  const rows = [1, 2, 3, 4, 5, 6].map((number) => {
    const [from, to] = number % 2 ? ['203.0.113.7', '198.51.100.8'] : ['198.51.100.8', '203.0.113.7'];
    return `${number} 0.0${number}0000 ${from} → ${to} ISAKMP 130 IKE_SA_INIT MID=00`;
  });
  const lines = ['Trace between our gateway and 198.51.100.8:', ...rows].map((text, index) => ({ number: index + 1, text }));
  assert.deepEqual(readLoops(lines), []);
});
