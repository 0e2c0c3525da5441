import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentIssues } from '../../../src/integrations/check-content.ts';
import type { Surroundings } from '../../../src/tree/check.ts';
import { checkTree } from '../../../src/tree/check.ts';
import { formatIssues } from '../../../src/tree/issue.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import { tinySurroundings, tinyTree } from '../../support/tiny-tree.ts';

const { steps, observations, problems, ends } = tinyTree;
const yesNo = (to: 'step/ask' | 'step/lost' | 'end/it-works') => [
  { label: 'Yes', to },
  { label: 'No', to },
];

/** What is wrong with a tree, as `code at place`. */
function issuesOf(tree: Tree, surroundings: Surroundings = tinySurroundings): string[] {
  return checkTree(tree, surroundings).map(({ code, at }) => `${code} at ${at}`);
}

/** What is wrong when the prose of one problem reads so. */
function proseIssues(key: string): string[] {
  return issuesOf(tinyTree, { ...tinySurroundings, prose: { ...tinySurroundings.prose, key } });
}

/** The tiny tree with one part of its first problem changed. */
const withProblem = (change: Partial<Tree['problems'][string]>): Tree => ({
  ...tinyTree,
  problems: { ...problems, key: { ...problems.key, ...change } },
});
const withObservation = (change: Partial<Tree['observations'][string]>): Tree => ({
  ...tinyTree,
  observations: { down: { ...observations.down, ...change } },
});

test('the tiny tree has no issue', () => assert.deepEqual(issuesOf(tinyTree), []));

test('the published content has no issue', async () => assert.equal(formatIssues(await contentIssues()), ''));

describe('a planted fault in the tree', () => {
  const faults: readonly (readonly [fact: string, tree: Tree, ...issues: string[]])[] = [
    [
      'an unreachable step is named',
      { ...tinyTree, steps: { ...steps, lost: { ask: 'Who asks?', answers: yesNo('step/ask') } } },
      'tree/unreachable at steps.lost',
    ],
    [
      'an unreachable observation is named',
      { ...tinyTree, observations: { ...observations, lost: observations.down } },
      'tree/unreachable at observations.lost',
    ],
    [
      'an unreachable problem is named',
      { ...tinyTree, problems: { ...problems, lost: problems.key } },
      'tree/unreachable at problems.lost',
      'prose/missing at problems.lost',
    ],
    ['an unreachable end is named', { ...tinyTree, ends: { ...ends, lost: ends['it-works'] } }, 'tree/unreachable at ends.lost'],
    [
      'a path that ends nowhere is named',
      {
        ...tinyTree,
        steps: {
          ...steps,
          up: { ...steps.up, answers: [...steps.up.answers, { label: 'Maybe', to: 'step/lost' }] },
          lost: { ask: 'Round and round?', answers: yesNo('step/lost') },
        },
      },
      'tree/dead-end at steps.lost',
    ],
    [
      'a step with one answer is named',
      { ...tinyTree, steps: { ...steps, up: { ask: 'Well?', answers: [{ label: 'Yes', to: 'end/it-works' }] } } },
      'tree/too-few-answers at steps.up.answers',
    ],
    [
      'two answers with one label are named',
      {
        ...tinyTree,
        steps: {
          ...steps,
          up: {
            ask: 'Well?',
            answers: [
              { label: 'Yes', to: 'end/it-works' },
              { label: ' yes', to: 'step/ask' },
            ],
          },
        },
      },
      'tree/label-twice at steps.up.answers',
    ],
    ['a problem without a check is named', withProblem({ checks: {} }), 'tree/no-check at problems.key.checks'],
    ['a problem without a fix is named', withProblem({ fixes: [] }), 'tree/no-fix at problems.key.fixes'],
    ['a problem without a symptom is named', withProblem({ symptoms: [] }), 'tree/no-symptom at problems.key.symptoms'],
    [
      'a problem that looks like itself is named',
      withProblem({ alike: [{ problem: 'key', when: 'always', source: 'manual' }] }),
      'tree/alike-itself at problems.key.alike',
    ],
    [
      'an observation without suspects is named',
      { ...withObservation({ suspects: [] }), problems: {} },
      'tree/no-suspect at observations.down',
      'prose/orphan at content/problems/key.mdx',
      'prose/orphan at content/problems/wall.mdx',
      'prose/unknown-problem at content/problems/wall.mdx:2',
      'tree/unreachable at ends.open-a-support-case',
    ],
    [
      'a suspect named twice is named',
      withObservation({ suspects: [...observations.down.suspects, ...observations.down.suspects.slice(0, 1)] }),
      'tree/suspect-twice at observations.down.suspects',
    ],
    [
      'an error beside an up channel is named',
      withObservation({ channel: { state: 'Up', error: 'No proposal chosen' } }),
      'tree/error-when-up at observations.down',
    ],
    [
      'an error beside an up tunnel is named',
      withObservation({ tunnel: { state: 'Up', error: 'IKE SA down' } }),
      'tree/error-when-up at observations.down',
    ],
    [
      'an id with capitals is named',
      { ...tinyTree, ends: { ...ends, It_Works: ends['it-works'] } },
      'tree/id-form at ends.It_Works',
      'tree/unreachable at ends.It_Works',
    ],
    [
      'a check’s id with a blank is named',
      withProblem({ checks: { 'the same': problems.key.checks.same } }),
      'tree/id-form at problems.key.checks.the same',
    ],
    [
      'an end called like a step is named',
      { ...tinyTree, ends: { ...ends, up: ends['it-works'] } },
      'tree/id-twice at ends.up',
      'tree/unreachable at ends.up',
    ],
  ];
  for (const [fact, tree, ...issues] of faults) test(fact, () => assert.deepEqual(issuesOf(tree).sort(), issues.sort()));
});

