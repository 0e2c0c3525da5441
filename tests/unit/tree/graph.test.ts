import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import type { NodeRef } from '../../../src/tree/addresses.ts';
import { parseRef } from '../../../src/tree/addresses.ts';
import { canReach, choices, graphOf, reachable, shortestPath } from '../../../src/tree/graph.ts';
import { tinyTree } from '../../support/tiny-tree.ts';

const graph = graphOf(tree);
const start: NodeRef = `step/${tree.start}`;
const isGoal = (node: NodeRef) => ['problem', 'end'].includes(parseRef(node).kind);

describe('the graph', () => {
  test('every arrow leads to a node', () => {
    for (const [node, nexts] of graph) for (const next of nexts) assert.ok(graph.has(next), `${node} leads to ${next}, which is not there`);
  });

  test('an observation leads to its suspects in order', () => {
    assert.deepEqual(graphOf(tinyTree).get('observation/down'), ['problem/key', 'problem/wall']);
  });

  test('an observation without suspects leads back to the start', () => {
    const down = { ...tinyTree.observations.down, suspects: [] };
    assert.deepEqual(graphOf({ ...tinyTree, observations: { down } }).get('observation/down'), ['step/ask']);
  });

  test('an end leads nowhere', () => assert.deepEqual(graph.get('end/it-works'), []));
});

describe('from the first question', () => {
  const seen = reachable(graph, start);
  for (const id of Object.keys(tree.problems)) test(`${id} is reached`, () => assert.ok(seen.has(`problem/${id}`)));
  for (const id of Object.keys(tree.observations)) test(`${id} is reached`, () => assert.ok(seen.has(`observation/${id}`)));

  test('every node is reached', () => {
    assert.deepEqual(
      [...graph.keys()].filter((node) => !seen.has(node)),
      [],
    );
  });
});

describe('any walk', () => {
  test('can end from every node, at a problem or an end', () => {
    const arriving = canReach(graph, [...graph.keys()].filter(isGoal));
    assert.deepEqual(
      [...graph.keys()].filter((node) => !arriving.has(node)),
      [],
    );
  });

  test('from any place, with any answers, ends', () => {
    const anywhere = fc.constantFrom(...graph.keys());
    fc.assert(
      fc.property(anywhere, fc.array(fc.nat(11), { minLength: 60, maxLength: 60 }), (from, picks) => {
        let node = from;
        for (let taken = 0; !isGoal(node); taken += 1) {
          const nexts = graph.get(node) ?? [];
          const pick = picks[taken] ?? 0;
          // A reader who goes round in circles takes the shortest way out at last.
          const way = taken > 60 ? shortestWayOut(node) : nexts[pick % nexts.length];
          assert.ok(way, `${node} leads nowhere`);
          assert.ok(taken < 100, `no end after ${taken} answers`);
          node = way;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of yes alone meets every check of a problem and leaves it', () => {
    for (const [id, { checks }] of Object.entries(tree.problems)) {
      let node: NodeRef | undefined = `problem/${id}`;
      for (const check of Object.keys(checks)) {
        node = graph.get(node)?.[0];
        assert.equal(node, `step/check-${id}-${check}`);
      }
      assert.equal(graph.get(node)?.[0], `step/not-${id}`);
    }
  });
});

describe('three choices or fewer', () => {
  for (const id of Object.keys(tree.observations))
    test(`lead to ${id}`, () => {
      const path = shortestPath(graph, start, `observation/${id}`);
      assert.ok(path && choices(path) <= 3, path?.join(' → '));
    });
});

describe('a shortest path', () => {
  const tiny = graphOf(tinyTree);

  test('holds both of its ends', () => {
    assert.deepEqual(shortestPath(tiny, 'step/ask', 'problem/wall'), ['step/ask', 'observation/down', 'problem/wall']);
  });

  test('from a node to itself is that node', () => assert.deepEqual(shortestPath(tiny, 'step/up', 'step/up'), ['step/up']));

  test('to an unreachable node is none', () => assert.equal(shortestPath(tiny, 'end/it-works', 'step/ask'), null));

  test('counts steps and observations as choices', () => {
    assert.equal(choices(['step/ask', 'observation/down', 'problem/key', 'step/check-key-same', 'step/fix-key']), 3);
  });
});

function shortestWayOut(from: NodeRef): NodeRef | undefined {
  const ways = [...graph.keys()].filter(isGoal).flatMap((goal) => [shortestPath(graph, from, goal) ?? []]);
  return ways.filter(({ length }) => length > 1).sort((a, b) => a.length - b.length)[0]?.[1];
}
