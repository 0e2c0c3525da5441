import { spawnSync } from 'node:child_process';

/** The benches in their order: what each asks, and whether it measures the site in `dist`. */
const benches = {
  site: { asks: 'how does it build and load beside Starlight and bare Astro?', built: false },
  growth: { asks: 'how does it build with many times the content?', built: false },
  diagnosis: { asks: 'how fast is a log diagnosed?', built: false },
  hosting: { asks: 'how many answers a second do nginx and Caddy give?', built: true },
  capture: { asks: 'how fast is a large capture read in a browser?', built: true },
} as const;

const [only, ...rest] = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([name]) => only === undefined || name === only);
if (!chosen.length) {
  console.error(
    `Usage: npm run bench -- [${Object.keys(benches).join(' | ')} [its options]]\n  Without a name: all of them, one after the other.`,
  );
  process.exit(2);
}

/** A bench writes nothing that belongs into a commit: a build here only checks the ledger. */
const env = { ...process.env, LEDGER: 'check' };
let isBuilt: boolean | null = null;
const failed: string[] = [];
for (const [name, { asks, built }] of chosen) {
  console.log(`\n── ${name}: ${asks}`);
  const ready = !built || (isBuilt ??= build());
  if (!ready || !runs(name)) failed.push(name);
}
if (failed.length) console.log(`\nNot measured: ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;

/** Runs a bench with this Node; false when it fails. */
function runs(name: string): boolean {
  return spawnSync(process.execPath, [`tests/bench/${name}.bench.ts`, ...rest], { stdio: 'inherit', env }).status === 0;
}

/** Builds the site; it has a line for every page, shown only when it fails. */
function build(): boolean {
  const words = ['node_modules/.bin/astro', 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 28, env });
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}
