import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileState } from '../integrations/file-states.ts';
import { fileStates } from '../integrations/file-states.ts';

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

/** The snapshot, where one is kept and nothing that it was made of has changed; else null. */
export function snapshotIn(folder: string): Kept | null {
  const kept = keptIn(folder);
  try {
    const sources = JSON.parse(readFileSync(kept.list, 'utf8')) as FileState[]; // our own file
    const now = fileStates(sources.map(([name]) => name));
    return statSync(kept.blob).isFile() && JSON.stringify(sources) === JSON.stringify(now) ? kept : null;
  } catch {
    return null;
  }
}
