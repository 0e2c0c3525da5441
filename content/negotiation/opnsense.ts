import { known } from '../../src/settings/behaviour.ts';
import { defineImplementation } from '../define.ts';
import strongswan from './strongswan.ts';

export default defineImplementation({
  name: 'OPNsense',
  holdsFor: 'of 26.7 and its connections; how it answers is concluded from its daemon',
  formats: ['OPNsense XML'],
  device: 'pfsense',
  facts: [
    // Its daemon is strongSwan, which is told to take aggressive mode with a key where one connection of OPNsense is set so.
    { source: 'inferred', behaviour: { ...known(strongswan).behaviour, aggressive: { answer: 'AUTHENTICATION_FAILED', never: false } } },
    {
      source: 'opnsense-swanctl-model',
      defaults: {
        enabled: true,
        'ike-version': [2, 1],
        'ike-mode': 'main',
        'auth-method': 'pre-shared key',
        'local-address': 'any',
        mobike: true,
        'nat-traversal': 'automatic',
        initiation: 'starts',
        encapsulation: 'tunnel',
        'child-lifetime': 3600,
      },
    },
    // What its form leaves empty is left to strongSwan.
    { source: 'strongswan-swanctl-opt', defaults: { 'ike-lifetime': 14400, dpd: 0, 'ike-fragmentation': true, 'replay-window': 32 } },
  ],
});
