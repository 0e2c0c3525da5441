import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'BIRD',
  holdsFor: '2.0.12',
  formats: ['BIRD'],
  device: null,
  facts: [
    { source: 'lab-bgp-families', behaviour: { bgp: { refusesFamilies: true } } },
    { source: 'lab-bgp-source', behaviour: { bgp: { anyOwnAddress: false } } },
    { source: 'lab-bgp-loopbacks', behaviour: { bgp: { distant: { calls: false, takesCalls: false } } } },
    { source: 'lab-bgp-no-policy', behaviour: { bgp: { startsWithoutPolicy: false } } },
    { source: 'lab-bgp-roles', behaviour: { bgp: { roles: true } } },
    { source: 'lab-bgp-ttl', behaviour: { bgp: { answersWithTtl: 255 } } },
    {
      source: 'lab-bgp-config',
      defaults: {
        'bgp-hold-time': 240,
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
