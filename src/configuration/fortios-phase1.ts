import type { Identity } from '../settings/end.ts';
import { groupsOf, keyOf, note, numberOf, oneOf, own, proposalsOf, takeAll, wordOf, type Reading, type Take } from './fortios-setting.ts';
import type { Block, Setting } from './fortios-text.ts';
import { idleInPhase1 } from './fortios-words.ts';
import { isIp } from './subnet.ts';

/** A pre-shared key that is shorter is refused. */
const shortestKey = 6;

const onOff = { enable: true, disable: false };

const isUnset = (address: string): boolean => /^(?:0\.0\.0\.0|::)$/.test(address);

const remarked = (why: string): Take =>
  oneOf({ enable: true, disable: false, require: true, allow: false }, (on, setting, to) => {
    if (on) note(to, setting, why);
  });

const addKe: Take = (setting, to) => {
  if (setting.words.some((word) => word !== '0'))
    note(to, setting, 'An additional post-quantum key exchange: the other end has to have it too.');
  return true;
};

const takes: Readonly<Record<string, Take>> = {
  'ike-version': oneOf({ 1: [1] as const, 2: [2] as const }, (value, { line }, { end }) => end.set('ike-version', value, line)),
  mode: oneOf({ main: 'main' as const, aggressive: 'aggressive' as const }, (value, { line }, { end }) => end.set('ike-mode', value, line)),
  authmethod: oneOf(
    { psk: 'pre-shared key', 'pre-share': 'pre-shared key', signature: 'certificate', 'rsa-signature': 'certificate' } as const,
    (value, { line }, { end }) => end.set('auth-method', value, line),
  ),
  nattraversal: oneOf({ enable: 'automatic', disable: 'off', forced: 'always' } as const, (value, { line }, { end }) =>
    end.set('nat-traversal', value, line),
  ),
  fragmentation: oneOf(onOff, (value, { line }, { end }) => end.set('ike-fragmentation', value, line)),
  mobike: oneOf(onOff, (value, { line }, { end }) => end.set('mobike', value, line)),
  keylife: (setting, { end }) => {
    const seconds = numberOf(setting, 120, 172800);
    if (seconds !== null) end.set('ike-lifetime', seconds, setting.line);
    return seconds !== null;
  },
  psksecret: (setting, to) => {
    const key = keyOf(setting, to);
    if (key.shape.length < shortestKey) note(to, setting, `FortiOS refuses a key of fewer than ${shortestKey} characters.`);
    to.end.set('pre-shared-key', key, setting.line);
    return true;
  },
  'remote-gw': takePeer,
  'remote-gw6': takePeer,
  'local-gw': takeLocal,
  'local-gw6': takeLocal,
  'passive-mode': oneOf(onOff, (passive, { line }, { end }) => {
    if (passive) end.set('initiation', 'responds only', line);
  }),
  proposal: () => true,
  localid: () => true,
  peertype: oneOf({ any: 'any', one: 'one', dialup: 'dialup', peer: 'peer', peergrp: 'peergrp' }, (kind, setting, to) => {
    if (kind === 'any') to.end.set('peer-id', { type: 'any', value: '' }, setting.line);
    else if (kind !== 'one') {
      to.end.set('peer-id', { type: 'unread', value: '' }, setting.line);
      note(to, setting, 'The user or peer that it names, which is not read, says which identities it takes.');
    }
  }),
  dpd: oneOf({ disable: 0, enable: 5, 'on-idle': 20, 'on-demand': 20 }, (value, { line }, { end }) => end.set('dpd', value, line)),
  esn: () => true,
  'mode-cfg': remarked('It hands out or asks for an address inside the tunnel (mode-cfg): a site-to-site peer has no part in that.'),
  'network-overlay': remarked(
    'It sends a network ID of Fortinet\u2019s own: a FortiGate with another ID, or none, does not match this tunnel.',
  ),
  eap: remarked('EAP: the peer has to log in, which a site-to-site peer with a key does not.'),
  ppk: remarked('A post-quantum pre-shared key is required: the other end has to have it too.'),
  'suite-b': (setting, to) => {
    if (setting.words[0] !== 'disable') note(to, setting, 'Suite B replaces the proposals and groups of this phase 1; it is not read.');
    return true;
  },
  encapsulation: (setting, to) => {
    if (setting.words[0] !== 'none') note(to, setting, 'GRE or VXLAN inside the tunnel: the other end needs it too.');
    return true;
  },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at) => [`addke${at}`, addKe])),
};

