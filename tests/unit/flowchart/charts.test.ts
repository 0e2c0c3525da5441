import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { chartsOf } from '../../../src/flowchart/charts.ts';
import { layers } from '../../../src/tree/tree.ts';

const charts = chartsOf(tree);
const chartOf = (name: string) => charts.find((chart) => chart.name === name);
const refsOf = (name: string): string[] => (chartOf(name)?.nodes ?? []).map(({ ref }) => ref);

describe('the charts of the tree', () => {
  test('each layer has one, and the whole', () => {
    assert.deepEqual(
      charts.map(({ name }) => name),
      [...layers, 'whole'],
    );
  });

  test('every problem stands in its layer', () => {
    for (const [id, { layer }] of Object.entries(tree.problems)) assert.ok(refsOf(layer).includes(`problem/${id}`), id);
  });

  test('every authored step stands in the whole', () => {
    for (const id of Object.keys(tree.steps)) assert.ok(refsOf('whole').includes(`step/${id}`), id);
  });

  test('every answer stands on an arrow', () => {
    const edges = chartOf('whole')?.edges ?? [];
    for (const [id, { answers }] of Object.entries(tree.steps)) {
      const labels = edges.filter(({ from }) => from === `step/${id}`).flatMap(({ label }) => label.split('\n'));
      assert.deepEqual(labels.sort(), answers.map(({ label }) => label).sort(), id);
    }
  });

  test('every arrow joins two boxes', () => {
    for (const { name, nodes, edges } of charts) {
      const ids = new Set(nodes.map(({ id }) => id));
      assert.equal(ids.size, nodes.length, name);
      for (const { from, to } of edges) assert.ok(ids.has(from) && ids.has(to), `${name}: ${from} to ${to}`);
    }
  });

  test('a layer leads to the next one up', () => {
    layers.forEach((layer, index) => {
      const above = layers[index + 1];
      assert.equal(refsOf(layer).at(-1), above ? `layer/${above}` : 'end/it-works');
    });
  });
});
