import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { certificateFolder } from './certificates.ts';
import { whyNot } from './can-run.ts';
import type { BgpDaemonId, IkeDaemonId } from './daemon.ts';
import { bgpBase } from './faults/bgp.ts';
import { ikeBase } from './faults/ike.ts';
import { espOfThisMachine } from './kernel.ts';
import type { PackageSet } from './packages.ts';
import { unpack } from './packages.ts';
import { randomBgpEnds } from './pairs/bgp-ends.ts';
import { chanceOf } from './pairs/chance.ts';
import { changeOf } from './pairs/change.ts';
import { randomIkeEnds } from './pairs/ike-ends.ts';
import type { AtEnds, BgpPair, IkePair, Pairs } from './pairs/kept.ts';
import { endsOf, readPairs, writePairs } from './pairs/kept.ts';
import type { Surroundings, Taken } from './pairs/meet.ts';
import { meetBgp } from './pairs/meet-bgp.ts';
import { meetIke } from './pairs/meet-ike.ts';
import { bgpDaemons } from './plans-bgp.ts';
import { ikeDaemons } from './plans.ts';
import { sides } from './side.ts';

const usage = `Usage: node tests/lab/pairs.ts --count N [--seed S] [--kind ike|bgp] [--write]
  Lets random pairs of ends meet for real, and records what came of it: what predictions are judged by.
  --from   the number of the first one, where not 0     --jobs   how many at once (6)
  --write  keeps them in tests/lab/pairs.json, beside those of other seeds and numbers
  --twice  runs what is kept once more instead, and tells what came out otherwise; --write leaves that out
  --only   one pair by its id, of those that are kept or made, told in full; may stand several times`;

type Kind = 'ike' | 'bgp';
interface Plan<Id, End> {
  readonly id: string;
  readonly daemons: AtEnds<Id>;
  readonly ends: AtEnds<End>;
}
type AnyPlan =
  | ({ readonly kind: 'ike' } & Plan<IkeDaemonId, Parameters<typeof meetIke>[1]['a']>)
  | ({ readonly kind: 'bgp' } & Plan<BgpDaemonId, Parameters<typeof meetBgp>[1]['a']>);

const ikeIds = ['strongswan', 'libreswan', 'openiked'] as const;
const bgpIds = ['frr', 'bird', 'openbgpd', 'gobgp'] as const;

const asked = options();
const reason = whyNot();
if (reason) {
  console.log(`skipped: ${reason}`);
  process.exit(0);
}
const out = fileURLToPath(new URL('./out/', import.meta.url));
for (const name of existsSync(out) ? readdirSync(out) : [])
  if (/^pairs-\d+$/.test(name) && !existsSync(`/proc/${name.slice(6)}`)) rmSync(out + name, { recursive: true, force: true });
const folder = `${out}pairs-${process.pid}/`;
mkdirSync(folder, { recursive: true });
const unpacked: Surroundings['unpacked'] = (set: PackageSet) => unpack(set, null);
const surroundings = { unpacked, esp: espOfThisMachine(), certificates: certificateFolder() };

const kept = readPairs();
const plans = asked.twice ? keptPlans() : madePlans();
const done = new Map<string, IkePair | BgpPair>();
const failed: string[] = [];
const waiting = [...plans];
const begin = Date.now();
await Promise.all(Array.from({ length: asked.jobs }, work));
rmSync(folder, { recursive: true, force: true });
report();

