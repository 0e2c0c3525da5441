import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'strongSwan',
  holdsFor: '5.9',
  formats: ['swanctl.conf'],
  device: 'strongswan',
  facts: [
    { source: 'lab-not-configured', behaviour: { stranger: { 1: 'NO_PROPOSAL_CHOSEN', 2: 'NO_PROPOSAL_CHOSEN' } } },
    { source: 'lab-ike-version', behaviour: { otherVersion: { 1: 'NO_PROPOSAL_CHOSEN', 2: 'NO_PROPOSAL_CHOSEN' } } },
    {
      source: 'lab-responder-id',
      behaviour: { leaves: 'AUTHENTICATION_FAILED', heedsRefusal: true, asksForId: 'always', checksAskedId: true, peerIdUnset: 'any' },
    },
    { source: 'lab-esp-proposal', behaviour: { keepsIke: { asInitiator: true, asResponder: true } } },
    { source: 'lab-ts-wider', behaviour: { selectors: 'narrows', answeredSelectors: 'what both have' } },
    { source: 'lab-pfs', behaviour: { rekeyGroup: 'as set' } },
    {
      source: 'lab-ikev1',
      behaviour: {
        aggressive: { answer: 'AUTHENTICATION_FAILED', never: true },
        otherIdentity: { asResponder: 'AUTHENTICATION_FAILED', asInitiator: 'INVALID_ID_INFORMATION' },
        quickSelectors: 'narrows',
        quickGroup: 'as set',
      },
    },
    {
      source: 'lab-ike-defaults',
      defaults: {
        'ike-proposals': [
          {
            encryption: [
              'aes-cbc-128',
              'aes-cbc-192',
              'aes-cbc-256',
              'aes-ctr-128',
              'aes-ctr-192',
              'aes-ctr-256',
              'camellia-cbc-128',
              'camellia-cbc-192',
              'camellia-cbc-256',
              '3des',
            ],
            integrity: ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'],
            prf: ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'],
            groups: [31, 32, 19, 20, 21, 28, 29, 30, 15, 16, 17, 18, 14],
            esn: [],
          },
          {
            encryption: [
              'aes-gcm-16-128',
              'aes-gcm-16-192',
              'aes-gcm-16-256',
              'aes-ccm-16-128',
              'aes-ccm-16-192',
              'aes-ccm-16-256',
              'chacha20-poly1305',
              'aes-gcm-12-128',
              'aes-gcm-12-256',
              'aes-gcm-8-128',
              'aes-gcm-8-256',
            ],
            integrity: [],
            prf: ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'],
            groups: [31, 32, 19, 20, 21, 28, 29, 30, 15, 16, 17, 18, 14],
            esn: [],
          },
        ],
        'child-proposals': [
          { encryption: ['aes-gcm-16-128', 'aes-gcm-16-192', 'aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [false] },
          {
            encryption: ['aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256'],
            integrity: ['sha2-256', 'sha2-384', 'sha2-512', 'sha1', 'aes-xcbc'],
            prf: [],
            groups: [],
            esn: [false],
          },
        ],
        pfs: [0],
      },
    },
    {
      source: 'lab-ike-config',
      defaults: {
        'ike-version': [2, 1],
        'ike-mode': 'main',
        'ike-lifetime': 14400,
        'child-lifetime': 3600,
        dpd: 0,
        mobike: true,
        'ike-fragmentation': true,
        'nat-traversal': 'automatic',
        encapsulation: 'tunnel',
        'local-address': 'any',
      },
    },
    { source: 'strongswan-swanctl-opt', defaults: { 'auth-method': 'certificate' } },
  ],
});
