import type { End, ParameterId } from './end.ts';
import { addressNumber, dotted, holds, rangeOf } from './networks.ts';
import type { Side } from './outcome.ts';

/** Something about one end that needs no other end to be doubted. */
export interface Remark {
  readonly parameter: ParameterId;
  readonly at: Side;
  readonly says: string;
}

/** What an implementation takes, where it takes less than the protocol does. */
export interface Limits {
  /** Where the addresses of its tunnel interfaces must lie, and where they may not. */
  readonly vtiWithin?: readonly string[];
  readonly vtiReserved?: readonly string[];
  /** AS numbers that it can have itself, each run as first and last. */
  readonly ownAs?: readonly (readonly [number, number])[];
  /** True where a session within one AS can't be set up. */
  readonly externalOnly?: boolean;
  readonly groups?: readonly number[];
}

/** What is doubtful in an end by itself. */
export function remarksOn(end: End, at: Side, limits: Limits): readonly Remark[] {
  return [...linkRemarks(end, limits), ...asRemarks(end, limits), ...keyRemarks(end), ...groupRemarks(end, limits)].map((one) => ({
    ...one,
    at,
  }));
}

type Doubt = Omit<Remark, 'at'>;

function linkRemarks(end: End, { vtiWithin, vtiReserved }: Limits): Doubt[] {
  const address = end['vti-address']?.value;
  const range = rangeOf(address ?? '');
  if (!address || !range) return [];
  const parameter = 'vti-address' as const;
  const own = addressNumber(address.split('/')[0] ?? '');
  const neighbor = end['bgp-neighbor']?.value;
  const doubts: Doubt[] = [];
  const within = (networks: readonly string[]): boolean => networks.some((one) => meets(one, address));
  const reserved = vtiReserved?.find((one) => meets(one, address));
  if (reserved) doubts.push({ parameter, says: `${address} lies in ${reserved}, which is reserved there: it is refused.` });
  else if (vtiWithin && !within(vtiWithin))
    doubts.push({ parameter, says: `${address} lies outside ${vtiWithin.join(', ')}, and nothing else is accepted there.` });
  if (own && range.last - range.first > 1n && (own.value === range.first || own.value === range.last))
    doubts.push({ parameter, says: `${address} is the first or the last address of its network: no host can have it.` });
  const peer = rangeOf(neighbor ?? '');
  if (neighbor && own && addressNumber(neighbor)?.value === own.value)
    doubts.push({ parameter: 'bgp-neighbor', says: `The neighbor ${neighbor} is its own address.` });
  else if (peer && !holds(range, peer))
    doubts.push({
      parameter: 'bgp-neighbor',
      says: `The neighbor ${neighbor ?? ''} is not in the network of the tunnel interface, ${address}${otherOf(address)}.`,
    });
  return doubts;
}

/** The other address of a link of two: `; the other end would be 169.254.100.2`. */
function otherOf(address: string): string {
  const other = otherAddress(address);
  return other ? `; the other end would be ${other}` : '';
}

/** The other address of a /30 or /31 over IPv4; null where the network has more, or none. */
export function otherAddress(address: string): string | null {
  const [own = '', length] = address.split('/');
  const [range, number] = [rangeOf(address), addressNumber(own)];
  if (!range || number?.family !== 'ipv4' || (length !== '30' && length !== '31')) return null;
  const [low, high] = length === '31' ? [range.first, range.last] : [range.first + 1n, range.last - 1n];
  if (number.value !== low && number.value !== high) return null;
  return dotted(number.value === low ? high : low);
}

function meets(run: string, address: string): boolean {
  const [outer, inner] = [rangeOf(run), rangeOf(address.split('/')[0] ?? '')];
  return outer !== null && inner !== null && holds(outer, inner);
}

// IANA's registry of special-purpose AS numbers: RFC 7607, 6793, 5398, 7300, 6996.
const specialAs: readonly (readonly [number, number, string])[] = [
  [0, 0, 'is reserved (RFC 7607)'],
  [23456, 23456, 'is AS_TRANS, which stands for a large one and belongs to nobody (RFC 6793)'],
  [64496, 64511, 'is for documentation (RFC 5398)'],
  [65535, 65535, 'is reserved (RFC 7300)'],
  [65536, 65551, 'is for documentation (RFC 5398)'],
  [65552, 131071, 'is reserved by IANA'],
  [4294967295, 4294967295, 'is reserved (RFC 7300)'],
];

function asRemarks(end: End, { ownAs, externalOnly }: Limits): Doubt[] {
  const [own, neighbor] = [end['bgp-as']?.value, end['bgp-neighbor-as']?.value];
  const doubts: Doubt[] = [];
  for (const [parameter, as] of [
    ['bgp-as', own],
    ['bgp-neighbor-as', neighbor],
  ] as const) {
    const special = specialAs.find(([first, last]) => typeof as === 'number' && first <= as && as <= last);
    if (special) doubts.push({ parameter, says: `AS ${String(as)} ${special[2]}.` });
  }
  if (own !== undefined && ownAs && !ownAs.some(([first, last]) => first <= own && own <= last))
    doubts.push({
      parameter: 'bgp-as',
      says: `AS ${own} is not accepted there, only ${ownAs.map(([first, last]) => `${first} to ${last}`).join(', ')}.`,
    });
  if (externalOnly && own !== undefined && own === neighbor)
    doubts.push({ parameter: 'bgp-neighbor-as', says: `AS ${own} at both ends: a session within one AS can’t be set up there.` });
  return doubts;
}

/** What often goes wrong on the way of a key into a device; nothing of the key itself. */
function keyRemarks(end: End): Doubt[] {
  return (['pre-shared-key', 'bgp-password'] as const).flatMap((parameter) => {
    const key = end[parameter]?.value;
    return key?.shape.doubts.length ? [{ parameter, says: `The key has ${key.shape.doubts.join(', and ')}.` }] : [];
  });
}

function groupRemarks(end: End, { groups }: Limits): Doubt[] {
  const set = end['ike-proposals']?.value.flatMap((one) => one.groups) ?? [];
  const strange = groups ? [...new Set(set)].filter((group) => !groups.includes(group)) : [];
  return strange.length ? [{ parameter: 'ike-proposals', says: `Group ${strange.join(', ')} is not accepted there.` }] : [];
}
