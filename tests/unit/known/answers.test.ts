import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { trailOf, withAnswer, withoutAnswers } from '../../../src/known/answers.ts';
import type { Known } from '../../../src/known/known.ts';
import { suspectedIn } from '../../../src/known/case.ts';
import { nothingKnown, withFindings } from '../../../src/known/known.ts';
import type { Given } from '../../../src/tree/trail.ts';
import { onDown, tinyCase } from '../../support/tiny-case.ts';

const to = (node: Given['to'], answer = 'Yes'): Given => ({ ask: '?', answer, to: node });
const said = ({ observation, console }: Known) => [observation, console];

/** A walk from its first question to an observation, and on to that one's first suspect. */
const walked = withAnswer(
  withAnswer(nothingKnown, 'step/status', to('observation/yellow', 'Yellow')),
  'observation/yellow',
  to('step/asn'),
);

describe('what the console shows', () => {
  test('is what the walk came to', () => assert.deepEqual(said(walked), ['yellow', '']));

  test('is the walk’s word where it comes after the card’s', () =>
    assert.deepEqual(said(withAnswer({ ...nothingKnown, ...onDown }, 'step/status', to('observation/yellow'))), ['yellow', '']));

  test('is the card’s word where that comes after the walk’s, whatever is answered further on', () =>
    assert.deepEqual(said(withAnswer({ ...walked, ...onDown }, 'step/asn', to('step/timers', 'No'))), [
      onDown.observation,
      onDown.console,
    ]));

  test('stays as the card wrote it where the walk says the same', () =>
    assert.deepEqual(said(withAnswer({ ...nothingKnown, ...onDown }, 'observation/down', to('step/peer'))), [
      onDown.observation,
      onDown.console,
    ]));

  test('is nobody’s word any more once the answer that said it is another', () =>
    assert.deepEqual(said(withAnswer(walked, 'step/status', to('step/log', 'I can’t tell'))), [null, '']));

  test('still holds where a walk begins elsewhere', () =>
    assert.deepEqual(said(withAnswer(walked, 'step/check-mtu', to('step/next-mtu'))), ['yellow', '']));
});

describe('an answer off the trail', () => {
  const elsewhere = withAnswer(walked, 'step/check-mtu', to('step/next-mtu'));

  test('begins a new trail there', () =>
    assert.deepEqual(
      trailOf(elsewhere).map(({ at }) => at),
      ['step/check-mtu'],
    ));

  test('keeps the older ones', () => assert.equal(Object.keys(elsewhere.answers).length, 3));
});

describe('without its answers', () => {
  test('a case no longer has what only they said of the console', () => assert.deepEqual(withoutAnswers(walked), nothingKnown));

  test('a case keeps what the card says', () =>
    assert.deepEqual(said(withoutAnswers({ ...walked, ...onDown })), [onDown.observation, onDown.console]));
});

describe('of a later moment than a finding', () => {
  const found = { ...nothingKnown, findings: [{ problem: 'key', lines: ['x'] }] };
  const bad = { ask: 'Is it there?', answer: 'No', to: 'step/fix-peer' } as const;
  const suspected = (known: Known) => suspectedIn(tinyCase.problems, known)?.problem;
  const before = withFindings(withAnswer(nothingKnown, 'step/check-peer-there', bad), found.findings, []);

  test('is no answer that was given before it', () => assert.equal(suspected(before), 'key'));

  test('is the same answer given anew', () => assert.equal(suspected(withAnswer(before, 'step/check-peer-there', bad)), 'peer'));

  test('is an answer after all others were forgotten', () =>
    assert.equal(suspected(withAnswer(withoutAnswers(before), 'step/check-peer-there', bad)), 'peer'));
});
