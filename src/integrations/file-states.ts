import { statSync } from 'node:fs';

/** A file or folder with the time of its last change, in ms, and its size, in bytes. */
export type FileState = readonly [name: string, changed: number, bytes: number];

/** These as they stand now; `folder` is what stands before their names, if anything does. @throws where one is not there */
export function fileStates(names: readonly string[], folder = ''): FileState[] {
  return names.map((name) => {
    const { mtimeMs, size } = statSync(folder + name);
    return [name, mtimeMs, size];
  });
}
