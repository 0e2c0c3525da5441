import { isPrivate } from '../../text/addresses.ts';
import { endsIn } from '../ends.ts';
import { prompt } from '../prompt.ts';
import type { Line } from '../line.ts';
import type { Range } from '../ranges.ts';
import { holds, networkOf, networksIn, numberOf } from '../ranges.ts';
import type { StateFact } from './fact.ts';
import { rangesOfFar } from './held-networks.ts';
import { leadsToTunnel } from './rib.ts';

/** A network that is an interface's own, as tables of routes tell it. */
const connected =
  /^\s*(?:\d+\s+)?[A-Z*>]{0,4}C[A-Z*>]{0,3}\s|directly connected|\[Direct\/|\bDirect\b|proto kernel scope link|\sA?CG?\s|\bOn-link\b|\bconnected\b/;
/** Where the kernel sends to a host itself, without a router between. */
const nextDoor = /^\s*((?:\d{1,3}\.){3}\d{1,3})(?: from \S+)? dev \S+.* src /;
const entry = /\bRouting entry for /;
const knownAs = /\bKnown via "connected"/;
/** What stands behind the name of the other end, however its networks are told: with a length, or as first and last address. */
const behindFar = /(?:\b(?:remote|peer|dst|destination)\b[\w .]*|\bprivate_?subnets|<->|===)(.*)$/i;
const fromTo = /((?:\d{1,3}\.){3}\d{1,3})(?:\/\d+)? ?- ?((?:\d{1,3}\.){3}\d{1,3})/g;
/** A row or an SA says where something is, and asks for nothing. */
const isRow = /^\s*[A-Z*>]{0,4}\s*\d|\bdev\b|\bvia\b|\bident\b|\blocal\b|\bremote\b|\binet\b|===|^\s*(?:src|dst)\b/;
/** Who asks from an address does not ask for it. */
const from = /(?:\b(?:source|src|from|local|our|my|behind)\b(?: [a-z]+){0,3}|-[IS])\s+\S+/gi;
const address = /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?/g;
/** A sentence has so many words of letters only. */
const leastWords = 4;
const shortest = 8;
/** Who sends all private networks into the tunnel means those that are not his own. */
const mostAddresses = 2 ** 20;
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
      const theirs = end
        .flatMap((line) => [...rangesOfFar(line), ...farIn(line), ...routedBy(line, isTunnel)])
        .filter((one) => !isWide(one));
      const wanted = end.filter(({ text }) => asks(text)).flatMap(({ text }) => askedIn(text));
      const met = own.find(({ range }) => theirs.some((one) => holds(one, range)) && wanted.some((one) => holds(range, one)));
      return met ? [{ line: met.line, says: 'overlap' }] : [];
    })
    .slice(0, 1);
}

function ownIn({ number, text }: Line, next: Line | undefined, isTunnel: (name: string) => boolean): Own[] {
  const host = nextDoor.exec(text)?.[1] ?? '';
  const at = isPrivate(host) && !leadsToTunnel(text, isTunnel) ? networkOf(host) : null;
  if (at) return [{ line: number, range: at }];
  const isOwn = connected.test(text) || (entry.test(text) && knownAs.test(next?.text ?? ''));
  if (prompt.test(text) || leadsToTunnel(text, isTunnel) || !isOwn) return [];
  // Junos names the interface in the line below.
  if (/\[Direct\//.test(text) && leadsToTunnel(next?.text ?? '', isTunnel)) return [];
  const [one = ''] = text.match(address) ?? [];
  const bits = Number(one.split('/')[1] ?? 0);
  const range = isPrivate(one) && bits >= shortest && bits <= longest ? networkOf(one) : null;
  return range ? [{ line: number, range }] : [];
}

function farIn({ text }: Line): Range[] {
  const told = asks(text) ? '' : (behindFar.exec(text)?.[1] ?? '');
  const ranges = [...told.matchAll(fromTo)].flatMap(([, first = '', last = '']): Range[] => {
    const [from, to] = [numberOf(first), numberOf(last)];
    return from !== null && to !== null && from < to && isPrivate(first) ? [[from, to]] : [];
  });
  return [...networksIn(told).filter(([first, last]) => last > first), ...ranges];
}

const isWide = ([first, last]: Range): boolean =>
  last - first + 1 >= mostAddresses || (first === numberOf('192.168.0.0') && last === numberOf('192.168.255.255'));

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
