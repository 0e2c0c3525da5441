import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Format } from '../../../src/configuration/format.ts';
import { formatOf } from '../../../src/configuration/formats.ts';
import { notesOf, saidOf } from '../../support/said-of.ts';

/** What an export holds, as a person reads it. */
export interface Expected {
  /** Of each VPN, in order: its name, and all that is said of it. */
  readonly vpns: readonly (readonly [name: string, said: Readonly<Record<string, unknown>>])[];
  /** Notes, in order; none where it is left out. */
  readonly notes?: readonly RegExp[];
  /** Secrets in the text, of VPNs and of all else. */
  readonly secrets: readonly string[];
  readonly release?: string;
}

/** Tests that a whole export is recognised and read: every setting that it says, none that it does not, and nothing of what is no VPN. */
export function describeExport(what: string, format: Format, text: string, expected: Expected): void {
  describe(what, () => {
    const read = format.read(text);
    test('is as long as one is', () => {
      const lines = text.split('\n').length;
      assert.ok(lines >= 60 && lines <= 400, `${lines} lines`);
    });
    test('is recognised', () => assert.equal(formatOf(text)?.format, format.format));
    test('has its VPNs by name', () =>
      assert.deepEqual(
        read.vpns.map(({ name }) => name),
        expected.vpns.map(([name]) => name),
      ));
    for (const [at, [name, said]] of expected.vpns.entries())
      test(`says of ${name} what it says, and no more`, () => assert.deepEqual(saidOf(read.vpns[at]?.end), said));
    test('has notes where they belong', () => {
      const notes = notesOf(read);
      assert.equal(notes.length, expected.notes?.length ?? 0, notes.join('\n'));
      for (const [at, note] of (expected.notes ?? []).entries()) assert.match(notes[at] ?? '', note);
    });
    test('gives away no secret', () => {
      const shown = JSON.stringify(read);
      for (const secret of expected.secrets) {
        assert.ok(text.includes(secret), `${secret} is in the text`);
        assert.ok(!shown.includes(secret), secret);
      }
    });
    test('is of its release', () => assert.equal(read.release, expected.release ?? null));
    test('has each setting on its line', () => {
      const lines = text.split('\n').length;
      for (const { end } of read.vpns)
        for (const [id, { line }] of Object.entries(end)) assert.ok(line === null || (line >= 1 && line <= lines), `${id}: ${line}`);
    });
  });
}
