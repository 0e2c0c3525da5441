import { pairsKey } from '../settings/compare.ts';
import { rangeKey, rangeOf } from '../settings/networks.ts';
import { mirroredPairs } from '../settings/parameters.ts';
import type { Vpn } from './format.ts';

/** The two VPNs of two configurations that face each other the most: by their addresses, then by BGP and networks; the first of those that do alike. */
export function facing(ofA: readonly Vpn[], ofB: readonly Vpn[]): readonly [Vpn, Vpn] | null {
  const others = ofB.flatMap(eitherWay).map(traitsOf);
  let best: { readonly pair: readonly [Vpn, Vpn]; readonly score: number } | null = null;
  for (const a of ofA.flatMap(eitherWay).map(traitsOf))
    for (const b of others) {
      const score = likeness(a, b);
      if (best === null || score > best.score) best = { pair: [a.vpn, b.vpn], score };
    }
  return best?.pair ?? null;
}

/** Whether anything says that two VPNs are of each other. */
export const faces = (a: Vpn, b: Vpn): boolean => likeness(traitsOf(a), traitsOf(b)) > 0;

const eitherWay = (vpn: Vpn): readonly Vpn[] => (vpn.turned ? [vpn, vpn.turned] : [vpn]);

/** What a VPN is told by: addresses and networks as texts that are the same for the same, null where they are not known. */
interface Traits {
  readonly vpn: Vpn;
  readonly own: string | null;
  readonly peer: string | null;
  readonly speaker: string | null;
  readonly neighbor: string | null;
  readonly selectors: string | null;
  /** As the other end would have them. */
  readonly mirrored: string | null;
}

function traitsOf(vpn: Vpn): Traits {
  const { end } = vpn;
  const selectors = end.selectors?.value;
  return {
    vpn,
    own: addressKey(end['local-address']?.value),
    peer: addressKey(end['peer-address']?.value),
    speaker: addressKey(end['bgp-address']?.value ?? end['vti-address']?.value.split('/')[0]),
    neighbor: addressKey(end['bgp-neighbor']?.value),
    selectors: selectors ? pairsKey(selectors) : null,
    mirrored: selectors ? pairsKey(mirroredPairs(selectors)) : null,
  };
}

function addressKey(address: string | undefined): string | null {
  const range = rangeOf(address ?? '');
  return range && rangeKey(range);
}

const likeness = (a: Traits, b: Traits): number =>
  4 * (fit(a.peer, b.own) + fit(b.peer, a.own)) +
  2 * (fit(a.neighbor, b.speaker) + fit(b.neighbor, a.speaker)) +
  (a.selectors !== null && a.selectors === b.mirrored ? 1 : 0);

/** 1 where both are one, -1 where they are two, 0 where that is not known. */
const fit = (one: string | null, other: string | null): number => (one === null || other === null ? 0 : one === other ? 1 : -1);
