import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { byLayer, isShort, roomOfProblems, roomOfTitles } from '../../../src/tree/by-layer.ts';
import { layers } from '../../../src/tree/tree.ts';

const many: Readonly<Record<string, (typeof tree.problems)[keyof typeof tree.problems]>> = Object.fromEntries(
  Array.from({ length: 30 }, (_, copy) => Object.entries(tree.problems).map(([id, problem]) => [`${id}-${copy}`, problem] as const)).flat(),
);

describe('the problems of each layer', () => {
  test('stand bottom up, each once', () => {
    const groups = byLayer(tree.problems);
    assert.deepEqual(
      groups.map(({ head }) => head),
      layers,
    );
    assert.deepEqual(groups.flatMap(({ rows }) => rows.map(([id]) => id)).sort(), Object.keys(tree.problems).sort());
  });

  test('stand on one page as many as they are now, and on several with thirty times as many', () => {
    for (const room of [roomOfProblems, roomOfTitles]) assert.deepEqual([isShort(tree.problems, room), isShort(many, room)], [true, false]);
  });
});
