import type { Fix } from './tree.ts';

/** The source or mark of every statement in a piece of content, one for each, wherever it stands in it. */
export function claimsIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, inner]) => (key === 'source' && typeof inner === 'string' ? [inner] : claimsIn(inner)));
}

/** The sources and marks in a piece of prose, one for each paragraph or list item that they end. */
export function claimsInProse(prose: string): string[] {
  return [...prose.matchAll(/<Source id="([^"]+)"|<(Inferred|Unverified)\b/g)].map(([, id, mark]) => id ?? (mark ?? '').toLowerCase());
}

/** The ids of the sources in a piece of content, each once and in order. Marks such as `inferred` are none. */
export const sourcesIn = (content: unknown): string[] => withoutMarks(claimsIn(content));

/** The ids of the sources that a piece of prose names, likewise. */
export const sourcesInProse = (prose: string): string[] => withoutMarks(claimsInProse(prose));

/** The source of the tip below fixes that change the SDDC's own form; none where it does not stand. */
export const sourcesOfTip = (fixes: readonly Fix[]): string[] => (fixes.some(({ resync }) => resync) ? ['original-page'] : []);

function withoutMarks(claims: readonly string[]): string[] {
  const found = new Set(claims);
  found.delete('inferred');
  found.delete('unverified');
  return [...found];
}
