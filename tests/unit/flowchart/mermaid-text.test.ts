import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Chart } from '../../../src/flowchart/charts.ts';
import { escapeLabel, mermaidText, shortLabel } from '../../../src/flowchart/mermaid-text.ts';

const chart: Chart = {
  name: 'ike',
  title: 'IKE',
  description: '',
  form: 'lanes',
  nodes: [
    { id: 'step/a', ref: 'step/a', label: 'Is "a" on?', kind: 'question', address: '/steps/a/' },
    { id: 'problem/b', ref: 'problem/b', label: 'b is off', kind: 'problem', address: '/problems/b/' },
  ],
  edges: [{ from: 'step/a', to: 'problem/b', label: 'No' }],
};

describe('the text of a chart', () => {
  test('lanes hold questions and problems apart', () => {
    assert.deepEqual(mermaidText(chart).split('\n'), [
      'flowchart TB',
      'subgraph questions[" "]',
      'n000["Is “a” on?"]:::box-question',
      'end',
      'subgraph problems[" "]',
      'n001["b is off"]:::box-problem',
      'end',
      'n000 -- "No" --> n001',
      '',
    ]);
  });

  test('the same chart gives the same text', () => assert.equal(mermaidText(structuredClone(chart)), mermaidText(chart)));
});

describe('a label', () => {
  const cases = [
    ['plain text, with 0.0.0.0/0', 'plain text, with 0.0.0.0/0'],
    ['"first" and (“second”)', '“first” and (“second”)'],
    ['say ("so")', 'say (“so”)'],
    ['<b>', '\u200B<\u200Bb\u200B>\u200B'],
    ['#35;', '\u200B#\u200B35;'],
    ['`code`', '\u200B`\u200Bcode\u200B`\u200B'],
    ['two\nlines', 'two<br/>lines'],
  ] as const;
  for (const [label, text] of cases) test(`${JSON.stringify(label)} is written for Mermaid`, () => assert.equal(escapeLabel(label), text));
});

describe('the label of an arrow', () => {
  const cases = [
    ['Yes', 'Yes'],
    ['Never\nIt comes and goes', 'Never,\nIt comes and\ngoes'],
    ['IKE SA down\nIPSec negotiation not started\nNo IKE peers', 'IKE SA down,\nand 2 more'],
    ['one\ntwo\nthree\nfour\nfive', 'one,\ntwo,\nthree,\nand 2 more'],
  ] as const;
  for (const [label, short] of cases)
    test(`${JSON.stringify(label)} takes four lines at most`, () => assert.equal(shortLabel(label), short));
});
