import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { addressOfChart, chartsNamed, chartsOf } from '../../../src/flowchart/charts.ts';
import type { Problem, Step, Tree } from '../../../src/tree/tree.ts';
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

  test('an arrow says where each of its answers leads in the walk', () => {
    const edges = chartOf('whole')?.edges ?? [];
    for (const [id, { answers }] of Object.entries(tree.steps)) {
      const leads = edges.filter(({ from }) => from === `step/${id}`).flatMap(({ leads = [] }) => leads);
      assert.deepEqual(leads.sort(), answers.map(({ to }) => to).sort(), id);
    }
  });

  test('what a question alone leads to stands between it and the next question: so the Tab key goes, and so a layer is told from its namesakes', () => {
    const { nodes = [], edges = [] } = chartOf('whole') ?? {};
    const at = new Map(nodes.map(({ id }, index) => [id, index]));
    const questions = nodes.filter(({ kind }) => kind === 'question').map(({ id }) => at.get(id) ?? -1);
    for (const { from, to } of edges) {
      const [asked = -1, reached = -1] = [at.get(from), at.get(to)];
      if (questions.includes(reached)) continue;
      assert.equal(
        questions.findLast((index) => index < reached),
        asked,
        to,
      );
    }
  });

  test('the arrows of each question stand together, in the order of the questions', () => {
    for (const { name, nodes, edges } of charts) {
      const order = edges.map(({ from }) => nodes.findIndex(({ id }) => id === from));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
        name,
      );
    }
  });

  test('a layer leads to the next one up', () => {
    layers.forEach((layer, index) => {
      const above = layers[index + 1];
      assert.equal(refsOf(layer).at(-1), above ? `layer/${above}` : 'end/it-works');
    });
  });
});

describe('the charts of a tree with many times the problems and questions', () => {
  const times = 8;
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const copied = <T>(all: Readonly<Record<string, T>>, like: (one: T, copy: number) => T = (one) => one): Record<string, T> =>
    Object.fromEntries(copies.flatMap((copy) => Object.entries(all).map(([id, one]) => [copy ? `${id}-${copy}` : id, like(one, copy)])));
  const large = { ...tree, problems: copied<Problem>(tree.problems), steps: copied<Step>(tree.steps) } as unknown as Tree; // its ids are no literals
  const many = chartsOf(large);
  const addresses = new Set(many.map(({ name }) => addressOfChart(name)));

  test('are several, each with a name and an address of its own, and none larger than a page carries', () => {
    assert.ok(chartsNamed(many, 'ike').length > 1 && chartsNamed(many, 'whole').length > 1);
    assert.equal(addresses.size, many.length);
    assert.deepEqual(
      chartsNamed(many, 'ike')
        .map(({ name }) => addressOfChart(name))
        .slice(0, 2),
      ['/flowchart/ike/', '/flowchart/ike/2/'],
    );
    for (const { name, nodes } of many) assert.ok(nodes.length <= 120, `${name}: ${nodes.length} boxes`);
  });

  test('hold every problem once, and every question of the walk', () => {
    const problems = layers
      .flatMap((layer) => chartsNamed(many, layer))
      .flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'problem'));
    assert.deepEqual(
      problems.map(({ ref }) => ref).sort(),
      Object.keys(large.problems)
        .map((id) => `problem/${id}`)
        .sort(),
    );
    const asked = chartsNamed(many, 'whole').flatMap(({ edges }) => edges.map(({ from }) => from));
    assert.deepEqual(
      [...new Set(asked)].sort(),
      Object.keys(large.steps)
        .map((id) => `step/${id}`)
        .sort(),
    );
  });

  test('lead on from part to part, and from the last as the only one does', () => {
    const parts = chartsNamed(many, 'ike');
    for (const [index, { nodes }] of parts.entries()) {
      const next = parts[index + 1];
      assert.equal(nodes.at(-1)?.address, next ? addressOfChart(next.name) : chartOf('ike')?.nodes.at(-1)?.address);
    }
  });

  test('join boxes that they have', () => {
    for (const { name, nodes, edges } of many) {
      const ids = new Set(nodes.map(({ id }) => id));
      assert.equal(ids.size, nodes.length, name);
      for (const { from, to } of edges) assert.ok(ids.has(from) && ids.has(to), `${name}: ${from} to ${to}`);
    }
  });
});
