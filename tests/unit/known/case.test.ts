import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aboutProblem, withConsole } from '../../../src/known/about.ts';
import { caseLadder } from '../../../src/known/case-ladder.ts';
import { differing } from '../../../src/known/differing.ts';
import { suspectedIn } from '../../../src/known/case.ts';
import type { Known } from '../../../src/known/known.ts';
import { nothingKnown } from '../../../src/known/known.ts';
import { answered, onDown, tinyCase } from '../../support/tiny-case.ts';

const known = (some: Partial<Known>): Known => ({ ...nothingKnown, ...some });
const rung = (some: Partial<Known>, layer: string) => caseLadder(known(some), tinyCase).find((one) => one.layer === layer);

describe('the ladder of a case', () => {
  test('may break wherever something is suspected by what the console shows, while nothing else is known', () => {
    assert.equal(rung(onDown, 'reachability')?.rung, 'suspected');
    assert.equal(rung(onDown, 'ike')?.rung, 'suspected');
    assert.equal(rung(onDown, 'ipsec')?.rung, 'unknown');
  });

  test('breaks where the console says, once nothing is suspected elsewhere', () => {
    const cleared = answered({ 'step/check-key-same': 'Yes', 'step/check-key-typed': 'Yes' });
    assert.equal(rung({ ...onDown, answers: cleared }, 'reachability')?.rung, 'broken');
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
    assert.equal(rung({ ...onDown, answers: answered({ 'step/check-peer-there': 'I can’t tell' }) }, 'reachability')?.rung, 'suspected');
  });
});

describe('console and what was given', () => {
  const said = (some: Partial<Known>) => differing(known(some), tinyCase);
  const key = [{ problem: 'key', lines: [] }];

  test('differ where the console has nobody answer, and somebody did', () =>
    assert.match(
      said({ console: 'channel=peer-not-responding', proven: ['reachability'] }) ?? '',
      /^Reachability fails by the console and works by what you gave\./,
    ));
  test('differ where the console shows the channel up, and a log a key that is refused', () =>
    assert.match(said({ console: 'channel=up', findings: key }) ?? '', /^IKE, phase 1 works by the console and fails by what you gave\./));
  test('agree where both have it down, and where it negotiates', () => {
    assert.equal(said({ console: 'channel=peer-not-responding', findings: key }), null);
    assert.equal(said({ ...onDown, proven: ['reachability'] }), null);
  });
  test('agree while only one of them is there', () => {
    assert.equal(said(onDown), null);
    assert.equal(said({ proven: ['reachability'], findings: key }), null);
  });
});

describe('what is suspected', () => {
  const findings = [{ problem: 'key', lines: ['x'] }];
  const suspect = (some: Partial<Known>) => suspectedIn(tinyCase.problems, known(some));

  test('by a check that came out bad comes before what was given', () =>
    assert.equal(suspect({ answers: answered({ 'step/check-peer-there': 'No' }), findings })?.problem, 'peer'));

  test('by a check that came out bad before what was given comes after it', () =>
    assert.equal(
      suspect({ answers: answered({ 'step/check-peer-there': 'No' }), findings: [{ problem: 'key', lines: [], when: 2 }] })?.problem,
      'key',
    ));

  test('is the last of several that came out bad, in the order of time', () =>
    assert.equal(suspect({ answers: answered({ 'step/check-key-same': 'No', 'step/check-peer-there': 'No' }) })?.problem, 'peer'));

  test('is solved once its fix brought the VPN up, and all works', () => {
    const up = { 'step/check-key-same': 'No', 'step/fix-key': 'Yes, channel and tunnel are up' };
    assert.equal(suspect({ answers: answered(up) })?.by, 'solved');
    const well = { ...answered(up), 'step/all-up': { ask: '?', answer: 'Nothing: it all works', to: 'step/it-works', when: 9 } } as const;
    assert.equal(suspect({ answers: well })?.by, 'solved');
    assert.ok(caseLadder(known({ ...onDown, answers: well }), tinyCase).every(({ rung }) => rung !== 'broken'));
  });

  test('is not solved where something else is down then', () =>
    assert.notEqual(
      suspect({ answers: answered({ 'step/fix-key': 'Yes, channel and tunnel are up', 'step/check-peer-there': 'No' }) })?.by,
      'solved',
    ));

  test('by what was given is dropped once its checks are all fine', () =>
    assert.equal(suspect({ answers: answered({ 'step/check-key-same': 'Yes', 'step/check-key-typed': 'Yes' }), findings }), null));
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

  test('is the check that a comparison answers, until the reader does', () => {
    const findings = [{ problem: 'key', lines: [], check: 'typed' }];
    const { found } = about({ findings }, 'key');
    assert.deepEqual([found?.number, found?.of, found?.at], [2, 2, 'step/check-key-typed']);
    assert.equal(about({ findings, answers: answered({ 'step/check-key-typed': 'Yes' }) }, 'key').found, null);
    assert.equal(about({ findings: [{ problem: 'key', lines: [], check: 'no-such' }] }, 'key').found, null);
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

  test('is no suspect of a layer that what was given proves to work', () =>
    assert.equal(about({ ...onDown, findings: [{ problem: 'key', lines: [] }], proven: ['reachability'] }, 'key').next, null));
});

test('what the console shows is written as the card writes it, also where only the walk said so', () =>
  assert.equal(withConsole(known({ observation: 'down' }), tinyCase.observations).console, onDown.console));
