import { readCatalogue } from '../../src/catalogue/read.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { ReadSayings, Sayings } from '../../src/diagnosis/saying.ts';
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

/** No weight changes what lines say: each text is read once for all of them. */
const read = new Map<string, Sayings>();
const readSayings = knowledge.late.sayings();
const readOnce: ReadSayings = (lines) => {
  const key = lines.map(({ number, text }) => `${number} ${text}`).join('\n');
  const sayings = read.get(key) ?? readSayings(lines);
  read.set(key, sayings);
  return sayings;
};
const readBefore = { ...knowledge, late: { ...knowledge.late, sayings: () => readOnce } };

/** Reports of the tuned half, those first that objected before: what one weight moves, another mostly does too. */
const sensitive = reports.filter(({ half }) => half === 'tuned');
const heldOutReports = reports.filter(({ half }) => half === 'held-out');

/**
 * Who objects when one weight is changed, the first that does: a report of the tuned half by its name, the held-out half,
 * the calibration, a message's example. Null: nobody.
 */
export function whoNotices(name: keyof Weights, factor: number, { tuned, heldOut }: Reached): string | null {
  const diagnose = createDiagnosis(readBefore, { ...weights, [name]: weights[name] * factor });
  const pairs: [Report, Diagnosis][] = [];
  for (const [at, report] of sensitive.entries()) {
    const diagnosis = diagnose(report.text);
    if (gradeOf(report, diagnosis) !== tuned[report.name.replace('tuned/', '')]) {
      sensitive.unshift(...sensitive.splice(at, 1));
      return report.name;
    }
    pairs.push([report, diagnosis]);
  }
  for (const report of heldOutReports) pairs.push([report, diagnose(report.text)]);
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
