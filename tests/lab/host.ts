import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { once } from 'node:events';

/** What a command printed, and its exit status. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** One machine of the lab: its own network, its own files, its own processes. */
export interface Host {
  readonly name: string;
  /** As the outside sees its first process: what `ip link … netns` wants. */
  readonly pid: number;
  /** Runs to the end; never throws. `seconds` ends what hangs (5 unless told). */
  run(command: readonly string[], options?: { readonly seconds?: number; readonly input?: string }): Promise<Outcome>;
  /** As `run`, for what must succeed: throws with what was printed. */
  must(command: readonly string[], input?: string): Promise<string>;
  /** Writes a file of the host's own. */
  write(path: string, text: string): Promise<void>;
  /** What stands in a file of the host's own; nothing where there is none. */
  read(path: string): Promise<string>;
  /** Starts what goes on, its output into a file; it ends with the host at the latest. */
  start(command: readonly string[], log: string, env?: Readonly<Record<string, string>>): ChildProcess;
  stop(): Promise<void>;
}

/** Folders laid over the machine's own, for this host alone: what packages hold, and what the run configures. */
export interface Files {
  /** Unpacked packages, each a root with `usr/` and maybe `etc/`. */
  readonly roots: readonly string[];
  /** A folder of this host's own, outside of what is laid over. */
  readonly folder: string;
  /** It sees only its own processes: not so where it has to find the networks of the others. */
  readonly ownProcesses: boolean;
}

// Ends with the program that started it, however that ends: its input closes, and the first process of a namespace takes all with it.
const holder = `set -e
mount --make-rprivate /
[ -z "$OWN_PROC" ] || mount -t proc proc /proc
over() {
  mkdir -p "$FOLDER/over$1" "$FOLDER/work$1"
  mount -t overlay overlay -o "lowerdir=\${2:+$2:}$1,upperdir=$FOLDER/over$1,workdir=$FOLDER/work$1" "$1"
}
mount -t tmpfs tmpfs "$FOLDER"
over /usr "$USRS"
over /etc "$ETCS"
over /var ""
mount -t tmpfs tmpfs /run
mkdir -p /run/lock /var/empty
for user in frr bird _bgpd _iked; do
  grep -q "^$user:" /etc/passwd || echo "$user:x:0:0::/var/empty:/bin/false" >> /etc/passwd
  grep -q "^$user:" /etc/group || echo "$user:x:0:" >> /etc/group
done
grep -q "^frrvty:" /etc/group || echo "frrvty:x:0:" >> /etc/group
ldconfig
ip link set lo up
echo ready
exec cat`;

/** @throws when namespaces can't be made here; the message holds what the machine said. */
export async function createHost(name: string, { roots, folder, ownProcesses }: Files): Promise<Host> {
  const layers = `${folder}/layers`;
  await mkdir(layers, { recursive: true });
  const parts = (part: string): string[] => roots.map((root) => `${root}/${part}`).filter((folder) => existsSync(folder));
  const child = spawn('unshare', ['--net', '--mount', '--pid', '--uts', '--fork', '--kill-child', 'bash', '--norc', '-c', holder], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: path, FOLDER: layers, OWN_PROC: ownProcesses ? 'yes' : '', USRS: parts('usr').join(':'), ETCS: parts('etc').join(':') },
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ready = await Promise.race([
    once(child.stdout, 'data').then(() => true),
    once(child, 'exit').then(() => false),
    once(child, 'error').then(() => false),
  ]);
  if (!ready || !child.pid) throw new Error(`no namespace for ${name}: ${said.trim() || 'unshare failed'}`);
  const inner = Number((await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).trim().split(' ')[0]);
  const enter = ['--target', String(inner), '--net', '--mount', '--pid', '--uts', '--'];

  const started = new Set<ChildProcess>();
  const run: Host['run'] = async (command, { seconds = 5, input } = {}) => {
    const process = spawn('nsenter', [...enter, ...command], { env: { PATH: path, LC_ALL: 'C' }, stdio: 'pipe' });
    started.add(process);
    const timer = setTimeout(() => {
      process.kill('SIGKILL');
      // What it started may hold the other ends of these for as long as the host lives.
      process.stdout.destroy();
      process.stderr.destroy();
    }, seconds * 1000);
    let stdout = '';
    let stderr = '';
    process.stdout.on('data', (data: Buffer) => (stdout = kept(stdout, data)));
    process.stderr.on('data', (data: Buffer) => (stderr = kept(stderr, data)));
    process.stdin.on('error', () => undefined);
    process.stdin.end(input ?? '');
    const [status] = (await once(process, 'close')) as [number | null];
    clearTimeout(timer);
    started.delete(process);
    return { stdout, stderr, status };
  };

  const must: Host['must'] = async (command, input) => {
    const { stdout, stderr, status } = await run(command, { seconds: 20, ...(input === undefined ? {} : { input }) });
    if (status !== 0)
      throw new Error(`${name}: ${command.join(' ')}: ${(stderr || stdout).trim().slice(0, 300) || `status ${String(status)}`}`);
    return stdout;
  };

  return {
    name,
    pid: inner,
    run,
    must,
    write: async (path, text) => {
      await must(['sh', '-c', 'mkdir -p "$(dirname "$0")" && umask 077 && cat > "$0"', path], text);
    },
    read: async (path) => (await run(['cat', path])).stdout,
    start: (command, log, env = {}) => {
      // A stopped daemon must not stop what entered its namespace for it: that would never leave again.
      const process = spawn('nsenter', [...enter, 'sh', '-c', '"$0" "$@" & wait', ...command], {
        env: { PATH: path, LC_ALL: 'C', TZ: 'UTC', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      started.add(process);
      const file = createWriteStream(log, { flags: 'a' });
      process.stdout.pipe(file, { end: false });
      process.stderr.pipe(file, { end: false });
      return process;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.stdin.end();
      // Whatever still runs for this host holds its namespace.
      const late = setTimeout(() => started.forEach((one) => one.kill('SIGKILL')), 3000);
      await gone;
      clearTimeout(late);
    },
  };
}

// A program that repeats itself must not fill the memory.
const kept = (text: string, data: Buffer): string => (text.length < 4_000_000 ? text + data.toString() : text);

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
