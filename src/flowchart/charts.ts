import type { NodeRef } from '../tree/addresses.ts';
import { addressOf, addressOfRef, parseRef } from '../tree/addresses.ts';
import { layerNames } from '../tree/ladder.ts';
import type { Layer, Tree } from '../tree/tree.ts';
import { layers } from '../tree/tree.ts';
import { checkStepId } from '../tree/walk.ts';

/** A node of the tree, or a layer that stands for all of its problems. */
export type ChartRef = NodeRef | `layer/${Layer}`;

/** One box of a chart, and the address that it links to. */
export interface ChartNode {
  readonly ref: ChartRef;
  readonly label: string;
  readonly kind: 'question' | 'problem' | 'layer' | 'end';
  readonly address: string;
}

/** One arrow of a chart. A label has a line for each answer that leads this way. */
export interface ChartEdge {
  readonly from: ChartRef;
  readonly to: ChartRef;
  readonly label: string;
}

/** One flowchart: questions beside their problems, or free. Its name is the name of its drawing. */
export interface Chart {
  readonly name: Layer | 'whole';
  readonly title: string;
  readonly description: string;
  readonly form: 'lanes' | 'free';
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

/** Every flowchart of the tree: one for each layer, bottom up, and the whole. */
export function chartsOf(tree: Tree): Chart[] {
  return [...layers.map((layer) => layerChart(tree, layer)), wholeChart(tree)];
}

/** One layer's problems, likeliest first: the first check of each, and what it is when the answer is no. */
function layerChart(tree: Tree, layer: Layer): Chart {
  const problems = Object.entries(tree.problems).filter(([, problem]) => problem.layer === layer);
  const pairs = problems.map(([id, { title, checks }]) => {
    const [check = '', { ask } = { ask: title }] = Object.entries(checks)[0] ?? [];
    const step = checkStepId(id, check);
    return {
      question: { ref: `step/${step}`, label: ask, kind: 'question', address: addressOf('step', step) },
      problem: { ref: `problem/${id}`, label: title, kind: 'problem', address: addressOf('problem', id) },
    } as const;
  });
  const above = layers[layers.indexOf(layer) + 1];
  const last = above ? layerNode(above, `Go on with ${layerNames[above]}`, '/problems/') : endNode(tree, 'it-works');
  return {
    name: layer,
    title: `Flowchart: ${layerNames[layer]}`,
    description: 'One question for each problem, likeliest first. No leads to the problem, yes to the next question.',
    form: 'lanes',
    nodes: [...pairs.flatMap(({ question, problem }) => [question, problem]), last],
    edges: pairs.flatMap(({ question, problem }, index) => [
      { from: question.ref, to: problem.ref, label: 'No' },
      { from: question.ref, to: pairs[index + 1]?.question.ref ?? last.ref, label: 'Yes' },
    ]),
  };
}

/** The authored questions from the start. An observation counts as the layer where it breaks. */
function wholeChart(tree: Tree): Chart {
  const edges = Object.entries(tree.steps).flatMap(([id, { answers }]) => {
    const labels = new Map<ChartRef, string[]>();
    for (const { label, to } of answers) {
      const target = folded(tree, to);
      labels.set(target, [...(labels.get(target) ?? []), label]);
    }
    return [...labels].map(([to, lines]): ChartEdge => ({ from: `step/${id}`, to, label: lines.join('\n') }));
  });
  const reached = new Set(edges.map(({ to }) => to));
  return {
    name: 'whole',
    title: 'Flowchart: the whole tree',
    description: 'From what the status shows to the layer where it breaks.',
    form: 'free',
    nodes: [
      ...Object.entries(tree.steps).map(([id, { ask }]): ChartNode => ({ ref: `step/${id}`, label: ask, kind: 'question', address: addressOf('step', id) })),
      ...layers.filter((layer) => reached.has(`layer/${layer}`)).map((layer) => layerNode(layer, layerNames[layer], '/flowchart/')),
      ...Object.keys(tree.problems)
        .filter((id) => reached.has(`problem/${id}`))
        .map((id): ChartNode => ({ ref: `problem/${id}`, label: tree.problems[id]?.title ?? id, kind: 'problem', address: addressOf('problem', id) })),
      ...Object.keys(tree.ends)
        .filter((id) => reached.has(`end/${id}`))
        .map((id) => endNode(tree, id)),
    ],
    edges,
  };
}

function folded(tree: Tree, to: NodeRef): ChartRef {
  const { kind, id } = parseRef(to);
  const observation = kind === 'observation' ? tree.observations[id] : undefined;
  return observation ? `layer/${observation.breaks}` : to;
}

function layerNode(layer: Layer, label: string, page: string): ChartNode {
  return { ref: `layer/${layer}`, label, kind: 'layer', address: `${page}#${layer}` };
}

function endNode(tree: Tree, id: string): ChartNode {
  return { ref: `end/${id}`, label: tree.ends[id]?.title ?? id, kind: 'end', address: addressOfRef(`end/${id}`) };
}
