/** One thing wrong with the content: what rule, where as its author wrote it, what is wrong, and the mend. */
export interface Issue {
  /** Permanent name of the rule, `room/kebab-name`. */
  readonly code: string;
  /** Dotted path in the literal, or file and line. */
  readonly at: string;
  readonly wrong: string;
  readonly fix: string;
}

/** One line: `tree/unreachable at steps.dpd: no answer leads here. Point an answer at it.` */
export function formatIssue({ code, at, wrong, fix }: Issue): string {
  return `${code} at ${at}: ${wrong}. ${fix}.`;
}

/** Every issue on a line of its own, shallowest path first. */
export function formatIssues(issues: readonly Issue[]): string {
  const depth = ({ at }: Issue) => at.split('.').length;
  return [...issues]
    .sort((a, b) => depth(a) - depth(b) || a.at.localeCompare(b.at))
    .map(formatIssue)
    .join('\n');
}
