import type { NodeRef } from '../tree/addresses.ts';
import { addressOfRef, parseRef } from '../tree/addresses.ts';
import { layerNames } from '../tree/ladder.ts';
import type { Layer, Problem, Step, Tree } from '../tree/tree.ts';
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

/** What a chart is of. */
export type Charted = Layer | 'whole';
/** A layer's chart is named like the layer; where a page can't carry it whole, its parts from the second on have a number. */
export type ChartName = Charted | `${Charted}-${number}`;

/** A page of 14 kB carries a drawing of so many problems of a layer, or of so many boxes of the whole, beside the same as a list. */
const most = { problems: 24, boxes: 90 } as const;

/** Every flowchart of the tree: one for each layer, bottom up, and the whole; several where one would be too large. */
export function chartsOf(tree: Tree): Chart[] {
  return [...layers.flatMap((layer) => layerCharts(tree, layer)), ...wholeCharts(tree)];
}

/** The charts of a layer or of the whole among all, in their order. */
export function chartsNamed(charts: readonly Chart[], of: Charted): Chart[] {
  return charts.filter(({ name }) => name === of || name.startsWith(`${of}-`));
}

/** The address of the page of a chart. */
export function addressOfChart(name: ChartName): string {
  const [, of = name, number = ''] = /^([a-z]+)-(\d+)$/.exec(name) ?? [];
  return `/flowchart/${of === 'whole' ? '' : `${of}/`}${number && `${number}/`}`;
}

const nameOf = (of: Charted, part: number): ChartName => (part ? `${of}-${part + 1}` : of);

type Problems = readonly (readonly [id: string, problem: Problem])[];

function layerCharts(tree: Tree, layer: Layer): Chart[] {
  const problems = Object.entries(tree.problems).filter(([, problem]) => problem.layer === layer);
  const parts = Array.from({ length: Math.max(1, Math.ceil(problems.length / most.problems)) }, (_, part) =>
    problems.slice(part * most.problems, (part + 1) * most.problems),
  );
  return parts.map((each, part) => layerChart(tree, layer, each, part, parts.length));
}

/** One layer's problems, likeliest first: the first check of each, and what it is when the answer is no. */
function layerChart(tree: Tree, layer: Layer, problems: Problems, part: number, parts: number): Chart {
  const pairs = problems.map(([id, { title, checks }]) => {
    const [check = '', { ask } = { ask: title }] = Object.entries(checks)[0] ?? [];
    return [nodeOf(`step/${checkStepId(id, check)}`, ask, 'question'), nodeOf(`problem/${id}`, title, 'problem')] as const;
  });
  const above = layers[layers.indexOf(layer) + 1];
  const beyond = above ? layerNode(above, `Go on with ${layerNames[above]}`, `/problems/#${above}`) : endNode(tree, 'end/it-works');
  const last = part + 1 < parts ? layerNode(layer, `Go on with part ${part + 2}`, addressOfChart(nameOf(layer, part + 1))) : beyond;
  return {
    name: nameOf(layer, part),
    title: `Flowchart: ${layerNames[layer]}${part ? `, part ${part + 1}` : ''}`,
    description: 'One question for each problem, likeliest first. No leads to the problem, yes to the next question.',
    form: 'lanes',
    nodes: [...pairs.flat(), last],
    edges: pairs.flatMap(([question, problem], index) => [
      { from: question.id, to: problem.id, label: 'No' },
      { from: question.id, to: pairs[index + 1]?.[0].id ?? last.id, label: 'Yes' },
    ]),
  };
}

type Steps = readonly (readonly [id: string, step: Step])[];

/** The authored questions in their order, as many in a part as there is room for their boxes. */
function wholeCharts(tree: Tree): Chart[] {
  const questions = new Map(Object.entries(tree.steps).map(([id, { ask }]) => [`step/${id}`, nodeOf(`step/${id}`, ask, 'question')]));
  const parts: [string, Step][][] = [[]];
  let boxes = 0;
  for (const [id, step] of Object.entries(tree.steps)) {
    const own = 1 + step.answers.filter(({ to }) => !questions.has(to)).length;
    if (boxes > 0 && boxes + own > most.boxes) [parts[parts.length], boxes] = [[], 0];
    parts.at(-1)?.push([id, step]);
    boxes += own;
  }
  return parts.map((steps, part) => wholeChart(tree, questions, steps, part));
}

/** Authored questions. An observation counts as the layer where it breaks, which has a box beside each question, and so has a question of another part. */
function wholeChart(tree: Tree, questions: ReadonlyMap<string, ChartNode>, steps: Steps, part: number): Chart {
  const here = new Set(steps.map(([id]) => `step/${id}`));
  const nodes = new Map<string, ChartNode>();
  const edges: ChartEdge[] = [];
  for (const [step, { answers }] of steps) {
    const from = questions.get(`step/${step}`);
    if (from) nodes.set(from.id, from);
    const targets = answers.map(({ label, to }) => ({
      label,
      to,
      target: (here.has(to) && questions.get(to)) || leaf(tree, questions, step, to),
    }));
    for (const [id, ways] of Map.groupBy(targets, ({ target }) => target.id)) {
      for (const { target } of ways) if (!here.has(id)) nodes.set(id, target);
      edges.push({
        from: `step/${step}`,
        to: id,
        label: ways.map(({ label }) => label).join('\n'),
        leads: ways.map(({ to }) => to),
      });
    }
  }
  return {
    name: nameOf('whole', part),
    title: `Flowchart: the whole tree${part ? `, part ${part + 1}` : ''}`,
    description: 'From what the status shows to the layer where it breaks.',
    form: 'free',
    nodes: [...nodes.values()],
    edges,
  };
}

function leaf(tree: Tree, questions: ReadonlyMap<string, ChartNode>, step: string, to: NodeRef): ChartNode {
  const elsewhere = questions.get(to);
  if (elsewhere) return { ...elsewhere, id: `${step}/${to}` };
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
