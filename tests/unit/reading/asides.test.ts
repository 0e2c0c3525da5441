import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { createAsideReader } from '../../../src/reading/states/asides.ts';

const readAsides = createAsideReader(stateWords.asides);
const asidesIn = (text: string, up: readonly number[] = [], ill: readonly number[] = []): number[] => [
  ...readAsides(
    text.split('\n').map((line, index) => ({ number: index + 1, text: line })),
    { isWell: (line) => up.includes(line), isTroubled: (line) => ill.includes(line) },
  ),
];

describe('the row of another site', () => {
  const list = (sddc: string): string => `Name          Gateway         State
sddc-1        198.51.100.20   ${sddc}      2d
lab-far       192.0.2.17      down    -`;
  test('is aside where the SDDC stands well', () => assert.deepEqual(asidesIn(list('up')), [3]));
  test('is none where the SDDC is down, too', () => assert.deepEqual(asidesIn(list('down')), []));
  test('nor where nothing in the list is called SDDC', () => assert.deepEqual(asidesIn(list('up').replace('sddc', 'wien')), []));
  test('that is well is not looked at', () => assert.deepEqual(asidesIn(list('up').replace('down', 'up')), []));
});

describe('a neighbor outside the networks of tunnels', () => {
  const table = `169.254.31.1  4  65001  812  811  0  0  2w1d  11
10.77.0.1     4  65077    0    0  0  0  never Idle`;
  test('is aside where the one within is established', () => assert.deepEqual(asidesIn(table, [1], [2]), [2]));
  test('and not where nobody knows how that one is', () => assert.deepEqual(asidesIn(table, [], [2]), []));
});

describe('of two tunnels of a cloud the one that is down', () => {
  const text = (remotes: string): string => `198.51.100.20\tUP\t5 BGP ROUTES\t5
198.51.100.21\tDOWN\tIPSEC IS DOWN\t0

${remotes}`;
  test('is aside where the device was told of the other one only', () => assert.deepEqual(asidesIn(text('  remote: 198.51.100.20')), [2]));
  test('is none where it was told of both', () => assert.deepEqual(asidesIn(text('  remote: 198.51.100.20\n  remote: 198.51.100.21')), []));
  test('nor where the device is not shown', () => assert.deepEqual(asidesIn(text('')), []));
});

test('sentences of a log are no rows', () => {
  assert.deepEqual(asidesIn('IKE_SA sddc[1] is established, up\nreceived NO_PROPOSAL_CHOSEN error notify'), []);
});
