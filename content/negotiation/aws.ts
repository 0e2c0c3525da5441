import type { Hash } from '../../src/ike/algorithm.ts';
import { defineImplementation } from '../define.ts';

const hashes: readonly Hash[] = ['sha1', 'sha2-256', 'sha2-384', 'sha2-512'];
const groupsOfIke = [2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];

export default defineImplementation({
  name: 'AWS Site-to-Site VPN',
  holdsFor: 'of 2026; how it answers is not measured',
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
        'bgp-ttl-security': false,
      },
    },
    // An option that is left out stands for the whole list.
    {
      source: 'aws-tunnel-configure',
      defaults: {
        // It starts with IKEv2 alone.
        'ike-version': [2, 1],
        'ike-proposals': [
          { encryption: ['aes-cbc-128', 'aes-cbc-256'], integrity: hashes, prf: [], groups: groupsOfIke, esn: [] },
          { encryption: ['aes-gcm-16-128', 'aes-gcm-16-256'], integrity: [], prf: hashes, groups: groupsOfIke, esn: [] },
        ],
        'child-proposals': [
          { encryption: ['aes-cbc-128', 'aes-cbc-256'], integrity: hashes, prf: [], groups: [], esn: [] },
          { encryption: ['aes-gcm-16-128', 'aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] },
        ],
        pfs: [2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
      },
    },
    {
      source: 'aws-cli-ec2',
      defaults: {
        'ike-lifetime': 28800,
        'child-lifetime': 3600,
        'replay-window': 1024,
        initiation: 'responds only',
        selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      },
    },
  ],
});
