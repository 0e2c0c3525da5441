import type { Layer } from './tree.ts';
import { layers } from './tree.ts';

/** What is known of a layer: it is shown to work, all that was suspected in it is ruled out, the fault is there, it is there or in another layer, or nothing yet. */
export type Rung = 'proven' | 'checked' | 'broken' | 'suspected' | 'unknown';

/** Of what nobody has seen nothing was checked, and nothing is suspected. */
export type SupposedRung = Exclude<Rung, 'checked' | 'suspected'>;

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
  reachability: 'Packets of the negotiation do not get through, or the other end has no VPN to answer them.',
  ike: 'The two ends exchange IKE messages, but cannot agree on the IKE SA or authenticate.',
  ipsec: 'The IKE SA is up; the child SA, which carries the traffic, is refused.',
  stability: 'The VPN was up and does not stay up.',
  bgp: 'IPsec is up; the BGP session, or what it carries, is not.',
  traffic: 'Everything is up, and packets still do not arrive.',
};

/** A layer, and what says so of it. */
export interface Said {
  readonly layer: Layer;
  readonly because: string;
}

/** One rung with what says so; null where nothing does. */
export interface SaidRung {
  readonly layer: Layer;
  readonly rung: Rung;
  readonly because: string | null;
}

/** In which layer the fault is, and what says so; of several layers it is in one; in none that is known where there is none. */
export interface Breaks {
  readonly at: readonly Layer[];
  readonly because: string;
}

/**
 * Where it breaks by what was seen: `breaks` is where its authors put it, but as long as something in another layer is suspected it may
 * be there. What does not stay up shows in the layer that is down. Nowhere, where that layer is known to work.
 */
export function breaksAt(breaks: Layer, suspected: readonly Layer[], well: readonly Layer[]): Layer[] {
  if (well.includes(breaks)) return [];
  return [...new Set([breaks, ...suspected.filter((layer) => layer !== 'stability')])].filter((layer) => !well.includes(layer));
}

/** The ladder of what was seen, bottom up: nothing is proven that nothing shows, also below the fault. */
export function ladder(seen: {
  readonly proven: readonly Said[];
  readonly checked?: readonly Layer[];
  readonly breaks: Breaks | null;
}): SaidRung[] {
  const { proven, checked = [], breaks } = seen;
  return layers.map((layer) => {
    if (breaks?.at.includes(layer)) return { layer, rung: breaks.at.length > 1 ? 'suspected' : 'broken', because: breaks.because };
    const shown = proven.find((one) => one.layer === layer);
    if (shown) return { layer, rung: 'proven', because: shown.because };
    return { layer, rung: checked.includes(layer) ? 'checked' : 'unknown', because: null };
  });
}

/** Of a problem that nobody has seen yet: below its layer all would work, above it nothing would be known. */
export function supposedLadder(broken: Layer): { readonly layer: Layer; readonly rung: SupposedRung }[] {
  const at = layers.indexOf(broken);
  return layers.map((layer, index) => ({ layer, rung: index < at ? 'proven' : index === at ? 'broken' : 'unknown' }));
}
