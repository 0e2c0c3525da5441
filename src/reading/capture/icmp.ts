import { createIcmpGatherer } from './icmp-gatherer.ts';
import { icmpSigns } from './icmp-signs.ts';

/** What errors of ICMP need: one part, loaded with the first of them. */
export const icmp = { createIcmpGatherer, icmpSigns };
