import type { MermaidConfig } from 'mermaid';
import type { Chart } from './charts.ts';

/** Raise this when the drawing code changes what it writes: every drawing is then drawn again. */
export const drawingVersion = 12;

/** Fonts with one set of widths: boxes are measured with one of them where charts are drawn, and read with another. */
export const chartFonts = 'Arial, Helvetica, "Liberation Sans", sans-serif';

const common: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  fontFamily: chartFonts,
  deterministicIds: true,
};

/** What Mermaid is told, all of it: its defaults change between versions. A layer is two lanes, 328 px wide; the whole is laid out by ELK. */
export function mermaidOptions(form: Chart['form']): MermaidConfig {
  return form === 'lanes'
    ? {
        ...common,
        layout: 'swimlane',
        fontSize: 14,
        themeVariables: { fontSize: '14px' },
        flowchart: {
          useMaxWidth: false,
          curve: 'linear',
          padding: 6,
          wrappingWidth: 112,
          minNodeWidth: 112,
          nodeSpacing: 12,
          rankSpacing: 0,
          diagramPadding: 0,
        },
      }
    : {
        ...common,
        layout: 'elk',
        fontSize: 13,
        themeVariables: { fontSize: '13px' },
        elk: { mergeEdges: true, lineHops: false, nodePlacementStrategy: 'NETWORK_SIMPLEX', cycleBreakingStrategy: 'DEPTH_FIRST' },
        flowchart: {
          useMaxWidth: false,
          curve: 'linear',
          padding: 6,
          wrappingWidth: 96,
          minNodeWidth: 96,
          nodeSpacing: 10,
          rankSpacing: 8,
          diagramPadding: 0,
        },
      };
}
