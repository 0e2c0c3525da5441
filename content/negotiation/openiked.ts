import { defineImplementation } from '../define.ts';

export default defineImplementation({
  name: 'OpenIKED',
  holdsFor: '7.2',
  formats: ['iked.conf'],
  device: 'openiked',
  facts: [
    { source: 'lab-not-configured', behaviour: { stranger: { 1: 'silence', 2: 'silence' } } },
    { source: 'lab-ike-version', behaviour: { otherVersion: { 1: 'silence' } } },
    { source: 'lab-responder-id', behaviour: { leaves: 'silence', asksForId: 'always', checksAskedId: true, peerIdUnset: 'any' } },
    { source: 'lab-esp-proposal', behaviour: { keepsIke: { asInitiator: false, asResponder: false } } },
    { source: 'lab-ts-disjoint', behaviour: { heedsChildDelete: false } },
    { source: 'lab-ts-wider', behaviour: { selectors: 'its own', answeredSelectors: 'keeps its own' } },
    {
      source: 'lab-ike-config',
      behaviour: {
        kernel: {
          leavesOut: ['aes-gcm-16-128', 'aes-gcm-16-192', 'aes-gcm-16-256', 'aes-gcm-12-128', 'aes-gcm-12-256', 'chacha20-poly1305'],
          cannotInstall: ['sha2-256'],
        },
      },
    },
    { source: 'lab-pfs', behaviour: { rekeyGroup: 'as set' } },
    {
      source: 'lab-ike-config',
      defaults: {
        'ike-version': [2],
        'ike-lifetime': 0,
        'child-lifetime': 10800,
        dpd: 60,
        mobike: true,
        'ike-fragmentation': false,
        'nat-traversal': 'automatic',
        encapsulation: 'tunnel',
        pfs: [0],
      },
    },
    // Without a key it takes any signature; without srcid its host's name is its identity.
    {
      source: 'openiked-conf-man',
      behaviour: { namesItself: true },
      defaults: { 'auth-method': 'certificate', 'child-kilobytes': 4194304 },
    },
  ],
});
