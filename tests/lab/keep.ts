import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readLab } from '../../src/lab/read.ts';
import type { Lab, LabEnd, LabMet, LabRun } from '../../src/lab/seen.ts';
import type { Judged, Verdict } from './judge.ts';
import type { Ran } from './run.ts';
import type { DaemonId, Up } from './daemon.ts';
import type { Side } from './side.ts';

const file = new URL('../../content/lab.json', import.meta.url);

/** What one run is kept by. */
export interface Kept {
  readonly fault: { readonly id: string; readonly problem: string; readonly what: string };
  readonly kind: 'ike' | 'bgp';
  readonly daemons: Readonly<Record<Side, { readonly id: DaemonId; readonly name: string }>>;
  readonly ran: Ran;
  readonly verdict: Verdict;
}

/** Lays what was seen over what is kept: a row of the same fault, daemons and versions is replaced, any other stays. */
export async function keepRuns(
  seen: readonly Kept[],
  faults: Lab['faults'],
  met: Lab['met'],
  on = new Date().toISOString().slice(0, 10),
): Promise<void> {
  const old = readLab(existsSync(file) ? readFileSync(file, 'utf8') : null) ?? { faults: [], runs: [], met: [] };
  const runs = new Map(old.runs.map((run) => [keyOf(run), run]));
  for (const run of seen.map((one) => runOf(one, on))) {
    const before = runs.get(keyOf(run));
    // A day alone is no news.
    runs.set(keyOf(run), before && same(before, run) ? before : run);
  }
  const order = new Map(faults.map(({ id }, index) => [id, index]));
  const sorted = [...runs.values()].filter(({ fault }) => order.has(fault));
  sorted.sort((x, y) => (order.get(x.fault) ?? 0) - (order.get(y.fault) ?? 0) || keyOf(x).localeCompare(keyOf(y)));
  const allMet = new Map([...old.met, ...met].map((one) => [metKey(one), one]));
  const lab: Lab = { faults, runs: sorted, met: [...allMet.values()].sort((x, y) => metKey(x).localeCompare(metKey(y))) };
  writeFileSync(file, await format(JSON.stringify(lab), { parser: 'json', printWidth: 140 }));
}

const keyOf = ({ fault, a, b }: LabRun): string => [fault, a.daemon, a.version, b.daemon, b.version].join(' ');
const metKey = ({ message, daemon, version }: LabMet): string => [message, daemon, version].join(' ');
const same = (x: LabRun, y: LabRun): boolean => JSON.stringify({ ...x, on: '' }) === JSON.stringify({ ...y, on: '' });

function runOf({ fault, kind, daemons, ran, verdict }: Kept, on: string): LabRun {
  const end = (side: Side): LabEnd => ({
    daemon: daemons[side].id,
    name: daemons[side].name,
    version: ran.versions[side],
    up: upOf(ran.up[side], kind),
    ...verdict.ends[side],
    says: saidOf(verdict.ends[side]),
  });
  const { found, sure, grade, because } = verdict.captures.a;
  return {
    fault: fault.id,
    a: end('a'),
    b: end('b'),
    capture: { found, sure, grade, because },
    wire: folded(ran.wire),
    on,
    esp: ran.esp,
  };
}

/** Of an end that can't know the fault no line points to it. */
function saidOf({ says, grade, because }: Judged): string | null {
  return says && (because === null || grade === 'right') ? withoutTime(says) : null;
}

const upOf = ({ ike, child }: Up, kind: Kept['kind']): LabEnd['up'] =>
  kind === 'bgp' ? (child ? 'session' : 'nothing') : child ? 'child' : ike ? 'ike' : 'nothing';

/** Times, threads and SPIs differ from run to run; what is left is what the daemon says. */
export function withoutTime(line: string): string {
  return line
    .replace(/^\w{3} +\d+ \d\d:\d\d:\d\d(?:\.\d+)?:? /, '')
    .replace(/^\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?Z? /, '')
    .replace(/^\d\d\[(\w+)\] /, '[$1] ')
    .replace(/\bspi=0x[0-9a-f]+/, 'spi=0x…')
    .replace(/\b0x[0-9a-f]{8,16}\b/g, '0x…')
    .replace(/"time":"[^"]*"/, '"time":"…"')
    .slice(0, 200);
}

/** A long exchange is told by its first words. */
const folded = (wire: readonly string[]): string[] => (wire.length > 16 ? [...wire.slice(0, 16), '…'] : [...wire]);
