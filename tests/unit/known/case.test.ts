import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aboutProblem, withConsole } from '../../../src/known/about.ts';
import { caseLadder } from '../../../src/known/case-ladder.ts';
import { suspectedIn } from '../../../src/known/case.ts';
import type { Known } from '../../../src/known/known.ts';
import { nothingKnown } from '../../../src/known/known.ts';
import { answered, onDown, tinyCase } from '../../support/tiny-case.ts';

const known = (some: Partial<Known>): Known => ({ ...nothingKnown, ...some });
const rung = (some: Partial<Known>, layer: string) => caseLadder(known(some), tinyCase).find((one) => one.layer === layer);

describe('the ladder of a case', () => {
  test('breaks where the console says, while nothing else is known', () => {
    assert.equal(rung(onDown, 'reachability')?.rung, 'broken');
    assert.equal(rung(onDown, 'ike')?.rung, 'unknown');
  });

  test('proves what was given proves, and then the console’s older word does not count', () => {
    const given = { ...onDown, proven: ['reachability', 'ike'] as const };
    assert.equal(rung(given, 'reachability')?.rung, 'proven');
    assert.equal(rung(given, 'ike')?.rung, 'proven');
  });

  test('breaks where what was given points', () => {
    assert.equal(rung({ ...onDown, findings: [{ problem: 'key', lines: [] }] }, 'ike')?.rung, 'broken');
  });

  test('breaks where a check came out bad, and says which', () => {
    const bad = rung({ ...onDown, answers: answered({ 'step/check-key-same': 'No' }) }, 'ike');
    assert.deepEqual([bad?.rung, bad?.because], ['broken', '“Is it the same?” No']);
  });

  test('a Yes to every check of a layer’s suspects moves it: checked, and broken no more', () => {
    const yes = { ...onDown, answers: answered({ 'step/check-peer-there': 'Yes' }) };
    assert.equal(rung(yes, 'reachability')?.rung, 'checked');
    assert.equal(rung({ ...onDown, answers: answered({ 'step/check-peer-there': 'I can’t tell' }) }, 'reachability')?.rung, 'broken');
  });
});

describe('what is suspected', () => {
  const findings = [{ problem: 'key', lines: ['x'] }];

  test('by a check that came out bad comes before what was given', () =>
    assert.equal(suspectedIn(tinyCase.problems, answered({ 'step/check-peer-there': 'No' }), findings)?.problem, 'peer'));

  test('by what was given is dropped once its checks are all fine', () =>
    assert.equal(
      suspectedIn(tinyCase.problems, answered({ 'step/check-key-same': 'Yes', 'step/check-key-typed': 'Yes' }), findings),
      null,
    ));
});

describe('what the reader has on a problem', () => {
  const about = (some: Partial<Known>, id: string) => aboutProblem(known(some), tinyCase, id);

  test('is its place among the suspects of what the console shows', () => {
    assert.deepEqual([about(onDown, 'key').place, about(onDown, 'key').of], [2, 2]);
    assert.equal(about({}, 'key').place, null);
  });

  test('are its checks with their numbers', () => {
    const { checks } = about({ answers: answered({ 'step/check-key-typed': 'Yes' }) }, 'key');
    assert.deepEqual(
      checks.map(({ number, of, result }) => [number, of, result]),
      [[2, 2, 'yes']],
    );
  });

  test('is the next suspect that is not ruled out', () => {
    assert.equal(about(onDown, 'peer').next, 'key');
    assert.equal(
      about({ ...onDown, answers: answered({ 'step/check-key-same': 'Yes', 'step/check-key-typed': 'Yes' }) }, 'peer').next,
      null,
    );
  });

  test('starts with what was given, then follows what the console shows', () =>
    assert.equal(about({ ...onDown, findings: [{ problem: 'key', lines: [] }] }, 'key').next, 'peer'));
});

test('what the console shows is written as the card writes it, also where only the walk said so', () =>
  assert.equal(withConsole(known({ observation: 'down' }), tinyCase.observations).console, onDown.console));
