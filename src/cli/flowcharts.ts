import { tree } from '../../content/tree.ts';
import { chartsOf } from '../flowchart/charts.ts';
import { updateDrawings } from '../flowchart/drawing-files.ts';

try {
  const { drawn, removed } = await updateDrawings(chartsOf(tree));
  if (drawn.length) console.log(`Drawn: ${drawn.join(', ')}`);
  if (removed.length) console.log(`Removed: ${removed.join(', ')}`);
  if (!drawn.length && !removed.length) console.log('Every flowchart is current.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
