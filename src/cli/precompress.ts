import { createHash } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** So many at once: as many as Node compresses beside each other. */
const atOnce = 4;

/** What came of compressing a folder. */
export interface Compressed {
  /** How many files have compressed ones beside them. */
  readonly files: number;
  /** Bytes of these as they are, and as Brotli. */
  readonly from: number;
  readonly to: number;
}

/**
 * Writes `.br` and `.gz` beside every text of a folder that they make smaller. The time of each file is made of its content: servers
 * make ETags of time and size, so what a release leaves as it was is not sent again, and what it changed always is.
 */
export async function precompress(folder: string, isText: (path: string) => boolean, quality: number): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sum = { files: 0, from: 0, to: 0 };
  const next = paths[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of next) {
        const content = await readFile(path);
        const packed = isText(path) ? await packOne(content, quality) : null;
        for (const [end, bytes] of Object.entries(packed ?? {})) await writeFile(`${path}.${end}`, bytes);
        const forms = [path, ...Object.keys(packed ?? {}).map((end) => `${path}.${end}`)];
        await Promise.all(forms.map((each, nth) => dateBy(each, content, nth)));
        if (!packed) continue;
        sum.files += 1;
        sum.from += content.length;
        sum.to += packed.br.length;
      }
    }),
  );
  return sum;
}

/** Null where either would not be smaller: a browser takes the one or the other. */
async function packOne(content: Buffer, quality: number): Promise<{ br: Buffer; gz: Buffer } | null> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
  return br.length < content.length && gz.length < content.length ? { br, gz } : null;
}

/** A day between 1990 and 2024 that the content chooses, each of its forms a second later: two may be of one size, and servers tell them apart by both. */
async function dateBy(path: string, content: Buffer, form: number): Promise<void> {
  const seconds = 631_152_000 + (createHash('sha256').update(content).digest().readUInt32BE() >>> 2) + form;
  await utimes(path, seconds, seconds);
}
