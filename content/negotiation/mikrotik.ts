import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'MikroTik RouterOS',
  holdsFor: 'of RouterOS 6.43 to 7; how it answers is not measured',
  formats: ['RouterOS'],
  device: 'mikrotik',
  facts: [
    // What is not set is not there; of a password nothing is assumed, since exports leave it out.
    {
      source: 'inferred',
      defaults: { enabled: true, 'bgp-enabled': true, 'bgp-ttl-security': false },
    },
    {
      source: 'mikrotik-ipsec-manual',
      behaviour: { peerIdUnset: 'any' },
      defaults: { 'ike-version': [1], 'ike-mode': 'main', 'ike-lifetime': 86400, 'child-lifetime': 1800, pfs: [2] },
    },
    {
      source: 'routeros-api-data',
      defaults: {
        'ike-proposals': [{ encryption: ['aes-cbc-128', '3des'], integrity: ['sha1'], prf: [], groups: [14, 2], esn: [] }],
        'child-proposals': [
          { encryption: ['aes-cbc-256', 'aes-cbc-192', 'aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [], esn: [] },
        ],
        'auth-method': 'pre-shared key',
        dpd: 120,
        'nat-traversal': 'automatic',
      },
    },
    { source: 'mikrotik-bgp', defaults: { 'bgp-hold-time': 180, 'bgp-keepalive': 60 } },
  ],
});
