import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One part of `npm test`: an npm script, which runs alone as well. */
interface Part {
  readonly script: string;
  readonly asks: string;
  /** Without these parts having passed there is nothing to test. */
  readonly needs?: readonly string[];
  /** It writes what these parts write too: not at the same time. */
  readonly after?: readonly string[];
  /** It has a line for every page: shown in full only when it fails. */
  readonly wordy?: boolean;
  /** It waits for what a person would wait for, and uses all there is: it runs last with nothing beside it, and says at once how far it is. */
  readonly alone?: boolean;
}

/** In the order in which they begin; what takes longest begins early, so that the other lane is not idle at the end. */
const parts: readonly Part[] = [
  { script: 'check:content', asks: 'is all that authors wrote well?' },
  { script: 'test:unit', asks: 'do the rules hold? who imports whom?' },
  { script: 'check', asks: 'types, lint, format' },
  { script: 'test:types', asks: 'are wrong uses of the types refused?', after: ['check'] },
  { script: 'build', asks: 'does it build?', wordy: true, after: ['check'] },
  { script: 'build:base', asks: 'does it build under /vpn/?', wordy: true, after: ['build'] },
  { script: 'test:corpus', asks: 'is it diagnosed rightly? does every weight matter?' },
  { script: 'test:site', asks: 'is what we publish whole?', needs: ['build', 'build:base'] },
  { script: 'test:lab', asks: 'do real daemons show what we say? (a few runs, where there are namespaces)' },
  { script: 'test:browser', asks: 'can a person do it? is it accessible?', needs: ['build', 'build:base'], alone: true },
];

interface Result {
  readonly script: string;
  readonly outcome: 'passed' | 'FAILED' | 'not run';
  readonly seconds: number;
}

/** So many parts run at once: a part is mostly one process. */
const lanes = 2;

/** Runs every part as early as it can, goes on after a failure, and says at the end what came of each. */
async function run(): Promise<Result[]> {
  const waiting = [...parts];
  const running = new Map<Part, Promise<Result>>();
  const results: Result[] = [];
  const isOver = (script: string): boolean => results.some((one) => one.script === script);
  while (waiting.length || running.size) {
    const next = waiting.find(
      ({ needs = [], after = [], alone }) => [...needs, ...after].every(isOver) && (!alone || (waiting.length === 1 && !running.size)),
    );
    if (next && running.size < lanes) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, resultOf(next, results));
      continue;
    }
    const done = await Promise.race([...running].map(async ([part, result]) => ({ part, result: await result })));
    running.delete(done.part);
    results.push(done.result);
  }
  return results;
}

async function resultOf(part: Part, results: readonly Result[]): Promise<Result> {
  const { script, needs = [] } = part;
  const isReady = needs.every((name) => results.some((one) => one.script === name && one.outcome === 'passed'));
  const begin = performance.now();
  const passed = isReady && (await runScript(part));
  return {
    script,
    outcome: !isReady ? 'not run' : passed ? 'passed' : 'FAILED',
    seconds: Math.round((performance.now() - begin) / 1000),
  };
}

/**
 * A test writes nothing that belongs into a commit: a build here only checks the ledger. Hundreds of processes load the same content and the same
 * programs: what the first compiled the others take.
 */
const env = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/tunnel-down/compiled', import.meta.url)),
  ...process.env,
  LEDGER: 'check',
};

/** Runs one part; false when it fails. What parts that run at once say is told part by part. */
function runScript({ script, asks, wordy, alone }: Part): Promise<boolean> {
  const head = `\n── ${script}: ${asks}`;
  if (alone) console.log(head);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', ...(alone ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    env,
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const text = said.join('').trimEnd();
      if (!alone) console.log(`${head}\n${wordy && code === 0 ? text.split('\n').slice(-3).join('\n') : text}`);
      resolve(code === 0);
    });
  });
}

const begun = performance.now();
const results = await run();
console.log(`\n── Summary (Node ${process.versions.node}), ${Math.round((performance.now() - begun) / 1000)} s in all`);
for (const { script, outcome, seconds } of parts.flatMap(({ script }) => results.find((one) => one.script === script) ?? []))
  console.log(`${outcome.padEnd(8)} ${script.padEnd(13)} ${String(seconds).padStart(4)} s`);
const failed = results.filter(({ outcome }) => outcome !== 'passed');
if (failed.length) console.log(`\nTo mend: ${failed.map(({ script }) => `npm run ${script}`).join(', ')}`);
process.exitCode = failed.length ? 1 : 0;
