import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import { knowledgeOf } from '../../src/diagnosis/knowledge.ts';
import { certificateFolder } from './certificates.ts';
import { whyNot } from './can-run.ts';
import { keepRuns } from './keep.ts';
import type { Met } from './met.ts';
import { contradicted, createMeeting } from './met.ts';
import type { Verdict } from './judge.ts';
import { judge } from './judge.ts';
import { espOfThisMachine } from './kernel.ts';
import type { PackageSet } from './packages.ts';
import { unpack } from './packages.ts';
import { plans } from './plans.ts';
import { writeReports } from './reports.ts';
import type { Ran } from './run.ts';
import { expectedOf, run } from './run.ts';

const usage = `Usage: npm run lab [-- --only FAULT | --pair A-B | --short | --list | --again | --write | --jobs N]
  Runs real daemons against each other with planted faults, and has what both ends show diagnosed.
  --only   one fault; may stand several times      --pair   one pair of daemons, such as strongswan-libreswan
  --short  a few runs, within a minute             --list   says what would run
  --release  takes the daemons of another release of the distribution, such as trixie
  --again  judges what the last runs showed once more, and runs nothing
  --captures  tells of the captures too what was missed or only guessed
  --reports  keeps one end of a few faults of each problem as reports of the corpus, where there are none yet
  --write  keeps the outcome in content/lab.json   --jobs   how many at once`;

const out = fileURLToPath(new URL('./out/', import.meta.url));
const asked = options();
const chosen = plans(asked.short ?? false).filter(
  ({ fault, a, b }) => (!asked.only || asked.only.includes(fault.id)) && (!asked.pair || asked.pair === `${a.id}-${b.id}`),
);
if (!chosen.length) refuse(`no such runs; npm run lab -- --list says which there are`);
if (asked.list) {
  for (const { fault, a, b } of chosen) console.log(`${fault.id.padEnd(40)} ${a.id}-${b.id}`);
  process.exit(0);
}
const reason = asked.again ? null : whyNot();
if (reason) {
  console.log(`skipped: ${reason}`);
  process.exit(0);
}

const knowledge = knowledgeOf({ ...(await readCatalogue()), problems: tree.problems, lexicon });
const diagnose = createDiagnosis(knowledge);
const { unpacked, esp, certificates } = prepared();
// What an earlier lab left that was killed.
for (const name of existsSync(out) ? readdirSync(out) : [])
  if (name.startsWith('runs-') && !existsSync(`/proc/${name.slice(5)}`)) rmSync(out + name, { recursive: true, force: true });
// Each lab has a folder of its own, so that it may run twice at once.
const folder = `${out}runs-${process.pid}/`;
mkdirSync(folder, { recursive: true });
const surroundings = { esp, certificates, rootOf: (set: PackageSet) => unpacked.get(set)?.root ?? '' };

interface Done {
  readonly name: string;
  readonly plan: (typeof chosen)[number];
  readonly ran?: Ran;
  readonly verdict?: Verdict;
  readonly failed?: string;
}

const begin = Date.now();
const waiting = [...chosen].sort((x, y) => (y.fault.seconds ?? 12) - (x.fault.seconds ?? 12));
const done: Done[] = [];
await Promise.all(Array.from({ length: Number(asked.jobs ?? cpus().length * 6) }, work));
done.sort((x, y) => chosen.indexOf(x.plan) - chosen.indexOf(y.plan));
const met = allMet();
report();
if (asked.write) await write();
if (asked.reports) for (const name of writeReports(shownBy())) console.log(`tests/reports/${name}`);
rmSync(folder, { recursive: true, force: true });

