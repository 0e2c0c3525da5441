import type { AstroIntegration } from 'astro';
import { chartsOf } from '../flowchart/charts.ts';
import { updateDrawings } from '../flowchart/drawing-files.ts';

/** Draws the flowcharts that have changed before the pages are built. While all are current it needs no browser. */
export function drawFlowcharts(): AstroIntegration {
  return {
    name: 'draw-flowcharts',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        // Read now and not when this file is loaded: the check speaks first.
        const { tree } = await import('../../content/tree.ts');
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
