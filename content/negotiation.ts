import aws from './negotiation/aws.ts';
import azure from './negotiation/azure.ts';
import bird from './negotiation/bird.ts';
import ciscoAsa from './negotiation/cisco-asa.ts';
import ciscoIos from './negotiation/cisco-ios.ts';
import fortigate from './negotiation/fortigate.ts';
import frr from './negotiation/frr.ts';
import gobgp from './negotiation/gobgp.ts';
import google from './negotiation/google.ts';
import juniperSrx from './negotiation/juniper-srx.ts';
import libreswan from './negotiation/libreswan.ts';
import mikrotik from './negotiation/mikrotik.ts';
import openbgpd from './negotiation/openbgpd.ts';
import openiked from './negotiation/openiked.ts';
import opnsense from './negotiation/opnsense.ts';
import paloAlto from './negotiation/palo-alto.ts';
import pfsense from './negotiation/pfsense.ts';
import sddc from './negotiation/sddc.ts';
import strongswan from './negotiation/strongswan.ts';
import strongswanStroke from './negotiation/strongswan-stroke.ts';
import vyos from './negotiation/vyos.ts';

/** Every implementation whose configuration is read. */
export const implementations = {
  aws,
  azure,
  bird,
  ciscoAsa,
  ciscoIos,
  fortigate,
  frr,
  gobgp,
  google,
  juniperSrx,
  libreswan,
  mikrotik,
  openbgpd,
  openiked,
  opnsense,
  paloAlto,
  pfsense,
  sddc,
  strongswan,
  strongswanStroke,
  vyos,
} as const;
