import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { observationLine } from '../../../src/tree/observation-line.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import type { WalkStep } from '../../../src/tree/walk.ts';
import { checkStepId, firstStepOf, fixStepId, nextStepId, walkSteps } from '../../../src/tree/walk.ts';
import { tinyTree } from '../../support/tiny-tree.ts';

function step(id: string, of: Tree = tinyTree): WalkStep {
  const found = walkSteps(of).find((one) => one.id === id);
  assert.ok(found, `the walk has no step "${id}"`);
  return found;
}

const answers = (id: string) => step(id).answers.map(({ label, to }) => `${label} → ${to}`);

describe('the steps of a problem', () => {
  test('its checks come one by one, then its fix', () => {
    assert.deepEqual(answers('check-key-same'), ['Yes → step/check-key-again', 'No → step/fix-key', 'I can’t tell → step/check-key-again']);
  });

  test('after its last good check it is not that', () => {
    assert.deepEqual(answers('check-key-again'), ['Yes → step/not-key', 'No → step/fix-key', 'I can’t tell → step/not-key']);
  });

  test('its fix asks whether it came up', () => {
    assert.deepEqual(
      step('fix-key').answers.map(({ to }) => to),
      ['step/up', 'step/not-key', 'step/ask'],
    );
  });

  test('its next suspect is the observation’s', () => {
    const [first] = step('not-key').answers;
    assert.deepEqual([first?.to, first?.when], ['step/check-wall-same', ['down']]);
  });

  test('its look-alikes come where no suspect follows', () => {
    const [first] = step('not-wall').answers;
    assert.deepEqual([first?.label, first?.hint, first?.when], ['Wrong key', 'looks alike', []]);
  });

  test('the last suspect of an observation leads to help', () => {
    const last = step('not-wall').answers.at(-1);
    assert.deepEqual([last?.to, last?.when], ['end/open-a-support-case', ['down']]);
  });

  test('begin with the first check', () => assert.equal(firstStepOf(tinyTree, 'key'), 'step/check-key-same'));

  test('of a problem that is not there are refused', () => {
    assert.throws(() => firstStepOf(tinyTree, 'ghost'), /The tree has no problem "ghost"/);
  });
});

describe('the published walk', () => {
  const steps = walkSteps(tree);

  test('no two steps share an id', () => {
    assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
  });

  test('every step has two answers or more, with labels of their own', () => {
    for (const { id, answers: list } of steps) {
      const labels = new Set(list.map(({ label }) => label));
      assert.ok(labels.size >= 2, `${id} has ${labels.size} answers`);
      assert.equal(labels.size, list.length, `${id} has two answers with one label`);
    }
  });

  for (const [id, { checks }] of Object.entries(tree.problems))
    test(`${id} has a step a check, a fix and a way on`, () => {
      const expected = [...Object.keys(checks).map((check) => checkStepId(id, check)), fixStepId(id), nextStepId(id)];
      assert.deepEqual(
        steps.filter(({ problem }) => problem === id).map((one) => one.id),
        expected,
      );
    });
});

describe('the line of an observation', () => {
  test('reads as the console shows it', () => {
    assert.equal(observationLine(tinyTree.observations.down), 'Down · Down (Authentication failed) · Down (IKE SA down)');
  });

  test('leaves out what shows nothing', () => {
    const { down } = tinyTree.observations;
    const nothing = { state: null, error: null };
    assert.equal(observationLine({ ...down, status: 'Unknown', channel: nothing, tunnel: nothing }), 'Unknown');
  });

  test('ends with BGP on a route-based VPN', () => {
    assert.match(observationLine({ ...tinyTree.observations.down, bgp: 'Not Established' }), / · BGP not established$/);
  });
});
