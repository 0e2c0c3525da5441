import { distance } from './distance.ts';

/** The name that a mistyped one most likely stands for: a letter in four may be wrong, or its beginning up to a slash missing. Null when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const ending = known.filter((other) => other.endsWith(`/${name}`));
  if (ending.length === 1) return ending[0] ?? null;
  const allowed = Math.max(1, Math.floor(name.length / 4));
  const near = known
    .map((other) => ({ other, away: distance(name.toLowerCase(), other.toLowerCase(), allowed) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away);
  return near[0]?.other ?? null;
}
