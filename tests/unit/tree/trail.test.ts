import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NodeRef } from '../../../src/tree/addresses.ts';
import type { Answers } from '../../../src/tree/trail.ts';
import { give, observationOn, trailFrom } from '../../../src/tree/trail.ts';

const given = (answer: string, to: NodeRef) => ({ ask: 'Well?', answer, to });
const path = (answers: Answers) => trailFrom(answers, 'step/a').map(({ at, answer }) => `${at}: ${answer}`);
const whole: Answers = {
  'step/a': given('left', 'step/b'),
  'step/b': given('down', 'observation/down'),
  'observation/down': given('Wrong key', 'step/check'),
};

describe('a trail', () => {
  test('follows the answers from the start', () =>
    assert.deepEqual(path(whole), ['step/a: left', 'step/b: down', 'observation/down: Wrong key']));

  test('is empty before the first answer', () => assert.deepEqual(path({}), []));

  test('leaves out answers that it does not come by', () => {
    assert.deepEqual(path({ 'step/z': given('yes', 'step/a'), 'step/a': given('left', 'step/b') }), ['step/a: left']);
  });

  test('that comes round again stops there', () => {
    assert.deepEqual(path({ 'step/a': given('on', 'step/b'), 'step/b': given('back', 'step/a') }), ['step/a: on', 'step/b: back']);
  });

  test('takes no answer from an object’s own nature', () => assert.deepEqual(trailFrom({}, 'constructor'), []));
});

describe('an earlier answer that is changed', () => {
  const changed = give(whole, 'step/a', given('right', 'step/c'));

  test('changes the trail from there', () => assert.deepEqual(path(changed), ['step/a: right']));

  test('keeps the later answers', () => assert.deepEqual(path(give(changed, 'step/a', given('left', 'step/b'))), path(whole)));

  test('keeps the rest when it leads to the same place', () => {
    assert.deepEqual(path(give(whole, 'step/a', given('straight', 'step/b'))), [
      'step/a: straight',
      'step/b: down',
      'observation/down: Wrong key',
    ]);
  });

  test('leaves the answers before it alone', () => assert.deepEqual(whole['step/a'], given('left', 'step/b')));
});

describe('the observation on a trail', () => {
  test('is the one that it left', () => assert.equal(observationOn(trailFrom(whole, 'step/a')), 'down'));

  test('is the one that it leads to', () => {
    const { 'step/a': a, 'step/b': b } = whole;
    assert.ok(a && b);
    assert.equal(observationOn(trailFrom({ 'step/a': a, 'step/b': b }, 'step/a')), 'down');
  });

  test('is the last of several', () => {
    const more = give(give(whole, 'step/check', given('No', 'step/fix')), 'step/fix', given('Else', 'observation/other'));
    assert.equal(observationOn(trailFrom(more, 'step/a')), 'other');
  });

  test('is none without one', () => assert.equal(observationOn([]), null));
});