describe('a planted fault in the prose', () => {
  test('a problem without prose is named', () => {
    const { wall = '' } = tinySurroundings.prose;
    assert.deepEqual(issuesOf(tinyTree, { ...tinySurroundings, prose: { wall } }), ['prose/missing at problems.key']);
  });

  test('prose without a problem is named', () => {
    const prose = { ...tinySurroundings.prose, ghost: '' };
    assert.deepEqual(issuesOf(tinyTree, { ...tinySurroundings, prose }), ['prose/orphan at content/problems/ghost.mdx']);
  });

  const at = 'content/problems/key.mdx';
  const texts: readonly (readonly [fact: string, text: string, ...issues: string[]])[] = [
    ['a claim without a source is named by its line', 'One. <Inferred />\n\nTwo.\n', `prose/claim-without-source at ${at}:3`],
    ['each list item needs its own source', '- One. <Inferred />\n- Two.\n', `prose/claim-without-source at ${at}:2`],
    ['each numbered item needs its own source', '1. One.\n2. Two. <Inferred />\n', `prose/claim-without-source at ${at}:1`],
    ['a paragraph over two lines needs one source', 'One\nand two. <Source id="manual" />\n'],
    ['a source that nobody knows is named', 'One. <Source id="rumour" />\n', `prose/unknown-source at ${at}:1`],
    ['a problem that nobody knows is named', 'See <Problem id="ghost" />. <Inferred />\n', `prose/unknown-problem at ${at}:1`],
    [
      'a section’s id twice is named',
      '<Section id="a" title="A">\n\nOne. <Inferred />\n\n</Section>\n<Section id="a" title="B">\n</Section>\n',
      `prose/section-twice at ${at}`,
    ],
  ];
  for (const [fact, text, ...issues] of texts) test(fact, () => assert.deepEqual(proseIssues(text), issues));
});

describe('an issue', () => {
  test('all are found at once', () => {
    const tree = { ...withProblem({ checks: {}, fixes: [] }), ends: { ...ends, lost: ends['it-works'] } };
    assert.deepEqual(issuesOf(tree).length, 3);
  });

  test('says place, fault and mend, shallowest first', () => {
    const said = formatIssues(checkTree({ ...withProblem({ checks: {} }), ends: { ...ends, lost: ends['it-works'] } }, tinySurroundings));
    assert.deepEqual(said.split('\n'), [
      'tree/unreachable at ends.lost: no answer leads here. Point an answer or a suspect at it, or retire it in the ledger.',
      'tree/no-check at problems.key.checks: a problem without a check can be neither proven nor ruled out. Add one check.',
    ]);
  });
});
