import { isCombined, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, Values } from '../settings/end.ts';
import { maskOf } from './masks.ts';
import {
  bgpLines,
  block,
  enabledLines,
  entryOf,
  hashWord,
  inInterface,
  isEverything,
  permits,
  withMask,
  wordsOf,
  type LineTable,
} from './cisco-line.ts';
import type { Called } from './format.ts';

/** The lines of an ASA that set a parameter, of the version of IKE that the VPN has. Names in capitals stand for the device's own. */
export function asaLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const table: LineTable = lines;
  return table[id]?.(value, called) ?? null;
}

const isIkev1 = (called: Called): boolean => called['ike version'] === '1';

const inGroup = (called: Called, ...says: readonly string[]): string =>
  block(`tunnel-group ${called['tunnel-group'] ?? 'PEER'} ipsec-attributes`, ...says);

/** A line of the entry of a crypto map that a VPN is, or else of its IPsec profile. */
const inEntry = (called: Called, says: string): string => {
  const entry = entryOf(called);
  if (!entry) return block(`crypto ipsec profile ${called['ipsec profile'] ?? 'IPSEC-PROFILE'}`, says);
  return `${says.startsWith('no ') ? 'no ' : ''}${entry} ${says.replace(/^no /, '')}`;
};

/** How the policy of the VPN's IKE begins: `crypto isakmp policy 10` before 8.4. */
const policyOf = (called: Called): string =>
  isIkev1(called) ? `crypto ${called['ikev1 policy'] ?? 'ikev1 policy NUMBER'}` : `crypto ikev2 policy ${called['ikev2 policy'] ?? '10'}`;

