import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'OpenBGPD',
  holdsFor: '7.7',
  formats: ['OpenBGPD'],
  device: null,
  facts: [
    { source: 'lab-bgp-families', behaviour: { bgp: { refusesFamilies: false, fallsBackToIpv4: true } } },
    { source: 'lab-bgp-source', behaviour: { bgp: { anyOwnAddress: true } } },
    { source: 'lab-bgp-loopbacks', behaviour: { bgp: { distant: { calls: true, takesCalls: true } } } },
    { source: 'lab-bgp-ttl', behaviour: { bgp: { ttlSecurityOutsideAlone: true } } },
    { source: 'lab-bgp-no-policy', behaviour: { bgp: { startsWithoutPolicy: true, routesWithoutPolicy: 'none' } } },
    { source: 'lab-bgp-roles', behaviour: { bgp: { roles: true } } },
    { source: 'lab-bgp-ttl', behaviour: { bgp: { answersWithTtl: 255 } } },
    {
      source: 'lab-bgp-config',
      defaults: {
        'bgp-hold-time': 90,
        'bgp-families': ['ipv4'],
        'bgp-password': null,
        'bgp-passive': false,
        'bgp-enabled': true,
        'bgp-ttl-security': false,
        'bgp-multihop': 1,
        'bgp-role': null,
        'bgp-strict-role': false,
        'bgp-maximum-prefixes': null,
      },
    },
  ],
});
