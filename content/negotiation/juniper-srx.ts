import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Juniper SRX',
  holdsFor: 'of Junos 12 to 24; how it answers is not measured',
  formats: ['Junos'],
  device: 'juniper-srx',
  facts: [
    // What is not set is not there.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        encapsulation: 'tunnel',
        pfs: [0],
        dpd: 0,
        'bgp-password': null,
        'bgp-enabled': true,
        'bgp-passive': false,
        'bgp-ttl-security': false,
        'bgp-multihop': 1,
        'bgp-maximum-prefixes': null,
        'bgp-role': null,
        'bgp-strict-role': false,
      },
    },
    {
      source: 'junos-yang-security',
      defaults: {
        'ike-version': [1],
        'ike-mode': 'main',
        initiation: 'on traffic',
        'ike-fragmentation': true,
        'nat-traversal': 'automatic',
        'replay-window': 64,
      },
    },
    { source: 'batfish-junos-ike-proposal', defaults: { 'ike-lifetime': 28800 } },
    { source: 'junos-traffic-selectors', behaviour: { pairs: 'one child SA each' } },
    { source: 'junos-bgp-hold-time', defaults: { 'bgp-hold-time': 90, 'bgp-keepalive': 30 } },
  ],
});