function takePeer({ words: [address = ''], line }: Setting, { end }: Reading): boolean {
  if (isIp(address) && !isUnset(address)) end.set('peer-address', address, line);
  return isIp(address);
}

function takeLocal({ words: [address = ''], line }: Setting, { end }: Reading): boolean {
  if (isIp(address) && !isUnset(address)) end.set('local-address', address, line);
  return isIp(address);
}

const identityTypes: Readonly<Record<string, Identity['type']>> = {
  address: 'address',
  fqdn: 'fqdn',
  'user-fqdn': 'email',
  keyid: 'key-id',
  asn1dn: 'dn',
  // An address in localid without localid-type goes out as an FQDN.
  auto: 'fqdn',
};

function takeIdentities(block: Block, to: Reading): void {
  const local = block.settings.get('localid');
  const type = wordOf(block, 'localid-type') ?? 'auto';
  if (local?.words[0]) {
    to.end.set('local-id', { type: own(identityTypes, type) ?? 'fqdn', value: local.words.join(' ') }, local.line);
    if (isIp(local.words[0]) && type === 'auto')
      note(
        to,
        local,
        'An address without set localid-type address goes out as an FQDN, and a peer that expects the address answers AUTHENTICATION_FAILED.',
      );
  }
  const peer = block.settings.get('peerid');
  if (!peer?.words[0] || wordOf(block, 'peertype') !== 'one') return;
  to.end.set('peer-id', typed(peer.words.join(' ')), peer.line);
}

function typed(value: string): Identity {
  if (isIp(value)) return { type: 'address', value };
  if (/^[A-Za-z]{1,12} ?=/.test(value)) return { type: 'dn', value };
  return { type: value.includes('@') ? 'email' : 'fqdn', value };
}

function takeProposals(block: Block, to: Reading): void {
  const proposal = block.settings.get('proposal');
  const dhgrp = block.settings.get('dhgrp');
  const groups = groupsOf(dhgrp, to);
  if (proposal) {
    const proposals = proposalsOf(proposal, groups, true, to);
    if (proposals.length) to.end.set('ike-proposals', proposals, proposal.line);
  } else if (dhgrp)
    note(to, dhgrp, 'Without set proposal beside it the defaults of this release apply. show full-configuration shows them.');
}

function takeType(block: Block, to: Reading): void {
  const type = block.settings.get('type');
  const kind = type?.words[0];
  const ddns = block.settings.get('remotegw-ddns');
  if (kind === 'ddns' && ddns?.words[0]) to.end.set('peer-address', ddns.words[0], ddns.line);
  if (kind === 'dynamic' && type) to.end.set('peer-address', 'any', type.line).set('initiation', 'responds only', type.line);
}

function takeDpd(block: Block, { end }: Reading): void {
  const interval = block.settings.get('dpd-retryinterval');
  const seconds = interval && numberOf(interval, 1, 3600);
  if (interval && typeof seconds === 'number' && wordOf(block, 'dpd') !== 'disable') end.set('dpd', seconds, interval.line);
}

/** Takes what a phase 1 sets, of `phase1-interface` and of `phase1` alike. */
export function readPhase1(block: Block, to: Reading): void {
  takeAll(block, takes, idleInPhase1, to);
  takeType(block, to);
  takeDpd(block, to);
  takeIdentities(block, to);
  takeProposals(block, to);
}
