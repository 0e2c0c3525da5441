import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { breadcrumbs } from '../../../src/structured-data/breadcrumbs.ts';
import { faq } from '../../../src/structured-data/faq.ts';
import { howTo } from '../../../src/structured-data/how-to.ts';

describe('a HowTo', () => {
  for (const [id, problem] of Object.entries(tree.problems))
    test(`of ${id} has each check and each fix as a step`, () => {
      const { step } = howTo(problem, `https://a.example/problems/${id}/`);
      assert.equal(step.length, Object.keys(problem.checks).length + problem.fixes.length);
      assert.ok(step.every(({ name, text }) => name && text && !text.includes('`')));
    });

  test('leads to the anchor of each check', () => {
    const { checks } = tree.problems['mtu-mss'];
    const { step } = howTo(tree.problems['mtu-mss'], 'https://a.example/');
    assert.deepEqual(
      Object.keys(checks).map((check) => `https://a.example/#check-${check}`),
      step.flatMap((one) => ('url' in one ? [one.url] : [])),
    );
  });
});

test('breadcrumbs count from one', () => {
  const { itemListElement } = breadcrumbs([
    ['https://a.example/', 'Home'],
    ['https://a.example/b/', 'B'],
  ]);
  assert.deepEqual(
    itemListElement.map(({ position, name }) => [position, name]),
    [
      [1, 'Home'],
      [2, 'B'],
    ],
  );
});

test('a question carries its answer', () => {
  const { mainEntity } = faq([{ question: 'Why?', answer: 'So.' }]);
  assert.deepEqual(
    mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]),
    [['Why?', 'So.']],
  );
});
