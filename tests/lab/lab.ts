import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import { knowledgeOf } from '../../src/diagnosis/knowledge.ts';
import { standingOf } from '../../src/lab/outcome.ts';
import { keepRan, readRan, signsIn } from './archive.ts';
import { certificateFolder } from './certificates.ts';
import { whyNot } from './can-run.ts';
import { keepRuns } from './keep.ts';
import type { Met } from './met.ts';
import { contradicted, createMeeting } from './met.ts';
import type { Judged, Verdict } from './judge.ts';
import { judge } from './judge.ts';
import { espOfThisMachine } from './kernel.ts';
import type { PackageSet, Unpacked } from './packages.ts';
import { unpack } from './packages.ts';
import { plans } from './plans.ts';
import { writeReports } from './reports.ts';
import type { Ran } from './run.ts';
import { expectedOf, run } from './run.ts';
import type { Side } from './side.ts';
import { otherThan, sides } from './side.ts';

const usage = `Usage: npm run lab [-- OPTIONS]
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
// What an earlier lab left that was killed.
for (const name of existsSync(out) ? readdirSync(out) : [])
  if (name.startsWith('runs-') && !existsSync(`/proc/${name.slice(5)}`)) rmSync(out + name, { recursive: true, force: true });
// Each lab has a folder of its own, so that it may run twice at once.
const folder = `${out}runs-${process.pid}/`;
mkdirSync(folder, { recursive: true });
const surroundings = asked.again ? null : prepared();

type Plan = (typeof chosen)[number];
interface Seen {
  readonly name: string;
  readonly plan: Plan;
  readonly expect: Plan['fault']['expect'];
  readonly ran: Ran;
  readonly verdict: Verdict;
}
type Done = Seen | { readonly name: string; readonly plan: Plan; readonly failed: string };

const begin = Date.now();
const waiting = [...chosen].sort((x, y) => (y.fault.seconds ?? 12) - (x.fault.seconds ?? 12));
const done: Done[] = [];
await Promise.all(Array.from({ length: Number(asked.jobs ?? cpus().length * 6) }, work));
done.sort((x, y) => chosen.indexOf(x.plan) - chosen.indexOf(y.plan));
const seen = done.filter((one) => 'ran' in one);
const met = allMet();
report();
if (asked.write) await write();
if (asked.reports) for (const name of writeReports(shownBy())) console.log(`tests/reports/${name}`);
rmSync(folder, { recursive: true, force: true });

async function work(): Promise<void> {
  for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
    const pair = `${plan.a.id}-${plan.b.id}`;
    const name = `${plan.fault.id} ${pair}`;
    // Another release has a place of its own: what its daemons showed is no word of these.
    const kept = `${out}seen${asked.release ? `-${asked.release}` : ''}/${plan.fault.id}/${pair}`;
    const own = `${folder}${plan.fault.id}.${pair}`;
    try {
      const ran = surroundings ? await run(plan as never, { ...surroundings, folder: own }) : readRan(kept);
      const expect = expectedOf(plan.fault as never, plan.a.id as never, plan.b.id as never);
      const signs = await signsIn(surroundings ? own : kept);
      done.push({ name, plan, expect, ran, verdict: judge(plan.fault as never, expect, ran, signs, diagnose) });
      if (surroundings) keepRan(kept, ran, own);
    } catch (error) {
      done.push({ name, plan, failed: error instanceof Error ? error.message : String(error) });
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${done.length} of ${chosen.length} `);
  }
}

