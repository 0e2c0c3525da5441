import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import type { Weights } from '../../src/diagnosis/weights.ts';
import { weights } from '../../src/diagnosis/weights.ts';
import { kinds, reports } from '../support/reports.ts';
import type { Reached } from './judge.ts';
import { knowledge } from './judge.ts';
import { gradeOf, tallyOf } from './tally.ts';

/** How much each weight is changed to see whether anybody notices. */
export const factors = [0.5, 1.5] as const;

/** Names of all weights. */
export const names = Object.keys(weights) as (keyof Weights)[]; // the keys of a literal

/** True when diagnosis with one weight changed no longer reaches exactly what was reached: the corpus would object. */
export function isNoticed(name: keyof Weights, factor: number, { tuned, heldOut }: Reached): boolean {
  const diagnose = createDiagnosis(knowledge, { ...weights, [name]: weights[name] * factor });
  const differs = reports.some(
    (report) => report.half === 'tuned' && gradeOf(report, diagnose(report.text)) !== tuned[report.name.replace('tuned/', '')],
  );
  if (differs) return true;
  return kinds.some((kind) => {
    const given = reports
      .filter(({ half, kind: own }) => half === 'held-out' && own === kind)
      .map((report) => gradeOf(report, diagnose(report.text)));
    return JSON.stringify(tallyOf(given)) !== JSON.stringify(heldOut[kind] ?? {});
  });
}
