import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'the SDDC',
  holdsFor: 'VMware Cloud on AWS, and the NSX edge that it runs',
  formats: ['NSX JSON', 'SDDC form', 'SDDC download'],
  device: 'nsx-edge',
  facts: [
    {
      source: 'vmc-settings',
      defaults: { 'ike-mode': 'main', 'ike-lifetime': 86400, encapsulation: 'tunnel', 'auth-method': 'pre-shared key' },
    },
    { source: 'vmc-pb', behaviour: { peerIdUnset: 'peer address' } },
    { source: 'terraform-nsxt-tunnel', defaults: { 'child-lifetime': 3600 } },
    { source: 'nsx9-dpd', defaults: { dpd: 60 } },
    { source: 'nsx9-ike', defaults: { 'ike-version': [2] } },
    { source: 'nsx9-rb', defaults: { enabled: true, initiation: 'starts' } },
    {
      source: 'vmc-rb',
      limits: {
        vtiWithin: ['169.254.0.0/16'],
        vtiReserved: ['169.254.0.0-169.254.31.255', '169.254.101.0-169.254.101.3'],
        ownAs: [
          [64512, 65534],
          [4200000000, 4294967294],
        ],
      },
    },
    { source: 'vmc-rb-gov', limits: { externalOnly: true } },
    { source: 'vmc-settings', limits: { groups: [2, 5, 14, 15, 16, 19, 20, 21] } },
    // A VPN by routes has one tunnel for everything.
    // Of a password nothing is assumed: neither the API nor the console shows one that is set.
    { source: 'nsx9-bgp', defaults: { 'bgp-families': ['ipv4'] } },
    {
      source: 'terraform-nsxt-bgp-neighbor',
      defaults: { 'bgp-hold-time': 180, 'bgp-keepalive': 60, 'bgp-multihop': 1 },
    },
    // The form has no such field.
    {
      source: 'inferred',
      defaults: { 'bgp-enabled': true, 'bgp-passive': false, 'bgp-ttl-security': false, 'bgp-role': null, 'bgp-strict-role': false },
    },
  ],
});
