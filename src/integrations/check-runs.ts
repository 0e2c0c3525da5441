import type { ChildProcess } from 'node:child_process';
import { fork, spawn } from 'node:child_process';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../issue/issue.ts';

const command = fileURLToPath(new URL('../cli/check-content.ts', import.meta.url));
const lookCommand = fileURLToPath(new URL('../cli/first-look.ts', import.meta.url));

/** A run of the whole check. */
export interface Check {
  readonly child: ChildProcess;
  readonly issues: Promise<Issue[]>;
}

/** Files and types, seen in a process that remembers the last look; nothing where it has ended, as the whole check says the same. */
export function lookOut(): { readonly now: () => Promise<Issue[]>; readonly end: () => void } {
  const child = fork(lookCommand, { execPath: process.execPath });
  const open = new Map<number, (issues: Issue[]) => void>();
  let saves = 0;
  child.on('message', ({ save, issues }: { save: number; issues: Issue[] }) => {
    open.get(save)?.(issues);
    open.delete(save);
  });
  child.on('exit', () => {
    for (const answer of open.values()) answer([]);
  });
  const now = () =>
    new Promise<Issue[]>((answer) => {
      open.set(++saves, answer);
      if (child.connected) child.send(saves);
      else answer([]);
    });
  return { now, end: () => child.kill() };
}

/** Runs the check in a process of its own, where no module is remembered from before the save. */
export function runCheck(): Check {
  const child = spawn(process.execPath, [command, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, issues: answerOf(child) };
}

async function answerOf(child: ChildProcess): Promise<Issue[]> {
  const [out, complaint] = await Promise.all([child.stdout ? readAll(child.stdout) : '', child.stderr ? readAll(child.stderr) : '']);
  if (child.killed) return [];
  try {
    return JSON.parse(out) as Issue[];
  } catch {
    const said = complaint.trim().split('\n').slice(-12).join('\n');
    return [
      {
        code: 'check/failed',
        at: 'src/check',
        wrong: `the check itself broke:\n${said}`,
        fix: 'Mend it, or report it with what you changed last',
      },
    ];
  }
}