/** What the runs need of this machine; says in one line why it can't be had. */
function prepared() {
  try {
    const unpacked = (set: PackageSet): Unpacked => unpack(set, set === 'tools' ? null : (asked.release ?? null));
    // Before the first run: none is to wait for what is fetched.
    for (const set of new Set<PackageSet>(['tools', ...chosen.flatMap(({ a, b }) => [a.packages, b.packages])])) unpacked(set);
    return { unpacked, esp: espOfThisMachine(), certificates: certificateFolder() };
  } catch (error) {
    console.log(`skipped: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(0);
  }
}

/** Messages of ours that the daemons printed; by role only where it is plain who began, and none rekeyed. */
function allMet(): Met[] {
  const meet = createMeeting(knowledge);
  return seen.flatMap(({ plan, ran }) =>
    sides.flatMap((side) => meet({ daemon: plan[side].id, version: ran.versions[side], as: roleOf(plan, side) }, ran.ends[side].log)),
  );
}

function roleOf({ kind, fault, ends }: Plan, side: Side): Met['as'] {
  const isPlain = kind === 'ike' && !fault.plant.after && !('starts' in ends.b && ends.b.starts);
  return isPlain ? (side === 'a' ? 'initiator' : 'responder') : 'either';
}

function shownBy() {
  return seen.flatMap(({ plan, expect, ran }) =>
    sides.map((side) => {
      const other = otherThan(side);
      const peer = `${plan[other].name} ${ran.versions[other]}`;
      return { fault: plan.fault, side, daemon: plan[side], peer, knows: expect[side], ran };
    }),
  );
}

async function write(): Promise<void> {
  const faults = [...new Map(plans(false).map(({ fault }) => [fault.id, fault])).values()];
  await keepRuns(
    seen.map(({ plan: { fault, kind, a, b }, ran, verdict }) => ({ fault, kind, daemons: { a, b }, ran, verdict })),
    faults.map(({ id, problem, what }) => ({ id, problem, what })),
    met.map(({ message, daemon, version }) => ({ message, daemon, version })),
  );
}

function report(): void {
  const counts = new Map<string, number>();
  const count = (grade: string): unknown => counts.set(grade, (counts.get(grade) ?? 0) + 1);
  for (const one of done) {
    const { name } = one;
    if ('failed' in one) {
      console.log(`${name}: did not run: ${one.failed}`);
      continue;
    }
    const { ran, verdict } = one;
    for (const side of sides) {
      const [end, capture, printed] = [verdict.ends[side], verdict.captures[side], verdict.printed[side]];
      count(end.grade);
      count(`capture ${capture.grade}`);
      count(`printed capture ${printed.grade}`);
      if (standingOf(end) === 'failed') console.log(`${name} ${side}: ${inWords(end)}`);
      for (const [what, one] of Object.entries({ capture, 'printed capture': printed }))
        if (standingOf(one) === 'failed' && (asked.captures || one.sure)) console.log(`${name} ${side} ${what}: ${inWords(one)}`);
    }
    if (verdict.missing.length) console.log(`${name} wire: not seen ${verdict.missing.join(', ')} in ${ran.wire.join(' ')}`);
    if (!verdict.asUpAsExpected) console.log(`${name} up: a ${JSON.stringify(ran.up.a)}, b ${JSON.stringify(ran.up.b)}`);
  }
  const versions = seen.flatMap(({ plan, ran }) => sides.map((side) => `${plan[side].name} ${ran.versions[side]}`));
  const esp = seen.some(({ ran }) => ran.esp === 'stand-in') ? '; ESP by a stand-in' : '';
  console.log(`\n${[...new Set(versions)].join(', ')}${esp}`);
  console.log(
    `${done.length} runs in ${((Date.now() - begin) / 1000).toFixed(0)} s: ${[...counts]
      .sort()
      .map(([grade, count]) => `${grade} ${count}`)
      .join(', ')}`,
  );
  const wrong = contradicted(met, knowledge);
  for (const one of wrong) console.log(`content is contradicted: ${one}`);
  console.log(`${new Set(met.map(({ message }) => message)).size} messages of content/ were met`);
  const isAsExpected = seen.every(({ verdict }) => verdict.missing.length === 0 && verdict.asUpAsExpected);
  if (wrong.length > 0 || seen.length < done.length || !isAsExpected) process.exitCode = 1;
}

function inWords({ grade, found, sure, says }: Judged): string {
  return `${grade}: ${found ?? 'nothing'}${sure ? ' (sure)' : ''}${says ? `: ${says.slice(0, 140)}` : ''}`;
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
