import { readFileSync } from 'node:fs';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import { knowledgeOf } from '../../src/diagnosis/knowledge.ts';
import type { Report } from '../../src/check/report.ts';
import { kinds } from '../../src/check/report.ts';
import { reports } from '../support/reports.ts';
import type { Grade, Tally } from './tally.ts';
import { gradeOf, tallyOf } from './tally.ts';

/** What diagnosis knows, from the content as it stands. */
export const knowledge = knowledgeOf({ ...(await readCatalogue()), problems: tree.problems, lexicon });

/** A report with what diagnosis made of it. */
export interface Judged {
  readonly report: Report;
  readonly diagnosis: Diagnosis;
  readonly grade: Grade;
}

/** Every report, judged once. */
export function judgeAll(): Judged[] {
  const diagnose = createDiagnosis(knowledge);
  return reports.map((report) => {
    const diagnosis = diagnose(report.text);
    return { report, diagnosis, grade: gradeOf(report, diagnosis) };
  });
}

/** What was reached, and may not be lost: each tuned report's grade, and of the held-out half the tally of each kind. */
export interface Reached {
  readonly tuned: Readonly<Record<string, Grade>>;
  readonly heldOut: Readonly<Record<string, Tally>>;
}

export const reachedFile = new URL('reached.json', import.meta.url);

/** What was reached when it was last written. */
export function readReached(): Reached {
  return JSON.parse(readFileSync(reachedFile, 'utf8')) as Reached;
}

/** What is reached now. */
export function reachedBy(judged: readonly Judged[]): Reached {
  const of = (half: string) => judged.filter(({ report }) => report.half === half);
  return {
    tuned: Object.fromEntries(of('tuned').map(({ report, grade }) => [report.name.replace('tuned/', ''), grade])),
    heldOut: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        tallyOf(
          of('held-out')
            .filter(({ report }) => report.kind === kind)
            .map(({ grade }) => grade),
        ),
      ]),
    ),
  };
}
