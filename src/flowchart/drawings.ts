import { createHash } from 'node:crypto';
import type { Issue } from '../issue/issue.ts';
import type { Chart } from './charts.ts';
import { mermaidText } from './mermaid-text.ts';
import { drawingVersion, mermaidOptions } from './options.ts';

const mend = 'Run npm run flowcharts';

/** What a drawing was made of. Equal keys: it need not be drawn again. */
export function keyOf(chart: Chart, mermaidVersion: string, version: number = drawingVersion): string {
  const links = chart.nodes.map(({ ref, kind, address }) => [ref, kind, address]);
  const made = [mermaidText(chart), chart.title, links, mermaidOptions(chart.form), mermaidVersion, version];
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 32);
}

/** A drawing as it is stored: its key stands in a comment before it. */
export function withKey(key: string, svg: string): string {
  return `<!-- ${key} Drawn by npm run flowcharts: do not edit. -->\n${svg}`;
}

/** The key in a stored drawing, null when it has none. */
export function keyIn(stored: string): string | null {
  return /^<!-- ([0-9a-f]{32}) /.exec(stored)?.[1] ?? null;
}

/** Stored drawings by name. */
export type Stored = ReadonlyMap<string, string>;

/** Every chart whose drawing is missing or stale, and every drawing that no chart has. Empty: all are current. */
export function drawingIssues(charts: readonly Chart[], stored: Stored, mermaidVersion: string): Issue[] {
  const names = new Set<string>(charts.map(({ name }) => name));
  return [
    ...charts.flatMap((chart) => chartIssue(chart, stored.get(chart.name), keyOf(chart, mermaidVersion))),
    ...[...stored.keys()]
      .filter((name) => !names.has(name))
      .map((name) => ({ code: 'flowchart/orphan', at: fileOf(name), wrong: `no flowchart is called "${name}"`, fix: mend })),
  ];
}

/** The charts that have no drawing of their present key. */
export function undrawn(charts: readonly Chart[], stored: Stored, mermaidVersion: string): Chart[] {
  return charts.filter((chart) => keyIn(stored.get(chart.name) ?? '') !== keyOf(chart, mermaidVersion));
}

function chartIssue({ name }: Chart, drawing: string | undefined, key: string): Issue[] {
  const at = fileOf(name);
  if (drawing === undefined) return [{ code: 'flowchart/missing', at, wrong: 'this flowchart was never drawn', fix: mend }];
  if (keyIn(drawing) !== key)
    return [{ code: 'flowchart/stale', at, wrong: 'the tree, or what draws it, has changed since it was drawn', fix: mend }];
  return [];
}

const fileOf = (name: string): string => `content/flowcharts/${name}.svg`;
