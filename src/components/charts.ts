import { tree } from '../../content/tree.ts';
import type { Chart } from '../flowchart/charts.ts';
import { chartsOf } from '../flowchart/charts.ts';

/** Every flowchart of the site. */
export const charts: readonly Chart[] = chartsOf(tree);

/** By each problem the chart of its layer that has it. */
export const chartOfProblem: ReadonlyMap<string, Chart> = new Map(
  charts.flatMap((chart) => (chart.form === 'lanes' ? chart.nodes.map(({ ref }) => [ref, chart] as const) : [])),
);
