import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'Libreswan',
  holdsFor: '4.10',
  formats: ['ipsec.conf (Libreswan)'],
  device: 'libreswan',
  facts: [
    { source: 'lab-not-configured', behaviour: { stranger: { 1: 'silence', 2: 'NO_PROPOSAL_CHOSEN' } } },
    { source: 'lab-ike-version', behaviour: { otherVersion: { 1: 'silence', 2: 'NO_PROPOSAL_CHOSEN' } } },
    {
      source: 'lab-responder-id',
      behaviour: { leaves: 'DELETE', heedsRefusal: false, asksForId: 'names', checksAskedId: false, peerIdUnset: 'peer address' },
    },
    { source: 'lab-esp-proposal', behaviour: { keepsIke: { asInitiator: true, asResponder: true } } },
    { source: 'lab-ts-narrower', behaviour: { selectors: 'exact', answeredSelectors: 'exact', pairs: 'one child SA each' } },
    { source: 'lab-pfs', behaviour: { rekeyGroup: 'of the IKE SA' } },
    {
      source: 'lab-ikev1',
      behaviour: {
        aggressive: { answer: 'silence', never: false },
        otherIdentity: { asResponder: 'INVALID_ID_INFORMATION' },
        quickSelectors: 'exact',
        quickGroup: 'any',
      },
    },
    {
      source: 'lab-ike-defaults',
      defaults: {
        'ike-proposals': [
          {
            encryption: ['aes-gcm-16-256'],
            integrity: [],
            prf: ['sha2-512', 'sha2-256'],
            groups: [14, 15, 16, 18, 19, 20, 21, 31],
            esn: [],
          },
          {
            encryption: ['aes-gcm-16-128'],
            integrity: [],
            prf: ['sha2-512', 'sha2-256'],
            groups: [14, 15, 16, 18, 19, 20, 21, 31],
            esn: [],
          },
          {
            encryption: ['aes-cbc-256'],
            integrity: ['sha2-512', 'sha2-256'],
            prf: ['sha2-512', 'sha2-256'],
            groups: [14, 15, 16, 18, 19, 20, 21, 31],
            esn: [],
          },
          {
            encryption: ['aes-cbc-128'],
            integrity: ['sha2-512', 'sha2-256'],
            prf: ['sha2-512', 'sha2-256'],
            groups: [14, 15, 16, 18, 19, 20, 21, 31],
            esn: [],
          },
        ],
        'child-proposals': [
          { encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [true, false] },
          { encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [true, false] },
          { encryption: ['aes-cbc-256'], integrity: ['sha2-512', 'sha2-256'], prf: [], groups: [], esn: [true, false] },
          { encryption: ['aes-cbc-128'], integrity: ['sha2-512', 'sha2-256'], prf: [], groups: [], esn: [true, false] },
        ],
      },
    },
    {
      source: 'lab-ike-config',
      defaults: {
        'ike-version': [2],
        'ike-mode': 'main',
        'ike-lifetime': 28800,
        'child-lifetime': 28800,
        'auth-method': 'certificate',
        pfs: [14],
        dpd: 0,
        mobike: false,
        'ike-fragmentation': true,
        'nat-traversal': 'automatic',
        encapsulation: 'tunnel',
      },
    },
  ],
});
