import type { Line } from './line.ts';

/** What the two networks of a child SA say together, at the line that shows them. */
export interface SelectorFact {
  readonly line: number;
  readonly says: 'overlap';
}

/** A network as its first and last address, both as numbers. */
type Range = readonly [number, number];

const longestLine = 400;
const network = String.raw`(\d+\.\d+\.\d+\.\d+(?:/\d+|-\d+\.\d+\.\d+\.\d+))`;
/** Both on one line: charon's `a === b`, pluto's `[a:… ] -> [b:…]`. */
const pair = new RegExp(String.raw`${network} === ${network}|\[${network}[^\]]*\] -> \[${network}`);
/** Few lines of a log hold either. */
const between = / === |\] -> \[/;
/** Each on a line of its own, one after the other. */
const own = new RegExp(String.raw`^\s*(?:local|remote)(?:_ts| ts)?\s*[:=]?\s+${network}\s*$`, 'i');

/** Reads the networks of child SAs: a local one that holds the remote one, or lies in it, is no network for a tunnel. */
export function readSelectors(lines: readonly Line[]): SelectorFact[] {
  let before: Range | null = null;
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    const [left, right] = (between.test(text) ? pair.exec(text) : null)?.slice(1).filter(Boolean) ?? [];
    const alone = own.exec(text)?.[1];
    const one = rangeOf(left ?? alone);
    const other = right === undefined ? before : rangeOf(right);
    before = alone === undefined ? null : one;
    if (one && other && overlap(one, other)) return [{ line: number, says: 'overlap' }];
  }
  return [];
}

/** Null for what is no network, and for all addresses: a route-based VPN has those at both ends. */
function rangeOf(text: string | undefined): Range | null {
  const [first = '', length] = text?.split(/[/-]/) ?? [];
  const from = numberOf(first);
  if (from === null || length === undefined) return null;
  const to = length.includes('.') ? numberOf(length) : from + 2 ** (32 - Number(length)) - 1;
  return to === null || (from === 0 && to === 2 ** 32 - 1) ? null : [from, to];
}

function numberOf(address: string): number | null {
  const parts = address.split('.').map(Number);
  return parts.length === 4 && parts.every((part) => part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}

const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1];
