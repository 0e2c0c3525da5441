import { isCombined, type Cipher } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, Values } from '../settings/end.ts';
import { wildcardOf } from './cisco-addresses.ts';
import {
  bgpLines,
  block,
  hashWord,
  inInterface,
  isEntry,
  isEverything,
  permits,
  transformOf,
  withMask,
  wordsOf,
  type LineTable,
} from './cisco-line.ts';

/** The lines of IOS that set a parameter: of IKEv2, where IKEv1 has others. Names in capitals stand for the device's own. */
export function iosLine<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const table: LineTable = lines;
  return table[id]?.(value, name) ?? null;
}

const inProfile = (...says: readonly string[]): string => block('crypto ikev2 profile IKEV2-PROFILE', ...says);

/** A line of the entry of a crypto map that a VPN is, or else of its IPsec profile. */
const inEntry = (name: string, ...says: readonly string[]): string =>
  block(isEntry(name) ? `crypto map ${name} ipsec-isakmp` : 'crypto ipsec profile IPSEC-PROFILE', ...says);

const lines: LineTable = {
  ...bgpLines('IOS'),
  enabled: (on, name) => inInterface(on ? 'no shutdown' : 'shutdown')(name),
  'ike-version': ([version, other], name) =>
    other ? null : inEntry(name, version === 2 ? 'set ikev2-profile IKEV2-PROFILE' : 'no set ikev2-profile'),
  'ike-mode': (mode) => (mode === 'main' ? null : block('crypto isakmp profile ISAKMP-PROFILE', 'initiate mode aggressive')),
  'ike-proposals': proposalLines,
  'ike-lifetime': (seconds) => inProfile(`lifetime ${seconds}`),
  'auth-method': (method) => {
    const word = method === 'certificate' ? 'rsa-sig' : 'pre-share';
    return inProfile(`authentication remote ${word}`, `authentication local ${word}`);
  },
  'pre-shared-key': () => block('crypto ikev2 keyring KEYRING', 'peer PEER', ' pre-shared-key KEY'),
  'local-address': (address, name) => inInterface(`tunnel source ${address}`)(name),
  'peer-address': (address, name) => {
    if (address === 'any') return null;
    return isEntry(name) ? inEntry(name, `set peer ${address} default`) : inInterface(`tunnel destination ${address}`)(name);
  },
  'local-id': (id) => (id.type === 'dn' || id.type === 'any' ? null : inProfile(`identity local ${id.type} ${id.value}`)),
  'peer-id': (id) => {
    const says = matchWords(id);
    return says === null ? null : inProfile(`match identity remote ${says}`);
  },
  initiation: (who, name) => {
    if (who === 'responds only') return inEntry(name, 'responder-only');
    return who === 'starts' && !isEntry(name) ? inEntry(name, 'no responder-only') : null;
  },
  dpd: (seconds) => inProfile(seconds ? `dpd ${seconds} 3 periodic` : 'no dpd'),
  'ike-fragmentation': (on) => `${on ? '' : 'no '}crypto ikev2 fragmentation`,
  'nat-traversal': (how) => (how === 'always' ? null : `${how === 'off' ? 'no ' : ''}crypto ipsec nat-transparency udp-encapsulation`),
  'child-proposals': childLines,
  pfs: ([group, ...others], name) => {
    if (group === undefined || others.length) return null;
    return inEntry(name, group === 0 ? 'no set pfs' : `set pfs group${group}`);
  },
  encapsulation: (mode) => block('crypto ipsec transform-set TRANSFORM-SET …', `mode ${mode}`),
  selectors: (pairs, name) => {
    if (isEverything(pairs) && !isEntry(name)) return inInterface('tunnel mode ipsec ipv4')(name);
    const says = permits(pairs, wildcardOf);
    if (!says?.length) return null;
    const list = block('ip access-list extended VPN-SELECTORS', ...says);
    const use = isEntry(name)
      ? inEntry(name, 'match address VPN-SELECTORS')
      : inInterface('tunnel protection ipsec policy ipv4 VPN-SELECTORS')(name);
    return use && `${list}\n${use}`;
  },
  'child-lifetime': (seconds, name) => inEntry(name, `set security-association lifetime seconds ${seconds}`),
  'child-kilobytes': (amount, name) => inEntry(name, `set security-association lifetime kilobytes ${amount || 'disable'}`),
  'replay-window': (size, name) => inEntry(name, `set security-association replay ${size ? `window-size ${size}` : 'disable'}`),
  'vti-address': (address, name) => {
    const says = withMask(address);
    return says && inInterface(`ip address ${says}`)(name);
  },
  mtu: (mtu, name) => inInterface(`ip mtu ${mtu}`)(name),
  mss: (mss, name) => inInterface(mss ? `ip tcp adjust-mss ${mss}` : 'no ip tcp adjust-mss')(name),
};

/** AES of IKEv2 as IOS writes it: `aes-cbc-256`, `aes-gcm-256`. */
const cipherWord = (cipher: Cipher): string | null => {
  if (cipher === 'des' || cipher === '3des') return cipher;
  if (cipher.startsWith('aes-cbc-')) return cipher;
  return /^aes-gcm-16-(?:128|256)$/.test(cipher) ? cipher.replace('-16', '') : null;
};

function proposalLines(proposals: readonly Proposal[]): string | null {
  const blocks = proposals.map((proposal, at) => proposalBlock(proposal, `PROPOSAL-${at + 1}`));
  if (!blocks.length || blocks.includes(null)) return null;
  return [...blocks, block('crypto ikev2 policy POLICY', ...proposals.map((_, at) => `proposal PROPOSAL-${at + 1}`))].join('\n');
}

function proposalBlock({ encryption, integrity, prf, groups }: Proposal, name: string): string | null {
  const words = { encryption: wordsOf(encryption, cipherWord), integrity: wordsOf(integrity, hashWord), prf: wordsOf(prf, hashWord) };
  const combined = encryption.filter(isCombined).length;
  const whole = combined ? combined === encryption.length && prf.length && !integrity.length : encryption.length && integrity.length;
  if (!whole || !groups.length || words.encryption === null || words.integrity === null || words.prf === null) return null;
  const says = [`encryption ${words.encryption}`, ...(integrity.length ? [`integrity ${words.integrity}`] : [])];
  return block(`crypto ikev2 proposal ${name}`, ...says, ...(prf.length ? [`prf ${words.prf}`] : []), `group ${groups.join(' ')}`);
}

function childLines(proposals: readonly Proposal[], name: string): string | null {
  const says = proposals.map(({ encryption, integrity, esn }) => {
    const transform = transformOf(encryption, integrity);
    return transform && `${transform}${esn.includes(true) ? ' esn' : ''}`;
  });
  if (!says.length || says.includes(null)) return null;
  const names = says.map((_, at) => `TRANSFORM-SET-${at + 1}`);
  const sets = says.map((words, at) => `crypto ipsec transform-set ${names[at] ?? ''} ${words ?? ''}`);
  return [...sets, inEntry(name, `set transform-set ${names.join(' ')}`)].join('\n');
}

function matchWords({ type, value }: Identity): string | null {
  if (type === 'any') return 'any';
  if (type === 'dn') return null;
  if (type === 'address') return value.includes('/') ? (withMask(value)?.replace(/^/, 'address ') ?? null) : `address ${value}`;
  const domain = /^\*[.@](.+)$/.exec(value)?.[1];
  return domain ? `${type} domain ${domain}` : `${type} ${value}`;
}
