import type { Diagnosis, Finding } from './finding.ts';

/** A diagnosis as plain text for a terminal: the first three findings, what says so, and where to look next. */
export function reportOf({ findings, unrelated }: Diagnosis, titles: ReadonlyMap<string, string>): string {
  if (unrelated) return unrelated;
  if (findings.length === 0) return 'Not sure: nothing in this text is known. Paste the lines around the failure, from either end.';
  const [best] = findings;
  const head = best?.confident ? [] : ['Not sure. Likeliest first:'];
  return [...head, ...findings.slice(0, 3).map((finding) => worded(finding, titles))].join('\n');
}

function worded({ problem, confidence, lines, why, lookAt }: Finding, titles: ReadonlyMap<string, string>): string {
  return [
    `${titles.get(problem) ?? problem}  (${Math.round(confidence * 100)} %, /problems/${problem}/)`,
    `  ${why}`,
    ...lines.slice(0, 5).map(({ number, text }) => `  line ${number}: ${text.trim().slice(0, 160)}`),
    `  Next: ${lookAt.why}`,
  ].join('\n');
}
