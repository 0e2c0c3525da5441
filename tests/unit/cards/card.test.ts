import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import type { Card } from '../../../src/cards/card.ts';
import { card } from '../../../src/cards/card.ts';
import { chartWindow } from '../../../src/cards/chart-window.ts';

const place = { x: 0, y: 0, width: 350, height: 600 };
const drawingOf = (layer: string) => readFileSync(new URL(`../../../content/flowcharts/${layer}.svg`, import.meta.url), 'utf8');
const bare: Card = { title: 'T', text: 'x', address: 'a.example/', layer: null, chart: null };
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);

describe('a card', () => {
  test('holds title, text and address', () => {
    const words = wordsOf(card({ ...bare, title: 'The keys differ', text: 'By a blank.', address: 'a.example/problems/x/' }));
    for (const expected of ['The keys differ', 'By a blank.', 'a.example/problems/x/']) assert.ok(words.includes(expected), expected);
  });

  test('escapes what XML reads', () => assert.ok(card({ ...bare, title: 'A < B & C' }).includes('A &lt; B &amp; C')));

  test('marks the layer where it would break, and proves nothing', () => {
    const svg = card({ ...bare, layer: 'ipsec' });
    assert.deepEqual(
      [...svg.matchAll(/class="rung (\w+)"/g)].map(([, rung]) => rung),
      ['unknown', 'unknown', 'broken', 'unknown', 'unknown', 'unknown'],
    );
  });

  test('stands without a chart', () =>
    assert.ok(!card({ ...bare, chart: { drawing: '<svg/>', current: 'problem/x' } }).includes('class="chart"')));
});

describe('the window onto a chart', () => {
  for (const [id, { layer }] of Object.entries(tree.problems))
    test(`shows ${id}`, () => {
      const drawing = drawingOf(layer);
      const seen = chartWindow(drawing, `problem/${id}`, place);
      assert.ok(seen?.includes('class="current '), 'its box is marked');
      const [, top = 0, , height = 0] =
        /viewBox="([^"]+)"/
          .exec(seen ?? '')?.[1]
          ?.split(' ')
          .map(Number) ?? [];
      const box = Number(new RegExp(`data-ref="problem/${id}"[^>]* transform="translate\\(\\S+ ([\\d.]+)\\)"`).exec(drawing)?.[1]);
      assert.ok(box >= top && box <= top + height, 'its box is inside');
    });

  test('links to nothing: a card is a picture', () => {
    assert.ok(!/<a |href=/.test(chartWindow(drawingOf('ike'), 'problem/pre-shared-key-mismatch', place) ?? ''));
  });

  test('is none where the box is not drawn', () => assert.equal(chartWindow(drawingOf('ike'), 'problem/mtu-mss', place), null));
});
