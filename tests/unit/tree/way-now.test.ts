import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree as typed } from '../../../content/tree.ts';
import type { NodeRef } from '../../../src/tree/addresses.ts';
import type { Answers } from '../../../src/tree/trail.ts';
import { give, trailFrom } from '../../../src/tree/trail.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import { cannotTell, checkStepId, firstStepOf, nothingFits, walkSteps } from '../../../src/tree/walk.ts';
import { expectedWay } from '../../../src/tree/expected-way.ts';
import { beginsWith, wayData, waySuspects } from '../../../src/tree/way-data.ts';
import { nodeBefore, questionNumber, wayNow } from '../../../src/tree/way-now.ts';

const tree: Tree = typed;
const data = wayData(tree);
const problems = new Map(walkSteps(tree).map(({ id, problem = '' }) => [`step/${id}`, problem]));

const given = (answer: string, to: NodeRef) => ({ ask: '?', answer, to });

/** Where a page stands for a reader who saw `seen` and answered this. */
function nowAt(at: NodeRef, seen: string, answers: Answers) {
  const trail = trailFrom(answers, `observation/${seen}`);
  return wayNow(data, { at, problem: problems.get(at) ?? '', seen, trail, answers });
}

/** Every page that a reader comes by who answers all checks with this, from one suspect's first check on. */
function walk(seen: string, first: NodeRef, answer: string): { readonly asked: readonly NodeRef[]; readonly answers: Answers } {
  let answers: Answers = { [`observation/${seen}`]: given('this', first) };
  const asked: NodeRef[] = [];
  for (let at = first; at !== nothingFits && asked.length < 200;) {
    asked.push(at);
    const to = nowAt(at, seen, answers)?.next;
    assert.ok(to, `${at} knows no way on`);
    answers = give(answers, at, given(answer, to));
    at = to;
  }
  return { asked, answers };
}

describe('the way of every observation', () => {
  for (const [seen, { suspects }] of Object.entries(tree.observations))
    for (const { problem } of suspects)
      test(`${seen}, from ${problem}, asks every check of every suspect once and ends`, () => {
        const all = suspects.flatMap((suspect) =>
          Object.keys(tree.problems[suspect.problem]?.checks ?? {}).map((name) => `step/${checkStepId(suspect.problem, name)}`),
        );
        const answer = problem.length % 2 ? 'Yes' : cannotTell;
        const { asked } = walk(seen, firstStepOf(tree, problem), answer);
        assert.deepEqual([...asked].sort(), all.sort());
      });
});

describe('the way on', () => {
  const seen = 'down-negotiating-ipsec-negotiation-not-started';
  const first = firstStepOf(tree, 'pre-shared-key-mismatch');

  test('is the plain order where the console does not make the problem likely', () => {
    assert.equal(nowAt(firstStepOf(tree, 'mtu-mss'), seen, {}), null);
  });

  test('is the plain order where nobody knows what the console shows', () => {
    assert.equal(wayNow(data, { at: first, problem: 'pre-shared-key-mismatch', seen: null, trail: [], answers: {} }), null);
    assert.equal(wayNow(data, { at: first, problem: 'pre-shared-key-mismatch', seen: 'constructor', trail: [], answers: {} }), null);
  });

  test('says why: what is shown and how many things it may be', () => {
    const now = nowAt(first, seen, { [`observation/${seen}`]: { ask: 'Down · Negotiating', answer: 'this', to: first } });
    assert.deepEqual([now?.shown, now?.suspects], ['Down · Negotiating', 8]);
  });

  test('says nothing of what is shown where the trail does not come by it', () => assert.equal(nowAt(first, seen, {})?.shown, null));

  test('comes by the later answers again when an earlier one changes', () => {
    const { asked, answers } = walk(seen, first, 'Yes');
    const [, second = first, third = first] = asked;
    assert.equal(nowAt(first, seen, answers)?.next, second);
    assert.equal(nowAt(second, seen, answers)?.next, third);
  });

  test('goes past what was answered off the trail', () => {
    const [, second = first, third = first] = walk(seen, first, 'Yes').asked;
    assert.equal(nowAt(first, seen, { [second]: given('Yes', third) })?.next, third);
  });

  test('goes on after a fix that changed nothing', () => {
    const answers = { [first]: given('No', 'step/fix-pre-shared-key-mismatch') };
    const [, second] = walk(seen, first, 'Yes').asked;
    assert.equal(nowAt('step/fix-pre-shared-key-mismatch', seen, answers)?.next, second);
  });

  test('is another problem where it is not this one, whatever of it was asked', () => {
    const now = nowAt('step/not-pre-shared-key-mismatch', seen, {});
    assert.doesNotMatch(now?.next ?? '', /pre-shared-key-mismatch/);
    assert.match(now?.nextFirst ?? '', /^step\/check-/);
  });

  test('has fewer to go at most with every answer', () => {
    const all = nowAt(first, seen, {})?.most ?? 0;
    const { asked, answers } = walk(seen, first, 'Yes');
    assert.ok(all > 5);
    assert.equal(nowAt(asked.at(-1) ?? first, seen, answers)?.most, 0);
  });

  test('has something to go until the last check', () => {
    const { asked, answers } = walk(seen, first, 'Yes');
    const left = asked.map((at, index) => {
      const before = Object.fromEntries(Object.entries(answers).filter(([node]) => !asked.slice(index).includes(node as NodeRef)));
      return nowAt(at, seen, before)?.left ?? -1;
    });
    assert.ok(
      left.slice(0, -1).every((count) => count > 0 && count < 20),
      left.join(' '),
    );
    assert.equal(left.at(-1), 0);
  });
});

describe('the number of a question', () => {
  const answers: Answers = {
    'step/status': given('Down', 'step/channel'),
    'step/channel': given('Up', 'observation/success'),
    'observation/success': given('this', 'step/check-a'),
  };
  const trail = trailFrom(answers, 'step/status');

  test('is one where the walk begins', () => assert.equal(questionNumber('step/status', trail), 1));
  test('counts the questions before it, not what was shown', () => assert.equal(questionNumber('step/check-a', trail), 3));
  test('is one for who comes from elsewhere', () => assert.equal(questionNumber('step/check-z', trail), 1));
  test('has what the trail left for it behind', () => assert.equal(nodeBefore('step/check-a', trail), 'observation/success'));
  test('has nothing behind it where the walk begins', () => assert.equal(nodeBefore('step/status', trail), null));
});

describe('the check with which a way begins', () => {
  for (const seen of Object.keys(tree.observations))
    test(`of ${seen} is a suspect’s own, and the first of the way`, () => {
      const [begin, [first]] = [beginsWith(data, seen), expectedWay(waySuspects(data, seen))];
      assert.equal(begin?.step, first && `step/${first.id}`);
      assert.equal(begin && problems.get(begin.step), begin && begin.problem);
    });

  test('need not be the likeliest suspect’s: one look at a value comes before a message to the other side', () => {
    const way = { suspects: { seen: ['far', 'near'] }, checks: { far: { ask: [4, 0.8] }, near: { look: [1, 0.8] } } } as const;
    assert.equal(beginsWith(way, 'seen')?.problem, 'near');
  });

  test('is none where nothing is suspected', () => assert.equal(beginsWith({ suspects: { seen: [] }, checks: {} }, 'seen'), null));
});
