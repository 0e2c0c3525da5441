import bird from './negotiation/bird.ts';
import frr from './negotiation/frr.ts';
import gobgp from './negotiation/gobgp.ts';
import libreswan from './negotiation/libreswan.ts';
import openbgpd from './negotiation/openbgpd.ts';
import openiked from './negotiation/openiked.ts';
import strongswan from './negotiation/strongswan.ts';

/** Every implementation whose configuration is read, by its id. */
export const implementations = { strongswan, libreswan, openiked, frr, bird, openbgpd, gobgp } as const;
export type ImplementationId = keyof typeof implementations;