const lines: LineTable = {
  ...bgpLines('ASA'),
  enabled: (value, called) => {
    const on = value !== false;
    if (!on || called['shut interface']) return enabledLines(on, called);
    if (called['without IKE']) return `crypto ikev${called['ike version'] ?? '2'} enable ${called['without IKE']}`;
    if (called['without interface']) return `crypto map ${called['without interface']} interface NAMEIF`;
    const policy = called['closed group-policy'];
    if (!policy) return enabledLines(on, called);
    // The line replaces its whole list.
    const others = called['vpn-tunnel-protocol'];
    return block(
      `group-policy ${policy} attributes`,
      `vpn-tunnel-protocol ${others ? `${others} ` : ''}ikev${called['ike version'] ?? '2'}`,
    );
  },
  'ike-version': (versions, called) => {
    // IKEv2 is tried first, whatever stands first.
    if (!versions.length || versions.join() === '1,2') return null;
    const says = [
      `${versions.includes(2) ? '' : 'no '}set ikev2 ipsec-proposal ${called['ipsec-proposal'] ?? 'IPSEC-PROPOSAL'}`,
      `${versions.includes(1) ? '' : 'no '}set ikev1 transform-set ${called['transform-set'] ?? 'TRANSFORM-SET'}`,
    ];
    return says.map((line) => inEntry(called, line)).join('\n');
  },
  'ike-mode': (mode, called) => (entryOf(called) ? inEntry(called, `set ikev1 phase1-mode ${mode}`) : null),
  'ike-proposals': (proposals, called) => (isIkev1(called) ? policyLines(proposals, called) : proposalLines(proposals, called)),
  'ike-lifetime': (seconds, called) => block(policyOf(called), `lifetime ${isIkev1(called) ? '' : 'seconds '}${seconds}`),
  'auth-method': (method, called) => {
    const isKey = method !== 'certificate';
    // In IKEv1 the policies say it, for all peers.
    if (isIkev1(called)) return null;
    const says = isKey ? 'pre-shared-key KEY' : 'certificate';
    return inGroup(called, `ikev2 remote-authentication ${says}`, `ikev2 local-authentication ${says}${isKey ? '' : ' TRUSTPOINT'}`);
  },
  'pre-shared-key': (_, called) =>
    isIkev1(called)
      ? inGroup(called, 'ikev1 pre-shared-key KEY')
      : inGroup(called, 'ikev2 remote-authentication pre-shared-key KEY', 'ikev2 local-authentication pre-shared-key KEY'),
  'peer-address': (address, called) => {
    if (address === 'any') return null;
    if (!entryOf(called)) return inInterface(`tunnel destination ${address}`)(called);
    const before = called.peer ? `${inEntry(called, `no set peer ${called.peer}`)}\n` : '';
    return `${before}${inEntry(called, `set peer ${address}`)}`;
  },
  'local-id': ({ type, value }) => {
    if (type === 'address') return 'crypto isakmp identity address';
    return type === 'key-id' ? `crypto isakmp identity key-id ${value}` : null;
  },
  initiation: (who, called) => {
    if (entryOf(called))
      return who === 'starts' ? null : inEntry(called, `set connection-type ${who === 'on traffic' ? 'bidirectional' : 'answer-only'}`);
    return who === 'on traffic' ? null : inEntry(called, who === 'starts' ? 'no responder-only' : 'responder-only');
  },
  dpd: (seconds, called) => inGroup(called, `isakmp keepalive ${seconds ? `threshold ${seconds} retry 2` : 'disable'}`),
  'ike-fragmentation': (on, called) => {
    if (isIkev1(called)) return null;
    return on ? 'crypto ikev2 fragmentation mtu 576 preferred-method ietf' : 'no crypto ikev2 fragmentation';
  },
  'nat-traversal': (how) => (how === 'always' ? null : `${how === 'off' ? 'no ' : ''}crypto isakmp nat-traversal`),
  'child-proposals': (proposals, called) => (isIkev1(called) ? setLines(proposals, called) : childLines(proposals, called)),
  pfs: ([group, ...others], called) => {
    if (group === undefined || others.length) return null;
    return inEntry(called, group === 0 ? 'no set pfs' : `set pfs group${group}`);
  },
  encapsulation: (mode, called) => (entryOf(called) && !isIkev1(called) ? inEntry(called, `set ikev2 mode ${mode}`) : null),
  selectors: (pairs, called) => {
    if (isEverything(pairs) && !entryOf(called)) return inInterface('tunnel mode ipsec ipv4')(called);
    const says = permits(pairs, maskOf);
    if (!says?.length) return null;
    // A list of its own: lines that are added to the old one leave what stands there.
    const list = says.map((line) => `access-list VPN-SELECTORS extended ${line}`).join('\n');
    return entryOf(called) ? `${list}\n${inEntry(called, 'match address VPN-SELECTORS')}` : null;
  },
  'child-lifetime': (seconds, called) => inEntry(called, `set security-association lifetime seconds ${seconds}`),
  'child-kilobytes': (amount, called) => inEntry(called, `set security-association lifetime kilobytes ${amount || 'unlimited'}`),
  'replay-window': (size) => `crypto ipsec security-association replay ${size ? `window-size ${size}` : 'disable'}`,
  'vti-address': (address, called) => {
    const says = withMask(address);
    return says && inInterface(`ip address ${says}`)(called);
  },
  mtu: (mtu, called) => (entryOf(called) ? null : `mtu ${called.nameif ?? 'NAMEIF'} ${mtu}`),
  mss: (mss) => `sysopt connection tcpmss ${mss}`,
};

/** AES as an ASA writes it: `aes`, `aes-256`, `aes-gcm-256`; 128 bits have no number. */
function cipherWord(cipher: Cipher): string | null {
  if (cipher === 'des' || cipher === '3des' || cipher === 'null') return cipher;
  const [, mode = '', bits = ''] = /^aes-(cbc|gcm-16|gmac)-(\d+)$/.exec(cipher) ?? [];
  if (!mode) return null;
  return `aes${mode === 'cbc' ? '' : `-${mode.replace('-16', '')}`}${bits === '128' ? '' : `-${bits}`}`;
}

const hashOf = (hash: Hash): string | null => hashWord(hash)?.replace('sha1', 'sha') ?? null;
const childHashOf = (hash: Hash): string | null => hashWord(hash)?.replace('sha', 'sha-') ?? null;

