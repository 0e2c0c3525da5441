import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const said = (...lines: readonly string[]): string[] =>
  readCapture(lines.flatMap((text) => text.split('\n')).map((text, index) => ({ number: index + 1, text }))).facts.map(({ says }) => says);

const [own, other] = ['172.20.3.9', '198.51.100.161'];
const row = (place: string, from: string, to: string, protocol: string, id = 0, below = ''): string =>
  `[vs_0][fw_2] eth3:${place}[140]: ${from} -> ${to} (${protocol}) len=140 id=${id}${below && `\n${below}`}`;
const ike = [row('O', own, other, 'UDP', 7, 'UDP: 500 -> 500'), row('i', other, own, 'UDP', 8, 'UDP: 500 -> 500')];
const out = (id: number): string => row('O', own, other, '50', id);

describe('rows of fw monitor are packets', () => {
  test('ESP by its number, bare from a private address', () => {
    assert.deepEqual(said(...ike, out(1), out(2)), ['ike answered', 'esp bare from private']);
    assert.deepEqual(said(...ike, out(1), out(2)).length, said(...ike, out(0), out(0)).length);
    const gateway = (line: string): string => line.replaceAll(own, '203.0.113.161');
    assert.deepEqual(said(gateway(out(1)), gateway(out(2))), ['esp one way']);
  });
  test('ESP both ways', () => assert.deepEqual(said(out(1), row('i', other, own, '50', 9)), ['esp both ways']));
  test('each counts once, wherever it is shown', () => {
    const asks = ['o', 'O'].map((place) => row(place, own, other, 'UDP', 21, 'UDP: 500 -> 500'));
    assert.deepEqual(said(...asks), []);
    assert.deepEqual(said(...asks, ...asks), ['first unanswered']);
  });
  test('TCP by its flags', () => {
    const syn = (id: number): string =>
      row('i', '169.254.61.2', '169.254.61.1', 'TCP', id, 'TCP: 41005 -> 179 .S.... seq=0a1b2c3d ack=00000000');
    assert.deepEqual(said(syn(1), syn(2)), ['syn unanswered']);
  });
});

test('ESP in UDP goes one way from a private address as from any', () => {
  const line = `07:10:11.000001 IP ${own}.4500 > ${other}.4500: UDP-encap: ESP(spi=0x0c0c0c0c,seq=0x1), length 100`;
  assert.deepEqual(said(line, line), ['esp one way']);
});

test('ESP that goes in UDP is not bare, whatever its printer calls it', () => {
  const said = (...lines: readonly string[]) =>
    readCapture(lines.map((text, index) => ({ number: index + 1, text }))).facts.map(({ says }) => says);
  const tshark = [1, 2].map((number) => `${number} 0.${number}00000 10.9.0.4 → 198.51.100.8 ESP 182 ESP (SPI=0x0d0e0f01)`);
  const named = [1, 2].map(
    (second) =>
      `10:00:0${second}.1 IP 10.9.0.4.ipsec-nat-t > 198.51.100.8.ipsec-nat-t: UDP-encap: ESP(spi=0x0d0e0f01,seq=0x${second}), length 124`,
  );
  const bare = [1, 2].map((second) => `10:00:0${second}.1 IP 10.9.0.4 > 198.51.100.8: ESP(spi=0x0d0e0f01,seq=0x${second}), length 124`);
  assert.deepEqual([said(...tshark), said(...named), said(...bare)], [['esp one way'], ['esp one way'], ['esp bare from private']]);
});
