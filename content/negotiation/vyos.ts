import { known } from '../../src/settings/behaviour.ts';
import { defineImplementation } from '../define.ts';
import frr from './frr.ts';
import strongswan from './strongswan.ts';

export default defineImplementation({
  name: 'VyOS',
  holdsFor: 'of 1.4 and later; how it answers is concluded from its daemons',
  formats: ['VyOS'],
  device: 'vyos',
  facts: [
    // Its daemons are strongSwan and FRR. A default for PFS is not here: it is the group of the IKE group.
    {
      source: 'inferred',
      behaviour: { ...known(strongswan).behaviour, ...known(frr).behaviour },
      defaults: { ...known(frr).defaults, enabled: true, 'nat-traversal': 'automatic', 'ike-fragmentation': true },
    },
    {
      source: 'vyos-ipsec-definitions',
      behaviour: { peerIdUnset: 'any' },
      defaults: { 'ike-mode': 'main', 'ike-lifetime': 28800, 'child-lifetime': 3600, encapsulation: 'tunnel', 'replay-window': 32 },
    },
    { source: 'vyos-peer-template', defaults: { 'ike-version': [2, 1], initiation: 'starts', dpd: 0, mobike: true } },
    { source: 'vyos-bgp-template', behaviour: { bgp: { routesWithoutPolicy: 'all' } } },
  ],
});
