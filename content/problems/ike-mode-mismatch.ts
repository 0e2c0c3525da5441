import { defineProblem } from '../define.ts';

export default defineProblem({
  title: 'The remote uses IKEv1 aggressive mode',
  layer: 'ike',
  summary: { text: 'The remote is set to IKEv1 aggressive mode; the SDDC speaks main mode only.', source: 'vmc-settings' },
  sddc: [
    { text: 'Status Down, Channel Status Negotiating, Tunnel Status Down (IPSec negotiation not started).', source: 'inferred' },
    { text: 'Channel Status Down (No proposal chosen), when the remote refuses main mode with that notify.', source: 'inferred' },
    {
      text: 'An authentication error: a peer in aggressive mode is among the causes that the vendor lists for one.',
      source: 'vmc-auth',
    },
    { text: 'Only with an IKEv1 peer: IKEv2 has no such modes.', source: 'rfc7296' },
  ],
  initiator: [
    {
      text: 'Sends an aggressive mode request. strongSwan refuses it with AUTHENTICATION_FAILED, Libreswan does not answer; what the SDDC answers is not known.',
      source: 'lab-ikev1',
    },
  ],
  responder: [
    {
      text: 'strongSwan: finds a VPN for the SDDC and logs that none allows the authentication in Main Mode.',
      source: 'strongswan-phase1',
    },
    { text: 'Some log no more than that no proposal fits.', source: 'inferred' },
  ],
  either: [],
  checks: {
    'main-mode': {
      where: 'remote',
      ask: "Is the remote's IKEv1 definition for the SDDC set to main mode?",
      how: 'Look for exchange mode, negotiation mode or main/aggressive in the definition of this peer.',
      good: 'Main mode.',
      bad: 'Aggressive mode, or a device that chooses aggressive mode by itself for this peer.',
      commands: ['ike-sa'],
      settings: ['ike-version'],
      source: 'vmc-settings',
    },
    'ike-v2': {
      where: 'sddc',
      ask: 'Is IKE Type set to IKE V2?',
      how: 'Read IKE Type. With IKE V2 there is no mode to mismatch; with IKE V1 the SDDC uses main mode, fixed.',
      good: 'IKE V2: not this problem. If the remote speaks IKEv1, the version is.',
      bad: 'IKE V1 or IKE FLEX: the mode at the remote counts.',
      settings: ['ike-version'],
      source: 'vmc-settings',
    },
    'no-mode-in-log': {
      where: 'remote',
      ask: "Is the remote's log free of mode errors?",
      how: 'Watch the IKE log during one attempt from each end.',
      good: 'No line refuses a mode or an exchange type, and the attempt gets past the proposals.',
      bad: 'It says that main mode is not allowed, that aggressive mode is disabled, or that the exchange type is invalid or unsupported.',
      commands: ['debug-on', 'debug-off'],
      source: 'lab-ikev1',
    },
  },
  fixes: [
    {
      where: 'remote',
      disrupts: 'this tunnel',
      text: 'Set the IKEv1 definition for the SDDC to main mode.',
      settings: ['ike-version'],
      source: 'vmc-auth',
    },
    {
      where: 'remote',
      disrupts: 'this tunnel',
      text: 'If the device can: move this VPN to IKEv2, which has no such modes, at both ends.',
      settings: ['ike-version', 'phase1-proposal', 'pre-shared-key', 'identities'],
      source: 'rfc7296',
    },
    {
      where: 'sddc',
      disrupts: 'this tunnel',
      resync: true,
      text: 'Set IKE Type to IKE V2, which is the recommended one, together with the remote.',
      source: 'vmc-settings',
    },
  ],
  alike: [
    { problem: 'ike-version-mismatch', when: 'one end is set to IKEv2', source: 'inferred' },
    { problem: 'phase1-crypto-mismatch', when: "both ends use main mode and the remote's log compares algorithms", source: 'inferred' },
    {
      problem: 'pre-shared-key-mismatch',
      when: 'both ends use main mode and the remote logs malformed payloads or a failed decryption',
      source: 'lab-ikev1',
    },
    { problem: 'remote-peer-not-configured', when: "the remote finds no VPN for the SDDC's address in any mode", source: 'inferred' },
  ],
  symptoms: [
    'aggressive mode',
    'main mode versus aggressive mode',
    'aggressive mode psk disabled',
    'main mode not allowed',
    'invalid exchange type',
    'ikev1 mode mismatch',
    'exchange mode wrong',
    'remote site uses aggressive mode and we use main mode',
    'aggressive mode refused',
    'exchange mode mismatch',
    'unacceptable exchange mode',
    'peer sends aggressive mode',
    'identity protection versus aggressive',
  ],
});
