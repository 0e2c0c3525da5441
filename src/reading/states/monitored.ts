import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { anyOf, fieldGaps } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** How a firewall tells what became of one packet, in lines below each other: content. */
export interface PacketWords {
  /** A rule of this firewall dropped it. */
  readonly dropped: readonly string[];
  /** Between whom it went, `{ip}` each. */
  readonly ends: readonly string[];
  /** It was one of BGP. */
  readonly bgp: readonly string[];
}

const gaps = { ...fieldGaps, '{ip}': String.raw`(\d{1,3}(?:\.\d{1,3}){3})` };
const farthest = 10;
/** One site has networks that begin alike. */
const siteOf = (address: string): string => address.split('.').slice(0, 2).join('.');

/** Builds what finds a packet between two private networks that a rule of this firewall dropped. */
export function createPacketReader(words: PacketWords): (lines: readonly Line[]) => StateFact[] {
  const [dropped, ends, bgp] = [anyOf(words.dropped, gaps), anyOf(words.ends, gaps), anyOf(words.bgp, gaps)];
  return (lines) =>
    lines.flatMap(({ number, text }, index): StateFact[] => {
      if (!dropped.test(text)) return [];
      const own = lines.slice(index, index + farthest).map((line) => line.text);
      const [from = '', to = ''] = own.flatMap((line) => ends.exec(line)?.slice(1) ?? []).filter(Boolean);
      const isInside = isPrivate(from) && isPrivate(to) && siteOf(from) !== siteOf(to);
      return isInside && !own.some((line) => bgp.test(line)) ? [{ line: number, says: 'tunnel dropped' }] : [];
    });
}
