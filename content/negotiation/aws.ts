import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'AWS Site-to-Site VPN',
  holdsFor: 'of the syntax; how it answers is not measured',
  formats: ['AWS JSON', 'AWS XML', 'AWS text'],
  device: 'aws-vpn',
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
