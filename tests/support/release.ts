import { posix } from 'node:path';
import { readKept } from '../../src/integrations/read-kept.ts';
import { offlineFiles } from '../../src/integrations/offline-files.ts';

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

/** Another release: what is said of each file, by path and text, is what stands there instead. A new name moves the file. */
export async function releaseWith(
  change: (path: string, text: string) => string,
  renames: ReadonlyMap<string, string> = new Map(),
): Promise<Release> {
  const before = await readKept(dist);
  const after = new Map([...before].map(([path, text]) => [renames.get(path) ?? path, change(path, renamed(text, renames))]));
  const files = new Map<string, string | Uint8Array | null>();
  for (const path of before.keys()) if (!after.has(path)) files.set(path, null);
  for (const [path, text] of after) if (before.get(path) !== text) files.set(path, text);
  for (const [path, content] of await offlineFiles(new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1))), '/')) files.set(path, content);
  return { dist, base: '', files };
}

function renamed(text: string, renames: ReadonlyMap<string, string>): string {
  let result = text;
  // Scripts name each other without their folder.
  for (const [from, to] of renames) result = result.replaceAll(posix.basename(from), posix.basename(to));
  return result;
}
