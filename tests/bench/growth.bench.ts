import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { keepWell, stateOf } from '../../src/check/stamp.ts';
import type { Weighed } from './growth-report.ts';
import { reportOf, weighSite } from './growth-report.ts';
import { writeGrown } from './grown.ts';
import { measuredRun } from './measured-run.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1,3,10' },
    messages: { type: 'string' },
    problems: { type: 'string' },
    folder: { type: 'string' },
  },
});
const all = values.times.split(',').map(Number);
if (!all.every((times) => times >= 1)) {
  console.error(
    `Usage: npm run bench -- growth [--times 1,3,10,30] [--messages N] [--problems N] [--folder FOLDER]
  This site with so many times its messages and problems: what its check and build take, and what grows. --messages and --problems hold one of
  the two at another number. The grown sites are left in FOLDER.`,
  );
  process.exit(2);
}

const scratch = values.folder ?? mkdtempSync(join(tmpdir(), 'growth-bench-'));
if (values.folder === undefined) process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const measured: Weighed[] = [];
for (const times of all) {
  const folder = join(scratch, `${times}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const growth = { messages: Number(values.messages ?? times), problems: Number(values.problems ?? times) };
  writeGrown(folder, growth);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', CI: '' };
  // Of so many made-up lines a few are claimed by others: that keeps nothing from being built here.
  await keepWell(pathToFileURL(`${folder}/`), await stateOf(pathToFileURL(`${folder}/`)));
  const build = await measuredRun('"$NODE" node_modules/.bin/astro build', folder, join(scratch, 'log'), env);
  console.log(
    `${times} times: built in ${build.wall.toFixed(0)} s, ${build.cpu.toFixed(0)} s of CPU, ${(build.memory / 1e6).toFixed(0)} MB`,
  );
  await keepWell(pathToFileURL(`${folder}/`), '');
  const check = await measuredRun('"$NODE" src/cli/check-content.ts --json || true', folder, join(scratch, 'log'), env);
  measured.push({ ...growth, build, check, site: weighSite(join(folder, 'dist')) });
}
console.log(`\n${reportOf(measured)}`);
