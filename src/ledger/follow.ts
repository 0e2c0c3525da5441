import type { Ledger } from './ledger.ts';
import { pageOf } from './ledger.ts';

/** Where an address leads in the end: to one that is published, to none, or round in a circle. */
export interface Followed {
  readonly end: 'published' | 'nowhere' | 'loop';
  /** The last address on the way. */
  readonly at: string;
}

/**
 * Follows an address through its successors. An anchor of a retired page goes where its page goes, to the anchor of the same
 * name when there is one. Always ends, whatever the ledger says.
 */
export function follow(ledger: Ledger, address: string): Followed {
  const seen = new Set<string>();
  for (let at = address; ;) {
    if (seen.has(at)) return { end: 'loop', at };
    seen.add(at);
    const next = nextOf(ledger, at);
    if (typeof next !== 'string') return { end: next === null ? 'published' : 'nowhere', at };
    at = next;
  }
}

/** The next address on the way; null when it is published itself, undefined when the way ends here. */
function nextOf(ledger: Ledger, at: string): string | null | undefined {
  const entry = ledger.get(at);
  if (entry?.retired) return entry.to;
  const page = pageOf(at);
  const home = ledger.get(page);
  if (page !== at && home?.retired) return home.to && partOf(ledger, home.to, at.slice(page.length));
  return entry ? null : undefined;
}

function partOf(ledger: Ledger, to: string, hash: string): string {
  const part = pageOf(to) + hash;
  return to === pageOf(to) && ledger.has(part) ? part : to;
}
