import { createBgpGatherer } from './bgp-gatherer.ts';
import { bgpRows, bgpWords } from './bgp-rows.ts';
import { bgpSigns } from './bgp-signs.ts';

/** All that BGP needs and IKE does not: one part, loaded with the first packet of it. */
export const bgp = { createBgpGatherer, bgpSigns, bgpRows, bgpWords };
