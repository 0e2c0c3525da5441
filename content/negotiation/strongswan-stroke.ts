import { known } from '../../src/settings/behaviour.ts';
import { defineImplementation } from '../define.ts';
import strongswan from './strongswan.ts';

export default defineImplementation({
  name: 'strongSwan',
  holdsFor: '5.9, with ipsec.conf; how it answers is concluded from its daemon',
  formats: ['ipsec.conf (strongSwan)'],
  device: 'strongswan',
  facts: [
    // The daemon is the same; its older file has other defaults than swanctl.conf.
    { source: 'inferred', behaviour: known(strongswan).behaviour, defaults: known(strongswan).defaults },
    {
      source: 'strongswan-ipsec-conf-man',
      behaviour: { peerIdUnset: 'peer address' },
      defaults: { 'ike-version': [2, 1], 'ike-lifetime': 10800, 'child-lifetime': 3600, 'auth-method': 'certificate', dpd: 0 },
    },
  ],
});
