import { known } from '../../src/settings/behaviour.ts';
import { defineImplementation } from '../define.ts';
import strongswan from './strongswan.ts';

export default defineImplementation({
  name: 'pfSense',
  holdsFor: 'of 2.7 and later; how it answers is concluded from its daemon',
  formats: ['pfSense XML'],
  device: 'pfsense',
  facts: [
    // Its daemon is strongSwan, which is told to take aggressive mode with a key where one phase 1 of pfSense is set so.
    {
      source: 'inferred',
      behaviour: { ...known(strongswan).behaviour, aggressive: { answer: 'AUTHENTICATION_FAILED', never: false } },
      defaults: { enabled: true },
    },
    {
      source: 'pfsense-ipsec-inc',
      defaults: { 'ike-version': [1], 'ike-mode': 'main', dpd: 0, mobike: false, 'ike-fragmentation': true, 'nat-traversal': 'automatic' },
    },
    { source: 'strongswan-swanctl-opt', defaults: { 'replay-window': 32 } },
  ],
});
