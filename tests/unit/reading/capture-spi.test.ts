import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const said = (...lines: readonly string[]): string[] => {
  const { facts, talks } = readCapture(lines.map((text, index) => ({ number: index + 1, text })));
  return [...facts, ...talks].map(({ says }) => says);
};

const ends = ['203.0.113.171', '198.51.100.172'] as const;
const at = (time: string, from: 0 | 1, what: string, port = ''): string =>
  `06:30:${time} IP ${ends[from]}${port} > ${ends[from ? 0 : 1]}${port}: ${what}`;
const esp = (time: string, from: 0 | 1 = 0): string => at(time, from, 'ESP(spi=0x5a5a5a5a,seq=0x77), length 116');
const inform = (time: string): string => at(time, 1, 'isakmp: phase 2/others I inf', '.500');

describe('ESP is refused for its SPI', () => {
  test('in clear words', () => {
    const notify = '    (n: doi=ipsec proto=ipsec-esp type=INVALID-SPI spi=5a5a5a5a)';
    assert.deepEqual(said(esp('01.000100'), inform('01.000300'), notify, esp('02.000100')), ['spi refused']);
  });
  test('by an informational at once each time', () => {
    assert.deepEqual(said(esp('01.000100'), inform('01.000300'), esp('02.000100'), inform('02.000350')), ['spi refused']);
    const row = (time: string, from: 0 | 1, what: string): string => `4 ${time} ${ends[from]} → ${ends[from ? 0 : 1]} ${what}`;
    const pair = (second: number): string[] => [
      row(`${second}.100000`, 0, 'ESP 150 ESP (SPI=0x5a5a5a5a)'),
      row(`${second}.100400`, 1, 'ISAKMP 82 Informational'),
    ];
    assert.deepEqual(said(...pair(1), ...pair(2)), ['spi refused']);
  });
});

describe('ESP is not refused', () => {
  const pings = [esp('01.000100'), inform('01.800000'), esp('02.000100'), inform('04.800000')];
  test('by what a timer sends', () => assert.equal(said(...pings).includes('spi refused'), false));
  test('where it flows both ways', () => {
    const both = [esp('01.000100'), inform('01.000300'), esp('01.100000', 1), esp('02.000100'), inform('02.000350')];
    assert.equal(said(...both).includes('spi refused'), false);
  });
});
