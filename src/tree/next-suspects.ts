import type { Tree } from './tree.ts';

/** A problem that comes right after another one among the suspects of these observations. */
export interface NextSuspect {
  readonly problem: string;
  readonly when: readonly string[];
}

/** What to suspect after a problem: that which most of the observations that suspect it name next, and those in which it is the last. */
export function nextSuspects(tree: Tree, id: string): { readonly next: readonly NextSuspect[]; readonly lastIn: readonly string[] } {
  const nextFor = new Map<string, string[]>();
  const lastIn: string[] = [];
  for (const [name, { suspects }] of Object.entries(tree.observations)) {
    const at = suspects.findIndex(({ problem }) => problem === id);
    if (at < 0) continue;
    const next = suspects[at + 1]?.problem;
    if (next === undefined) lastIn.push(name);
    else nextFor.set(next, [...(nextFor.get(next) ?? []), name]);
  }
  const next = [...nextFor].map(([problem, when]) => ({ problem, when })).sort((a, b) => b.when.length - a.when.length);
  return { next, lastIn };
}
