import { isCombined, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, Values } from '../settings/end.ts';
import { maskOf } from './cisco-addresses.ts';
import { bgpLines, block, hashWord, inInterface, isEntry, isEverything, permits, withMask, wordsOf, type LineTable } from './cisco-line.ts';

/** The lines of an ASA of 9.x that set a parameter: of IKEv2, where IKEv1 has others. Names in capitals stand for the device's own. */
export function asaLine<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const table: LineTable = lines;
  return table[id]?.(value, name) ?? null;
}

const inGroup = (...says: readonly string[]): string => block('tunnel-group PEER ipsec-attributes', ...says);

/** A line of the entry of a crypto map that a VPN is, or else of its IPsec profile. */
const inEntry = (name: string, says: string): string =>
  isEntry(name)
    ? `${says.startsWith('no ') ? 'no ' : ''}crypto map ${name} ${says.replace(/^no /, '')}`
    : block('crypto ipsec profile IPSEC-PROFILE', says);

const lines: LineTable = {
  ...bgpLines('ASA'),
  enabled: (on, name) => inInterface(on ? 'no shutdown' : 'shutdown')(name),
  'ike-version': (versions, name) => {
    // IKEv2 is tried first, whatever stands first.
    if (!versions.length || versions.join() === '1,2') return null;
    const says = [
      `${versions.includes(2) ? '' : 'no '}set ikev2 ipsec-proposal IPSEC-PROPOSAL`,
      `${versions.includes(1) ? '' : 'no '}set ikev1 transform-set TRANSFORM-SET`,
    ];
    return says.map((line) => inEntry(name, line)).join('\n');
  },
  'ike-mode': (mode, name) => (isEntry(name) ? inEntry(name, `set ikev1 phase1-mode ${mode}`) : null),
  'ike-proposals': proposalLines,
  'ike-lifetime': (seconds) => block('crypto ikev2 policy 10', `lifetime seconds ${seconds}`),
  'auth-method': (method) => {
    const says = method === 'certificate' ? 'certificate' : 'pre-shared-key KEY';
    return inGroup(
      `ikev2 remote-authentication ${says}`,
      `ikev2 local-authentication ${says}${method === 'certificate' ? ' TRUSTPOINT' : ''}`,
    );
  },
  'pre-shared-key': () => inGroup('ikev2 remote-authentication pre-shared-key KEY', 'ikev2 local-authentication pre-shared-key KEY'),
  'peer-address': (address, name) => {
    if (address === 'any') return null;
    return isEntry(name) ? inEntry(name, `set peer ${address}`) : inInterface(`tunnel destination ${address}`)(name);
  },
  'local-id': ({ type, value }) => {
    if (type === 'address') return 'crypto isakmp identity address';
    return type === 'key-id' ? `crypto isakmp identity key-id ${value}` : null;
  },
  initiation: (who, name) => {
    if (isEntry(name))
      return who === 'starts' ? null : inEntry(name, `set connection-type ${who === 'on traffic' ? 'bidirectional' : 'answer-only'}`);
    return who === 'on traffic' ? null : inEntry(name, who === 'starts' ? 'no responder-only' : 'responder-only');
  },
  dpd: (seconds) => inGroup(`isakmp keepalive ${seconds ? `threshold ${seconds} retry 2` : 'disable'}`),
  'ike-fragmentation': (on) => (on ? 'crypto ikev2 fragmentation mtu 576 preferred-method ietf' : 'no crypto ikev2 fragmentation'),
  'nat-traversal': (how) => (how === 'always' ? null : `${how === 'off' ? 'no ' : ''}crypto isakmp nat-traversal`),
  'child-proposals': childLines,
  pfs: ([group, ...others], name) => {
    if (group === undefined || others.length) return null;
    return inEntry(name, group === 0 ? 'no set pfs' : `set pfs group${group}`);
  },
  encapsulation: (mode, name) => (isEntry(name) ? inEntry(name, `set ikev2 mode ${mode}`) : null),
  selectors: (pairs, name) => {
    if (isEverything(pairs) && !isEntry(name)) return inInterface('tunnel mode ipsec ipv4')(name);
    const says = permits(pairs, maskOf);
    if (!says?.length) return null;
    const list = says.map((line) => `access-list VPN-SELECTORS extended ${line}`).join('\n');
    return isEntry(name) ? `${list}\n${inEntry(name, 'match address VPN-SELECTORS')}` : null;
  },
  'child-lifetime': (seconds, name) => inEntry(name, `set security-association lifetime seconds ${seconds}`),
  'child-kilobytes': (amount, name) => inEntry(name, `set security-association lifetime kilobytes ${amount || 'unlimited'}`),
  'replay-window': (size) => `crypto ipsec security-association replay ${size ? `window-size ${size}` : 'disable'}`,
  'vti-address': (address, name) => {
    const says = withMask(address);
    return says && inInterface(`ip address ${says}`)(name);
  },
  mtu: (mtu, name) => (isEntry(name) ? null : `mtu NAMEIF ${mtu}`),
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

function proposalLines(proposals: readonly Proposal[]): string | null {
  const blocks = proposals.map(({ encryption, integrity, prf, groups }, at) => {
    const words = { encryption: wordsOf(encryption, cipherWord), integrity: wordsOf(integrity, hashOf), prf: wordsOf(prf, hashOf) };
    if (!isOneKind(encryption, integrity) || encryption.includes('null') || !prf.length || !groups.length) return null;
    if (words.encryption === null || words.integrity === null || words.prf === null) return null;
    return block(
      `crypto ikev2 policy ${at + 10}`,
      `encryption ${words.encryption}`,
      `integrity ${words.integrity || 'null'}`,
      `group ${groups.join(' ')}`,
      `prf ${words.prf}`,
    );
  });
  return blocks.length && !blocks.includes(null) ? blocks.join('\n') : null;
}

function childLines(proposals: readonly Proposal[], name: string): string | null {
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
  return [...blocks, inEntry(name, `set ikev2 ipsec-proposal ${names}`)].join('\n');
}

/** Ciphers that prove integrity themselves and others can't stand together; the others need an integrity. */
function isOneKind(encryption: readonly Cipher[], integrity: readonly Hash[]): boolean {
  const combined = encryption.filter(isCombined).length;
  return combined ? combined === encryption.length && !integrity.length : encryption.length > 0 && integrity.length > 0;
}
