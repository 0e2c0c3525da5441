import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readStandstill } from '../../../src/reading/states/standstill.ts';

const looks = (faults: number, packets: number): string[] => [
  'Replay errors: 41',
  `${packets}(bytes), 8120(packets)`,
  '',
  `Replay errors: ${faults}`,
  `${packets + 9000}(bytes), 9912(packets)`,
];
const stillIn = (texts: readonly string[]): readonly number[] => readStandstill(texts.map((text, index) => ({ number: index + 1, text })));

describe('a counter of faults in two looks', () => {
  test('stands still while packets go on', () => assert.deepEqual(stillIn(looks(41, 100_200)), [1, 4]));
  test('moves, too', () => assert.deepEqual(stillIn(looks(58, 100_200)), []));
  test('is nothing to compare where all stands still', () =>
    assert.deepEqual(stillIn(['Replay errors: 41', 'Packets: 8120', '', 'Replay errors: 41', 'Packets: 8120']), []));
  test('or where there is one look only', () => assert.deepEqual(stillIn(looks(41, 100_200).slice(0, 2)), []));
});
