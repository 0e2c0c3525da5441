import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Palo Alto Networks',
  holdsFor: 'of PAN-OS 10.1 to 11.2; how it answers is not measured',
  formats: ['PAN-OS set', 'PAN-OS XML', 'PAN-OS braces'],
  device: 'palo-alto',
  facts: [
    // PAN-OS 11.2 starts with IKEv2, older ones with IKEv1; exchange mode auto takes both modes. So neither is here.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        initiation: 'on traffic',
        'bgp-password': null,
        'bgp-passive': false,
        'bgp-ttl-security': false,
        'bgp-role': null,
        'bgp-strict-role': false,
      },
    },
    { source: 'pan-ike-crypto', defaults: { 'ike-lifetime': 28800 } },
    { source: 'pan-codegen-ike-gateway', defaults: { dpd: 5 } },
    { source: 'pan-ipsec-crypto', defaults: { 'child-lifetime': 3600 } },
    { source: 'pan-codegen-ipsec-crypto', defaults: { pfs: [2] } },
    { source: 'pan-codegen-ipsec-tunnel', defaults: { encapsulation: 'tunnel', 'replay-window': 1024 } },
    { source: 'pan-ipsec-tunnel', behaviour: { pairs: 'one child SA each' } },
    { source: 'pan-proxy-id', behaviour: { selectors: 'narrows', quickSelectors: 'exact' } },
    { source: 'pan-bgp-peer-group', defaults: { 'bgp-multihop': 1 } },
    {
      source: 'pan-codegen-virtual-router',
      defaults: { 'bgp-hold-time': 90, 'bgp-keepalive': 30, 'bgp-families': ['ipv4'], 'bgp-maximum-prefixes': 5000 },
    },
  ],
});
