import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** A rule of `iptables -nvL` that drops: how many packets it took, and of what. */
const rule = /^\s*(?:\d+\s+)?(\d+[KMG]?)\s+\d+[KMG]?\s+(?:DROP|REJECT)\s+(\w+)\s/;
const ike = /\bdpts?:(?:500|4500|500,4500)\b|\bdports 500,4500\b/;

/** Finds rules of a firewall that took packets of IKE or ESP. A rule that counted none stands in nobody's way. */
export function readDrops(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }): StateFact[] => {
    const [, count = '0', protocol = ''] = rule.exec(text) ?? [];
    if (count === '0') return [];
    if (protocol === 'udp' && ike.test(text)) return [{ line: number, says: 'ike dropped' }];
    return protocol === 'esp' || protocol === '50' ? [{ line: number, says: 'esp dropped' }] : [];
  });
}
