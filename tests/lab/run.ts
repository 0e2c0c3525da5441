import { mkdir, rm } from 'node:fs/promises';
import type { Esp } from './kernel.ts';
import type { PackageSet, Unpacked } from './packages.ts';
import type { LabRun } from '../../src/lab/seen.ts';
import type { Daemon, DaemonId, Setup, Up } from './daemon.ts';
import type { Exception, Fault, Step } from './fault.ts';
import type { Side } from './side.ts';
import { sides } from './side.ts';
import { happens, pause } from './until.ts';
import type { Addresses, Network } from './wire.ts';
import { createNetwork } from './wire.ts';

/** A fault between two daemons, ready to run. */
export interface Planned<End, Id extends DaemonId> {
  readonly fault: Fault<End, Id>;
  readonly kind: 'ike' | 'bgp';
  readonly a: Daemon<End>;
  readonly b: Daemon<End>;
  readonly ends: Readonly<Record<Side, End>>;
  readonly addresses: Readonly<Record<Side, Addresses>>;
  readonly router: Readonly<Record<Side, string>>;
  /** What the captures hold, as tcpdump filters it. */
  readonly filter: string;
  readonly tokens: (captured: string) => string[];
}

/** What both ends showed and what passed between them. */
export interface Ran {
  readonly up: Readonly<Record<Side, Up>>;
  readonly wire: readonly string[];
  readonly ends: Readonly<Record<Side, Shows>>;
  /** Of the daemons that ran, and whose ESP it was: what was seen holds for these alone. */
  readonly versions: Readonly<Record<Side, string>>;
  readonly esp: LabRun['esp'];
  readonly seconds: number;
}

export interface Shows {
  readonly log: string;
  /** Each with its prompt, as pasted. */
  readonly shows: string;
  readonly capture: string;
}

interface Surroundings {
  readonly certificates: string;
  readonly folder: string;
  readonly esp: Esp;
  readonly unpacked: (set: PackageSet) => Unpacked;
}

const quietSeconds = 2.5;

/** Runs one fault between two daemons. @throws where a daemon does not start; whatever was started is ended. */
export async function run<End extends { readonly starts?: boolean }, Id extends DaemonId>(
  planned: Planned<End, Id>,
  { folder, esp, unpacked, certificates }: Surroundings,
): Promise<Ran> {
  const { fault, ends } = planned;
  const begin = Date.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const tools = unpacked('tools').root;
  const packages = { a: unpacked(planned.a.packages), b: unpacked(planned.b.packages) };
  const network = await createNetwork({
    roots: { a: [packages.a.root, tools], b: [packages.b.root, tools], between: [tools] },
    folder,
    addresses: planned.addresses,
    router: planned.router,
    wire: fault.plant.wire ?? { between: 'switch' },
    filter: planned.filter,
  });
  try {
    return await within(limitOf(fault), act());
  } finally {
    await network.stop();
  }

  async function act(): Promise<Ran> {
    const setup = (side: Side): Setup => ({
      env: esp.by === 'stub' && !fault.userlandEsp ? { LD_PRELOAD: esp.preload } : {},
      output: `${folder}/${side}.txt`,
      certificates,
      userlandEsp: fault.userlandEsp ?? false,
    });
    const start = (side: Side): Promise<void> => planned[side].start(network[side], ends[side], setup(side));
    // The end that waits stands first, so that the first packet meets somebody.
    await start('b');
    await start('a');
    const typed: Record<Side, string[]> = { a: [], b: [] };
    const isUp = async (): Promise<boolean> => {
      const both = await Promise.all(sides.map((side) => planned[side].up(network[side])));
      return both.every(({ child }) => child);
    };
    for (const side of sides) if (ends[side].starts) await planned[side].initiate?.(network[side], ends[side]);
    if (fault.plant.after) for (const step of fault.plant.after) await take(step, planned, network, start, isUp, typed);
    await settle(
      fault.seconds ?? 12,
      async () => ({ up: await isUp(), said: await size(planned, network) }),
      fault.plant.after !== undefined,
    );

    const shown = async (side: Side): Promise<Shows> => {
      const host = network[side];
      // The log first: what is asked for below may be logged itself.
      const log = await planned[side].log(host);
      const shows = await planned[side].shows(host, ends[side]);
      return {
        log,
        shows: [...typed[side], ...shows.map(({ command, text }) => `# ${command}\n${text}`)].join('\n'),
        capture: await network.captured(side),
      };
    };
    const up = { a: await planned.a.up(network.a), b: await planned.b.up(network.b) };
    const both = { a: await shown('a'), b: await shown('b') };
    const versionOf = (side: Side): string => packages[side].versions[planned[side].versionOf] ?? '';
    return {
      up,
      wire: planned.tokens(both.a.capture),
      ends: both,
      versions: { a: versionOf('a'), b: versionOf('b') },
      esp: whoseEsp(planned, esp),
      seconds: (Date.now() - begin) / 1000,
    };
  }
}

