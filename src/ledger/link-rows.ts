import type { Kind } from '../tree/addresses.ts';
import { follow } from './follow.ts';
import type { Ledger } from './ledger.ts';
import { pageOf } from './ledger.ts';
import type { PublishedPage } from './read-page.ts';

/** What a link leads to: a page of one of the tree's kinds, another page, a file for programs, or a part of a page. */
export type LinkKind = Exclude<Kind, 'end'> | 'page' | 'file' | 'anchor';

/** One row of /links.json: an address that was ever published, and where it leads now. */
export interface LinkRow {
  /** With the site's base path. */
  readonly url: string;
  readonly title: string;
  readonly kind: LinkKind;
  readonly since: string;
  /** Where it leads since it was retired; null while it is published. */
  readonly to: string | null;
}

/** The rows of /links.json, in the order of the addresses. `url` puts the site's base path before an address. */
export function linkRows(ledger: Ledger, pages: readonly PublishedPage[], url: (address: string) => string): LinkRow[] {
  const titles = new Map(
    pages.flatMap(({ address, title, anchors }) => [
      [address, title] as const,
      ...anchors.map(({ id, title: part }) => [`${address}#${id}`, part] as const),
    ]),
  );
  return [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, { since }]) => {
      const { end, at } = follow(ledger, address);
      const moved = end === 'published' && at !== address;
      return {
        url: url(address),
        title: titles.get(moved ? at : address) ?? address,
        kind: kindOf(address),
        since,
        to: moved ? url(at) : null,
      };
    });
}

const folders: Readonly<Record<string, LinkKind>> = {
  steps: 'step',
  problems: 'problem',
  status: 'observation',
  messages: 'message',
  devices: 'device',
  lab: 'lab',
};

/** What an address leads to, as its form says. */
export function kindOf(address: string): LinkKind {
  if (pageOf(address) !== address) return 'anchor';
  if (!address.endsWith('/')) return 'file';
  const [, folder, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  const isList = /^(?:by|for|in)-/.test(id ?? '') && (folder === 'messages' || folder === 'problems');
  return (folder !== undefined && !isList && folders[folder]) || 'page';
}

/** A ledger from the rows of a site's /links.json, so that links can be checked where only that is at hand. */
export function ledgerOfRows(rows: readonly unknown[], base: string): Ledger {
  const strip = (url: string) => (url.startsWith(base) ? `/${url.slice(base.length)}` : url);
  return new Map(
    rows.filter(isRow).map(({ url, since, to }) => [strip(url), { since, ...(to !== null && { retired: since, to: strip(to) }) }]),
  );
}

function isRow(value: unknown): value is LinkRow {
  if (typeof value !== 'object' || value === null) return false;
  const { url, since, to } = value as Partial<Record<keyof LinkRow, unknown>>; // read as unknown, checked below
  return typeof url === 'string' && typeof since === 'string' && (to === null || typeof to === 'string');
}
