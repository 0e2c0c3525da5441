import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'GoBGP',
  holdsFor: '3.10',
  formats: ['GoBGP'],
  device: null,
  facts: [
    { source: 'lab-bgp-families', behaviour: { bgp: { refusesFamilies: false } } },
    { source: 'lab-bgp-source', behaviour: { bgp: { anyOwnAddress: false } } },
    { source: 'lab-bgp-loopbacks', behaviour: { bgp: { distant: { calls: true, takesCalls: true } } } },
    { source: 'lab-bgp-no-policy', behaviour: { bgp: { startsWithoutPolicy: true, routesWithoutPolicy: 'all' } } },
    { source: 'lab-bgp-roles', behaviour: { bgp: { roles: false } } },
    { source: 'lab-bgp-ttl', behaviour: { bgp: { answersWithTtl: 255 } } },
    {
      source: 'lab-bgp-hold-time',
      behaviour: { bgp: { shortHoldTimes: true, fallsWithoutHoldTime: true } },
      defaults: { 'bgp-hold-time': 90 },
    },
    {
      source: 'lab-bgp-config',
      defaults: {
        'bgp-families': ['ipv4'],
        'bgp-password': null,
        'bgp-passive': false,
        'bgp-enabled': true,
        'bgp-ttl-security': false,
        'bgp-multihop': 1,
        'bgp-maximum-prefixes': null,
        'bgp-in': 'all',
        'bgp-out': 'all',
      },
    },
  ],
});
