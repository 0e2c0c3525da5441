import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { joinWrapped } from '../../../src/diagnosis/wrapped.ts';
import { diagnose, messages } from './knowledge.ts';

const lines = (...texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const join = (texts: readonly string[], rows: readonly number[] = []) => joinWrapped(lines(...texts), new Set(rows));
const joined = (...texts: readonly string[]): string[] => join(texts).map(({ text }) => text);

/** As a terminal of this width breaks it: mid-word. */
const inTerminal = (text: string, width: number): string => text.replaceAll(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n');
/** As a mail breaks it: between words. */
const inMail = (text: string, width: number): string => text.replaceAll(new RegExp(`(?=.{${width}})(.{1,${width}}) `, 'g'), '$1\n');

describe('a broken line', () => {
  const entry = `Nov 24 10:15:02 gw-1 charon: 09[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched`;

  test('is whole again when a terminal broke it', () => assert.deepEqual(joined(...inTerminal(entry, 80).split('\n')), [entry]));
  test('is whole again when a mail broke it', () => assert.deepEqual(joined(...inMail(entry, 72).split('\n')), [entry]));

  test('ends where the next time begins', () => {
    assert.deepEqual(joined(...inMail(entry, 72).split('\n'), entry, 'Nov 24 10:15:03 x'), [entry, entry, 'Nov 24 10:15:03 x']);
  });

  test('keeps the number of its first piece', () => {
    assert.deepEqual(
      join([...inTerminal(`${entry} again`, 80).split('\n'), 'Nov 24 10:15:04 y']).map(({ number }) => number),
      [1, 3],
    );
  });

  test('is none where a row of a table ends, though the next has no time', () => {
    const rows = ['169.254.96.1    64501 12d 03:41:20 Establ      |       41        41', '169.254.96.5  65000  never Active  |  0  0'];
    assert.deepEqual(
      join(rows, [1, 2]).map(({ text }) => text),
      rows,
    );
  });
});

describe('lines that ended by themselves stay', () => {
  test('those before a blank line', () => {
    const entry = 'Nov 24 10:15:02 gw-1 charon: 08[ENC] generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]';
    const after = [
      { number: 1, text: entry },
      { number: 3, text: 'and this is what I think of it' },
    ];
    assert.deepEqual(joinWrapped(after, new Set()), after);
  });
  test('short ones', () => assert.deepEqual(joined('Nov 24 10:15:02 x', 'y'), ['Nov 24 10:15:02 x', 'y']));
  test('those of a log without times', () => assert.deepEqual(joined('a'.repeat(90), 'b'.repeat(70)), ['a'.repeat(90), 'b'.repeat(70)]));
  test('those that another program printed', () => {
    const entry = `Nov 24 10:15:02 gw-1 charon: ${'x '.repeat(30)}`;
    assert.deepEqual(joined(entry, 'kernel: eth0: link becomes ready'), [entry, 'kernel: eth0: link becomes ready']);
  });
  test('those behind an object of JSON', () => {
    const entry = JSON.stringify({ time: '2026-11-24T10:15:02Z', message: 'no proposal match found '.repeat(3) });
    assert.deepEqual(joined(entry, 'and what the reader wrote'), [entry, 'and what the reader wrote']);
  });
  test('those behind an address with a port', () => {
    const peer = 'peer 198.51.100.20:500 '.padEnd(70, 'x');
    assert.deepEqual(joined(peer, 'next'), [peer, 'next']);
  });
});

describe('every message that is longer than a terminal is wide is diagnosed as when it is whole', () => {
  const long = messages.map(({ example }) => `Nov 24 10:15:02 gw-1 ${example}`).filter((line) => line.length > 80 && !line.includes('\n'));
  const whole = new Map(long.map((line) => [line, diagnose(line).findings[0]?.problem]));

  for (const { how, broken, most } of [
    { how: 'a terminal', broken: inTerminal, most: 0.005 },
    { how: 'a mail, which cannot break a long word', broken: inMail, most: 0.04 },
  ])
    test(`broken by ${how}`, () => {
      const changed = long.filter((line) => diagnose(broken(line, 80)).findings[0]?.problem !== whole.get(line));
      assert.ok(changed.length <= long.length * most, `${changed.length} of ${long.length}:\n${changed.slice(0, 10).join('\n')}`);
    });
});
