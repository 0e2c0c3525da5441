import { zipSync } from 'fflate';

/** The first day that a zip can name: the same files are the same bytes, whenever they are packed. Its hours are local, as a zip's are. */
const always = new Date(1980, 0, 1);

/** Files by their paths as a zip of one folder. */
export function zip(files: ReadonlyMap<string, string>, folder: string): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, text]) => [`${folder}${path}`, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: always });
}
