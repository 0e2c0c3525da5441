/** The ids of the sources in a piece of content, wherever they stand in it, each once and in order. Marks such as `inferred` are none. */
export function sourcesIn(content: unknown): string[] {
  const found = new Set<string>();
  collect(content, found);
  found.delete('inferred');
  found.delete('unverified');
  return [...found];
}

/** The ids of the sources that a piece of prose names. */
export function sourcesInProse(prose: string): string[] {
  return [...new Set([...prose.matchAll(/<Source id="([^"]+)"/g)].map(([, id]) => id ?? ''))];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && typeof inner === 'string') found.add(inner);
    else collect(inner, found);
  }
}
