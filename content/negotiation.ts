import bird from './negotiation/bird.ts';
import ciscoAsa from './negotiation/cisco-asa.ts';
import ciscoIos from './negotiation/cisco-ios.ts';
import fortigate from './negotiation/fortigate.ts';
import frr from './negotiation/frr.ts';
import gobgp from './negotiation/gobgp.ts';
import libreswan from './negotiation/libreswan.ts';
import openbgpd from './negotiation/openbgpd.ts';
import openiked from './negotiation/openiked.ts';
import paloAlto from './negotiation/palo-alto.ts';
import sddc from './negotiation/sddc.ts';
import strongswan from './negotiation/strongswan.ts';

/** Every implementation whose configuration is read, by its id. */
export const implementations = {
  sddc,
  ciscoIos,
  ciscoAsa,
  fortigate,
  paloAlto,
  strongswan,
  libreswan,
  openiked,
  frr,
  bird,
  openbgpd,
  gobgp,
} as const;
export type ImplementationId = keyof typeof implementations;
