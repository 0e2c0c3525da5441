import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diskFiles } from '../disk/disk-files.ts';
import { writeFiles } from '../disk/write-files.ts';
import { zip } from '../disk/zip.ts';

// Makes a folder of the built site that is opened from disk, and a zip of it: `node src/cli/zip.ts [BUILT [OUT]]`.
const [built = 'dist-vpn', out = 'dist-zip'] = process.argv.slice(2);
const folder = 'tunnel-down';

const from = pathToFileURL(`${built}/`);
const home = await readFile(new URL('index.html', from), 'utf8');
const base = /<html [^>]*data-base="([^"]+)"/.exec(home)?.[1];
if (!base) throw new RangeError(`${built} was built for the root of a host: build it under a base path, as BASE_PATH=/vpn/ does`);

const to = pathToFileURL(`${out}/`);
const files = await diskFiles(from, base);
await rm(to, { recursive: true, force: true });
await writeFiles(files, new URL(`${folder}/`, to));
const packed = zip(files, folder);
await writeFile(new URL(`${folder}.zip`, to), packed);
console.log(
  `${files.size} files in ${fileURLToPath(new URL(folder, to))}; ${folder}.zip has ${(packed.length / 1e6).toFixed(1)} MB. Open ${folder}/index.html.`,
);
