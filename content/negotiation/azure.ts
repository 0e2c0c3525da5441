import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Azure VPN Gateway',
  holdsFor: 'of the syntax; how it answers is not measured',
  formats: ['Azure JSON'],
  device: 'azure-vpn',
  facts: [
    // What is not set is not there.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        'ike-mode': 'main',
        encapsulation: 'tunnel',
        'bgp-password': null,
        'bgp-enabled': true,
        'bgp-passive': false,
        'bgp-ttl-security': false,
        'bgp-maximum-prefixes': null,
      },
    },
  ],
});
