import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a snapshot of the command is kept, and the list of what it was made of. */
export interface Kept {
  readonly blob: string;
  readonly list: string;
}

/** A snapshot is good for one version of Node on one kind of processor. */
export function keptIn(folder: string): Kept {
  const name = join(folder, `diagnose-${process.version}-${process.arch}`);
  return { blob: `${name}.blob`, list: `${name}.list` };
}

/** A file or folder with the time of its last change, in ms, and its size. */
type Source = readonly [name: string, changed: number, bytes: number];

/** The snapshot, where one is kept and nothing that it was made of has changed; else null. */
export function snapshotIn(folder: string): Kept | null {
  const kept = keptIn(folder);
  try {
    const sources = JSON.parse(readFileSync(kept.list, 'utf8')) as Source[]; // our own file
    return statSync(kept.blob).isFile() && sources.every(isUnchanged) ? kept : null;
  } catch {
    return null;
  }
}

/** As they stand now. @throws where one is not there */
export function sourcesNow(names: readonly string[]): Source[] {
  return names.map((name) => {
    const { mtimeMs, size } = statSync(name);
    return [name, mtimeMs, size];
  });
}

function isUnchanged([name, changed, bytes]: Source): boolean {
  const { mtimeMs, size } = statSync(name);
  return mtimeMs === changed && size === bytes;
}
