import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Configuration, Format } from '../../../src/configuration/format.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { anyOf, hostileTexts, valuesOf } from './reading.ts';
import { ownSeconds } from '../../support/own-time.ts';

/** Parameters that stand in one line with another, or that count only beside it. */
const together: Readonly<Record<string, readonly ParameterId[]>> = {
  'child-proposals': ['pfs'],
  pfs: ['child-proposals'],
  'auth-method': ['pre-shared-key'],
};

/** Puts the lines for a parameter into a configuration, as a person would. */
export type Put = (lines: string) => string;

/** A line of each parameter reads back as its value, and changes nothing else. */
export function testLines(format: Format, base: string, put: Put, ids: readonly ParameterId[]): void {
  const [vpn] = format.read(base).vpns;
  const before = valuesOf(vpn?.end ?? {});
  const check = <Id extends ParameterId>(id: Id, value: Values[Id]): void => {
    const lines = format.lineFor(id, value, 'SDDC', vpn?.called);
    if (lines === null) return;
    const after = valuesOf(format.read(put(lines)).vpns[0]?.end ?? {});
    assert.deepEqual(after[id], value, lines);
    const others = ([all]: readonly [object]): unknown =>
      Object.fromEntries(Object.entries(all).filter(([key]) => key !== id && !together[id]?.includes(key as ParameterId)));
    assert.deepEqual(others([after]), others([before]), lines);
  };
  const testOne = (id: ParameterId): void => {
    test(id, () => {
      const values: fc.Arbitrary<Values[ParameterId]> | undefined = anyOf[id];
      assert.ok(values, 'there are values to try');
      assert.ok(
        fc.sample(values, 20).some((value) => format.lineFor(id, value, 'SDDC', vpn?.called) !== null),
        'it has lines',
      );
      fc.assert(
        fc.property(values, (value) => check(id, value)),
        { numRuns: 40 },
      );
    });
  };
  ids.forEach(testOne);
}

/** Nothing that anybody pastes stops a reader, and it reads on as fast as the text is long. */
export function testHostileTexts(
  format: Format,
  looksLike: (text: string) => number,
  opening: string,
  many: (index: number) => string,
): void {
  for (const [what, text] of hostileTexts(opening, many))
    test(what, () => {
      let notes: Configuration['notes'] = [];
      const seconds = ownSeconds(() => {
        notes = format.read(text).notes;
        looksLike(text.slice(0, 65_536));
      });
      assert.ok(seconds < 6, `${seconds} s`);
      assert.ok(notes.every(({ text: shown }) => shown.length < 200));
    });
}

/** What the notes are about: lines, and the first words of why. */
export const whysOf = ({ notes }: Configuration): string[] => notes.map(({ line, why }) => `${line} ${why}`);
