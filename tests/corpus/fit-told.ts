import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { WordOdds } from '../../src/diagnosis/lexicon.ts';
import { besides, conceptsTold, createOdds } from '../../src/diagnosis/word-odds.ts';
import { createConcepts } from '../../src/diagnosis/concepts.ts';
import { weights } from '../../src/diagnosis/weights.ts';
import type { Half } from '../../src/check/report.ts';
import { reports } from '../support/reports.ts';
import { knowledge } from './judge.ts';

const usage = `Usage: npm run fit:told [-- --write]
  Learns in which words people tell of each problem: from tests/told, the tuned questions of tests/reports, and the symptoms of content.
  Says how many of the held-out questions the words alone tell rightly, which decides nothing.
  --write  keeps what was learned in content/diagnosis/word-odds.json`;

/** A symptom is a few words of ours, and counts less than a story of somebody's. */
const ofSymptom = 0.4;
/** A concept that fewer texts have is chance. */
const fewestTexts = 2;
/** Two concepts stand beside each other by chance more often than one stands in a text. */
const fewestOfTwo = 4;
/** How far weights are drawn to nothing: the share of one text in fifty times all. */
const pull = 50;
const rounds = 150;
const step = 0.1;
/** What says less is left out, and the rest is kept in halves. */
const leastOdds = 0.75;
const mostOdds = 10;

interface Text {
  readonly concepts: readonly string[];
  readonly problem: number;
  readonly counts: number;
}

const ids = knowledge.problems.map(({ id }) => id);
const concepts = createConcepts({ ...knowledge.lexicon, ...knowledge.late.words() }, weights);
const conceptsOf = (text: string): string[] => conceptsTold(concepts, text);

const { write } = options();
const odds = kept(fitted(texts()));
const oddsOf = createOdds(odds, ids);
const asked = questions('held-out');
const right = asked.filter(({ text, problems }) => problems.includes(likeliest(text)));
console.log(`${right.length} of ${asked.length} held-out questions are told rightly by words alone; ${Object.keys(odds).length} concepts`);
if (write) {
  // One concept a line, so that a change shows what was learned anew.
  const lines = Object.entries(odds).map((row) => JSON.stringify(Object.fromEntries([row])).slice(1, -1));
  writeFileSync(new URL('../../content/diagnosis/word-odds.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}

function questions(half: Half): { readonly text: string; readonly problems: readonly string[] }[] {
  return reports.flatMap((report) =>
    report.half === half && report.kind === 'question' && typeof report.expect !== 'string'
      ? { text: report.text, problems: report.expect }
      : [],
  );
}

function texts(): Text[] {
  const told = readFileSync(new URL('../told/stories.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly problem: string; readonly text: string });
  return [
    ...told.map(({ problem, text }) => ({ concepts: conceptsOf(text), problem: ids.indexOf(problem), counts: 1 })),
    ...questions('tuned').map(({ text, problems: [problem = ''] }) => ({
      concepts: conceptsOf(text),
      problem: ids.indexOf(problem),
      counts: 1,
    })),
    ...knowledge.late
      .words()
      .problems.flatMap(({ title, summary, symptoms }, problem) =>
        [title, summary, ...symptoms].map((text) => ({ concepts: conceptsOf(text), problem, counts: ofSymptom })),
      ),
  ];
}

/** Multinomial logistic regression by Adam on all texts at once: weights by concept, one for each problem. */
function fitted(all: readonly Text[]): Map<string, Float64Array> {
  const spread = new Map<string, number>();
  for (const text of all) for (const concept of text.concepts) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const names = [...spread].flatMap(([name, count]) => (count >= (name.includes(besides) ? fewestOfTwo : fewestTexts) ? name : []));
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const rows = all.map(({ concepts: said, problem, counts }) => ({ at: said.flatMap((name) => placeOf.get(name) ?? []), problem, counts }));
  const whole = rows.reduce((sum, { counts }) => sum + counts, 0);
  const size = names.length * ids.length;
  const [values, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = values.map((value) => value / (pull * all.length));
    for (const { at, problem, counts } of rows) {
      const share = 1 / Math.sqrt(at.length || 1);
      const chances = chancesOf(values, at, share);
      chances[problem] = (chances[problem] ?? 0) - 1;
      for (const place of at)
        chances.forEach((chance, id) => {
          slope[place * ids.length + id] = (slope[place * ids.length + id] ?? 0) + (chance * counts * share) / whole;
        });
    }
    slope.forEach((by, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * by * by;
      const move = mean[at] / (1 - 0.9 ** round) / (Math.sqrt(square[at] / (1 - 0.99 ** round)) + 1e-8);
      values[at] = (values[at] ?? 0) - step * move;
    });
  }
  return new Map(names.map((name, place) => [name, values.slice(place * ids.length, (place + 1) * ids.length)]));
}

function chancesOf(values: Float64Array, at: readonly number[], share: number): number[] {
  const sums = ids.map((_, id) => Math.exp(at.reduce((sum, place) => sum + (values[place * ids.length + id] ?? 0) * share, 0)));
  const whole = sums.reduce((sum, one) => sum + one, 0);
  return sums.map((one) => one / whole);
}

/** What says enough, in halves, by name. */
function kept(all: ReadonlyMap<string, Float64Array>): WordOdds {
  const rows = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => {
      const told = [...values].flatMap((value, id): [string, number][] =>
        Math.abs(value) < leastOdds ? [] : [[ids[id] ?? '', Math.max(-mostOdds, Math.min(mostOdds, Math.round(value * 2) / 2))]],
      );
      return [name, Object.fromEntries(told)] as const;
    });
  return Object.fromEntries(rows.filter(([, told]) => Object.keys(told).length > 0));
}

function likeliest(text: string): string {
  const chances = [...oddsOf(conceptsOf(text))];
  return chances.sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function options() {
  try {
    return parseArgs({ options: { write: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
