import { existsSync } from 'node:fs';
import { publicFiles } from '../ledger/public-files.ts';
import type { PublishedPage } from '../ledger/read-page.ts';
import { addressesOf } from '../ledger/read-page.ts';

/** What a folder of built pages publishes. */
export interface BuiltSite {
  readonly pages: readonly PublishedPage[];
  /** Every page, anchor and public file. */
  readonly addresses: ReadonlySet<string>;
}

/** What these pages and the files beside them publish. /404.html is left out: nobody links to it. */
export function builtSite(all: readonly PublishedPage[], site: URL): BuiltSite {
  const pages = all.filter(({ address }) => address.endsWith('/'));
  const files = publicFiles.filter((file) => file === '/links.json' || existsSync(new URL(file.slice(1), site)));
  return { pages, addresses: new Set([...addressesOf(pages), ...files]) };
}
