import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unpack } from '../lab/packages.ts';
import { ask } from './ask.ts';
import { freePort } from './free-port.ts';

/** What `npm run hosting` wrote, and where nginx is to listen by it. */
export interface Hosted {
  readonly folder: string;
  readonly port: number;
  remove(): void;
}

/** A web server of the distribution that answers with the site. */
export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** Why a server can't be had here, in one line; null where it can. */
export function whyNot(name: ServerName): string | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return `${name} is taken from Debian's packages, and there is no apt-get`;
  try {
    programOf(name);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Of a build, what is to be served: these files or all, from where the command puts them or from another folder. */
interface Served {
  readonly dist: string;
  readonly paths?: readonly string[];
  readonly root?: string;
}

/** Runs the command on a build. A low quality is quick, and as good for what is asked here. */
export async function host({ dist, paths, root }: Served): Promise<Hosted> {
  const folder = mkdtempSync(join(tmpdir(), 'tunnel-down-hosted-'));
  // nginx started by root answers as another user.
  chmodSync(folder, 0o755);
  const some = join(folder, 'some');
  for (const path of paths ?? []) cpSync(join(dist, path), join(some, path));
  const to = join(folder, 'hosted');
  const port = await freePort();
  const words = [
    '--from',
    paths ? some : dist,
    '--to',
    to,
    '--listen',
    `127.0.0.1:${port}`,
    '--root',
    root ?? `${to}/www`,
    '--quality',
    '4',
  ];
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/hosting.ts', ...words], {
    cwd: new URL('../../', import.meta.url),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run hosting: ${stderr}`);
  return { folder: to, port, remove: () => rmSync(folder, { recursive: true }) };
}

/** Starts a server with what the command wrote for it, and waits until it answers. */
export async function start(name: ServerName, hosted: Hosted): Promise<Running> {
  const scratch = mkdtempSync(join(tmpdir(), 'tunnel-down-server-'));
  chmodSync(scratch, 0o755);
  const port = name === 'nginx' ? hosted.port : await freePort();
  const { program, env } = programOf(name);
  const child = spawn(program, wordsOf(name, hosted.folder, scratch), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, HOME: scratch, ADDRESS: `http://127.0.0.1:${port}`, ROOT: join(hosted.folder, 'www') },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(child, origin);
  return {
    origin,
    stop: async () => {
      await end(child);
      rmSync(scratch, { recursive: true });
    },
  };
}

function wordsOf(name: ServerName, folder: string, scratch: string): string[] {
  if (name === 'nginx') return ['-p', `${scratch}/`, '-e', 'stderr', '-c', join(folder, 'nginx/nginx.conf'), '-g', 'daemon off;'];
  return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
}

/** The program in its unpacked package, with the libraries that came along. */
export function programOf(name: ServerName | 'wrk'): { program: string; env: NodeJS.ProcessEnv } {
  const { root } = unpack(name === 'wrk' ? 'load' : name);
  const program = [`${root}/usr/sbin/${name}`, `${root}/usr/bin/${name}`].find((path) => existsSync(path));
  if (!program) throw new Error(`the package of ${name} holds no ${name}`);
  const libraries = join(root, 'usr/lib');
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((folder) => folder.endsWith('-linux-gnu')) : [];
  return { program, env: { ...process.env, LD_LIBRARY_PATH: folders.map((folder) => join(libraries, folder)).join(':') } };
}

/** Ends a server, also one that has ended by itself. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Waits until a server that was started answers; throws with what it said where it ends instead. */
export async function untilAnswers(child: ChildProcess, origin: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said}`);
    if (await ask(origin, '/').catch(() => null)) return;
    await wait(50);
  }
  throw new Error(`it does not answer: ${said}`);
}