async function work(): Promise<void> {
  for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
    try {
      done.set(plan.id, await met(plan));
    } catch {
      // Of the machine, most likely: it is busy.
      try {
        done.set(plan.id, await met(plan));
      } catch (error) {
        failed.push(`${plan.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (asked.write && !asked.twice && done.size % 20 === 0) write();
    process.stderr.write(`${done.size + failed.length} of ${plans.length}, ${((Date.now() - begin) / 1000).toFixed(0)} s\n`);
  }
}

async function met(plan: AnyPlan): Promise<IkePair | BgpPair> {
  const own = { ...surroundings, folder: `${folder}${plan.id}`, seen: `${out}pairs-seen/${plan.id}` };
  if (plan.kind === 'ike') {
    const { daemons, ends } = plan;
    const { came, ...taken } = await meetIke(daemons, ends, own);
    const change = { a: changeOf(ikeBase.a, ends.a), b: changeOf(ikeBase.b, ends.b) };
    return { id: plan.id, ...daemons, change, ...said(taken), ...came };
  }
  const { daemons, ends } = plan;
  const { came, ...taken } = await meetBgp(daemons, ends, own);
  const change = { a: changeOf(bgpBase.a, ends.a), b: changeOf(bgpBase.b, ends.b) };
  return { id: plan.id, ...daemons, change, ...said(taken), ...(came ? { came } : {}) };
}

/** What there is of it. */
function said({ refuses, drops }: Taken): Partial<Taken> {
  return {
    ...(sides.some((side) => refuses[side]) ? { refuses } : {}),
    ...(sides.some((side) => drops[side]) ? { drops } : {}),
  };
}

function madePlans(): AnyPlan[] {
  const kinds: readonly Kind[] = asked.kind ? [asked.kind] : ['ike', 'bgp'];
  const made = kinds.flatMap((kind) =>
    Array.from({ length: asked.count }, (_, index): AnyPlan => {
      const number = asked.from + index;
      const id = `${kind}-${asked.seed}-${String(number).padStart(4, '0')}`;
      const chance = chanceOf(id);
      // Every ordered pair comes as often as any other.
      if (kind === 'ike') {
        const daemons = { a: ikeIds[Math.floor(number / 3) % 3] ?? 'strongswan', b: ikeIds[number % 3] ?? 'strongswan' };
        return { kind, id, daemons, ends: randomIkeEnds(chance, daemons) };
      }
      const daemons = { a: bgpIds[Math.floor(number / 4) % 4] ?? 'frr', b: bgpIds[number % 4] ?? 'frr' };
      return { kind, id, daemons, ends: randomBgpEnds(chance, daemons) };
    }),
  );
  return made.filter(({ id }) => !asked.only || asked.only.includes(id));
}

function keptPlans(): AnyPlan[] {
  if (!kept) refuse('nothing is kept yet');
  const ike = kept.ike.map(({ id, a, b, change }): AnyPlan => ({ kind: 'ike', id, daemons: { a, b }, ends: endsOf(ikeBase, change) }));
  const bgp = kept.bgp.map(({ id, a, b, change }): AnyPlan => ({ kind: 'bgp', id, daemons: { a, b }, ends: endsOf(bgpBase, change) }));
  const wanted = [...(asked.kind === 'bgp' ? [] : ike), ...(asked.kind === 'ike' ? [] : bgp)].filter(
    ({ id }) => !asked.only || asked.only.includes(id),
  );
  return wanted.slice(asked.from, asked.count ? asked.from + asked.count : undefined);
}

function report(): void {
  if (asked.only) for (const one of done.values()) console.log(JSON.stringify(one, null, 1));
  if (asked.twice) {
    const before = new Map([...(kept?.ike ?? []), ...(kept?.bgp ?? [])].map((pair) => [pair.id, pair]));
    const otherwise = [...done.values()].filter((pair) => outcome(pair) !== outcome(before.get(pair.id)));
    for (const pair of otherwise)
      console.log(`${pair.id} ${pair.a}-${pair.b}\n  first  ${outcome(before.get(pair.id))}\n  second ${outcome(pair)}`);
    console.log(`${done.size} run once more, ${otherwise.length} came out otherwise`);
    if (asked.write) write(otherwise.map(({ id }) => id));
  } else if (asked.write) write();
  for (const one of failed) console.log(`left out: ${one}`);
  console.log(`${done.size} pairs, ${failed.length} left out, in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
}

/** What must come out the same. */
function outcome(pair: IkePair | BgpPair | undefined): string {
  if (!pair) return 'not kept';
  const { refuses, came } = pair;
  const rekey = 'rekey' in pair && pair.rekey ? { renewed: pair.rekey.renewed, up: pair.rekey.up } : null;
  return JSON.stringify({ refuses: refuses ? Object.keys(refuses) : null, up: came?.up, refused: refusedIn(came?.wire), rekey });
}

/** Who refused first, and with what. */
function refusedIn(wire: readonly string[] | undefined): string | null {
  return wire?.find((token) => / (?:[A-Z_]{6,}|\d+\/\d+)$/.test(token)) ?? null;
}

function write(otherwise: readonly string[] = []): void {
  const before = readPairs();
  const unstable = [...new Set([...(before?.unstable ?? []), ...otherwise])].sort();
  const merged = <T extends IkePair | BgpPair>(old: readonly T[], kind: Kind): T[] => {
    const all = new Map(old.map((pair) => [pair.id, pair]));
    // What came out the same keeps its first words, so that nothing changes in the file.
    if (!asked.twice) for (const [id, pair] of done) if (id.startsWith(`${kind}-`)) all.set(id, pair as T);
    for (const id of unstable) all.delete(id);
    return [...all.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  };
  const daemons = [...ikeIds.map((id) => ikeDaemons[id]), ...bgpIds.map((id) => bgpDaemons[id])];
  const pairs: Pairs = {
    versions: Object.fromEntries(daemons.map(({ id, packages, versionOf }) => [id, unpacked(packages).versions[versionOf] ?? ''])),
    esp: surroundings.esp.by === 'kernel' ? 'kernel' : 'stand-in',
    base: { ike: ikeBase, bgp: bgpBase },
    unstable,
    ike: merged(before?.ike ?? [], 'ike'),
    bgp: merged(before?.bgp ?? [], 'bgp'),
  };
  writePairs(pairs);
}

function options() {
  try {
    const {
      count,
      seed,
      kind: named,
      from,
      jobs,
      write,
      twice,
      only,
    } = parseArgs({
      options: {
        count: { type: 'string' },
        seed: { type: 'string' },
        kind: { type: 'string' },
        from: { type: 'string' },
        jobs: { type: 'string' },
        write: { type: 'boolean' },
        twice: { type: 'boolean' },
        only: { type: 'string', multiple: true },
      },
    }).values;
    const kind = kindNamed(named);
    if (!count && !twice) return refuse('how many?');
    return { count: Number(count ?? 0), seed: seed ?? '1', kind, from: Number(from ?? 0), jobs: Number(jobs ?? 6), write, twice, only };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function kindNamed(word: string | undefined): Kind | undefined {
  return word === undefined || word === 'ike' || word === 'bgp' ? word : refuse(`there is no kind ${word}`);
}

function refuse(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}
