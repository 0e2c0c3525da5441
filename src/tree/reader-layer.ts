import type { TrailLine } from './trail.ts';
import { observationOn } from './trail.ts';
import type { Layer } from './tree.ts';

/** Which layer a problem belongs to, and at which one an observation says that it breaks. */
export interface LayersOf {
  readonly problems: ReadonlyMap<string, Layer>;
  readonly observations: ReadonlyMap<string, Layer>;
}

/**
 * The layer at which a reader is: that of the problem whose page or check was reached last, else of what was found in what was given;
 * else where what was observed on the trail breaks, else where what the console card shows does. Null when nothing is known yet.
 */
export function readerLayer(
  trail: readonly TrailLine[],
  { found, shown }: { readonly found: string | null; readonly shown: string | null },
  { problems, observations }: LayersOf,
): Layer | null {
  const reached = trail.flatMap(({ at, to }) => [at, to]).findLast((ref) => problemAt(ref, problems));
  const problem = reached && problemAt(reached, problems);
  const layer = problems.get(problem ?? found ?? '');
  return layer ?? observations.get(observationOn(trail) ?? shown ?? '') ?? null;
}

/** The problem that a node is about: its page, its checks, its fix or what to suspect after it. The longest name counts: one may begin another. */
export function problemAt(ref: string, problems: ReadonlyMap<string, unknown>): string | null {
  const [, page, step] = /^(?:problem\/(.+)|step\/(?:check|fix|not)-(.+))$/.exec(ref) ?? [];
  if (page) return problems.has(page) ? page : null;
  const names = [...problems.keys()].filter((name) => step === name || step?.startsWith(`${name}-`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}
