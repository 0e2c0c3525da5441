import { parseArgs } from 'node:util';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { Weights } from '../../src/diagnosis/weights.ts';
import { weights } from '../../src/diagnosis/weights.ts';
import type { Report } from '../../src/check/report.ts';
import { reports } from '../support/reports.ts';
import { knowledge } from './judge.ts';
import { keepWeights } from './keep-weights.ts';
import { names } from './mutate.ts';

const usage = `Usage: npm run fit [-- --only NAME,NAME] [-- --write]
  Fits the weights of diagnosis on the tuned half of tests/reports: each in turn is moved while the loss falls by more than it is worth.
  --only   these weights and no others: --only leastChance,halfway,steepness is how sure it says it is
  --write  keeps the numbers in src/diagnosis/weights.ts
  The held-out half is asked once before and once after, and decides nothing.`;

/** A weight is moved by these factors. */
const steps = [0.8, 0.9, 0.96, 1.04, 1.1, 1.25];
/** Less than this is chance, with some two hundred texts. */
const worth = 0.002;
const rounds = 2;
/** Nobody is surprised more than this. */
const least = 0.01;

/** These decide only how sure the first finding says it is: they are judged by that alone. */
const surenessOnly: ReadonlySet<keyof Weights> = new Set(['leastChance', 'halfway', 'steepness']);

/** Fitted by `npm run fit:told`: the odds know the tuned questions. */
const ofStories: ReadonlySet<keyof Weights> = new Set(['toldBase', 'toldAlone', 'toldChance', 'toldUnbroken']);

const { only, write } = options();
const tuned = reports.filter(({ half }) => half === 'tuned');
const heldOut = reports.filter(({ half }) => half === 'held-out');
let best: Weights = weights;
// How sure it is comes last: it depends on all the others.
best = fitted(
  only.filter((name) => !surenessOnly.has(name)),
  surpriseAtAll,
);
best = fitted(
  only.filter((name) => surenessOnly.has(name)),
  surpriseAtFirst,
);
if (write) keepWeights(best);

/** The weights with these moved as long as it is worth it. */
function fitted(moving: readonly (keyof Weights)[], surprise: Surprise): Weights {
  if (!moving.length) return best;
  let [now, loss] = [best, lossOf(tuned, best, surprise)];
  console.log(`tuned ${loss.toFixed(4)}, held-out ${lossOf(heldOut, now, surprise).toFixed(4)} before`);
  for (let round = 0; round < rounds; round += 1) {
    const before = now;
    for (const name of moving) {
      const [first] = steps
        .map((step) => ({ ...now, [name]: Number((now[name] * step).toPrecision(3)) }))
        .map((moved) => ({ moved, loss: lossOf(tuned, moved, surprise) }))
        .sort((a, b) => a.loss - b.loss);
      if (!first || loss - first.loss < worth) continue;
      console.log(`${name} ${now[name]} → ${first.moved[name]}: ${loss.toFixed(4)} → ${first.loss.toFixed(4)}`);
      [now, loss] = [first.moved, first.loss];
    }
    if (now === before) break;
  }
  console.log(`tuned ${loss.toFixed(4)}, held-out ${lossOf(heldOut, now, surprise).toFixed(4)} after`);
  return now;
}

/** How surprised somebody is by what is so, who believes what was said: the chance that it gave to that, as a logarithm; null where nothing was said. */
type Surprise = (report: Report, diagnosis: Diagnosis) => number | null;

function surpriseAtAll({ expect }: Report, { findings, unrelated }: Diagnosis): number {
  if (typeof expect === 'string') return surpriseAt(1 - (unrelated === null ? (findings[0]?.confidence ?? 0) : 0));
  return surpriseAt(findings.filter(({ problem }) => expect.includes(problem)).reduce((sum, { confidence }) => sum + confidence, 0));
}

function surpriseAtFirst({ expect }: Report, { findings: [first], unrelated }: Diagnosis): number | null {
  if (!first || unrelated !== null) return null;
  return surpriseAt(typeof expect !== 'string' && expect.includes(first.problem) ? first.confidence : 1 - first.confidence);
}

function surpriseAt(said: number): number {
  return -Math.log(Math.min(1, Math.max(least, said)));
}

function lossOf(given: readonly Report[], tried: Weights, surprise: Surprise): number {
  const diagnose = createDiagnosis(knowledge, tried);
  const all = given.flatMap((report) => surprise(report, diagnose(report.text)) ?? []);
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

function options(): { readonly only: readonly (keyof Weights)[]; readonly write: boolean } {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean', default: false } } });
    const asked = values.only?.split(',') ?? names.filter((name) => !ofStories.has(name));
    const chosen = names.filter((name) => asked.includes(name));
    const unknown = asked.find((one) => !names.some((name) => name === one));
    if (unknown !== undefined) throw new Error(`No weight is called ${unknown}: src/diagnosis/weights.ts has them`);
    return { only: chosen, write: values.write };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
