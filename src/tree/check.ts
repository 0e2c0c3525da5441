import type { NodeRef } from './addresses.ts';
import { isSlug, parseRef } from './addresses.ts';
import { canReach, graphOf, reachable } from './graph.ts';
import type { Issue } from './issue.ts';
import { checkProse } from './prose.ts';
import type { Tree } from './tree.ts';

/** What stands around the tree: the text of each problem's prose by its id, and the ids of the sources. */
export interface Surroundings {
  readonly prose: Readonly<Record<string, string>>;
  readonly references: readonly string[];
}

/** Everything that is wrong with the tree and its prose and that types can't say. Empty: it may be published. */
export function checkTree(tree: Tree, surroundings: Surroundings): Issue[] {
  return [
    ...checkIds(tree),
    ...checkSteps(tree),
    ...checkPaths(tree),
    ...checkObservations(tree),
    ...checkProblems(tree),
    ...checkProse(tree, surroundings),
  ];
}

function checkIds(tree: Tree): Issue[] {
  const named = [
    ...Object.keys(tree.steps).map((id) => `steps.${id}`),
    ...Object.keys(tree.observations).map((id) => `observations.${id}`),
    ...Object.entries(tree.problems).flatMap(([id, { checks }]) => [
      `problems.${id}`,
      ...Object.keys(checks).map((check) => `problems.${id}.checks.${check}`),
    ]),
    ...Object.keys(tree.ends).map((id) => `ends.${id}`),
  ];
  const bad = named.filter((at) => !isSlug(at.slice(at.lastIndexOf('.') + 1)));
  const twice = Object.keys(tree.ends).filter((id) => id in tree.steps);
  return [
    ...bad.map((at) => ({
      code: 'tree/id-form',
      at,
      wrong: 'an id is lower-case words joined by hyphens',
      fix: 'Rename it before it is published',
    })),
    ...twice.map((id) => ({
      code: 'tree/id-twice',
      at: `ends.${id}`,
      wrong: 'a step has the same id, and both live under /steps/',
      fix: 'Give one of them another id',
    })),
  ];
}

function checkSteps(tree: Tree): Issue[] {
  return Object.entries(tree.steps).flatMap(([id, { answers }]) => {
    const at = `steps.${id}.answers`;
    const labels = answers.map(({ label }) => label.trim().toLowerCase());
    const repeated = answers.filter((_, index) => labels.indexOf(labels[index] ?? '') < index);
    return [
      ...(answers.length < 2
        ? [
            {
              code: 'tree/too-few-answers',
              at,
              wrong: `a step needs two answers or more, this has ${answers.length}`,
              fix: 'Add one, or point whoever leads here at its target',
            },
          ]
        : []),
      ...repeated.map(({ label }) => ({
        code: 'tree/label-twice',
        at,
        wrong: `two answers are labelled "${label}"`,
        fix: 'Word one of them differently',
      })),
    ];
  });
}

/** Walks that can't be reached, and walks that reach neither a problem nor an end. */
function checkPaths(tree: Tree): Issue[] {
  const graph = graphOf(tree);
  const fromStart = reachable(graph, `step/${tree.start}`);
  const goals = [...graph.keys()].filter((node) => ['problem', 'end'].includes(parseRef(node).kind));
  const arriving = canReach(graph, goals);
  const authored = [...graph.keys()].filter((node) => !isDerived(tree, node));
  return [
    ...authored
      .filter((node) => !fromStart.has(node))
      .map((node) => ({
        code: 'tree/unreachable',
        at: place(node),
        wrong: 'no answer leads here',
        fix: 'Point an answer or a suspect at it, or retire it in the ledger',
      })),
    ...authored
      .filter((node) => !arriving.has(node))
      .map((node) => ({
        code: 'tree/dead-end',
        at: place(node),
        wrong: 'no problem and no end can be reached from here',
        fix: 'Point one of its answers at a problem, an observation or an end',
      })),
  ];
}

function isDerived(tree: Tree, node: NodeRef): boolean {
  const { kind, id } = parseRef(node);
  return kind === 'step' && !(id in tree.steps);
}

function place(node: NodeRef): string {
  const { kind, id } = parseRef(node);
  return `${kind}s.${id}`;
}

function checkObservations(tree: Tree): Issue[] {
  return Object.entries(tree.observations).flatMap(([id, { suspects, first, channel, tunnel }]) => {
    const at = `observations.${id}`;
    const problems = suspects.map(({ problem }) => problem);
    const issues: Issue[] = [];
    if (!suspects.length && !first)
      issues.push({
        code: 'tree/no-suspect',
        at,
        wrong: 'it names no suspect and nothing to do first',
        fix: 'Add a suspect, or say what to do in `first`',
      });
    for (const problem of problems.filter((name, index) => problems.indexOf(name) < index))
      issues.push({
        code: 'tree/suspect-twice',
        at: `${at}.suspects`,
        wrong: `"${problem}" is named twice`,
        fix: 'Keep the likelier place',
      });
    if ((channel.error && channel.state !== 'Down') || (tunnel.error && (tunnel.state === 'Up' || !tunnel.state)))
      issues.push({
        code: 'tree/error-when-up',
        at,
        wrong: 'an error stands beside a state that shows none',
        fix: 'Set the state to Down, or the error to null',
      });
    return issues;
  });
}

function checkProblems(tree: Tree): Issue[] {
  return Object.entries(tree.problems).flatMap(([id, problem]) => {
    const at = `problems.${id}`;
    const issues: Issue[] = [];
    if (!Object.keys(problem.checks).length)
      issues.push({
        code: 'tree/no-check',
        at: `${at}.checks`,
        wrong: 'a problem without a check can be neither proven nor ruled out',
        fix: 'Add one check',
      });
    if (!problem.fixes.length)
      issues.push({ code: 'tree/no-fix', at: `${at}.fixes`, wrong: 'a problem needs a fix', fix: 'Say what to change, and on which end' });
    if (!problem.symptoms.length)
      issues.push({
        code: 'tree/no-symptom',
        at: `${at}.symptoms`,
        wrong: 'nobody who types a symptom can find it',
        fix: 'Add phrases as people type them',
      });
    for (const [index, { where, resync }] of problem.fixes.entries())
      if (resync && (where !== 'sddc' || problem.layer === 'traffic'))
        issues.push({
          code: 'tree/tip-out-of-place',
          at: `${at}.fixes.${index}.resync`,
          wrong: 'disabling and re-enabling the VPN is an outage, and cures nothing where the SDDC’s form was not changed',
          fix: 'Remove `resync`, or move the fix to the SDDC’s form of the VPN or of BGP',
        });
    for (const { problem: other } of problem.alike.filter((alike) => alike.problem === id))
      issues.push({ code: 'tree/alike-itself', at: `${at}.alike`, wrong: `"${other}" is said to look like itself`, fix: 'Remove it' });
    return issues;
  });
}
