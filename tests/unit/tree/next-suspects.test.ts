import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { nextSuspects } from '../../../src/tree/next-suspects.ts';
import type { Tree } from '../../../src/tree/tree.ts';

/** A tree whose observations suspect these problems, in this order; nothing else of it is looked at. */
const suspecting = (...lists: readonly (readonly string[])[]) =>
  ({
    ...tree,
    observations: Object.fromEntries(
      lists.map((problems, index) => [
        `seen-${index}`,
        { suspects: problems.map((problem) => ({ problem, why: '', source: 'inferred' })) },
      ]),
    ),
  }) as unknown as Tree;

describe('the next suspects of a problem', () => {
  test('are those that follow it, the one that follows most often first', () => {
    const { next } = nextSuspects(suspecting(['key', 'path'], ['key', 'identity'], ['path', 'key', 'identity']), 'key');
    assert.deepEqual(next, [
      { problem: 'identity', when: ['seen-1', 'seen-2'] },
      { problem: 'path', when: ['seen-0'] },
    ]);
  });

  test('are none where it is the last, and those observations are named', () => {
    const { next, lastIn } = nextSuspects(suspecting(['path', 'key'], ['path']), 'key');
    assert.deepEqual(next, []);
    assert.deepEqual(lastIn, ['seen-0']);
  });

  test('never hold the problem itself', () => {
    for (const id of Object.keys(tree.problems)) assert.ok(!nextSuspects(tree, id).next.some(({ problem }) => problem === id), id);
  });
});
