import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { chartsOf } from '../../../src/flowchart/charts.ts';
import { mermaidVersion, readDrawings } from '../../../src/flowchart/drawing-files.ts';
import { drawingIssues, keyIn, keyOf, undrawn, withKey } from '../../../src/flowchart/drawings.ts';
import { inlineDrawing } from '../../../src/flowchart/inline-drawing.ts';
import { formatIssues } from '../../../src/issue/issue.ts';

const charts = chartsOf(tree);
const stored = await readDrawings();
const [chart] = charts;
assert.ok(chart);

describe('the drawings in this checkout', () => {
  test('all are current: else run npm run flowcharts', () =>
    assert.equal(formatIssues(drawingIssues(charts, stored, mermaidVersion())), ''));

  for (const [name, svg] of stored) {
    test(`${name} has no style, script or HTML`, () => assert.doesNotMatch(svg, /<style|style=|<script|foreignObject|\son\w+=/));

    test(`${name} links every box of its chart`, () => {
      const addresses = charts.find((one) => one.name === name)?.nodes.map(({ address }) => `{{base}}${address}`);
      assert.deepEqual([...svg.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href).sort(), addresses?.sort());
    });

    test(`${name} has boxes 24 pixels high or more`, () => {
      const heights = [...svg.matchAll(/<a [^>]*><rect [^>]*height="(\d+)"/g)].map(([, height]) => Number(height));
      assert.ok(heights.length > 0);
      assert.ok(Math.min(...heights) >= 27, `${Math.min(...heights)} shrinks below 24 where a chart is scaled down`);
    });
  }

  test('only the whole is wider than a phone', () => {
    const wide = [...stored].filter(([, svg]) => Number(/ width="(\d+)"/.exec(svg)?.[1]) > 340).map(([name]) => name);
    assert.deepEqual(wide, ['whole']);
  });
});

describe('the key of a drawing', () => {
  const key = keyOf(chart, '12.3.0');

  test('the same chart has the same key', () => assert.equal(keyOf(structuredClone(chart), '12.3.0'), key));

  test('another text has another key', () => {
    const nodes = chart.nodes.map((node, index) => (index ? node : { ...node, label: 'Is it on?' }));
    assert.notEqual(keyOf({ ...chart, nodes }, '12.3.0'), key);
  });

  test('another address has another key', () => {
    const nodes = chart.nodes.map((node, index) => (index ? node : { ...node, address: '/elsewhere/' }));
    assert.notEqual(keyOf({ ...chart, nodes }, '12.3.0'), key);
  });

  test('other options have another key', () => assert.notEqual(keyOf({ ...chart, form: 'free' }, '12.3.0'), key));

  test('another Mermaid has another key', () => assert.notEqual(keyOf(chart, '12.4.0'), key));

  test('other drawing code has another key', () => assert.notEqual(keyOf(chart, '12.3.0', 0), key));

  test('it is read back from the file', () => assert.equal(keyIn(withKey(key, '<svg/>')), key));
});

describe('drawings that are not current', () => {
  const codes = (drawings: ReadonlyMap<string, string>) =>
    drawingIssues([chart], drawings, '12.3.0').map(({ code, at }) => `${code} ${at}`);
  const current = withKey(keyOf(chart, '12.3.0'), '<svg/>');

  test('a current drawing is no issue', () => assert.deepEqual(codes(new Map([[chart.name, current]])), []));

  test('a stale drawing is found', () => {
    const drawings = new Map([[chart.name, withKey('0'.repeat(32), '<svg/>')]]);
    assert.deepEqual(codes(drawings), ['flowchart/stale content/flowcharts/reachability.svg']);
    assert.deepEqual(undrawn([chart], drawings, '12.3.0'), [chart]);
  });

  test('a missing drawing is found', () => assert.deepEqual(codes(new Map()), ['flowchart/missing content/flowcharts/reachability.svg']));

  test('an orphaned drawing is found', () => {
    const drawings = new Map([
      [chart.name, current],
      ['retired', current],
    ]);
    assert.deepEqual(codes(drawings), ['flowchart/orphan content/flowcharts/retired.svg']);
  });
});

describe('a drawing in a page', () => {
  const svg = stored.get('reachability') ?? '';

  test('links begin with the base path', () => {
    const page = inlineDrawing(svg, '/vpn');
    assert.match(page, /href="\/vpn\/problems\/peer-unreachable\/"/);
    assert.doesNotMatch(page, /\{\{|<!--/);
  });
});
