import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../../src/check/report.ts';
import { halves, kinds, parseReport } from '../../src/check/report.ts';

const folder = new URL('../reports/', import.meta.url);

/** Every report, by half and kind, in the order of their names. */
export const reports: readonly Report[] = halves.flatMap((half) =>
  kinds.flatMap((kind) => namesIn(`${half}/${kind}/`).map((file) => readReport(`${half}/${kind}/${file}`))),
);

function namesIn(path: string): string[] {
  return readdirSync(new URL(path, folder)).sort();
}

function readReport(name: string): Report {
  const report = parseReport(name, readFileSync(new URL(name, folder), 'utf8'));
  if ('wrong' in report) throw new Error(`tests/reports/${name}:${report.line}: ${report.wrong}. ${report.fix}.`);
  return report;
}
