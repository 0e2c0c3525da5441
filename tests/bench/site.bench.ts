import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSite } from '../support/site.ts';
import { packages, someOf, sourcePages, writeRivals } from './rivals.ts';
import type { Built } from './site-report.ts';
import { reportOf } from './site-report.ts';
import type { Taken } from './timed-run.ts';
import { timedRun } from './timed-run.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
const wanted = values.pages === undefined ? Infinity : Number(values.pages);
if (!(rounds >= 1 && wanted >= 1)) {
  console.error(
    'Usage: npm run bench -- site [--pages N] [--rounds N]\n  This site beside Starlight with Mermaid in the browser, and bare Astro: builds, visits, searches.',
  );
  process.exit(2);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'site-bench-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

interface Contender extends Built {
  readonly build: () => Taken;
}

const ours: Contender = {
  name: 'ours',
  kind: 'ours',
  dist: join(scratch, 'ours'),
  build: () =>
    timedRun(`"$NODE" node_modules/.bin/astro build`, {
      folder: root,
      env: { OUT_DIR: join(scratch, 'ours'), BASE_PATH: '/', LEDGER: 'check' },
      scratch,
    }),
};
const contenders: readonly Contender[] = [
  ours,
  {
    name: `Starlight ${packages['@astrojs/starlight']}`,
    kind: 'starlight',
    ...rival('starlight', '"$NODE" ../node_modules/.bin/astro build'),
  },
  {
    name: `Astro ${packages.astro}`,
    kind: 'bare',
    ...rival('bare', '"$NODE" ../node_modules/.bin/astro build && "$NODE" ../node_modules/.bin/pagefind --site dist'),
  },
];

const taken = new Map<Contender, Taken[]>(contenders.map((each) => [each, []]));
for (let round = 1; round <= rounds; round += 1)
  for (const each of contenders) {
    const one = each.build();
    taken.get(each)?.push(one);
    console.log(`round ${round}, ${each.name}: ${one.wall.toFixed(1)} s`);
    if (each === ours && round === 1) makeRivals();
  }
console.log(`\n${reportOf(contenders.map((each) => ({ ...each, runs: taken.get(each) ?? [] })))}`);

/** A rival's site and build, from nothing each time. */
function rival(name: string, script: string): Pick<Contender, 'dist' | 'build'> {
  const folder = join(scratch, name);
  const build = (): Taken => {
    for (const kept of ['dist', '.astro', 'node_modules']) rmSync(join(folder, kept), { recursive: true, force: true });
    return timedRun(script, { folder, scratch });
  };
  return { dist: join(folder, 'dist'), build };
}

function makeRivals(): void {
  writeRivals(scratch, someOf(sourcePages(readSite(ours.dist)), wanted));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: scratch,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm install of the rivals failed');
}
