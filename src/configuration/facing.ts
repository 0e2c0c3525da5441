import type { End } from '../settings/end.ts';
import { isSame } from '../settings/compare.ts';
import { rangeOf, sameRange } from '../settings/networks.ts';
import type { Vpn } from './format.ts';

/** The two VPNs of two configurations that face each other the most: by their addresses, then by BGP and networks; the first of those that do alike. */
export function facing(ofA: readonly Vpn[], ofB: readonly Vpn[]): readonly [Vpn, Vpn] | null {
  let best: { readonly pair: readonly [Vpn, Vpn]; readonly score: number } | null = null;
  for (const a of ofA.flatMap(eitherWay))
    for (const b of ofB.flatMap(eitherWay)) {
      const score = likeness(a.end, b.end);
      if (best === null || score > best.score) best = { pair: [a, b], score };
    }
  return best?.pair ?? null;
}

/** Whether anything says that two VPNs are of each other. */
export const faces = (a: Vpn, b: Vpn): boolean => likeness(a.end, b.end) > 0;

const eitherWay = (vpn: Vpn): readonly Vpn[] => (vpn.turned ? [vpn, vpn.turned] : [vpn]);

function likeness(a: End, b: End): number {
  return (
    4 *
      (sameAddress(a['peer-address']?.value, b['local-address']?.value) +
        sameAddress(b['peer-address']?.value, a['local-address']?.value)) +
    2 * (sameAddress(a['bgp-neighbor']?.value, speaker(b)) + sameAddress(b['bgp-neighbor']?.value, speaker(a))) +
    (a.selectors && b.selectors && isSame('selectors', a.selectors.value, b.selectors.value) ? 1 : 0)
  );
}

const speaker = (end: End): string | undefined => end['bgp-address']?.value ?? end['vti-address']?.value.split('/')[0];

/** 1 where both are one address, -1 where they are two, 0 where that is not known. */
function sameAddress(one: string | undefined, other: string | undefined): number {
  const [a, b] = [rangeOf(one ?? ''), rangeOf(other ?? '')];
  if (!a || !b) return 0;
  return sameRange(a, b) ? 1 : -1;
}
