import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { halves, kinds } from '../../src/check/report.ts';
import { judgeAll, reachedBy, reachedFile } from './judge.ts';
import { atLeast, tallyOf } from './tally.ts';

const usage = `Usage: npm run corpus [-- --misses | --write]
  Judges every report of tests/reports and says how many are right, by half and kind.
  --misses  also shows the tuned reports that are not right, with what was found; the held-out ones are never shown
  --write   keeps what is reached now in tests/corpus/reached.json: after a change that made it better`;

const { misses, write } = options();
const judged = judgeAll();
for (const half of halves)
  for (const kind of kinds) {
    const given = judged.filter(({ report }) => report.half === half && report.kind === kind).map(({ grade }) => grade);
    if (!given.length) continue;
    const tally = tallyOf(given);
    const faults = atLeast(tally, 'misled');
    const share = (count: number): string => `${((100 * count) / (faults || 1)).toFixed(0).padStart(3)} %`;
    console.log(
      `${half.padEnd(9)} ${kind.padEnd(14)}`,
      faults
        ? `${String(faults).padStart(3)} with a cause: first ${share(atLeast(tally, 'right'))}, of three ${share(atLeast(tally, 'right') + (tally.third ?? 0))}, misled ${tally.misled ?? 0};`
        : ' '.repeat(55),
      `${given.length - faults} without: ${tally.alarm ?? 0} accused, ${tally.apart ?? 0} told apart, ${(tally.denied ?? 0) + (tally.refused ?? 0)} denied`,
    );
  }
if (misses)
  for (const { report, diagnosis, grade } of judged)
    if (report.half === 'tuned' && !['clear', 'right', 'quiet', 'apart'].includes(grade)) {
      const found = diagnosis.findings
        .slice(0, 3)
        .map(({ problem, confidence, confident }) => `${problem} ${confidence}${confident ? ' clear' : ''}`);
      console.log(
        `\n${report.name}: ${grade}\n  wanted ${String(report.expect)} (${report.because})\n  found  ${found.join(', ') || 'nothing'}`,
      );
    }
if (write) writeFileSync(reachedFile, `${JSON.stringify(reachedBy(judged), null, 2)}\n`);

function options() {
  try {
    return parseArgs({ options: { misses: { type: 'boolean' }, write: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
