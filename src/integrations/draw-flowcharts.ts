import type { AstroIntegration } from 'astro';
import { tree } from '../../content/tree.ts';
import { chartsOf } from '../flowchart/charts.ts';
import { updateDrawings } from '../flowchart/drawing-files.ts';

/** Draws the flowcharts that have changed before the pages are built. While all are current it needs no browser. */
export function drawFlowcharts(): AstroIntegration {
  return {
    name: 'draw-flowcharts',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        try {
          const { drawn, removed } = await updateDrawings(chartsOf(tree));
          if (drawn.length) logger.info(`drawn: ${drawn.join(', ')}`);
          if (removed.length) logger.info(`removed: ${removed.join(', ')}`);
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
          process.exit(1);
        }
      },
    },
  };
}
