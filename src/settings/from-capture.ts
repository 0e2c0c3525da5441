import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import { cipherNamed, hashNamed, isCombined } from '../ike/algorithm.ts';
import type { IkeVersion, Proposal, Values } from './end.ts';
import type { KeptEnd } from './keep.ts';

/** What a capture shows in clear of one end of a talk. */
export interface Heard {
  readonly address: string;
  readonly peer: string;
  /** Of IKE; null where it said nothing in it. */
  readonly version: IkeVersion | null;
  readonly mode: Values['ike-mode'] | null;
  /** Proposals that it offered, or the one that it accepted: transforms by kind and name. */
  readonly proposals: readonly (readonly HeardTransform[])[];
  /** Its OPEN; null where there is none. */
  readonly open: { readonly as: number; readonly holdTime: number; readonly id: string; readonly families: readonly string[] } | null;
}

export interface HeardTransform {
  /** `encryption`, `integrity`, `hash` of IKEv1, `PRF`, `group`, `authentication` of IKEv1. */
  readonly what: string;
  readonly name: string;
  readonly id: number;
}

/** What a text of two such ends is told by. */
const mark = 'Tunnel Down capture';
/** The syntax of an end that was heard: it is no device's. */
export const heardFormat = 'capture';

/** Both ends of a talk, as a text for the comparison; null stands for one that said nothing of its settings. */
export const heardText = (a: Heard | null, b: Heard | null): string => JSON.stringify({ what: mark, a, b });

/** Both ends of such a text as kept ends, as far as they were heard; null where it is none. */
export function endsHeard(text: string): { readonly a: KeptEnd | null; readonly b: KeptEnd | null } | null {
  if (!text.startsWith(`{"what":"${mark}"`)) return null;
  try {
    // Our own text, of this page or the one before: what is of another form in it is left out when it is restored.
    const { a, b } = JSON.parse(text) as { readonly a: Heard | null; readonly b: Heard | null };
    return { a: a && keptOf(a), b: b && keptOf(b) };
  } catch {
    return null; // Somebody cut it.
  }
}

function keptOf({ address, peer, version, mode, proposals, open }: Heard): KeptEnd {
  const ike: { readonly [Id in keyof Values]?: Values[Id] } = {
    'local-address': address,
    'peer-address': peer,
    ...(version ? { 'ike-version': [version] } : {}),
    ...(mode ? { 'ike-mode': mode } : {}),
    ...(proposals.length ? { 'ike-proposals': proposals.flatMap((one) => proposalOf(one) ?? []) } : {}),
  };
  const bgp: { readonly [Id in keyof Values]?: Values[Id] } = open
    ? {
        'bgp-address': address,
        'bgp-neighbor': peer,
        'bgp-as': open.as,
        'bgp-hold-time': open.holdTime,
        'bgp-router-id': open.id,
        'bgp-families': [...new Set(open.families.map((name) => (name.startsWith('IPv6') ? 'ipv6' : 'ipv4')))],
      }
    : {};
  return { format: heardFormat, name: `${address} in the capture`, settings: open ? bgp : ike };
}

/** A proposal of transforms by name; null where none of its ciphers is known here. */
function proposalOf(transforms: readonly HeardTransform[]): Proposal | null {
  const of = (...kinds: readonly string[]): HeardTransform[] => transforms.filter(({ what }) => kinds.includes(what));
  const encryption = of('encryption').flatMap(({ name }) => cipherNamed(name) ?? ([] as Cipher[]));
  const hashes = (...kinds: readonly string[]): Hash[] => of(...kinds).flatMap(({ name }) => hashNamed(name) ?? []);
  const integrity = encryption.every(isCombined) ? [] : hashes('integrity', 'hash');
  const groups = of('group').map(({ id }): Group => id);
  return encryption.length ? { encryption, integrity, prf: hashes('PRF'), groups, esn: [] } : null;
}
