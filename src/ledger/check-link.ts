import { nearestAddresses } from '../text/nearest.ts';
import { hasPlaceholder } from '../text/placeholder.ts';
import type { FoundLink } from './find-links.ts';
import { follow } from './follow.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { pageOf } from './ledger.ts';

/** What is wrong with a link, and the mend: the link as it should be, or what to do. */
export interface LinkFault {
  readonly what: string;
  readonly mend: string;
}

/** What is wrong with the values in a link's query; none when all of them are known. The console knows its words, the ledger does not. */
export type CheckQuery = (path: string, query: URLSearchParams) => readonly LinkFault[];

/** Holds a link against the ledger: every fault of its address, its anchor and its query. What a template fills in can't be told. */
export function checkLink({ prefix, address }: FoundLink, ledger: Ledger, checkQuery: CheckQuery): LinkFault[] {
  const { path, query, anchor, behind } = partsOf(address);
  if (hasPlaceholder(path)) return [];
  const written = (to: string) => `write ${prefix}${to}`;
  const { fault, to, sure } = published(ledger, path, anchor);
  if (fault && to === null) return [{ what: fault, mend: 'look it up in the site’s lists' }];
  if (fault && to !== null) {
    const part = ledger.has(`${to}#${anchor}`) ? anchor : '';
    return [{ what: fault, mend: sure ? written(withRest(to, query, part)) : `the nearest is ${prefix}${to}` }];
  }
  return [...checkAnchor(ledger, path, query, anchor, prefix), ...checkQuery(path, new URLSearchParams(`${query}&${behind}`))];
}

interface Parts {
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  /** Without its hash; empty for a text fragment. */
  readonly anchor: string;
  /** What stands behind the hash as a query, as it is written; empty for none. */
  readonly behind: string;
}

function partsOf(address: string): Parts {
  const hash = address.indexOf('#');
  const before = hash < 0 ? address : address.slice(0, hash);
  const after = hash < 0 ? '' : address.slice(hash + 1);
  const mark = before.indexOf('?');
  return {
    path: decoded(mark < 0 ? before : before.slice(0, mark)),
    query: mark < 0 ? '' : before.slice(mark + 1),
    anchor: decoded(after).replace(/:~:.*$/, ''),
    behind: after.includes('=') ? after : '',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address with the link's own query and anchor; one that brings its anchor keeps that. */
function withRest(to: string, query: string, anchor: string): string {
  const page = pageOf(to);
  return page + (query && `?${query}`) + (to.slice(page.length) || (anchor && `#${anchor}`));
}

/** What is at a path: nothing wrong, or the fault and the address that was meant, or that is nearest; null when none is near. */
interface AtPath {
  readonly fault: string | null;
  readonly to: string | null;
  readonly sure: boolean;
}

function published(ledger: Ledger, path: string, anchor: string): AtPath {
  const address = path.endsWith('/index.md') ? path.slice(0, -'index.md'.length) : path;
  const entry = ledger.get(address);
  if (entry && !entry.retired) return { fault: null, to: null, sure: true };
  if (entry) return retired(ledger, anchor ? `${address}#${anchor}` : address, entry);
  const forms = [
    ['written without its final slash', `${path}/`],
    ['written with the page’s file name', path.replace(/index\.html$/, '')],
    ['written in another case', path.toLowerCase()],
    ['written in another case and without its final slash', `${path.toLowerCase()}/`],
    ['written with double slashes', path.replaceAll(/\/{2,}/g, '/')],
  ] as const;
  for (const [fault, to] of forms) if (to !== path && isPublished(ledger, to)) return { fault, to, sure: true };
  const pages = [...ledger.keys()].filter((known) => !known.includes('#') && isPublished(ledger, known));
  return { fault: 'no page was ever at this address', to: nearestAddresses(path, pages, 1)[0] ?? null, sure: false };
}

const isPublished = (ledger: Ledger, address: string): boolean => ledger.has(address) && !ledger.get(address)?.retired;

function retired(ledger: Ledger, address: string, { why }: LedgerEntry): AtPath {
  const { end, at } = follow(ledger, address);
  return { fault: why ? `retired (${why.replace(/\.$/, '')})` : 'retired', to: end === 'published' ? at : null, sure: true };
}

function checkAnchor(ledger: Ledger, path: string, query: string, anchor: string, prefix: string): LinkFault[] {
  const written = (to: string) => `write ${prefix}${to}`;
  // Behind # /go/ takes what an alert says; the top of a page needs no anchor.
  if (!anchor || anchor === 'top' || anchor.includes('=') || hasPlaceholder(anchor)) return [];
  const address = `${path}#${anchor}`;
  if (isPublished(ledger, address)) return [];
  const search = query ? `?${query}` : '';
  if (ledger.has(address)) {
    const { end, at } = follow(ledger, address);
    const to = end === 'published' ? at : path;
    return [{ what: `the part “#${anchor}” is retired`, mend: written(pageOf(to) === path ? path + search + to.slice(path.length) : to) }];
  }
  const parts = [...ledger.keys()]
    .filter((known) => known.startsWith(`${path}#`) && isPublished(ledger, known))
    .map((known) => known.slice(path.length + 1));
  const [near] = nearestAddresses(anchor, parts, 1);
  return [
    { what: `the page has no part “#${anchor}”`, mend: near ? `the nearest is ${prefix}${path}${search}#${near}` : written(path + search) },
  ];
}
