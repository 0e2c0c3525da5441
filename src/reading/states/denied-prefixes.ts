import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** `Prefix activity` of Cisco: what is current, sent and received, and the head of what its own policy denied. */
const head = /^\s*Prefix activity:/i;
const current = /^\s*Prefixes Current:\s+(\d+)\s+(\d+)/i;
const deniedHead = /\bLocal Policy Denied Prefixes:/i;
const total = /^\s*Total:\s+(\d+)\s+(\d+)/i;
/** So far below its head a table goes. */
const longest = 16;

/** Finds the table of one neighbor of which no prefix is left: the other end sends some, and this end's own policy denies them all. */
export function readDeniedPrefixes(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ text }, index): StateFact[] => {
    if (!head.test(text)) return [];
    const table = lines.slice(index + 1, index + 1 + 2 * longest);
    const kept = Number(table.map((line) => current.exec(line.text)?.[2]).find(Boolean) ?? 1);
    const at = table.findIndex((line) => deniedHead.test(line.text));
    if (kept > 0 || at < 0) return [];
    const sum = table.slice(at, at + longest).find((line) => Number(total.exec(line.text)?.[2] ?? 0) > 0);
    return sum ? [{ line: sum.number, says: 'all denied' }] : [];
  });
}
