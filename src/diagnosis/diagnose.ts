import { newestFirst } from './clock.ts';
import type { Evidence, Observed } from './evidence.ts';
import { observe } from './evidence.ts';
import type { Diagnosis, Finding, Progress } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { nextLook } from './next-look.ts';
import type { Line } from './normalise.ts';
import { linesOf } from './normalise.ts';
import { isProse } from './prose.ts';
import type { Case } from './rank.ts';
import { rankCases } from './rank.ts';
import { createReader } from './sight.ts';
import { otherMatter } from './unrelated.ts';
import type { Likeness, WordSearch } from './words.ts';
import { createWordSearch } from './words.ts';

/** Turns pasted text into findings. */
export type Diagnose = (text: string) => Diagnosis;

/** A candidate before it is worded: what messages and what plain words say for a problem. */
interface Candidate {
  readonly problem: string;
  readonly score: number;
  readonly told: Case | undefined;
  readonly alike: Likeness | undefined;
}

const mostFindings = 8;
const mostLinesForWords = 12;

/** Builds the index once; the function that it returns is pure and may be called for every keystroke. */
export function createDiagnosis(knowledge: Knowledge): Diagnose {
  const reader = createReader(knowledge);
  const words = createWordSearch(knowledge.problems);
  const layers = new Map(knowledge.problems.map(({ id, layer }) => [id, layer]));

  return (text) => {
    const lines = linesOf(text);
    const ordered = newestFirst(lines) ? [...lines].reverse() : lines;
    const prose = isProse(lines);
    const observed = observe(knowledge, reader, ordered, !prose);
    const cases = rankCases(observed.evidence, observed.printers, { named: observed.named, marked: observed.marked, layers });
    const candidates = combine(cases, likenesses(words, lines, cases, prose), trustInWords(cases, lines, prose));
    const told = cases.reduce((most, { score, named }) => Math.max(most, named ? score : 0), 0);
    const worded = prose ? (candidates[0]?.alike?.score ?? 0) : 0;
    const unrelated = otherMatter(oursIn(observed), told, observed.others, worded);
    const findings = candidates.slice(0, mostFindings).map((candidate, index) => word(candidate, candidates, index, unrelated !== null, prose));
    return {
      findings,
      progress: progressOf(observed.evidence),
      unrelated: lines.length ? unrelated : null,
      unsure: !findings.some(({ confident }) => confident),
      printedBy: printerOf(observed),
      lineCount: lines.at(-1)?.number ?? 0,
    };
  };
}

function likenesses(words: WordSearch, lines: readonly Line[], cases: readonly Case[], prose: boolean): Likeness[] {
  if (!prose && (lines.length > mostLinesForWords || (cases[0]?.score ?? 0) > 0.6)) return [];
  return words.search(lines.map(({ text }) => text).join(' '));
}

/** How far plain words are trusted: fully in a question, hardly beside a message that is known, more where none is. */
function trustInWords(cases: readonly Case[], lines: readonly Line[], prose: boolean): number {
  const told = cases[0]?.score ?? 0;
  if (told < 0.08) return prose ? 1 : 0.5;
  const covered = coverageOf(cases, lines);
  if (prose) return covered < 0.5 ? 1 : 0.3;
  return told < 0.35 && covered < 0.4 ? 0.25 : 0.1;
}

/** The share of the text that messages account for. */
function coverageOf(cases: readonly Case[], lines: readonly Line[]): number {
  const covered = new Map(cases.flatMap(({ evidence }) => evidence.flatMap((one) => one.lines)).map(({ number, start, end }) => [`${number} ${start}`, end - start]));
  const whole = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...covered.values()].reduce((sum, length) => sum + length, 0) / (whole || 1);
}

/** Adds what plain words say to what messages say. */
function combine(cases: readonly Case[], alikes: readonly Likeness[], trust: number): Candidate[] {
  const problems = new Set([...cases.map(({ problem }) => problem), ...alikes.map(({ problem }) => problem)]);
  return [...problems]
    .map((problem): Candidate => {
      const told = cases.find((one) => one.problem === problem);
      const alike = alikes.find((one) => one.problem === problem);
      return { problem, score: (told?.score ?? 0) + trust * (alike?.score ?? 0), told, alike };
    })
    .sort((a, b) => b.score - a.score);
}

function word({ problem, score, told, alike }: Candidate, all: readonly Candidate[], index: number, unrelated: boolean, prose: boolean): Finding {
  const rival = all[index === 0 ? 1 : 0]?.score ?? 0;
  const sure = 1 - Math.exp(-1.7 * score);
  const confidence = round(Math.min(0.97, sure * (score / (score + 0.45 * rival))) * (unrelated ? 0.3 : 1));
  const [strongest] = told?.evidence ?? [];
  const unproven = told !== undefined && told.evidence.every(({ message }) => !message.verified);
  const grounded = (told?.named ?? false) || (prose && !unproven && (alike?.score ?? 0) > 0.55);
  return {
    problem,
    confidence,
    confident: index === 0 && grounded && !unrelated && confidence >= 0.5 && score > rival * 1.25,
    lines: linesOfEvidence(told?.evidence ?? []),
    why: whyOf(strongest, told, alike),
    message: strongest?.message.id ?? null,
    by: strongest?.message.by ?? null,
    lookAt: told ? nextLook(told) : { end: 'both', why: 'Nothing here is a log line: paste what either end logged at the moment it failed.' },
  };
}

function linesOfEvidence(evidence: readonly Evidence[]): Finding['lines'] {
  const lines = evidence.flatMap((one) => one.lines);
  return lines.sort((a, b) => a.number - b.number || a.start - b.start).slice(0, 20);
}

function whyOf(strongest: Evidence | undefined, told: Case | undefined, alike: Likeness | undefined): string {
  if (!strongest || !told) return `Your words are near to “${alike?.phrase ?? ''}”.`;
  const { message, count, share } = strongest;
  if (share < 1) return `It comes near to what ${message.byName} prints: “${message.texts[0] ?? ''}”.`;
  const often = count > 1 ? `, ${count} times` : '';
  const more = told.evidence.length > 1 ? ` ${told.evidence.length - 1} more ${told.evidence.length === 2 ? 'message points' : 'messages point'} the same way.` : '';
  return `${message.byName} prints “${message.texts[0] ?? ''}”${often}.${message.verified ? '' : ' We know this text from practice only.'}${more}`;
}

function progressOf(evidence: readonly Evidence[]): Progress {
  const tells = new Set(evidence.map(({ message }) => message.tells));
  const ipsec = tells.has('child-up');
  return { ike: ipsec || tells.has('ike-up') || tells.has('child-started') || tells.has('rekeying'), ipsec, bgp: tells.has('bgp-up') };
}

function oursIn({ named }: Observed): number {
  return ['ike', 'bgp', 'either', 'printer'].reduce((sum, key) => sum + (named.get(key) ?? 0), 0);
}

function printerOf({ printers, evidence }: Observed): string | null {
  const [likeliest] = [...printers].sort(([, a], [, b]) => b - a);
  return likeliest?.[0] ?? evidence[0]?.message.by ?? null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
