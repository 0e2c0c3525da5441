import { holds, rangeOf } from '../settings/networks.ts';
import { portOf } from './cisco-ports.ts';
import { lengthOfWildcard } from './masks.ts';

/** IKE as it comes in: from the peer, which may be any, to the own address, where that is known. */
interface Inbound {
  readonly peer: string;
  readonly own: string | null;
}

/** The line of an access list that keeps IKE out, `null` for its end; `undefined` where it lets IKE in, or where that can't be told. */
export function keepsIkeOut<Line extends { readonly says: string }>(lines: readonly Line[], ike: Inbound): Line | null | undefined {
  for (const line of lines) {
    const [verb, ...words] = line.says.replace(/^\d+ (?=permit |deny )/, '').split(' ', 24);
    if (verb !== 'permit' && verb !== 'deny') continue;
    const fits = matches(words, ike);
    if (fits === 'no') continue;
    return fits === 'yes' && verb === 'deny' ? line : undefined;
  }
  return null;
}

type Fits = 'yes' | 'no' | 'maybe';

const protocols = new Set(['ip', 'udp', 'tcp', 'icmp', 'esp', 'ahp', 'gre', 'ospf', 'eigrp', 'pim', 'igmp', 'pcp']);

function matches(words: readonly string[], { peer, own }: Inbound): Fits {
  const [protocol = ''] = words;
  // A standard list names the source alone.
  const isStandard = !protocols.has(protocol);
  if (isStandard && !/^(?:any|host|[\d.]+)$/.test(protocol)) return 'maybe';
  if (!isStandard && protocol !== 'ip' && protocol !== 'udp') return 'no';
  const source = takeSide(isStandard ? words : words.slice(1));
  if (!source) return 'maybe';
  const from = covers(source.network, peer);
  if (from === 'no' || isStandard) return from;
  const sourcePort = takePort(source.rest);
  const target = takeSide(sourcePort.rest);
  if (!target) return 'maybe';
  const targetPort = takePort(target.rest);
  const isWhole = targetPort.rest.every((word) => /^log(?:-input)?$/.test(word));
  return all([from, covers(target.network, own), sourcePort.fits, targetPort.fits, isWhole ? 'yes' : 'maybe']);
}

const all = (fits: readonly Fits[]): Fits => (fits.includes('no') ? 'no' : fits.includes('maybe') ? 'maybe' : 'yes');

function takeSide(words: readonly string[]): { readonly network: string; readonly rest: readonly string[] } | null {
  const [first = '', second = ''] = words;
  if (first === 'any') return { network: '0.0.0.0/0', rest: words.slice(1) };
  if (first === 'host') return { network: `${second}/32`, rest: words.slice(2) };
  if (!/^\d/.test(first)) return null;
  const length = /^\d/.test(second) ? lengthOfWildcard(second) : 32;
  return length === null ? null : { network: `${first}/${length}`, rest: words.slice(/^\d/.test(second) ? 2 : 1) };
}

function covers(network: string, address: string | null): Fits {
  const range = rangeOf(network);
  if (range === null || address === null || address === 'any') return network === '0.0.0.0/0' ? 'yes' : 'maybe';
  const one = rangeOf(address);
  if (one === null) return 'maybe';
  return holds(range, one) ? 'yes' : 'no';
}

function takePort(words: readonly string[]): { readonly fits: Fits; readonly rest: readonly string[] } {
  const [word = '', port = ''] = words;
  if (word === 'eq') return { fits: portOf(port) === 500 ? 'yes' : 'no', rest: words.slice(2) };
  if (word === 'range') return { fits: 'maybe', rest: words.slice(3) };
  return /^(?:gt|lt|neq)$/.test(word) ? { fits: 'maybe', rest: words.slice(2) } : { fits: 'yes', rest: words };
}
