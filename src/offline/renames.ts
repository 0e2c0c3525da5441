/** The build's names of scripts and styles: what stays from release to release, then a hash. */
const built = /^(\/_astro\/.+[.-])[\w-]{8}(\.\w+)$/;
const named = /\/_astro\/[\w.~-]+/g;

/** Which script or style of one release took the place of which of another. Names that mean two files are left out. */
export function renamesBetween(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string> {
  const [old, now] = [byStem(before), byStem(after)];
  const renames = new Map<string, string>();
  for (const [stem, name] of old) {
    const next = now.get(stem);
    if (name && next && next !== name) renames.set(name, next);
  }
  return renames;
}

function byStem(paths: readonly string[]): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const path of paths) {
    const stem = path.replace(built, '$1$2');
    if (stem !== path) names.set(stem, names.has(stem) ? null : path);
  }
  return names;
}

/** A page of one release with the names that another's scripts and styles have. */
export function rename(text: string, renames: ReadonlyMap<string, string>): string {
  return text.replaceAll(named, (name) => renames.get(name) ?? name);
}
