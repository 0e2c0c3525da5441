import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { Report } from '../../src/check/report.ts';

/** How sure first findings said they were, from … to …, and how often they were right. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Shares, 0 to 1. */
  readonly said: number;
  readonly right: number;
}

const edges = [0, 0.65, 0.8, 0.9, 1];

/** How far what is said may be from what is so. */
export const tolerance = 0.06;

/** Counts over all reports that got an answer, healthy ones and other matters included. */
export function bandsOf(pairs: Iterable<readonly [Report, Diagnosis]>): Band[] {
  const first = [...pairs].flatMap(
    ([
      { expect },
      {
        findings: [best],
        unrelated,
      },
    ]) =>
      best && unrelated === null ? [{ said: best.confidence, right: typeof expect !== 'string' && expect.includes(best.problem) }] : [],
  );
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    const band = first.filter(({ said }) => said >= from && said < to);
    const share = (of: (one: (typeof band)[number]) => number) => band.reduce((sum, one) => sum + of(one), 0) / (band.length || 1);
    return { from, to, count: band.length, said: share(({ said }) => said), right: share(({ right }) => Number(right)) };
  });
}

/** True when every band is what it says. */
export const isCalibrated = (bands: readonly Band[]): boolean => bands.every(({ said, right }) => Math.abs(said - right) <= tolerance);
