import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeGrown } from './grown.ts';
import { weighSite } from './growth-report.ts';
import { measuredRun } from './measured-run.ts';

const { values } = parseArgs({
  options: { messages: { type: 'string' }, problems: { type: 'string' }, keep: { type: 'string' }, again: { type: 'boolean' } },
});
const growth = { messages: Number(values.messages), problems: Number(values.problems) };
const scratch = values.keep ?? mkdtempSync(join(tmpdir(), 'growth-bench-'));
const folder = join(scratch, 'site');
const log = join(scratch, 'log');
const env = { ASTRO_TELEMETRY_DISABLED: '1', CI: '' };
if (!values.again) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const leftOut = new Set<string>();
  for (;;) {
    writeGrown(folder, growth, leftOut);
    const before = leftOut.size;
    const run = await measuredRun('"$NODE" src/cli/check-content.ts --json || true', folder, log, env);
    const said = readFileSync(log, 'utf8');
    console.log('check', run, said.length);
    for (const { at, code } of JSON.parse(said) as { at: string; code: string }[]) {
      const id = at.split('.')[2] ?? '';
      if (!/-g\d+$/.test(id)) console.log(code, at);
      else leftOut.add(id);
    }
    if (leftOut.size === before) break;
    console.log('left out', leftOut.size);
  }
}
console.log(await measuredRun('"$NODE" node_modules/.bin/astro build', folder, log, env));

console.log(weighSite(join(folder, 'dist')));
