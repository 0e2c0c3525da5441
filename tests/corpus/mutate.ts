import { readCatalogue } from '../../src/catalogue/read.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { Weights } from '../../src/diagnosis/weights.ts';
import { weights } from '../../src/diagnosis/weights.ts';
import type { Report } from '../../src/check/report.ts';
import { kinds } from '../../src/check/report.ts';
import { reports } from '../support/reports.ts';
import { bandsOf, isCalibrated } from './calibration.ts';
import type { Reached } from './judge.ts';
import { knowledge } from './judge.ts';
import { gradeOf, tallyOf } from './tally.ts';

/** How much each weight is changed to see whether anybody notices. */
export const factors = [0.5, 1.5] as const;

/** Names of all weights. */
export const names = Object.keys(weights) as (keyof Weights)[]; // the keys of a literal

const { messages } = await readCatalogue();
const examples = messages.filter(({ problems }) => problems.length);

/**
 * Who objects when one weight is changed, the first that does: a report of the tuned half by its name, the held-out half,
 * the calibration, a message's example. Null: nobody.
 */
export function whoNotices(name: keyof Weights, factor: number, { tuned, heldOut }: Reached): string | null {
  const diagnose = createDiagnosis(knowledge, { ...weights, [name]: weights[name] * factor });
  const pairs: [Report, Diagnosis][] = [];
  for (const report of reports) {
    const diagnosis = diagnose(report.text);
    if (report.half === 'tuned' && gradeOf(report, diagnosis) !== tuned[report.name.replace('tuned/', '')]) return report.name;
    pairs.push([report, diagnosis]);
  }
  for (const kind of kinds) {
    const given = pairs
      .filter(([{ half, kind: own }]) => half === 'held-out' && own === kind)
      .map(([report, diagnosis]) => gradeOf(report, diagnosis));
    if (JSON.stringify(tallyOf(given)) !== JSON.stringify(heldOut[kind] ?? {})) return `held-out ${kind}`;
  }
  if (!isCalibrated(bandsOf(pairs))) return 'the calibration';
  const claimed = examples.find(({ example, problems: [first] }) => diagnose(example).findings[0]?.problem !== first);
  return claimed ? `the example of ${claimed.id}` : null;
}