async function work(): Promise<void> {
  for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
    const name = `${plan.fault.id} ${plan.a.id}-${plan.b.id}`;
    try {
      const ran = asked.again
        ? seenBefore(name)
        : await run(plan as never, { ...surroundings, folder: `${folder}${name.replace(' ', '.')}` });
      const expect = expectedOf(plan.fault as never, plan.a.id as never, plan.b.id as never);
      done.push({ name, plan, ran, verdict: judge(plan.fault as never, expect, ran, diagnose) });
      if (!asked.again) keep(name, ran);
    } catch (error) {
      done.push({ name, plan, failed: error instanceof Error ? error.message : String(error) });
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${done.length} of ${chosen.length} `);
  }
}

function placeOf(name: string): string {
  return `${out}seen/${name.replace(' ', '/')}/`;
}

/** Everything that a run showed, for eyes and for `--again`. */
function keep(name: string, ran: Ran): void {
  const at = placeOf(name);
  mkdirSync(at, { recursive: true });
  for (const side of ['a', 'b'] as const)
    for (const [what, text] of Object.entries<string>({ ...ran.ends[side] })) writeFileSync(`${at}${side}.${what}.txt`, text);
  for (const side of ['a', 'b'] as const) {
    copyFileSync(`${folder}${name.replace(' ', '.')}/${side}.pcap`, `${at}${side}.pcap`);
    const { stdout, error } = spawnSync('tshark', ['-n', '-r', `${at}${side}.pcap`], { encoding: 'utf8' });
    if (!error) writeFileSync(`${at}${side}.tshark.txt`, stdout);
  }
  writeFileSync(`${at}ran.json`, JSON.stringify({ up: ran.up, wire: ran.wire, seconds: ran.seconds }));
}

function seenBefore(name: string): Ran {
  const at = placeOf(name);
  if (!existsSync(`${at}ran.json`)) throw new Error('it was not run before');
  const end = (side: 'a' | 'b'): Ran['ends']['a'] => {
    const text = (what: string): string => readFileSync(`${at}${side}.${what}.txt`, 'utf8');
    return { log: text('log'), shows: text('shows'), capture: text('capture') };
  };
  return { ...(JSON.parse(readFileSync(`${at}ran.json`, 'utf8')) as Omit<Ran, 'ends'>), ends: { a: end('a'), b: end('b') } };
}

/** What the runs need of this machine; says in one line why it can't be had. */
function prepared() {
  try {
    const sets = new Set<PackageSet>(['tools', ...chosen.flatMap(({ a, b }) => [a.packages, b.packages])]);
    return {
      unpacked: new Map([...sets].map((set) => [set, unpack(set, set === 'tools' ? null : (asked.release ?? null))] as const)),
      esp: espOfThisMachine(),
      certificates: asked.again ? '' : certificateFolder(),
    };
  } catch (error) {
    console.log(`skipped: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(0);
  }
}

/** Messages of ours that the daemons printed; by role only where it is plain who began, and none rekeyed. */
function allMet(): Met[] {
  const meet = createMeeting(knowledge);
  return done.flatMap(({ plan, ran }) =>
    (['a', 'b'] as const).flatMap((side) => (ran ? meet(plan[side].id, roleOf(plan, side), ran.ends[side].log) : [])),
  );
}

function roleOf({ kind, fault, ends }: (typeof chosen)[number], side: 'a' | 'b'): Met['as'] {
  const isPlain = kind === 'ike' && !fault.plant.after && !('starts' in ends.b && ends.b.starts);
  return isPlain ? (side === 'a' ? 'initiator' : 'responder') : 'either';
}

function versionOf({ packages, versionOf: name }: (typeof chosen)[number]['a' | 'b']): string {
  return unpacked.get(packages)?.versions[name] ?? '';
}

function shownBy() {
  return done.flatMap(({ plan: { fault, a, b }, ran }) => {
    const expect = expectedOf(fault as never, a.id as never, b.id as never);
    const of = (side: 'a' | 'b', own: typeof a, other: typeof a) => ({
      fault,
      side,
      daemon: { id: own.id, name: own.name, version: versionOf(own) },
      peer: `${other.name} ${versionOf(other)}`,
      knows: expect[side],
    });
    return ran
      ? [
          { ...of('a', a, b), ran },
          { ...of('b', b, a), ran },
        ]
      : [];
  });
}

