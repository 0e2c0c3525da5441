import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Daemon, DaemonId, Up } from '../daemon.ts';
import type { Esp } from '../kernel.ts';
import type { PackageSet, Unpacked } from '../packages.ts';
import type { Side } from '../side.ts';
import { sides } from '../side.ts';
import { pause } from '../until.ts';
import type { Addresses, Network } from '../wire.ts';
import { createNetwork } from '../wire.ts';
import type { AtEnds } from './kept.ts';
import { complaintsIn } from './said.ts';

/** Two daemons with their ends, ready to meet. */
export interface Meeting<End> {
  readonly kind: 'ike' | 'bgp';
  readonly daemons: AtEnds<Daemon<End>>;
  readonly ends: AtEnds<End>;
  readonly addresses: AtEnds<Addresses>;
  readonly filter: string;
  readonly tokens: (captured: string) => string[];
}

export interface Surroundings {
  readonly folder: string;
  /** Where both logs and what passed are kept. */
  readonly seen: string;
  readonly certificates: string;
  readonly esp: Esp;
  readonly unpacked: (set: PackageSet) => Unpacked;
}

/** Both daemons while they run. */
export interface Running {
  readonly network: Network;
  up(): Promise<AtEnds<Up>>;
  logs(): Promise<AtEnds<string>>;
  wire(): Promise<string[]>;
}

/** What a daemon said of its configuration before anything was negotiated. */
export interface Taken {
  readonly refuses: Partial<Record<Side, readonly string[]>>;
  readonly drops: Partial<Record<Side, readonly string[]>>;
}

// It loads what it can and runs on.
const dropsLines: readonly DaemonId[] = ['frr'];

/** Starts both, and lets `watch` see what becomes of them unless one refuses its configuration. @throws where a daemon does not start and does not say why. */
export async function meet<End, T>(
  meeting: Meeting<End>,
  { folder, seen, certificates, esp, unpacked }: Surroundings,
  watch: (running: Running) => Promise<T>,
): Promise<Taken & { readonly came: T | null }> {
  const { daemons, ends, tokens } = meeting;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const tools = unpacked('tools').root;
  const rootsOf = (side: Side): string[] => [unpacked(daemons[side].packages).root, tools];
  const network = await createNetwork({
    roots: { a: rootsOf('a'), b: rootsOf('b'), between: [tools] },
    folder,
    addresses: meeting.addresses,
    router: { a: '', b: '' },
    wire: { between: 'switch' },
    filter: meeting.filter,
  });
  const refuses: Partial<Record<Side, readonly string[]>> = {};
  const drops: Partial<Record<Side, readonly string[]>> = {};

  const output = (side: Side): string => `${folder}/${side}.txt`;
  const start = async (side: Side): Promise<void> => {
    const daemon = daemons[side];
    const env: Record<string, string> = esp.by === 'stub' && meeting.kind === 'ike' ? { LD_PRELOAD: esp.preload } : {};
    let thrown: Error | null = null;
    await daemon
      .start(network[side], ends[side], { env, output: output(side), certificates, userlandEsp: false })
      .catch((error: unknown) => {
        thrown = error instanceof Error ? error : new Error(String(error));
      });
    const failed = thrown as Error | null;
    const printed = existsSync(output(side)) ? readFileSync(output(side), 'utf8') : '';
    const said = complaintsIn([failed?.message ?? '', await daemon.log(network[side]), printed].join('\n'), daemon.id);
    if (failed && said.length === 0) throw failed;
    if (failed || (said.length > 0 && daemon.id === 'libreswan')) refuses[side] = said;
    else if (said.length > 0 && dropsLines.includes(daemon.id)) drops[side] = said;
  };
  const both = async <V>(ask: (side: Side) => Promise<V>): Promise<AtEnds<V>> => {
    const [a, b] = await Promise.all(sides.map(ask));
    return { a: a as V, b: b as V };
  };

  // For eyes: what was recorded is what stands there.
  const keep = async (): Promise<void> => {
    await mkdir(seen, { recursive: true });
    for (const side of sides) await writeFile(`${seen}/${side}.log`, await daemons[side].log(network[side]));
    await writeFile(`${seen}/wire.txt`, await network.captured('a'));
  };

  try {
    // The end that waits stands first, so that the first packet meets somebody.
    await start('b');
    await start('a');
    if (Object.keys(refuses).length > 0) return { refuses, drops, came: null };
    const came = await watch({
      network,
      up: () => both((side) => daemons[side].up(network[side])),
      logs: () => both((side) => daemons[side].log(network[side])),
      wire: async () => tokens(await network.captured('a')),
    });
    await keep();
    return { refuses, drops, came };
  } finally {
    await network.stop();
  }
}

/** Asks each half second until both ends have been up for `steady` seconds, nothing new was said for `quiet`, or the time is over. */
export async function settle(
  { up, logs }: Pick<Running, 'up' | 'logs'>,
  { least, most, steady, quiet }: { readonly least: number; readonly most: number; readonly steady: number; readonly quiet: number },
  see: (now: AtEnds<Up>) => void = () => undefined,
): Promise<void> {
  const begin = Date.now();
  let last = '';
  let since = begin;
  for (;;) {
    const [now, said] = await Promise.all([up(), logs()]);
    see(now);
    const shown = JSON.stringify([now, said.a.length, said.b.length]);
    if (shown !== last) since = Date.now();
    last = shown;
    const [passed, still] = [(Date.now() - begin) / 1000, (Date.now() - since) / 1000];
    if (now.a.child && now.b.child && still >= steady) return;
    if (passed >= least && still >= quiet) return;
    if (passed >= most) return;
    await pause(0.5);
  }
}
