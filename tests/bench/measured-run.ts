import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

/** What a run took: seconds, seconds of CPU, and the most bytes that all of its processes had at one moment. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

const everyMs = 200;

/** Runs lines of bash in a folder; throws Error with the end of what they said when they fail. `$NODE` is this Node. Linux only: memory is read from /proc. */
export async function measuredRun(script: string, folder: string, log: string, env: Readonly<Record<string, string>>): Promise<Measured> {
  const child = spawn('bash', ['-c', `TIMEFORMAT='%R %U %S'\ntime { ${script}\n} >"$LOG" 2>&1`], {
    cwd: folder,
    env: { ...process.env, NODE: process.execPath, LOG: log, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let memory = 0;
  const looking = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), everyMs);
  let said = '';
  child.stderr.on('data', (piece) => (said += String(piece)));
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (status !== 0) throw new Error(`${script} failed:\n${readFileSync(log, 'utf8').slice(-4000)}`);
  const [wall = NaN, user = NaN, system = NaN] = said.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, cpu: user + system, memory };
}

/** What a process and all that came from it have in memory; what they share counts once. */
function memoryOf(root: number): number {
  const children = Map.groupBy(
    readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [{ pid: Number(name), parent: parentOf(name) }] : [])),
    ({ parent }) => parent,
  );
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []).map((child) => child.pid));
  return tree.reduce((sum, pid) => sum + shareOf(pid), 0);
}

const parentOf = (pid: string): number => Number(/^.*\) \S (\d+)/.exec(readOf(`/proc/${pid}/stat`))?.[1] ?? 0);
const shareOf = (pid: number): number => 1024 * Number(/^Pss:\s+(\d+)/m.exec(readOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** Empty where the process has ended. */
function readOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
