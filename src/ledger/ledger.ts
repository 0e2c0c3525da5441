/** What is known of one address, or of one anchor of it, that the site has published. */
export interface LedgerEntry {
  /** The day on which it was first published, `YYYY-MM-DD`. */
  readonly since: string;
  /** The day on which it was taken away. It then leads to `to`, and is never used again. */
  readonly retired?: string;
  /** Where a retired address leads. */
  readonly to?: string;
  /** What happened, in one sentence that its readers see. */
  readonly why?: string;
}

/** Every address ever published, `/problems/mtu-mss/`, and every anchor, `/problems/mtu-mss/#fix`. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const keys = ['since', 'retired', 'to', 'why'] as const;

/** Reads a ledger from its file's text. Throws a RangeError that names the row when it is no ledger. */
export function parseLedger(text: string): Ledger {
  const data = parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new RangeError('A ledger is an object: address to entry.');
  return new Map(Object.entries(data).map(([address, entry]) => [address, entryOf(address, entry)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`The ledger is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function entryOf(address: string, value: unknown): LedgerEntry {
  if (typeof value !== 'object' || value === null) throw new RangeError(`"${address}" needs an entry such as { "since": "2026-11-24" }.`);
  const odd = Object.entries(value).find(([key, inner]) => !keys.some((known) => known === key) || typeof inner !== 'string');
  if (odd) throw new RangeError(`"${address}" has "${odd[0]}": an entry holds ${keys.join(', ')}, each a string.`);
  if (!('since' in value)) throw new RangeError(`"${address}" has no "since": the day on which it was first published.`);
  return value as LedgerEntry; // every key is known and every value a string
}

/** The ledger as its file holds it: sorted, one row a line, so that two branches rarely meet in one place. */
export function formatLedger(ledger: Ledger): string {
  const rows = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, entry]) => {
      const fields = keys.flatMap((key) => (entry[key] === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(entry[key])}`]));
      return `  ${JSON.stringify(address)}: { ${fields.join(', ')} }`;
    });
  return rows.length ? `{\n${rows.join(',\n')}\n}\n` : '{}\n';
}

/** The addresses that are published and that the ledger does not know yet, in order. */
export function newAddresses(ledger: Ledger, current: Iterable<string>): string[] {
  return [...new Set(current)].filter((address) => !ledger.has(address)).sort();
}

/** The ledger with new addresses written into it. */
export function withNew(ledger: Ledger, addresses: Iterable<string>, since: string): Ledger {
  return new Map([...ledger, ...[...addresses].map((address) => [address, { since }] as const)]);
}

/** The page of an address with or without an anchor: `/bgp/#states` is a part of `/bgp/`. */
export function pageOf(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}
