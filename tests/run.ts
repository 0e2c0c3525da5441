import { spawnSync } from 'node:child_process';

/** One part of `npm test`: an npm script, which runs alone as well. */
interface Part {
  readonly script: string;
  readonly asks: string;
  /** Without these parts having passed there is nothing to test. */
  readonly needs?: readonly string[];
  /** It has a line for every page: shown in full only when it fails. */
  readonly wordy?: boolean;
}

const parts: readonly Part[] = [
  { script: 'check:content', asks: 'is all that authors wrote well?' },
  { script: 'check', asks: 'types, lint, format' },
  { script: 'test:types', asks: 'are wrong uses of the types refused?' },
  { script: 'test:unit', asks: 'do the rules hold? who imports whom?' },
  { script: 'test:corpus', asks: 'is it diagnosed rightly? does every weight matter?' },
  { script: 'test:lab', asks: 'do real daemons show what we say? (a few runs, where there are namespaces)' },
  { script: 'build', asks: 'does it build?', wordy: true },
  { script: 'build:base', asks: 'does it build under /vpn/?', wordy: true },
  { script: 'test:site', asks: 'is what we publish whole?', needs: ['build', 'build:base'] },
  { script: 'test:browser', asks: 'can a person do it? is it accessible?', needs: ['build', 'build:base'] },
];

interface Result extends Part {
  readonly outcome: 'passed' | 'FAILED' | 'not run';
  readonly seconds: number;
}

/** Runs every part in order, goes on after a failure, and says at the end what came of each. */
function run(): Result[] {
  const results: Result[] = [];
  for (const part of parts) {
    const ready = (part.needs ?? []).every((name) => results.some(({ script, outcome }) => script === name && outcome === 'passed'));
    console.log(`\n── ${part.script}: ${part.asks}`);
    const begin = performance.now();
    const passed = ready && runScript(part);
    const seconds = Math.round((performance.now() - begin) / 1000);
    results.push({ ...part, outcome: !ready ? 'not run' : passed ? 'passed' : 'FAILED', seconds });
  }
  return results;
}

/** A test writes nothing that belongs into a commit: a build here only checks the ledger. */
const env = { ...process.env, LEDGER: 'check' };

/** Runs one part; false when it fails. */
function runScript({ script, wordy }: Part): boolean {
  const words = ['run', '--silent', script];
  if (!wordy) return spawnSync('npm', words, { stdio: 'inherit', env }).status === 0;
  const { status, stdout, stderr } = spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 2 ** 28, env });
  const said = (stdout + stderr).trimEnd();
  console.log(status === 0 ? said.split('\n').slice(-3).join('\n') : said);
  return status === 0;
}

const results = run();
console.log(`\n── Summary (Node ${process.versions.node})`);
for (const { script, outcome, seconds } of results)
  console.log(`${outcome.padEnd(8)} ${script.padEnd(13)} ${String(seconds).padStart(4)} s`);
const failed = results.filter(({ outcome }) => outcome !== 'passed');
if (failed.length) console.log(`\nTo mend: ${failed.map(({ script }) => `npm run ${script}`).join(', ')}`);
process.exitCode = failed.length ? 1 : 0;
