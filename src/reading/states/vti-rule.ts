import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import type { StateFact } from './fact.ts';

/** The rule of the SDDC for what comes by a route-based VPN and fits no other rule, as its API names it. */
const name = /"display_name": ?"[^"]*\bVTI\b[^"]*"/i;
const drops = /"action": ?"(?:DROP|REJECT)"/;
const hits = /"(?:hit_count|packet_count)": ?"?[1-9]/;
const end = /^\s*\}/;

/** Finds that this rule drops packets, in what the API counts of rules. */
export function readVtiRule(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    if (!name.test(text)) return [];
    const own = [text, ...linesUntil(lines.slice(index + 1), (line) => end.test(line.text)).map((line) => line.text)];
    return own.some((one) => drops.test(one)) && own.some((one) => hits.test(one)) ? [{ line: number, says: 'tunnel dropped' }] : [];
  });
}
