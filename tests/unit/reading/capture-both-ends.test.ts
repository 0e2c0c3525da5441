import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const said = (...lines: readonly string[]): string[] => {
  const { facts, talks } = readCapture(lines.map((text, index) => ({ number: index + 1, text })).filter(({ text }) => text !== ''));
  return [...facts, ...talks].map(({ says }) => says);
};

const ends = { a: '203.0.113.131', b: '198.51.100.142' };
type End = keyof typeof ends;
const way = (from: End, port: string): string => `${ends[from]}${port} > ${ends[from === 'a' ? 'b' : 'a']}${port}`;
const time = (second: number): string => `15:40:${String(second).padStart(2, '0')}.010203`;
const ask = (second: number): string => `${time(second)} IP ${way('a', '.500')}: isakmp: parent_sa ikev2_init[I]`;
const answer = (second: number): string => `${time(second)} IP ${way('b', '.500')}: isakmp: parent_sa ikev2_init[R]`;
const esp = (from: End, second: number): string => `${time(second)} IP ${way(from, '')}: ESP(spi=0x0badcafe,seq=0x${second}), length 124`;
const north = 'north# tcpdump -ni eth1 host 198.51.100.142';
const south = 'south# tcpdump -ni ens192 host 203.0.113.131';

describe('captures of both ends', () => {
  const there = [ask(1), answer(1), ask(5), answer(5)];
  test('an answer leaves one and never comes to the other', () => {
    const here = [ask(0), ask(4)];
    assert.deepEqual(said(south, ...there, north, ...here), ['ike lost between']);
    assert.deepEqual(said(north, ...here, '2 packets captured', south, ...there), ['ike lost between']);
    assert.deepEqual(said('=== Data centre ===', ...there, '=== Warehouse ===', ...here, ask(12)), ['ike lost between']);
    assert.deepEqual(said(...there, '', ...here, ask(12)), ['ike lost between']);
    assert.deepEqual(said('Data centre:', ...there, 'Warehouse:', ...here, ask(12)), ['ike lost between']);
  });
  test('as a FortiGate prints it', () => {
    const row = (side: string, from: End, second: number): string =>
      `2025-02-11 ${time(second)} port1 ${side} ${way(from, '.500').replace('>', '->')}: udp 412`;
    const sniff = (host: string): string => `${host} # diagnose sniffer packet any 'udp port 500' 4 0 l`;
    const hub = [row('in', 'a', 1), row('out', 'b', 1), row('in', 'a', 6), row('out', 'b', 6)];
    assert.deepEqual(said(sniff('FGT-A'), ...hub, sniff('FGT-B'), row('out', 'a', 1), row('out', 'a', 6)), ['ike lost between']);
  });
  test('ESP of either is never seen at the other', () => {
    const [one, other] = [
      [ask(1), answer(1), esp('a', 2), esp('a', 3)],
      [ask(1), answer(1), esp('b', 2), esp('b', 3)],
    ];
    assert.deepEqual(said(north, ...one, south, ...other), ['esp lost between', 'esp lost between']);
    // What the filter leaves out may have come.
    assert.deepEqual(said('north# tcpdump -n udp port 500', ask(1), answer(1), south, ...other), ['ike answered', 'esp one way']);
  });
  test('what arrives is not answered', () => {
    assert.deepEqual(said(north, ask(1), ask(4), south, ask(1), ask(4)), ['arrives unanswered']);
    assert.deepEqual(said('On the branch:', ask(1), ask(4), 'On the hub:', ask(2), ask(5)), ['arrives unanswered']);
    assert.deepEqual(said(north, esp('a', 1), esp('a', 4), south, esp('a', 1), esp('a', 4)), ['esp arrives unanswered']);
  });
});

describe('no two ends', () => {
  const [well, ill] = [
    [esp('a', 1), esp('b', 1), esp('a', 2), esp('b', 2)],
    [esp('a', 9), esp('a', 10), esp('a', 11)],
  ];
  test('are captures one after the other', () => {
    assert.deepEqual(said('Before:', ...well, 'After:', ...ill), ['esp both ways']);
    assert.deepEqual(said('# tcpdump -ni eth1', ...well, '# tcpdump -ni eth1', ...ill), ['esp both ways']);
  });
  test('are two of one device', () => assert.deepEqual(said(north, ...well, north, ...ill), ['esp both ways']));
  test('are captures in which all arrives', () => assert.deepEqual(said(north, ...well, south, ...well), ['esp both ways']));
});
