import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Azure VPN Gateway',
  holdsFor: 'of route-based gateways; how they answer is not measured',
  formats: ['Azure JSON'],
  device: 'azure-vpn',
  facts: [
    // What is not set is not there. Without a policy of its own Azure offers other suites of ESP than it takes, so none are here.
    {
      source: 'inferred',
      defaults: {
        enabled: true,
        'ike-mode': 'main',
        encapsulation: 'tunnel',
        'bgp-password': null,
        'bgp-enabled': true,
        'bgp-ttl-security': false,
      },
    },
    {
      source: 'azure-vpn-devices',
      defaults: {
        'ike-proposals': [
          { encryption: ['aes-cbc-256'], integrity: ['sha1', 'sha2-256'], prf: [], groups: [2], esn: [] },
          { encryption: ['aes-cbc-128'], integrity: ['sha1', 'sha2-256'], prf: [], groups: [2], esn: [] },
          { encryption: ['3des'], integrity: ['sha1', 'sha2-256'], prf: [], groups: [2], esn: [] },
        ],
        'ike-lifetime': 28800,
        'child-lifetime': 27000,
        'child-kilobytes': 102400000,
        'auth-method': 'pre-shared key',
      },
    },
    {
      source: 'azure-vpn-faq',
      defaults: { 'ike-version': [2], dpd: 45, 'nat-traversal': 'automatic', 'bgp-hold-time': 180, 'bgp-keepalive': 60 },
    },
    {
      source: 'azure-traffic-selectors',
      defaults: { initiation: 'starts', selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }] },
    },
  ],
});