function whoseEsp({ kind, fault }: { kind: 'ike' | 'bgp'; fault: { userlandEsp?: boolean } }, { by }: Esp): LabRun['esp'] {
  if (kind === 'bgp') return 'none';
  return fault.userlandEsp ? 'daemon' : by === 'kernel' ? 'kernel' : 'stand-in';
}

/** Seconds after which a run is given up: what it watches and waits for, and a minute to start, ask and stop. */
const limitOf = ({ seconds = 12, plant }: { seconds?: number; plant: { after?: readonly Step[] } }): number =>
  60 + seconds + (plant.after ?? []).reduce((sum, step) => sum + ('seconds' in step ? step.seconds : 0), 0);

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const size = async <End>(planned: { a: Daemon<End>; b: Daemon<End> }, network: Network): Promise<string> =>
  (await Promise.all(sides.map(async (side) => (await planned[side].log(network[side])).length))).join();

/** Until both ends have been up, or have said nothing new, for a while. */
async function settle(seconds: number, look: () => Promise<{ up: boolean; said: string }>, hasHappened: boolean): Promise<void> {
  const end = Date.now() + seconds * 1000;
  let last = '';
  let since = Date.now();
  let wasUp = false;
  while (Date.now() < end) {
    const { up, said } = await look();
    if (said !== last || up !== wasUp) since = Date.now();
    last = said;
    wasUp = up;
    const quiet = (Date.now() - since) / 1000;
    if (up && !hasHappened && quiet > 0.8) return;
    if (quiet > quietSeconds && Date.now() > end - seconds * 1000 + 4000) return;
    await pause(0.4);
  }
}

async function take<End, Id extends DaemonId>(
  step: Step,
  planned: Planned<End, Id>,
  network: Network,
  start: (side: Side) => Promise<void>,
  isUp: () => Promise<boolean>,
  typed: Readonly<Record<Side, string[]>>,
): Promise<void> {
  switch (step.do) {
    case 'wait':
      return pause(step.seconds);
    case 'wait-up':
      await happens(step.seconds, isUp);
      return;
    case 'initiate':
      return planned[step.at].initiate?.(network[step.at], planned.ends[step.at]);
    case 'rekey':
      return planned[step.at].rekey?.(network[step.at], step.what);
    case 'end':
      return planned[step.at].end?.(network[step.at], planned.ends[step.at], step.words);
    case 'kill':
      return signal(planned, network, step.at, 'KILL');
    case 'freeze':
      return signal(planned, network, step.at, 'STOP');
    case 'thaw':
      return signal(planned, network, step.at, 'CONT');
    case 'restart':
      await signal(planned, network, step.at, 'KILL');
      await pause(0.3);
      return start(step.at);
    case 'drop':
      return network.drop(step.what, step.from);
    case 'type': {
      const { stdout, stderr } = await network[step.at].run(step.command, { seconds: 15 });
      typed[step.at].push(`# ${step.command.join(' ')}\n${stdout}${stderr}`);
    }
  }
}

/** To every process of the daemon, and to nothing else: each host has its own. */
async function signal<End>(planned: Readonly<Record<Side, Daemon<End>>>, network: Network, side: Side, name: string): Promise<void> {
  await network[side].run(['pkill', `-${name}`, '-f', planned[side].processes]);
}

/** What is expected of a pair: the fault's own, with what was measured of these daemons laid over it. */
export function expectedOf<End, Id extends DaemonId>(fault: Fault<End, Id>, a: Id, b: Id): Fault<End, Id>['expect'] {
  const fits = (exception: Exception<Id>): boolean => (!exception.a || exception.a === a) && (!exception.b || exception.b === b);
  return (fault.but ?? []).filter(fits).reduce((expect, { expect: other }) => ({ ...expect, ...other }), fault.expect);
}
