import type { Reference } from '../tree/references.ts';

/** How a claim stands: its source opens, we measured it, only a copy without an address was read, we concluded it, or practice alone says so. */
export const standings = ['opens', 'measured', 'copy', 'inferred', 'unverified'] as const;
export type Standing = (typeof standings)[number];

/** How many claims stand how. */
export type Tally = Readonly<Record<Standing, number>>;

type References = Readonly<Record<string, Reference>>;

/** How a claim with this source stands. Throws where no source has this id. */
export function standingOf(source: string, references: References): Standing {
  if (source === 'inferred' || source === 'unverified') return source;
  const reference = references[source];
  if (!reference) throw new RangeError(`No source is called "${source}". Add it to content/references.ts.`);
  if (reference.by === 'lab') return 'measured';
  return reference.url === null ? 'copy' : 'opens';
}

/** Counts how the claims stand. */
export function tallyOf(sources: readonly string[], references: References): Tally {
  const tally: Record<Standing, number> = { opens: 0, measured: 0, copy: 0, inferred: 0, unverified: 0 };
  for (const source of sources) tally[standingOf(source, references)] += 1;
  return tally;
}

/** How many claims there are. */
export const countOf = (tally: Tally): number => standings.reduce((sum, standing) => sum + tally[standing], 0);

/** The percentage of claims, to one decimal, that rest on nothing that a reader can open and that we did not measure. */
export function restingOnNothing(tally: Tally): number {
  const count = countOf(tally);
  return count === 0 ? 0 : Math.round(((tally.copy + tally.inferred + tally.unverified) / count) * 1000) / 10;
}