async function write(): Promise<void> {
  const seen = done.flatMap(({ plan, ran, verdict }) => {
    if (!ran || !verdict) return [];
    const { fault, a, b, kind } = plan;
    const daemon = ({ id, name, packages, versionOf }: typeof a) => ({
      id,
      name,
      version: unpacked.get(packages)?.versions[versionOf] ?? '',
    });
    const { a: knowsA, b: knowsB } = expectedOf(fault as never, a.id as never, b.id as never);
    const whose = kind === 'bgp' ? 'none' : fault.userlandEsp ? 'daemon' : esp.by === 'kernel' ? 'kernel' : 'stand-in';
    return [{ fault, kind, daemons: { a: daemon(a), b: daemon(b) }, knows: { a: knowsA, b: knowsB }, ran, verdict, esp: whose } as const];
  });
  const faults = [...new Map(plans(false).map(({ fault }) => [fault.id, fault])).values()];
  const versions = new Map(chosen.flatMap(({ a, b }) => [a, b]).map((daemon) => [daemon.id, versionOf(daemon)]));
  await keepRuns(
    seen,
    faults.map(({ id, problem, what }) => ({ id, problem, what })),
    met.map(({ message, daemon }) => ({ message, daemon, version: versions.get(daemon) ?? '' })),
  );
}

function report(): void {
  const counts = new Map<string, number>();
  for (const { name, ran, verdict, failed } of done) {
    if (!ran || !verdict) {
      console.log(`${name}: did not run: ${failed ?? ''}`);
      continue;
    }
    for (const side of ['a', 'b'] as const) {
      const { grade, first, confident, says } = verdict.ends[side];
      counts.set(grade, (counts.get(grade) ?? 0) + 1);
      if (!['right', 'unknowable'].includes(grade))
        console.log(
          `${name} ${side}: ${grade}: ${first ?? 'nothing'}${confident ? ' (sure)' : ''}${says ? `: ${says.slice(0, 140)}` : ''}`,
        );
      const seen = verdict.captures[side];
      counts.set(`capture ${seen.grade}`, (counts.get(`capture ${seen.grade}`) ?? 0) + 1);
      if (!['right', 'unknowable'].includes(seen.grade) && (asked.captures || ['misled', 'alarm'].includes(seen.grade)))
        console.log(`${name} ${side} capture: ${seen.grade}: ${seen.first ?? 'nothing'}${seen.says ? `: ${seen.says.slice(0, 140)}` : ''}`);
    }
    if (verdict.missing.length) console.log(`${name} wire: not seen ${verdict.missing.join(', ')} in ${ran.wire.join(' ')}`);
    if (!verdict.asUpAsExpected) console.log(`${name} up: a ${JSON.stringify(ran.up.a)}, b ${JSON.stringify(ran.up.b)}`);
  }
  const versions = [...new Set(chosen.flatMap(({ a, b }) => [a, b]))].map(
    (daemon) => `${daemon.name} ${unpacked.get(daemon.packages)?.versions[daemon.versionOf] ?? ''}`,
  );
  console.log(`\n${versions.join(', ')}; ESP by ${esp.by === 'kernel' ? 'the kernel' : 'a stand-in'}`);
  console.log(
    `${done.length} runs in ${((Date.now() - begin) / 1000).toFixed(0)} s: ${[...counts]
      .sort()
      .map(([grade, count]) => `${grade} ${count}`)
      .join(', ')}`,
  );
  const wrong = contradicted(met, knowledge);
  for (const one of wrong) console.log(`content is contradicted: ${one}`);
  console.log(`${new Set(met.map(({ message }) => message)).size} messages of content/ were met`);
  if (wrong.length > 0 || done.some(({ failed, verdict }) => failed !== undefined || verdict?.missing.length || !verdict?.asUpAsExpected))
    process.exitCode = 1;
}

function options() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        pair: { type: 'string' },
        release: { type: 'string' },
        jobs: { type: 'string' },
        short: { type: 'boolean' },
        list: { type: 'boolean' },
        again: { type: 'boolean' },
        write: { type: 'boolean' },
        reports: { type: 'boolean' },
        captures: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}
