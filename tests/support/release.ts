import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { keptPaths } from '../../src/integrations/kept-paths.ts';
import { writeOffline } from '../../src/integrations/offline-files.ts';

/** A release of the site: the built one, but for some files. */
export interface Release {
  readonly dist: URL;
  /** The base path that it was built for, without its last slash. */
  readonly base: string;
  /** What differs from the built site, by its path; null: it is not there. */
  readonly files: ReadonlyMap<string, string | Uint8Array | null>;
}

const dist = new URL('../../dist/', import.meta.url);

/** The site as it was built. */
export const built: Release = { dist, base: '', files: new Map() };

/** The site as it was built under /vpn/. */
export const builtUnderBase: Release = { dist: new URL('../../dist-vpn/', import.meta.url), base: '/vpn', files: new Map() };

/** How another release differs from the built site. */
interface Difference {
  /** What stands in a file instead, by its path and text. */
  readonly change?: (path: string, text: string) => string;
  /** A new name moves the file. */
  readonly renames?: ReadonlyMap<string, string>;
  /** False of files that it does not have. */
  readonly holds?: (path: string) => boolean;
  /** A bundle takes no more than so many. */
  readonly mostLetters?: number;
}

/** Another release than the built one. */
export async function releaseWith({
  change = (_path, text) => text,
  renames = new Map(),
  holds = () => true,
  mostLetters,
}: Difference): Promise<Release> {
  const paths = await keptPaths(dist);
  const before = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(new URL(`.${path}`, dist), 'utf8')] as const)));
  const held = [...before].filter(([path]) => holds(path));
  const after = new Map(held.map(([path, text]) => [renames.get(path) ?? path, change(path, renamed(text, renames))]));
  const files = new Map<string, string | Uint8Array | null>();
  for (const path of before.keys()) if (!after.has(path)) files.set(path, null);
  for (const [path, text] of after) if (before.get(path) !== text) files.set(path, text);
  await writeOffline(
    [...after.keys()].sort(),
    (path) => Promise.resolve(after.get(path) ?? ''),
    (path, content) => Promise.resolve(void files.set(path, content)),
    '/',
    mostLetters,
  );
  return { dist, base: '', files };
}

function renamed(text: string, renames: ReadonlyMap<string, string>): string {
  let result = text;
  // Scripts name each other without their folder.
  for (const [from, to] of renames) result = result.replaceAll(posix.basename(from), posix.basename(to));
  return result;
}
