import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Google Cloud VPN',
  holdsFor: 'of HA VPN; how it answers is not measured',
  formats: ['Google JSON', 'Google YAML'],
  device: 'google-cloud-vpn',
  facts: [
    // What is not set is not there.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        'ike-mode': 'main',
        'auth-method': 'pre-shared key',
        'bgp-password': null,
        'bgp-ttl-security': false,
      },
    },
    { source: 'google-vpn-tunnel-api', defaults: { 'ike-version': [2] } },
    {
      source: 'google-vpn-tunnel-status',
      behaviour: { peerIdUnset: 'peer address', answeredSelectors: 'exact' },
      defaults: { selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }] },
    },
    {
      source: 'google-vpn-ciphers',
      defaults: { encapsulation: 'tunnel', initiation: 'on traffic', 'ike-lifetime': 36000, 'child-lifetime': 10800 },
    },
    {
      source: 'google-compute-proto',
      defaults: { 'bgp-enabled': true, 'bgp-keepalive': 20, 'bgp-hold-time': 60, 'bgp-families': ['ipv4'] },
    },
  ],
});
