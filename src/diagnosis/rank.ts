import { withNamedCauses } from './attempts.ts';
import type { Evidence, EvidenceLine } from './evidence.ts';
import type { Setting } from './setting.ts';
import { kinshipOf, withMethod } from './setting.ts';
import { shareOf, strengthOf } from './weigh.ts';
import type { Weights } from './weights.ts';

/** What speaks for one problem. */
export interface Case {
  readonly problem: string;
  readonly score: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** True when a message that stands in the text names it first. */
  readonly exact: boolean;
  /** True when that message is a verified one, and no mere step on the way. */
  readonly named: boolean;
}

/** Weighs the messages against each other: every problem's case, strongest first. Ties keep the order of the log. */
export function rankCases(
  observed: readonly Evidence[],
  printers: ReadonlyMap<string, number>,
  setting: Setting,
  weights: Weights,
): Case[] {
  const parts = new Map<string, { readonly evidence: Evidence; readonly part: number; readonly first: boolean }[]>();
  for (const chosen of withNamedCauses(observed.map((evidence) => withMethod(choosePrinter(evidence, printers), setting)))) {
    const strength = strengthOf(chosen, setting.problems, weights) * kinshipOf(chosen, setting, weights);
    for (const { problem, share, first } of sharesOf(chosen, weights))
      parts.set(problem, [...(parts.get(problem) ?? []), { evidence: chosen, part: strength * share, first }]);
  }
  return [...parts]
    .map(([problem, said]): Case => {
      const sorted = said.sort((a, b) => b.part - a.part);
      return {
        problem,
        score: scoreOf(sorted, weights),
        evidence: sorted.map(({ evidence }) => evidence),
        exact: sorted.some(({ evidence, first }) => first && evidence.share === 1),
        named: sorted.some(({ evidence, first }) => first && evidence.message.verified && evidence.share === 1 && !isStep(evidence)),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** What further words say adds up, each less than what was before; words that are told of twice are one sign. */
function scoreOf(sorted: readonly { readonly evidence: Evidence; readonly part: number }[], weights: Weights): number {
  const counted: EvidenceLine[] = [];
  let [score, index] = [0, 0];
  for (const { evidence, part } of sorted) {
    if (evidence.lines.every((line) => counted.some((other) => isSameWords(line, other)))) continue;
    score += part * weights.further ** index;
    index += 1;
    counted.push(...evidence.lines);
  }
  return score;
}

/** Of a long line each message has an excerpt of its own: only what stands in the same one is compared. */
function isSameWords(a: EvidenceLine, b: EvidenceLine): boolean {
  return a.number === b.number && a.text === b.text && a.start < b.end && b.start < a.end;
}

/** True for what may follow from anything, or be mended by what comes next: another group is asked for, a connection is tried once more. */
function isStep({ message: { tells } }: Evidence): boolean {
  return tells === 'echo' || tells === 'ike-started' || tells === 'ike-accepted';
}

/** Of several printers with the same words, the one whose other words stand in the text. */
function choosePrinter(evidence: Evidence, printers: ReadonlyMap<string, number>): Evidence {
  if (evidence.twins.length < 2) return evidence;
  const likeliest = [...evidence.twins].sort(
    (a, b) => (printers.get(b.by) ?? 0) - (printers.get(a.by) ?? 0) || Number(b.verified) - Number(a.verified),
  );
  const [message] = likeliest;
  if (!message || (printers.get(message.by) ?? 0) === 0) return evidence;
  const problems = evidence.meanings[evidence.twins.indexOf(message)] ?? message.problems;
  return { ...evidence, message, twins: [message], problems, meanings: [problems] };
}

/** Each problem's share of a message; where printers with the same words disagree, the mean of theirs. */
function sharesOf(
  { meanings }: Evidence,
  weights: Weights,
): { readonly problem: string; readonly share: number; readonly first: boolean }[] {
  const saying = meanings.filter((list) => list.length > 0);
  const all = [...new Set(saying.flat())];
  return all.map((problem) => ({
    problem,
    share: saying.reduce((sum, list) => sum + (list.includes(problem) ? shareOf(list.indexOf(problem), weights) : 0), 0) / saying.length,
    first: saying.some((list) => list[0] === problem),
  }));
}
