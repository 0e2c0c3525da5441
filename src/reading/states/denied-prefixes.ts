import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { prompt } from '../prompt.ts';
import type { StateFact } from './fact.ts';

/** `Prefix activity` of Cisco: what is current, sent and received, and the head of what its own policy denied. */
const head = /^\s*Prefix activity:/i;
const current = /^\s*Prefixes Current:\s+(\d+)\s+(\d+)/i;
const deniedHead = /\bLocal Policy Denied Prefixes:/i;
const total = /^\s*Total:\s+(\d+)\s+(\d+)/i;
/** BIRD is asked for what its own filters refused, in a command of at most so many letters. */
const longestCommand = 300;
const askedForFiltered = /\bshow route\b.*\bfiltered\b/i;
const route = /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}\s|^[\da-f]{1,4}:[\da-f:]*\/\d{1,3}\s/i;

/** So far below its head a table goes. */
const longest = 16;

/** Finds prefixes that the other end sends and this end's own policy denies: all of one neighbor, or those that somebody asked for. */
export function readDeniedPrefixes(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ text }, index): StateFact[] => {
    if (text.length <= longestCommand && askedForFiltered.test(text) && prompt.test(text)) {
      const refused = linesUntil(lines.slice(index + 1, index + 1 + longest), (line) => prompt.test(line.text)).find((line) =>
        route.test(line.text),
      );
      return refused ? [{ line: refused.number, says: 'some filtered' }] : [];
    }
    if (!head.test(text)) return [];
    const table = lines.slice(index + 1, index + 1 + 2 * longest);
    const kept = Number(table.map((line) => current.exec(line.text)?.[2]).find(Boolean) ?? 1);
    const at = table.findIndex((line) => deniedHead.test(line.text));
    if (kept > 0 || at < 0) return [];
    const sum = table.slice(at, at + longest).find((line) => Number(total.exec(line.text)?.[2] ?? 0) > 0);
    return sum ? [{ line: sum.number, says: 'all denied' }] : [];
  });
}
