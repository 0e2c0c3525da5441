import type { NodeRef } from './addresses.ts';
import { parseRef } from './addresses.ts';
import type { Tree } from './tree.ts';
import { firstStepOf, walkSteps } from './walk.ts';

/** Every node of the tree with the nodes that it leads to, in order. */
export type Graph = ReadonlyMap<NodeRef, readonly NodeRef[]>;

/** The tree as a graph: steps lead where their answers do, observations to their suspects, problems to their first check. */
export function graphOf(tree: Tree): Graph {
  const graph = new Map<NodeRef, readonly NodeRef[]>();
  for (const { id, answers } of walkSteps(tree)) graph.set(`step/${id}`, unique(answers.map(({ to }) => to)));
  for (const [id, { suspects }] of Object.entries(tree.observations)) {
    const onward = suspects.map(({ problem }): NodeRef => `problem/${problem}`);
    graph.set(`observation/${id}`, onward.length ? onward : [`step/${tree.start}`]);
  }
  for (const id of Object.keys(tree.problems)) graph.set(`problem/${id}`, unique([firstStepOf(tree, id)]));
  for (const id of Object.keys(tree.ends)) graph.set(`end/${id}`, []);
  return graph;
}

/** The nodes that can be reached from one, itself included. */
export function reachable(graph: Graph, from: NodeRef): Set<NodeRef> {
  const seen = new Set<NodeRef>([from]);
  for (const node of seen) for (const next of graph.get(node) ?? []) seen.add(next);
  return seen;
}

/** The nodes from which at least one of `goals` can be reached. */
export function canReach(graph: Graph, goals: Iterable<NodeRef>): Set<NodeRef> {
  const into = new Map<NodeRef, NodeRef[]>();
  for (const [node, nexts] of graph) for (const next of nexts) into.set(next, [...(into.get(next) ?? []), node]);
  const seen = new Set<NodeRef>(goals);
  for (const node of seen) for (const before of into.get(node) ?? []) seen.add(before);
  return seen;
}

/** The shortest way from one node to another, both included; null when there is none. */
export function shortestPath(graph: Graph, from: NodeRef, to: NodeRef): NodeRef[] | null {
  const before = new Map<NodeRef, NodeRef | null>([[from, null]]);
  for (const node of before.keys()) {
    if (node === to) break;
    for (const next of graph.get(node) ?? []) if (!before.has(next)) before.set(next, node);
  }
  if (!before.has(to)) return null;
  const path: NodeRef[] = [];
  for (let node: NodeRef | null | undefined = to; node; node = before.get(node)) path.unshift(node);
  return path;
}

/** How many choices a reader makes on a path: the steps and observations that it leaves. */
export function choices(path: readonly NodeRef[]): number {
  return path.slice(0, -1).filter((node) => parseRef(node).kind !== 'problem').length;
}

const unique = (nodes: readonly NodeRef[]): NodeRef[] => [...new Set(nodes)];
