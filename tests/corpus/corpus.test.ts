import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemIds } from '../../content/problem-ids.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { halves } from '../../src/check/report.ts';
import { reports } from '../support/reports.ts';
import { bandsOf, tolerance } from './calibration.ts';
import { judgeAll, reachedBy, readReached } from './judge.ts';
import { fell } from './tally.ts';

const { printers } = await readCatalogue();
const judged = judgeAll();
const reached = readReached();
const now = reachedBy(judged);
const keep = 'It is better now: keep it by "npm run corpus -- --write"';

describe('the corpus', () => {
  test('holds 400 reports and more, half of them held out', () => {
    assert.ok(reports.length >= 400, String(reports.length));
    const tuned = reports.filter(({ half }) => half === 'tuned').length;
    assert.ok(Math.abs(tuned - reports.length / 2) <= reports.length / 50, `${tuned} of ${reports.length} are tuned`);
  });

  test('names problems and printers that there are', () => {
    const wrong = reports.flatMap(({ name, expect, printer }) => [
      ...(typeof expect === 'string' ? [] : expect.filter((id) => !problemIds.some((known) => known === id)).map((id) => `${name}: ${id}`)),
      ...(printers.has(printer) || ['none', 'unknown'].includes(printer) ? [] : [`${name}: printer ${printer}`]),
    ]);
    assert.deepEqual(wrong, []);
  });

  test('has every text once', () => {
    const texts = reports.map(({ text }) => text.trim());
    assert.equal(new Set(texts).size, texts.length);
  });

  for (const half of halves)
    test(`shows every problem, ${half}`, () => {
      const shown = new Set(
        reports.filter((report) => report.half === half).flatMap(({ expect }) => (typeof expect === 'string' ? [] : expect)),
      );
      assert.deepEqual(
        problemIds.filter((id) => !shown.has(id)),
        [],
      );
    });
});

describe('what diagnosis makes of the tuned half', () => {
  const changed = Object.entries(now.tuned).filter(([name, grade]) => reached.tuned[name] !== grade);
  const said = ([name, grade]: (typeof changed)[number]) => `${name}: ${reached.tuned[name] ?? 'new'}, now ${grade}`;

  test('falls in no report', () => {
    const worse = changed.filter(([name, grade]) => {
      const before = reached.tuned[name];
      return before !== undefined && fell(before, grade);
    });
    assert.deepEqual(worse.map(said), []);
  });

  test('is kept where it rises', () => {
    assert.deepEqual(changed.map(said), [], keep);
    assert.deepEqual(Object.keys(reached.tuned), Object.keys(now.tuned), keep);
  });
});

describe('what it makes of the held-out half, which nobody reads while tuning', () => {
  for (const [kind, tally] of Object.entries(now.heldOut))
    test(kind, () => {
      const before = reached.heldOut[kind] ?? {};
      const right = (counts: typeof tally) =>
        (counts.right ?? 0) +
        (counts.clear ?? 0) +
        (counts.apart ?? 0) -
        (counts.misled ?? 0) -
        (counts.alarm ?? 0) -
        (counts.denied ?? 0) -
        (counts.refused ?? 0);
      assert.ok(right(tally) >= right(before), `${JSON.stringify(tally)} now, ${JSON.stringify(before)} before`);
      assert.deepEqual(tally, before, keep);
    });
});

describe('how sure it says it is', () => {
  for (const { from, to, count, said, right } of bandsOf(judged.map(({ report, diagnosis }) => [report, diagnosis])))
    test(`is how often it is right, between ${from} and ${to}`, () => {
      assert.ok(count >= 20, `${count} findings`);
      const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
      assert.ok(Math.abs(right - said) <= tolerance, `${percent(right)} of ${count} are right, and ${percent(said)} was said`);
    });
});

test('the grades are in the order of their worth', () => {
  assert.ok(fell('clear', 'right') && fell('right', 'third') && fell('missed', 'misled') && fell('quiet', 'alarm'));
  assert.ok(!fell('right', 'clear') && !fell('alarm', 'quiet'));
});
