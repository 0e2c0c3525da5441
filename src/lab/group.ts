import { outcomeOf } from './outcome.ts';
import type { Lab, LabEnd, LabFault, LabRun } from './seen.ts';
import { wireLine } from './wire.ts';

/** A version as its makers count, without what a distribution adds. */
export function plainVersion(version: string): string {
  return version.replace(/-[^-]*$/, '');
}

/** What was planted, as a heading says it. */
export function faultTitle({ what }: LabFault): string {
  const said = what.replace(/^nothing\b/, 'nothing planted');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** A fault with its runs. One that never ran is left out. */
export interface RanFault extends LabFault {
  readonly runs: readonly LabRun[];
}

export function ranFaults({ faults, runs }: Pick<Lab, 'faults' | 'runs'>): RanFault[] {
  const byFault = Map.groupBy(runs, ({ fault }) => fault);
  return faults.flatMap((fault) => {
    const own = byFault.get(fault.id);
    return own ? [{ ...fault, runs: own }] : [];
  });
}

/** Runs that came out alike, each list in the order of its first. Two runs are alike if all that a reader sees of them is. */
export function alikeRuns({ runs, ...fault }: RanFault): (readonly [LabRun, ...LabRun[]])[] {
  const end = (one: LabEnd) => [one.says, one.up, outcomeOf(one, fault).words, one.found];
  const groups = Map.groupBy(runs, ({ wire, a, b, capture }) =>
    JSON.stringify([wireLine(wire), end(a), end(b), outcomeOf(capture, fault).words, capture.found]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []));
}

/** A daemon in a version, and in how many runs it was an end. */
export interface Ran extends Pick<LabEnd, 'daemon' | 'name' | 'version'> {
  readonly runs: number;
}

/** Which daemons ran, those of IKE first, by name; each version by itself. */
export function whatRan(runs: readonly LabRun[]): { readonly ike: readonly Ran[]; readonly bgp: readonly Ran[] } {
  const of = (own: readonly LabRun[]): Ran[] => {
    const ends = own.flatMap(({ a, b }) => (a.daemon === b.daemon && a.version === b.version ? [a] : [a, b]));
    return [...Map.groupBy(ends, ({ daemon, version }) => `${daemon} ${version}`).values()]
      .flatMap(([first, ...rest]) =>
        first ? [{ daemon: first.daemon, name: first.name, version: first.version, runs: rest.length + 1 }] : [],
      )
      .sort((x, y) => x.name.localeCompare(y.name, 'en') || x.version.localeCompare(y.version, 'en'));
  };
  return { ike: of(runs.filter(({ esp }) => esp !== 'none')), bgp: of(runs.filter(({ esp }) => esp === 'none')) };
}

/** How much a run shows: at how many ends something is said, and how many diagnosis is right about. */
function worth({ a, b }: LabRun): readonly number[] {
  const ends = [a, b];
  return [ends.filter(({ says }) => says !== null).length, ends.filter(({ grade }) => grade === 'right').length];
}

/** The run that tells most; of those that tell as much one between two daemons, and those that ran most often in all. */
export function tellingRun({ runs }: RanFault, all: readonly LabRun[]): LabRun | undefined {
  const often = new Map<string, number>();
  for (const { a, b } of all) for (const { daemon } of [a, b]) often.set(daemon, (often.get(daemon) ?? 0) + 1);
  const said = (run: LabRun) => worth(run)[0] ?? 0;
  const known = ({ a, b }: LabRun): readonly number[] => [
    a.daemon === b.daemon ? 0 : 1,
    Math.min(often.get(a.daemon) ?? 0, often.get(b.daemon) ?? 0),
  ];
  return runs.toSorted((x, y) => said(y) - said(x) || compare([...known(y), ...worth(y)], [...known(x), ...worth(x)]))[0];
}

/** The faults of a problem, each with its most telling run, those first whose run shows more, then those that ran more often. */
export function faultsOf(
  problem: string,
  faults: readonly RanFault[],
  all: readonly LabRun[],
): { readonly fault: RanFault; readonly run: LabRun }[] {
  return faults
    .filter((fault) => fault.problem === problem)
    .flatMap((fault) => {
      const run = tellingRun(fault, all);
      return run ? [{ fault, run }] : [];
    })
    .sort((x, y) => compare([...worth(y.run), y.fault.runs.length], [...worth(x.run), x.fault.runs.length]));
}

function compare(x: readonly number[], y: readonly number[]): number {
  for (const [index, value] of x.entries()) {
    const other = y[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** The daemons, each with its version, that printed a message in the lab: `strongSwan 5.9.8`. */
export function whoPrinted(message: string, { runs, met }: Pick<Lab, 'runs' | 'met'>): string[] {
  const names = new Map(runs.flatMap(({ a, b }) => [a, b]).map(({ daemon, name }) => [daemon, name]));
  return met.flatMap((one) => (one.message === message ? [`${names.get(one.daemon) ?? one.daemon} ${plainVersion(one.version)}`] : []));
}
