import type { Ledger, LedgerEntry } from '../../src/ledger/ledger.ts';

/** A ledger from short rows: an address alone is published, `/old/ > /new/` is retired and leads on, `/old/ >` leads nowhere. */
export function ledgerOf(...rows: readonly string[]): Ledger {
  return new Map(
    rows.map((row): [string, LedgerEntry] => {
      const [address = '', to] = row.split('>').map((part) => part.trim());
      if (to === undefined) return [address, { since: '2026-01-01' }];
      return [address, { since: '2026-01-01', retired: '2026-02-02', ...(to && { to }) }];
    }),
  );
}
