import { candidatesOf } from './candidates.ts';
import { newestFirst } from './clock.ts';
import { createConcepts } from './concepts.ts';
import type { Evidence, Observed } from './evidence.ts';
import { observe } from './evidence.ts';
import type { Diagnosis, Progress } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import type { Line } from './line.ts';
import { countLines, linesOf, printedLines } from './normalise.ts';
import { isProse, proseIn } from './prose.ts';
import type { Case } from './rank.ts';
import { rankCases } from './rank.ts';
import { createSayings } from './said.ts';
import { createReader } from './sight.ts';
import { silencesOf } from './stage.ts';
import { otherMatter } from './unrelated.ts';
import type { Likeness, WordSearch } from './words.ts';
import type { Weights } from './weights.ts';
import { weights as fitted } from './weights.ts';
import { createWordSearch } from './words.ts';

/** Turns pasted text into findings. */
export type Diagnose = (text: string) => Diagnosis;

const mostLinesForWords = 12;

/** Builds the index once; the function that it returns is pure and may be called for every keystroke. */
export function createDiagnosis(knowledge: Knowledge, weights: Weights = fitted): Diagnose {
  const concepts = createConcepts(knowledge.lexicon, weights);
  const reader = createReader(knowledge, concepts.plain, weights);
  const words = createWordSearch(knowledge.problems, concepts, knowledge.lexicon.senses, weights);
  const silences = silencesOf(knowledge.problems);
  const readSayings = createSayings(knowledge.lexicon);
  const { methods } = knowledge.lexicon.marks;
  const problems = new Map(knowledge.problems.map((problem) => [problem.id, problem]));
  const printers = new Map(knowledge.printers.map((printer) => [printer.id, printer]));

  return (text) => {
    const printed = printedLines(text);
    const { said, rows } = readSayings(printed);
    const lines = linesOf(printed, rows);
    const prose = isProse(lines);
    const ordered = newestFirst(lines) ? [...lines].reverse() : lines;
    const observed = observe(knowledge, silences, reader, ordered, said);
    const cases = rankCases(
      observed.evidence,
      observed.printers,
      { named: observed.named, marked: observed.marked, methods, problems, printers },
      weights,
    );
    // The words of a status are its fields: they never make a finding sure.
    const isStatus = lines.length > 1 && (observed.named.get('up') ?? 0) > 0;
    const present = lines.filter(({ number }) => !observed.history.has(number));
    const candidates = candidatesOf(
      cases,
      likenesses(words, said.size && !prose ? proseIn(present) : present, cases, prose),
      lines,
      prose,
      weights,
    );
    const told = cases.reduce((most, { score, exact }) => Math.max(most, exact ? score : 0), 0);
    const worded = prose ? (candidates[0]?.alike?.score ?? 0) : 0;
    const unrelated = lines.length ? otherMatter({ prose, named: observed.named, others: observed.others, told, worded }, weights) : null;
    const findings = findingsOf(candidates, unrelated !== null, prose && !isStatus, problems, weights);
    return {
      findings,
      progress: progressOf(observed.evidence),
      unrelated,
      unsure: !findings.some(({ confident }) => confident),
      printedBy: printerOf(observed),
      lineCount: countLines(text),
    };
  };
}

function likenesses(words: WordSearch, lines: readonly Line[], cases: readonly Case[], prose: boolean): Likeness[] {
  if (!prose && (lines.length > mostLinesForWords || (cases[0]?.score ?? 0) > 0.6)) return [];
  return words.search(lines.map(({ text }) => text).join(' '));
}

function progressOf(evidence: readonly Evidence[]): Progress {
  const tells = new Set(evidence.map(({ message }) => message.tells));
  const ipsec = tells.has('child-up');
  return { ike: ipsec || tells.has('ike-up') || tells.has('child-started') || tells.has('rekeying'), ipsec, bgp: tells.has('bgp-up') };
}

function printerOf({ printers, evidence }: Observed): string | null {
  const [likeliest] = [...printers].sort(([, a], [, b]) => b - a);
  return likeliest?.[0] ?? evidence[0]?.message.by ?? null;
}