/** Policies of IKEv2: the VPN's own where one is enough. */
function proposalLines(proposals: readonly Proposal[], called: Called): string | null {
  const own = proposals.length === 1 ? Number(called['ikev2 policy'] ?? 10) : 10;
  const blocks = proposals.map(({ encryption, integrity, prf, groups }, at) => {
    const words = { encryption: wordsOf(encryption, cipherWord), integrity: wordsOf(integrity, hashOf), prf: wordsOf(prf, hashOf) };
    if (!isOneKind(encryption, integrity) || encryption.includes('null') || !prf.length || !groups.length) return null;
    if (words.encryption === null || words.integrity === null || words.prf === null) return null;
    return block(
      `crypto ikev2 policy ${own + at}`,
      `encryption ${words.encryption}`,
      `integrity ${words.integrity || 'null'}`,
      `group ${groups.join(' ')}`,
      `prf ${words.prf}`,
    );
  });
  return blocks.length && !blocks.includes(null) ? blocks.join('\n') : null;
}

/** What IKEv1 has on an ASA, in a policy and in a transform set: CBC, with MD5 or SHA-1. Null for anything else, or more than one. */
function wordsOfIkev1({
  encryption: [cipher, other],
  integrity: [hash, another],
}: Proposal): readonly [cipher: string, hash: string] | null {
  if (!cipher || other || another || !/^(?:des|3des|aes-cbc-\d+)$/.test(cipher)) return null;
  return hash === 'md5' || hash === 'sha1' ? [cipherWord(cipher) ?? '', hash === 'md5' ? 'md5' : 'sha'] : null;
}

/** A policy of IKEv1, which has one of each kind. */
function policyLines([proposal, ...others]: readonly Proposal[], called: Called): string | null {
  const words = proposal && wordsOfIkev1(proposal);
  const [group, another] = proposal?.groups ?? [];
  if (!words || others.length || group === undefined || another !== undefined) return null;
  return block(policyOf(called), `encryption ${words[0]}`, `hash ${words[1]}`, `group ${group}`);
}

function childLines(proposals: readonly Proposal[], called: Called): string | null {
  const blocks = proposals.map(({ encryption, integrity, esn }, at) => {
    const words = { encryption: wordsOf(encryption, cipherWord), integrity: wordsOf(integrity, childHashOf) };
    if (!isOneKind(encryption, integrity) || esn.length || words.encryption === null || words.integrity === null) return null;
    return block(
      `crypto ipsec ikev2 ipsec-proposal IPSEC-PROPOSAL-${at + 1}`,
      `protocol esp encryption ${words.encryption}`,
      `protocol esp integrity ${words.integrity || 'null'}`,
    );
  });
  if (!blocks.length || blocks.includes(null)) return null;
  const names = blocks.map((_, at) => `IPSEC-PROPOSAL-${at + 1}`).join(' ');
  return [...blocks, inEntry(called, `set ikev2 ipsec-proposal ${names}`)].join('\n');
}

/** Transform sets of IKEv1, which before 8.4 had no version in their lines. */
function setLines(proposals: readonly Proposal[], called: Called): string | null {
  const version = called['ikev1 policy']?.startsWith('isakmp') ? '' : 'ikev1 ';
  const says = proposals.map((one) => wordsOfIkev1(one)).map((words) => words && `esp-${words[0]} esp-${words[1]}-hmac`);
  if (!says.length || says.includes(null)) return null;
  const names = says.map((_, at) => `TRANSFORM-SET-${at + 1}`);
  const sets = says.map((words, at) => `crypto ipsec ${version}transform-set ${names[at] ?? ''} ${words ?? ''}`);
  return [...sets, inEntry(called, `set ${version}transform-set ${names.join(' ')}`)].join('\n');
}

/** Ciphers that prove integrity themselves and others can't stand together; the others need an integrity. */
function isOneKind(encryption: readonly Cipher[], integrity: readonly Hash[]): boolean {
  const combined = encryption.filter(isCombined).length;
  return combined ? combined === encryption.length && !integrity.length : encryption.length > 0 && integrity.length > 0;
}
