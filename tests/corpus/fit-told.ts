import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createConcepts } from '../../src/diagnosis/concepts.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import type { WordOdds } from '../../src/diagnosis/lexicon.ts';
import { chanceOf, logOdds } from '../../src/diagnosis/confidence.ts';
import { conceptsTold, createOdds, ofBroken, unbroken } from '../../src/diagnosis/word-odds.ts';
import type { Weights } from '../../src/diagnosis/weights.ts';
import { weights } from '../../src/diagnosis/weights.ts';
import type { Half } from '../../src/check/report.ts';
import { reports } from '../support/reports.ts';
import { keepWeights } from './keep-weights.ts';
import { knowledge } from './judge.ts';
import type { ToldText } from './learn-odds.ts';
import { learned } from './learn-odds.ts';

const usage = `Usage: npm run fit:told [-- --write]
  Learns in which words people tell of each problem, and of none: from tests/told, the tuned questions of tests/reports, and the symptoms
  of content. Then how sure a story makes: on tests/told, each text asked of odds that were learned without it.
  Says how many of the held-out questions the words alone tell rightly, which decides nothing.
  --write  keeps what was learned in content/diagnosis/word-odds.json and src/diagnosis/weights.ts`;

/** A symptom is a few words of ours, and counts less than a story of somebody's. */
const ofSymptom = 0.4;
/** Into so many parts the stories are parted, and each is asked of odds that were learned from the others. */
const parts = 4;

/** A text of tests/told: `problem` is an id, or none where nothing is broken. */
interface Story {
  readonly problem: string;
  readonly text: string;
}

const ids = [...knowledge.problems.map(({ id }) => id), unbroken];
const concepts = createConcepts({ ...knowledge.lexicon, ...knowledge.late.words() }, weights);
const placeOf = (problem: string): number => {
  const place = ids.indexOf(problem);
  if (place < 0) throw new RangeError(`${problem} is no problem`);
  return place;
};
const toldText = (text: string, problem: string, counts: number): ToldText => ({
  concepts: conceptsTold(concepts, text),
  problem: placeOf(problem),
  counts,
});

const { write } = options();
/** What people may tell, made up, and what they asked in public threads, told anew. */
const stories = [...read('stories'), ...read('threads')];
const others = [...questions('tuned').map(({ text, problems: [problem = ''] }) => toldText(text, problem, 1)), ...symptoms()];
const odds = learned([...others, ...stories.map(({ text, problem }) => toldText(text, problem, 1))], ids);
const oddsOf = createOdds(odds, ids);
const asked = questions('held-out');
const right = asked.filter(({ text, problems }) => problems.includes(likeliest(text)));
console.log(`${right.length} of ${asked.length} held-out questions are told rightly by words alone; ${Object.keys(odds).length} concepts`);
const sure = fittedSureness();
console.log(JSON.stringify(sure));
if (write) {
  // One concept a line, so that a change shows what was learned anew.
  const lines = Object.entries(odds).map((row) => JSON.stringify(Object.fromEntries([row])).slice(1, -1));
  writeFileSync(new URL('../../content/diagnosis/word-odds.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
  keepWeights({ ...weights, ...sure });
}

function read(name: string): Story[] {
  const lines = readFileSync(new URL(`../told/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Story); // our own file
}

function questions(half: Half): { readonly text: string; readonly problems: readonly string[] }[] {
  return reports.flatMap((report) =>
    report.half === half && report.kind === 'question' && typeof report.expect !== 'string'
      ? { text: report.text, problems: report.expect }
      : [],
  );
}

function symptoms(): ToldText[] {
  return knowledge.late
    .words()
    .problems.flatMap(({ id, title, summary, symptoms: own }) => [title, summary, ...own].map((text) => toldText(text, id, ofSymptom)));
}

function likeliest(text: string): string {
  const chances = [...oddsOf(conceptsTold(concepts, text))];
  return chances.sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What is known of the first finding of a story: the chance that it has without all words, what these say of it and of none, as log-odds, and whether it is right. */
interface Asked {
  readonly known: readonly [one: number, alone: number, chance: number, unbroken: number];
  readonly isRight: boolean;
}

/** How far each of these counts for how sure a story makes: logistic regression on all stories. */
function fittedSureness(): Pick<Weights, 'toldBase' | 'toldAlone' | 'toldChance' | 'toldUnbroken'> {
  const rows = Array.from({ length: parts }, (_, part) => askedOf(part)).flat();
  const [rate, rounds, pull] = [0.05, 4000, 0.002];
  let by = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const slope = by.map((one) => pull * one);
    for (const { known, isRight } of rows) {
      const off = chanceOf(known.reduce((sum, one, at) => sum + one * (by[at] ?? 0), 0)) - Number(isRight);
      known.forEach((one, at) => (slope[at] = (slope[at] ?? 0) + (off * one) / rows.length));
    }
    by = by.map((one, at) => one - rate * (slope[at] ?? 0));
  }
  const [toldBase = 0, toldAlone = 0, toldChance = 0, against = 0] = by.map((one) => Math.round(one * 100) / 100);
  return { toldBase, toldAlone, toldChance, toldUnbroken: -against };
}

function askedOf(part: number): Asked[] {
  const isOfPart = (_: Story, at: number): boolean => at % parts === part;
  const from = stories.filter((story, at) => !isOfPart(story, at)).map(({ text, problem }) => toldText(text, problem, 1));
  const partOdds: WordOdds = learned([...others, ...from], ids);
  const chancesOf = createOdds(partOdds, ids);
  // So weighed, a confidence is the chance that is had without all words.
  const alone = { ...weights, toldBase: 0, toldAlone: 1, toldChance: 0, toldUnbroken: 0 };
  const diagnose = createDiagnosis({ ...knowledge, late: { ...knowledge.late, odds: () => partOdds } }, alone);
  return stories.filter(isOfPart).flatMap(({ text, problem }) => {
    const [first] = diagnose(text).findings;
    if (!first) return [];
    const told = ofBroken(chancesOf(conceptsTold(concepts, text)));
    return {
      known: [1, logOdds(first.confidence), logOdds(told.chances.get(first.problem) ?? 0), logOdds(told.unbroken)],
      isRight: first.problem === problem,
    };
  });
}

function options() {
  try {
    return parseArgs({ options: { write: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
