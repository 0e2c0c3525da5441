import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newestFirst, timeOf } from '../../../src/diagnosis/clock.ts';
import { printedLines } from '../../../src/diagnosis/normalise.ts';
import { diagnose } from './knowledge.ts';

const bare = 'tried 1 shared key for "192.0.2.1" - "192.0.2.2", but MAC mismatched';
const dressed: Readonly<Record<string, string>> = {
  'a syslog prefix': `Nov 24 10:15:02 gw-1 charon: 09[IKE] <sddc|3> ${bare}`,
  'a priority and an ISO time': `<30>1 2026-11-24T10:15:02.123+01:00 gw-1 charon 711 - - 09[IKE] ${bare}`,
  'a table of a web interface': `2026-11-24T10:15:02-07:00\tInformational\tcharon\t09[IKE] ${bare}`,
  'colours of a terminal': `\u001b[1;31m09[IKE]\u001b[0m ${bare}`,
  'Windows line ends': `first\r\n${bare}\r\nlast`,
  'HTML entities': bare.replaceAll('"', '&quot;'),
  'quotation marks of a mail': `> > ${bare}`,
  'JSON around it': JSON.stringify({ '@timestamp': '2026-11-24T10:15:02Z', log: { level: 'info' }, message: `09[IKE] ${bare}\n` }),
  'curly quotation marks': bare.replaceAll('"', '”'),
  capitals: bare.toUpperCase(),
};

describe('the same message is found', () => {
  for (const [how, text] of Object.entries(dressed))
    test(`in ${how}`, () => {
      assert.equal(diagnose(text).findings[0]?.problem, 'pre-shared-key-mismatch');
    });
});

test('blank lines keep the numbers of the others', () => {
  assert.deepEqual(
    printedLines('a\n\n\r\nb').map(({ number, text }) => [number, text]),
    [
      [1, 'a'],
      [4, 'b'],
    ],
  );
});

describe('a time is read', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Nov 24 10:15:02 gw', 'Nov 24 10:15:03 gw'],
    ['*Aug 23 00:49:41.283: BGP', '*Aug 23 00:49:41.284: BGP'],
    ['2026-11-24T10:15:02.5Z x', '2026-11-24T10:15:02.6Z x'],
    ['2022/03/23 10:15:19 BGP', '2022/03/23 10:15:57 BGP'],
    ['date=2026-11-24 time=09:45:10', 'date=2026-11-24 time=09:45:11'],
    ['[10:00:01.1] x', '[10:00:01.2] x'],
    ['Dec 04 2014 12:37:51: %ASA', 'Dec 04 2014 12:37:52: %ASA'],
  ];
  for (const [earlier, later] of pairs)
    test(`in ${earlier}`, () => {
      assert.ok((timeOf(earlier) ?? 0) < (timeOf(later) ?? 0));
    });
});

test('a log printed newest first is turned round', () => {
  const lines = ['Nov 24 10:15:09 c', 'no time here', 'Nov 24 10:15:02 a'].map((text, index) => ({ number: index + 1, text }));
  assert.equal(newestFirst(lines), true);
  assert.equal(newestFirst([...lines].reverse()), false);
});
