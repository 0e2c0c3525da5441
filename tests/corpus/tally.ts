import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { Report } from '../support/reports.ts';

/** What diagnosis made of a group of reports. */
export interface Tally {
  /** Reports that have a cause. */
  readonly faults: number;
  /** The first finding is none of the causes that may come first. */
  readonly wrongFirst: number;
  /** None of the first three is. */
  readonly wrongThree: number;
  /** The first finding was called clear, and was wrong. */
  readonly clearWrong: number;
  /** A cause that was found first, and not called clear. */
  readonly unsure: number;
  /** Reports without a cause in them. */
  readonly well: number;
  /** A clear accusation in one of those. */
  readonly alarms: number;
}

/** Counts errors over reports and their diagnoses. */
export function tallyOf(pairs: readonly (readonly [Report, Diagnosis])[]): Tally {
  const causes = pairs.flatMap(([{ expect }, { findings }]) => (typeof expect === 'string' ? [] : [{ expect, findings }]));
  const well = pairs.filter(([{ expect }]) => typeof expect === 'string');
  const first = causes.map(({ expect, findings: [best] }) => ({
    right: best !== undefined && expect.includes(best.problem),
    clear: best?.confident ?? false,
  }));
  return {
    faults: causes.length,
    wrongFirst: first.filter(({ right }) => !right).length,
    wrongThree: causes.filter(({ expect, findings }) => !findings.slice(0, 3).some(({ problem }) => expect.includes(problem))).length,
    clearWrong: first.filter(({ right, clear }) => clear && !right).length,
    unsure: first.filter(({ right, clear }) => right && !clear).length,
    well: well.length,
    alarms: well.filter(([, { findings }]) => findings.some(({ confident }) => confident)).length,
  };
}
