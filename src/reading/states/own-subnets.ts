import type { Line } from '../line.ts';
import { anyOf, fieldGaps, firstGroup, joinsValue } from '../pattern.ts';
import { bitsOf, holds, networkOf } from '../ranges.ts';
import type { StateFact } from './fact.ts';

const tunnel = String.raw`169\.254\.\d{1,3}\.\d{1,3}`;
/** An address of this end with its mask, as a length or as a mask of four numbers. */
const withLength = new RegExp(String.raw`\b(${tunnel})/(29|30|31)\b`);
const withMask = new RegExp(String.raw`\b(${tunnel})[ /]+(255\.255\.255\.(?:248|252|254))\b`);
/** The BSDs: the address of the other end between it and the mask. */
const withHex = new RegExp(String.raw`\binet (${tunnel}) (?:--> ${tunnel} )?netmask (0xfffffff[8ce])\b`);
/** Tables of interfaces leave the mask out: where the other host of its /30 is named elsewhere, that is its network. */
const brief = new RegExp(String.raw`^\s*(?:tunnel|tu|vti|st)[\w./-]*\d\s+(${tunnel})\s+(?:YES|up|\d)`, 'i');
/** Networks and routes have masks, too. */
const ofRoutes = /\broute|\bvia\b|\bnexthop|\bnetwork\b|\bsubnet|\bC\s|\bdirectly connected\b|\bcidr\b/i;
/** FortiOS tells the mask of the tunnel behind the address of the other end. */
const ofPeer = /\bremote|\bpeer|\bneighbou?r/i;
const isUp = /Estab/i;

/** Builds what finds a BGP neighbor that stands in none of the networks of this end's tunnels, or that is this end itself; `heads` tell whom BGP is to reach as `{ip}`. */
export function createSubnetReader(heads: readonly string[]): (lines: readonly Line[]) => StateFact[] {
  const neighbor = anyOf(heads, { ...fieldGaps, '{is}': joinsValue, '{begin}': String.raw`^\s*`, '{more}': '.*', '{ip}': `(${tunnel})` });
  return (lines) => factsOf(lines, neighbor);
}

function factsOf(lines: readonly Line[], neighbor: RegExp): StateFact[] {
  const networks = lines.flatMap(({ text }) => {
    if (ofRoutes.test(text)) return [];
    const [, whole = '', length] = withLength.exec(text) ?? [];
    const [, address = whole, mask = ''] = whole ? [] : (withMask.exec(text) ?? withHex.exec(text) ?? []);
    const network = address && `${address}/${length ?? bitsOf(mask)}`;
    const alone = network ? undefined : brief.exec(text)?.[1];
    if (alone !== undefined && isNamed(otherOf(alone), lines)) return [{ network: `${alone}/30`, isOwn: true }];
    return network ? [{ network, isOwn: !ofPeer.test(text) }] : [];
  });
  const own = networks.map(({ network }) => network);
  const neighbors = lines.flatMap(({ number, text }) => {
    const address = firstGroup(neighbor, text);
    return address === undefined ? [] : [{ line: number, address, isUp: isUp.test(text) }];
  });
  const isInside = (address: string, network: string): boolean => {
    const [outer, inner] = [networkOf(network), networkOf(address)];
    return outer !== null && inner !== null && holds(outer, inner);
  };
  const isOwn = (address: string): boolean => networks.some(({ network, isOwn: here }) => here && network.startsWith(`${address}/`));
  // A tunnel whose neighbor is in its place says that the others' networks were pasted, too, or were not.
  const free = own.filter((network) => !neighbors.some(({ address }) => !isOwn(address) && isInside(address, network)));
  const strange = neighbors.find(({ address, isUp: up }) => !up && (isOwn(address) || !own.some((network) => isInside(address, network))));
  return strange && free.length > 0 ? [{ line: strange.line, says: 'neighbor elsewhere' }] : [];
}

/** The other host of the /30 that an address is of. */
function otherOf(address: string): string {
  const [last = 0] = address.split('.').slice(-1).map(Number);
  return address.replace(/\d+$/, String(last % 4 === 1 ? last + 1 : last - 1));
}

const isNamed = (address: string, lines: readonly Line[]): boolean => lines.some(({ text }) => text.split(/[^\d.]+/).includes(address));
