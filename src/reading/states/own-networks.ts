import { isPrivate } from '../../text/addresses.ts';
import { endsIn } from '../ends.ts';
import { prompt } from '../neighbors/records.ts';
import type { Line } from '../line.ts';
import type { Range } from '../ranges.ts';
import { holds, networkOf, networksIn } from '../ranges.ts';
import type { StateFact } from './fact.ts';
import { rangesOfFar } from './held-networks.ts';
import { leadsToTunnel } from './rib.ts';

/** A network that is an interface's own, as tables of routes tell it. */
const connected =
  /^\s*(?:\d+\s+)?[A-Z*>]{0,4}C[A-Z*>]{0,3}\s|directly connected|\[Direct\/|\bDirect\b|proto kernel scope link|\sA?C\s|\bOn-link\b|\bconnected\b/;
/** A row or an SA says where something is, and asks for nothing. */
const isRow = /^\s*[A-Z*>]{0,4}\s*\d|\bdev\b|\bvia\b|\bident\b|\blocal\b|\bremote\b|\binet\b|===|^\s*(?:src|dst)\b/;
/** Who asks from an address does not ask for it. */
const from = /(?:\b(?:source|src|from|local|our|my|behind)\b(?: [a-z]+){0,3}|-[IS])\s+\S+/gi;
const address = /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?/g;
/** A sentence has so many words of letters only. */
const leastWords = 4;
const shortest = 8;
const longest = 30;

interface Own {
  readonly line: number;
  readonly range: Range;
}

/** Finds a network of an interface's own inside a network of the other end, where somebody asks for it: what is meant for the tunnel goes next door. */
export function readOwnNetworks(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  return endsIn(lines)
    .flatMap((end): StateFact[] => {
      const own = end.flatMap((line, index) => ownIn(line, end[index + 1], isTunnel));
      const theirs = end.flatMap((line) => [...rangesOfFar(line), ...routedBy(line, isTunnel)]);
      const wanted = end.filter(({ text }) => asks(text)).flatMap(({ text }) => askedIn(text));
      const met = own.find(({ range }) => theirs.some((one) => holds(one, range)) && wanted.some((one) => holds(range, one)));
      return met ? [{ line: met.line, says: 'overlap' }] : [];
    })
    .slice(0, 1);
}

function ownIn({ number, text }: Line, next: Line | undefined, isTunnel: (name: string) => boolean): Own[] {
  if (prompt.test(text) || leadsToTunnel(text, isTunnel) || !connected.test(text)) return [];
  // Junos names the interface in the line below.
  if (/\[Direct\//.test(text) && leadsToTunnel(next?.text ?? '', isTunnel)) return [];
  const [one = ''] = text.match(address) ?? [];
  const bits = Number(one.split('/')[1] ?? 0);
  const range = isPrivate(one) && bits >= shortest && bits <= longest ? networkOf(one) : null;
  return range ? [{ line: number, range }] : [];
}

const routedBy = ({ text }: Line, isTunnel: (name: string) => boolean): Range[] =>
  leadsToTunnel(text, isTunnel) ? networksIn(text).filter(([first, last]) => first > 0 && last > first) : [];

/** A command that looks for a route or a host, or what somebody tells in a sentence. */
function asks(text: string): boolean {
  if (prompt.test(text)) return /\b(?:route|ping|traceroute|tracert|get|lookup|cef|fib)\b/i.test(text);
  return !isRow.test(text) && (text.match(/\b[a-z]{2,}\b/gi) ?? []).length >= leastWords;
}

function askedIn(text: string): Range[] {
  return (text.replace(from, '').match(address) ?? []).flatMap((one) => {
    const range = isPrivate(one) ? networkOf(one) : null;
    return range ? [range] : [];
  });
}
