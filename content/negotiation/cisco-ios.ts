import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Cisco IOS and IOS XE',
  holdsFor: 'of IOS 15 and IOS XE; how it answers is not measured',
  formats: ['IOS'],
  device: 'cisco-ios-xe',
  facts: [
    // What is not set is not there.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        'ike-mode': 'main',
        encapsulation: 'tunnel',
        pfs: [0],
        dpd: 0,
        'ike-fragmentation': false,
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
    { source: 'cisco-ios-122-ipsec', behaviour: { quickGroup: 'any where none is set' } },
    // Main mode takes whoever it has a key for: which peer a crypto map names counts in quick mode.
    { source: 'inferred', behaviour: { takesStrangers: true } },
    { source: 'cisco-ios-lab-notes', defaults: { 'nat-traversal': 'automatic' } },
    { source: 'ios-sa-lifetimes', defaults: { 'ike-lifetime': 86400, 'child-lifetime': 3600, 'child-kilobytes': 4608000 } },
    { source: 'ios-nutshell-bgp-timers', defaults: { 'bgp-hold-time': 180, 'bgp-keepalive': 60 } },
  ],
});
