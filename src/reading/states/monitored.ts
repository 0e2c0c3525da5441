import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** SonicWall's packet monitor: what became of a packet, and below whose it was. */
const dropped = /\bDROPPED\b.*\b(?:policy|rule|access)\b/i;
const ends = /\bSrc=\[(\d{1,3}(?:\.\d{1,3}){3})\], Dst=\[(\d{1,3}(?:\.\d{1,3}){3})\]/;
const bgp = /=\[179\]/;
const farthest = 10;

/** Finds a packet between two private networks that a rule of this firewall dropped. */
export function readMonitored(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    if (!dropped.test(text)) return [];
    const own = lines.slice(index, index + farthest).map((line) => line.text);
    const [, from = '', to = ''] = own.map((line) => ends.exec(line)).find(Boolean) ?? [];
    const isInside = isPrivate(from) && isPrivate(to) && from.split('.')[0] !== to.split('.')[0];
    return isInside && !own.some((line) => bgp.test(line)) ? [{ line: number, says: 'tunnel dropped' }] : [];
  });
}
