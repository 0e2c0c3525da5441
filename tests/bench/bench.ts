import { spawnSync } from 'node:child_process';

/** The benches in their order: what each asks, and whether it measures the site in `dist`. */
const benches = {
  site: { asks: 'how does it build and load beside Starlight and bare Astro?', built: false },
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

const failed: string[] = [];
let isBuilt = false;
for (const [name, { asks, built }] of chosen) {
  console.log(`\n── ${name}: ${asks}`);
  if (built && !isBuilt) isBuilt = runs('node_modules/.bin/astro', ['build', '--silent']);
  if ((built && !isBuilt) || !runs(`tests/bench/${name}.bench.ts`, rest)) failed.push(name);
}
if (failed.length) console.log(`\nNot measured: ${failed.join(', ')}`);
process.exitCode = failed.length ? 1 : 0;

/** Runs a script with this Node; false when it fails. A bench writes nothing that belongs into a commit: a build here only checks the ledger. */
function runs(script: string, args: readonly string[]): boolean {
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...process.env, LEDGER: 'check' } }).status === 0;
}
