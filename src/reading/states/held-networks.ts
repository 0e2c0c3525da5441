import { isPrivate } from '../../text/addresses.ts';
import { endsIn } from '../ends.ts';
import type { Line } from '../line.ts';
import type { Range } from '../ranges.ts';
import { bitsOf, holds, networkOf } from '../ranges.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
/** The address of an interface with the length of its network, or its mask: iproute2, ifconfig, Cisco, FortiOS, RouterOS and VRP. */
const withLength = new RegExp(
  String.raw`\binet ${address}/(\d+)\b|^\S+\s+(?:UP|up)\S*\s.*?${address}/(\d+)\b|\binternet address is ${address}/(\d+)|^\s*\d+\s+(?:[A-Z]\s+)?${address}/(\d+)\s+${address}\s+\S+`,
  'i',
);
const withMask = new RegExp(
  String.raw`\b(?:inet|ip address|set ip|ip:|ip)[ :]+${address}[ /]+(?:netmask )?(255\.\d+\.\d+\.\d+|0xff[0-9a-f]{6})\b`,
  'i',
);
/** Windows tells both in two columns, or two fields. */
const twoColumns = new RegExp(String.raw`^${address}\s+(\d{1,2})\s*$`);
/** A route to a network that is an interface's own. */
const connected = new RegExp(String.raw`^\s*(?:C[ *>]|B?K?C>)\s*${address}/(\d+)\b|^${address}/(\d+) dev \S+ .*\bscope link\b`);
/** The answer of Cisco and of FRR to who asks for one route, and how they know it. */
const entry = new RegExp(String.raw`\bRouting entry for ${address}(?:/| )(\d{1,2}\b(?!\.)|255\.\d+\.\d+\.\d+)`);
const knownAs = /\bKnown via "connected"/;
/** The networks of the other end: charon, Cisco, Junos, FortiOS, xfrm, fields. */
const network = String.raw`${address}/(\d{1,2}|255\.\d+\.\d+\.\d+)`;
const far = new RegExp(
  [
    String.raw`^\W*remote(?:_ts|[ _-]?(?:ts|networks?|subnets?|addresses|address|cidrs?|proxy[ -]?id))?\s*[:=]?\s+${network}`,
    String.raw`^\s*remote\s+ident \([^)]*\): \(${network}/`,
    String.raw`^\s*src \S+ dst ${network}`,
    String.raw`=== ${network}`,
    String.raw`\bdst-address=${network}`,
    String.raw`\s\S+/\d+\s+${network}\s+\S+\s+(?:encrypt|none|discard)\b`,
    String.raw`^\W*peer ts:\s*${network}`,
  ].join('|'),
  'i',
);
const answered = new RegExp(
  String.raw`^(?:unicast )?reply from ${address} \[|^${address} dev \S+ lladdr \S+ (?:reachable|stale|delay)`,
  'i',
);

/** The networks of the other end that a line tells. */
export const rangesOfFar = (line: Line): Range[] => toldBy(line, far).map(({ range }) => range);

interface Told {
  readonly line: number;
  readonly range: Range;
}

/** Finds an interface's own network that holds the other end's, and a host of the other end's that answers next door. */
export function readHeldNetworks(lines: readonly Line[]): StateFact[] {
  return endsIn(lines).flatMap((end): StateFact[] => {
    const theirs = end.flatMap((line) => toldBy(line, far));
    if (theirs.length === 0) return [];
    const own = end.flatMap((line, index) => {
      if (far.test(line.text)) return [];
      const isOwn = knownAs.test(end[index + 1]?.text ?? '');
      return [withLength, withMask, twoColumns, connected, ...(isOwn ? [entry] : [])].flatMap((one) => toldBy(line, one));
    });
    const near = end.flatMap(({ number, text }) => {
      const at = networkOf(answered.exec(text)?.slice(1).find(Boolean) ?? '');
      return at ? [{ line: number, range: at }] : [];
    });
    const held = own.find(({ range }) => theirs.some((one) => holds(range, one.range)));
    const met = near.find(({ range }) => theirs.some((one) => holds(one.range, range)));
    const first = held ?? met;
    return first ? [{ line: first.line, says: 'overlap' }] : [];
  });
}

function toldBy({ number, text }: Line, pattern: RegExp): Told[] {
  const [at = '', length = ''] = pattern.exec(text)?.slice(1).filter(Boolean) ?? [];
  const bits = length.includes('.') || length.includes('x') ? bitsOf(length) : Number(length);
  const range = at && isPrivate(at) && bits >= shortest ? networkOf(`${at}/${bits}`) : null;
  return range ? [{ line: number, range }] : [];
}

/** What is shorter is no network of hosts, or all of them. */
const shortest = 8;
