import type { NodeRef } from '../tree/addresses.ts';
import { addressOfRef, parseRef } from '../tree/addresses.ts';
import { layerNames } from '../tree/ladder.ts';
import type { Layer, Tree } from '../tree/tree.ts';
import { layers } from '../tree/tree.ts';
import { checkStepId } from '../tree/walk.ts';

/** A node of the tree, or a layer that stands for all of its problems. */
export type ChartRef = NodeRef | `layer/${Layer}`;

/** One box of a chart, and the address that it links to. A layer may have several boxes, so a box has an id of its own. */
export interface ChartNode {
  readonly id: string;
  readonly ref: ChartRef;
  readonly label: string;
  readonly kind: 'question' | 'problem' | 'layer' | 'end';
  readonly address: string;
}

/** One arrow of a chart, from box to box. A label has a line for each answer that leads this way, and `leads` where the walk goes on for each. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly leads?: readonly NodeRef[];
}

/** One flowchart: questions in one lane and problems in another, or free from left to right. Its name is the name of its drawing. */
export interface Chart {
  readonly name: ChartName;
  readonly title: string;
  readonly description: string;
  readonly form: 'lanes' | 'free';
  /** In the order in which a reader comes to them: each question, then what it alone leads to. */
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

/** A layer's chart is named like the layer. */
export type ChartName = Layer | 'whole';

/** Every flowchart of the tree: one for each layer, bottom up, and the whole. */
export function chartsOf(tree: Tree): Chart[] {
  return [...layers.map((layer) => layerChart(tree, layer)), wholeChart(tree)];
}

/** One layer's problems, likeliest first: the first check of each, and what it is when the answer is no. */
function layerChart(tree: Tree, layer: Layer): Chart {
  const problems = Object.entries(tree.problems).filter(([, problem]) => problem.layer === layer);
  const pairs = problems.map(([id, { title, checks }]) => {
    const [check = '', { ask } = { ask: title }] = Object.entries(checks)[0] ?? [];
    return [nodeOf(`step/${checkStepId(id, check)}`, ask, 'question'), nodeOf(`problem/${id}`, title, 'problem')] as const;
  });
  const above = layers[layers.indexOf(layer) + 1];
  const last = above ? layerNode(above, `Go on with ${layerNames[above]}`, `/problems/#${above}`) : endNode(tree, 'end/it-works');
  return {
    name: layer,
    title: `Flowchart: ${layerNames[layer]}`,
    description: 'One question for each problem, likeliest first. No leads to the problem, yes to the next question.',
    form: 'lanes',
    nodes: [...pairs.flat(), last],
    edges: pairs.flatMap(([question, problem], index) => [
      { from: question.id, to: problem.id, label: 'No' },
      { from: question.id, to: pairs[index + 1]?.[0].id ?? last.id, label: 'Yes' },
    ]),
  };
}

/** The authored questions from the start. An observation counts as the layer where it breaks, which has a box beside each question. */
function wholeChart(tree: Tree): Chart {
  const questions = new Map(Object.entries(tree.steps).map(([id, { ask }]) => [`step/${id}`, nodeOf(`step/${id}`, ask, 'question')]));
  const nodes = new Map<string, ChartNode>();
  const edges: ChartEdge[] = [];
  for (const [step, { answers }] of Object.entries(tree.steps)) {
    const from = questions.get(`step/${step}`);
    if (from) nodes.set(from.id, from);
    const targets = answers.map(({ label, to }) => ({ label, to, target: questions.get(to) ?? leaf(tree, step, to) }));
    for (const [id, ways] of Map.groupBy(targets, ({ target }) => target.id)) {
      for (const { target } of ways) if (target.kind !== 'question') nodes.set(id, target);
      edges.push({
        from: `step/${step}`,
        to: id,
        label: ways.map(({ label }) => label).join('\n'),
        leads: ways.map(({ to }) => to),
      });
    }
  }
  return {
    name: 'whole',
    title: 'Flowchart: the whole tree',
    description: 'From what the status shows to the layer where it breaks.',
    form: 'free',
    nodes: [...nodes.values()],
    edges,
  };
}

function leaf(tree: Tree, step: string, to: NodeRef): ChartNode {
  const { kind, id } = parseRef(to);
  const broken = tree.observations[id]?.breaks;
  if (kind === 'observation' && broken) {
    const node = layerNode(broken, layerNames[broken], `/flowchart/${broken}/`);
    return { ...node, id: `${step}/${node.ref}` };
  }
  if (kind === 'problem') return nodeOf(to, tree.problems[id]?.title ?? id, 'problem');
  return endNode(tree, to);
}

function nodeOf(ref: NodeRef, label: string, kind: ChartNode['kind']): ChartNode {
  return { id: ref, ref, label, kind, address: addressOfRef(ref) };
}

function layerNode(layer: Layer, label: string, address: string): ChartNode {
  const ref = `layer/${layer}` as const;
  return { id: ref, ref, label, kind: 'layer', address };
}

function endNode(tree: Tree, ref: NodeRef): ChartNode {
  const { id } = parseRef(ref);
  return nodeOf(ref, tree.ends[id]?.title ?? id, 'end');
}
