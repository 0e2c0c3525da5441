import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a run took: seconds, seconds of CPU with all of its processes, and bytes of the largest process of Node. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Where and with what to run. */
export interface Place {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder for what is measured. */
  readonly scratch: string;
}

const preload = new URL('own-peak.ts', import.meta.url).href;

/** Runs lines of bash and measures them; throws Error with the end of what they said when they fail. `$NODE` is this Node. */
export function timedRun(script: string, { folder, env, scratch }: Place): Taken {
  const peaks = join(scratch, 'peaks');
  rmSync(peaks, { recursive: true, force: true });
  mkdirSync(peaks);
  const log = join(scratch, 'log');
  const measured = { NODE: process.execPath, NODE_OPTIONS: `--import=${preload}`, PEAKS: peaks, LOG: log, ASTRO_TELEMETRY_DISABLED: '1' };
  // Only a shell says what grandchildren took as well: Pagefind is one.
  const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'\ntime { ${script}\n} >"$LOG" 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...measured, ...env },
  });
  if (status !== 0) throw new Error(`${script} failed:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  const kilobytes = readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8')));
  return { wall, cpu: user + system, memory: 1024 * Math.max(...kilobytes) };
}
