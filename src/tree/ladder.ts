import type { Layer } from './tree.ts';
import { layers } from './tree.ts';

/** What is known of a layer: it works, it is where the fault sits, or nothing yet. */
export type Rung = 'proven' | 'broken' | 'unknown';

/** The layers' names as readers see them. */
export const layerNames: Readonly<Record<Layer, string>> = {
  reachability: 'Reachability',
  ike: 'IKE, phase 1',
  ipsec: 'IPsec, phase 2',
  stability: 'Stability',
  bgp: 'BGP',
  traffic: 'Traffic',
};

/** What each layer's problems have in common, in one sentence. */
export const layerMeanings: Readonly<Record<Layer, string>> = {
  reachability: 'Packets of the negotiation do not get through, or nobody at the other end is meant to answer them.',
  ike: 'The two ends talk, and cannot agree on the IKE SA or prove who they are.',
  ipsec: 'The IKE SA is up; the child SA, which carries the traffic, is refused.',
  stability: 'It was up and does not stay up.',
  bgp: 'IPsec is up; the BGP session, or what it carries, is not.',
  traffic: 'Everything is up, and packets still do not arrive.',
};

/** The ladder for a fault in `broken`, bottom up. A problem of stability proves that IPsec was once up. */
export function ladder(broken: Layer): { readonly layer: Layer; readonly rung: Rung }[] {
  const at = layers.indexOf(broken);
  return layers.map((layer, index) => ({ layer, rung: index < at ? 'proven' : index === at ? 'broken' : 'unknown' }));
}
