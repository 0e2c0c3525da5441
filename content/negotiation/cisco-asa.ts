import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Cisco ASA',
  holdsFor: 'of the syntax; how it answers is not measured',
  formats: ['ASA'],
  device: 'cisco-asa',
  facts: [
    // What is not set is not there.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        'ike-mode': 'main',
        encapsulation: 'tunnel',
        pfs: [0],
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
    { source: 'cisco-asa-ike-asdm', defaults: { 'nat-traversal': 'automatic' } },
    { source: 'batfish-asa-isakmp', defaults: { 'ike-lifetime': 86400 } },
    { source: 'cisco-asa-sa-lifetimes', defaults: { 'child-lifetime': 28800, 'child-kilobytes': 4608000 } },
    { source: 'fortinet-asa-subnets', behaviour: { pairs: 'one child SA each' } },
    { source: 'cisco-ftd-bgp-timers', defaults: { 'bgp-hold-time': 180, 'bgp-keepalive': 60 } },
  ],
});
