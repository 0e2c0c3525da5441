import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { publicFiles } from '../ledger/public-files.ts';
import type { PublishedPage } from '../ledger/read-page.ts';
import { addressesOf, readPage } from '../ledger/read-page.ts';

/** What a folder of built pages publishes. */
export interface BuiltSite {
  readonly pages: readonly PublishedPage[];
  /** Every page, anchor and public file. */
  readonly addresses: ReadonlySet<string>;
}

/** Reads the built site. /404.html is left out: nobody links to it. */
export async function readSite(site: URL): Promise<BuiltSite> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name === 'index.html' || name.endsWith('/index.html'));
  const pages = await Promise.all(
    names.sort().map(async (name) => readPage(`/${name.replace(/index\.html$/, '')}`, await readFile(new URL(name, site), 'utf8'))),
  );
  const files = publicFiles.filter((file) => file === '/links.json' || existsSync(new URL(file.slice(1), site)));
  return { pages, addresses: new Set([...addressesOf(pages), ...files]) };
}
