import { addressesOf, pairKey } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** The head of a live list of flows, as RouterOS has it: what is sent and what comes, in one row. */
const head = /\bTX\s+RX\b/;
const ofEsp = /\b(?:ipsec-esp|esp)\b|:4500\b/i;

/** What a row counts, from the end with the lower address. */
interface Rates {
  readonly line: number;
  readonly pair: string;
  readonly out: number;
  readonly in: number;
}

/** Finds ESP that a live list of flows shows in one direction only. */
export function readTorch(lines: readonly Line[]): StateFact[] {
  const rates: Rates[] = [];
  let names: readonly string[] = [];
  for (const line of lines) {
    if (head.test(line.text)) names = line.text.trim().split(/\s+/);
    else if (names.length > 0 && ofEsp.test(line.text)) rates.push(...ratesIn(line, names));
  }
  return [...Map.groupBy(rates, ({ pair }) => pair).values()].flatMap((rows): StateFact[] => {
    const [out, back] = [rows.reduce((sum, row) => sum + row.out, 0), rows.reduce((sum, row) => sum + row.in, 0)];
    return rows[0] && (out === 0) !== (back === 0) ? [{ line: rows[0].line, says: 'esp one way' }] : [];
  });
}

/** Cells may be empty in the middle of a row, so it is read from its end. */
function ratesIn({ number, text }: Line, names: readonly string[]): Rates[] {
  const [from, to] = addressesOf(text);
  if (from === undefined || to === undefined) return [];
  const cells = text.trim().split(/\s+/);
  const [sent, received] = ['TX', 'RX'].map((name) => parseFloat(cells.at(names.indexOf(name) - names.length) ?? ''));
  if (sent === undefined || received === undefined || Number.isNaN(sent) || Number.isNaN(received)) return [];
  const pair = pairKey([from, to]);
  return [pair.startsWith(`${from} `) ? { line: number, pair, out: sent, in: received } : { line: number, pair, out: received, in: sent }];
}
