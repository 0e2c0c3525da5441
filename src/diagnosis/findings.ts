import type { Candidate } from './candidates.ts';
import { mostCandidates } from './candidates.ts';
import type { Standing } from './confidence.ts';
import { clarityOf, confidencesOf } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { KnownMessage } from './knowledge.ts';
import type { KnownProblem } from './known-problem.ts';
import type { NearestWording } from './nearest-wording.ts';
import { nextLook } from './next-look.ts';
import type { Weights } from './weights.ts';

const mostLines = 20;
/** A message that repeats says no more: what others say beside it must not be crowded out. */
const mostOfOne = 2;

/** What somebody tells makes none sure that is right less often. */
const leastSure = 0.9;

/** Why none is sure. */
interface Doubts {
  /** The text is about something else, or says that nothing is broken. */
  readonly isElsewhere: boolean;
  /** All of its words moved the first one there, or speak against it. */
  readonly isDoubted: boolean;
  /** What these say of the first one; null where nobody tells a story. */
  readonly told: Standing['told'];
  /** What stands beside the words of whoever pasted it; null where he says nothing. */
  readonly pasted: Standing['beside'];
}

/** Words the candidates, best first. */
export function findingsOf(
  text: string,
  candidates: readonly Candidate[],
  { isElsewhere, isDoubted, told: allWords, pasted }: Doubts,
  prose: boolean,
  problems: ReadonlyMap<string, KnownProblem>,
  nearest: NearestWording,
  weights: Weights,
): Finding[] {
  const shown = candidates.slice(0, mostCandidates);
  const confidences = confidencesOf(
    shown.map(({ score }) => score),
    { isDoubtful: isElsewhere, told: allWords, beside: shown[0]?.told ? null : pasted },
    weights,
  );
  const isUnlikely = allWords !== null && (confidences[0] ?? 0) < leastSure;
  const clear = !isElsewhere && !isDoubted && !isUnlikely && isClear(candidates, prose, weights);
  const rivals = problems.get(shown[0]?.problem ?? '')?.alike ?? {};
  return shown.map(({ problem, told, alike }, index): Finding => {
    const strongest = told?.evidence[0];
    const reason = nearest.ofReason(text, problem);
    const message = reason ?? (strongest && nearest.of(strongest));
    return {
      problem,
      confidence: confidences[index] ?? 0,
      confident: index === 0 && clear,
      lines: linesOf(told?.evidence ?? []),
      often: (told?.evidence ?? []).reduce((sum, { count }) => sum + count, 0),
      why: message
        ? whyOf(reason ? undefined : strongest, message, (told?.evidence.length ?? 0) - 1)
        : alike
          ? `Your words are close to “${alike.phrase}”.`
          : 'All your words together are most like what people tell of it.',
      message: message?.id ?? null,
      by: message?.by ?? null,
      instead: index > 0 ? (rivals[problem] ?? null) : null,
      lookAt: told
        ? nextLook(told, problems.get(problem)?.layer)
        : { end: 'both', why: 'These are words and no log line: check it, or paste what either end logged at the moment it failed.' },
    };
  });
}

/** True when a verified message, or unmistakable words, name the first and no rival is near. Texts known from practice only never suffice. */
function isClear([best, rival]: readonly Candidate[], prose: boolean, weights: Weights): boolean {
  if (!best) return false;
  const { score, told, alike } = best;
  const unproven = told !== undefined && told.evidence.every(({ message }) => !message.verified);
  const grounded = (told?.named ?? false) || (prose && !unproven && alike !== undefined);
  const next = rival?.score ?? 0;
  return grounded && clarityOf(score, next, weights) >= weights.leastClarity;
}

function linesOf(evidence: readonly Evidence[]): Finding['lines'] {
  const lines = evidence.slice(0, mostLines).flatMap((one) => one.lines.slice(0, mostOfOne));
  const distinct = new Map(lines.map((line) => [`${line.number} ${line.start} ${line.end} ${line.text}`, line]));
  return [...distinct.values()].sort((a, b) => a.number - b.number || a.start - b.start).slice(0, mostLines);
}

function whyOf(strongest: Evidence | undefined, message: KnownMessage, others: number): string {
  const { count = 1, share = 1, called = false } = strongest ?? {};
  const text = message.texts[0] ?? '';
  if (called) return `It is part of what ${message.byName} prints: “${text}”.`;
  if (share < 1) return `It is close to what ${message.byName} prints: “${text}”.`;
  const often = count > 1 ? `, ${count} times` : '';
  const more = others < 1 ? '' : ` ${others} more ${others === 1 ? 'message points' : 'messages point'} the same way.`;
  return `${message.byName} prints “${text}”${often}.${message.verified ? '' : ' We know this text from practice only.'}${more}`;
}
