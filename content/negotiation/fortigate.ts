import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'FortiGate',
  holdsFor: 'of FortiOS 6.2 to 7.6; how it answers is not measured',
  formats: ['FortiOS'],
  device: 'fortigate',
  facts: [
    // What is not set is not there.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
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
    { source: 'fortinet-cli-phase1', defaults: { 'ike-lifetime': 86400, 'nat-traversal': 'automatic' } },
    { source: 'fortinet-ike-fragmentation', defaults: { 'ike-fragmentation': true } },
    {
      source: 'fortios-provider-phase1',
      behaviour: { peerIdUnset: 'any', unsetGroups: [14, 5] },
      // On demand it asks after twenty seconds.
      defaults: { 'ike-version': [1], 'ike-mode': 'main', 'auth-method': 'pre-shared key', dpd: 20 },
    },
    {
      source: 'fortios-provider-phase2',
      defaults: {
        pfs: [14, 5],
        'child-lifetime': 43200,
        'child-kilobytes': 0,
        encapsulation: 'tunnel',
      },
    },
    { source: 'fortios-provider-bgp', defaults: { 'bgp-hold-time': 180, 'bgp-keepalive': 60 } },
  ],
});
