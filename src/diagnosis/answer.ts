import type { EvidenceLine } from './evidence.ts';
import type { Layer } from '../tree/tree.ts';
import { layerNames } from '../tree/ladder.ts';
import type { Diagnosis, Finding } from './finding.ts';

/** How sure, as a word: clear may be acted on; likely is right more often than not; possible is a suspicion. */
export type Sureness = 'clear' | 'likely' | 'possible';

/** A finding as every reader sees it, on a page, on a terminal, in a ticket. */
export interface WordedFinding {
  readonly problem: string;
  readonly title: string;
  readonly sure: Sureness;
  /** How often such a finding is right, in percent. */
  readonly percent: number;
  readonly why: string;
  /** Where to look next. */
  readonly look: string;
  readonly lines: readonly EvidenceLine[];
  /** Who printed it, for the page of the reader's device; null when nobody is known. */
  readonly by: string | null;
}

/** An answer in words: what stands above the findings, null when nothing has to be said, and the findings, best first. */
export interface WordedAnswer {
  readonly notice: string | null;
  readonly findings: readonly WordedFinding[];
}

/** At most so many findings are worth reading, and so many where there is little room. */
export const mostFindings = 6;
export const mostInBrief = 3;

/** A finding that is right less often than this only fills the page. */
const worthShowing = 0.03;

const more = 'more of the log would tell, best the responder’s, from the first packet of a failed attempt on.';

/** Words a diagnosis, once for all who show it. A text about something else has no findings. */
export function wordAnswer(
  { findings, unrelated, unsure, healthy, proven }: Diagnosis,
  titleOf: (problem: string) => string | undefined,
  most = mostFindings,
): WordedAnswer {
  const shown = findings
    .filter(({ confidence }, index) => index === 0 || confidence >= worthShowing)
    .slice(0, most)
    .map((finding) => wordFinding(finding, titleOf));
  if (healthy)
    return {
      notice: `Nothing is wrong in this. It proves: ${namesOf(proven)}. If something fails all the same, look at the next layer, at the other end, or paste what was printed while it failed.`,
      findings: [],
    };
  if (unrelated !== null) return { notice: unrelated, findings: shown };
  if (!shown.length) return { notice: `Nothing in this is known here: ${more}`, findings: [] };
  const known = proven.length ? `Proven by this: ${namesOf(proven)}. ` : '';
  return { notice: unsure ? `${known}Not sure: these are possible, and ${more}` : known.trim() || null, findings: shown };
}

const namesOf = (proven: readonly Layer[]): string => proven.map((layer) => layerNames[layer]).join('; ');

function wordFinding(
  { problem, confidence, confident, why, lookAt, lines, by }: Finding,
  titleOf: (problem: string) => string | undefined,
): WordedFinding {
  return {
    problem,
    title: titleOf(problem) ?? problem,
    sure: confident ? 'clear' : confidence >= 0.5 ? 'likely' : 'possible',
    percent: Math.round(confidence * 100),
    // A gap of a message's text stands for anything.
    why: why.replaceAll(/\{[a-z0-9-]+\}/g, '…'),
    look: lookAt.why,
    lines,
    by,
  };
}

/** An answer as plain text: for a terminal, a ticket, a message. `urlOf` is where a problem's page is. */
export function answerText({ notice, findings }: WordedAnswer, urlOf: (problem: string) => string): string {
  const entries = findings.map(({ problem, title, sure, percent, why, look, lines }) =>
    [
      `${title} (${sure}, ${percent} %)`,
      `  ${urlOf(problem)}`,
      `  ${why}`,
      ...lines.map(({ number, text }) => `  ${number}: ${text.trim()}`),
      `  Next: ${look}`,
    ].join('\n'),
  );
  return [...(notice ? [notice] : []), ...entries].join('\n\n');
}
