import { follow } from './follow.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { pageOf } from './ledger.ts';

/** A retired page that leads on. */
export interface MovedPage {
  readonly address: string;
  readonly entry: LedgerEntry;
  /** The published address that answers in its place. */
  readonly to: string;
}

/** Every retired page that leads to a published address. Anchors move with their page, or are answered on it. */
export function movedPages(ledger: Ledger): MovedPage[] {
  return [...ledger].flatMap(([address, entry]) => {
    if (!entry.retired || !address.endsWith('/') || pageOf(address) !== address) return [];
    const { end, at } = follow(ledger, address);
    return end === 'published' ? [{ address, entry, to: at }] : [];
  });
}

/** Every address, of a page or a part of one, that leads to another one now. */
export function movedAddresses(ledger: Ledger): Pick<MovedPage, 'address' | 'to'>[] {
  return [...ledger.keys()].flatMap((address) => {
    const { end, at } = follow(ledger, address);
    return end === 'published' && at !== address ? [{ address, to: at }] : [];
  });
}
