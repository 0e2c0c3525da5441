import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../src/disk/disk-files.ts';
import { writeFiles } from '../../src/disk/write-files.ts';

/** The site as it is unpacked from the zip, in a folder whose name has a blank; and what takes it away again. */
export async function unpacked(): Promise<{ readonly address: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'tunnel down '));
  const address = `${pathToFileURL(folder).href}/`;
  await writeFiles(await diskFiles(new URL('../../dist-vpn/', import.meta.url), '/vpn'), new URL(address));
  return { address, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
