import { isCombined, type Cipher } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, Values } from '../settings/end.ts';
import { wildcardOf } from './masks.ts';
import {
  bgpLines,
  block,
  enabledLines,
  entryOf,
  hashWord,
  inInterface,
  isEverything,
  permits,
  transformOf,
  withMask,
  wordsOf,
  type LineTable,
} from './cisco-line.ts';
import type { Called } from './format.ts';
import { ikev1Lines } from './ios-line-ikev1.ts';

/** The lines of IOS that set a parameter, of the version of IKE that the VPN has. Names in capitals stand for the device's own. */
export function iosLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const table: LineTable = called['ike version'] === '1' ? { ...lines, ...ikev1Lines } : lines;
  return table[id]?.(value, called) ?? null;
}

const inProfile = (called: Called, ...says: readonly string[]): string =>
  block(`crypto ikev2 profile ${called['ikev2 profile'] ?? 'IKEV2-PROFILE'}`, ...says);

/** A line of the entry of a crypto map that a VPN is, or else of its IPsec profile. */
function inEntry(called: Called, ...says: readonly string[]): string {
  const entry = entryOf(called);
  const opens = entry?.startsWith('crypto map') ? `${entry} ipsec-isakmp` : entry;
  return block(opens ?? `crypto ipsec profile ${called['ipsec profile'] ?? 'IPSEC-PROFILE'}`, ...says);
}

const lines: LineTable = {
  ...bgpLines('IOS'),
  enabled: (on, called) =>
    on && called['shut ikev2 profile']
      ? block(`crypto ikev2 profile ${called['shut ikev2 profile']}`, 'no shutdown')
      : enabledLines(on !== false, called),
  'ike-version': ([version, other], called) => {
    // Without its profile it is IKEv1, which has policies and a key of its own.
    if (other || version === 1) return null;
    return inEntry(called, `set ikev2-profile ${called['ikev2 profile'] ?? 'IKEV2-PROFILE'}`);
  },
  // IKEv2 has one mode.
  'ike-mode': () => null,
  'ike-proposals': proposalLines,
  'ike-lifetime': (seconds, called) => inProfile(called, `lifetime ${seconds}`),
  'auth-method': (method, called) => {
    const word = method === 'certificate' ? 'rsa-sig' : 'pre-share';
    return inProfile(called, `authentication remote ${word}`, `authentication local ${word}`);
  },
  'pre-shared-key': (_, called) =>
    block(
      `crypto ikev2 keyring ${called['ikev2 keyring'] ?? 'KEYRING'}`,
      `peer ${called['keyring peer'] ?? 'PEER'}`,
      ' pre-shared-key KEY',
    ),
  'local-address': (address, called) => inInterface(`tunnel source ${address}`)(called),
  'peer-address': (address, called) => {
    if (address === 'any') return null;
    if (!entryOf(called)) return inInterface(`tunnel destination ${address}`)(called);
    return inEntry(called, ...(called.peer ? [`no set peer ${called.peer}`] : []), `set peer ${address} default`);
  },
  'local-id': (id, called) => (id.type === 'dn' || id.type === 'any' ? null : inProfile(called, `identity local ${id.type} ${id.value}`)),
  'peer-id': (id, called) => {
    const says = matchWords(id);
    return says === null ? null : inProfile(called, `match identity remote ${says}`);
  },
  initiation: (who, called) => {
    if (who === 'responds only') return inEntry(called, 'responder-only');
    return who === 'starts' && !entryOf(called) ? inEntry(called, 'no responder-only') : null;
  },
  dpd: (seconds, called) => inProfile(called, seconds ? `dpd ${seconds} 3 periodic` : 'no dpd'),
  'ike-fragmentation': (on) => `${on ? '' : 'no '}crypto ikev2 fragmentation`,
  'nat-traversal': (how) => (how === 'always' ? null : `${how === 'off' ? 'no ' : ''}crypto ipsec nat-transparency udp-encapsulation`),
  'child-proposals': childLines,
  pfs: ([group, ...others], called) => {
    if (group === undefined || others.length) return null;
    return inEntry(called, group === 0 ? 'no set pfs' : `set pfs group${group}`);
  },
  encapsulation: (mode, called) =>
    block(`crypto ipsec transform-set ${called['transform-set'] ?? 'TRANSFORM-SET'} ${called.transforms ?? '…'}`, `mode ${mode}`),
  selectors: (pairs, called) => {
    if (isEverything(pairs) && !entryOf(called)) return inInterface('tunnel mode ipsec ipv4')(called);
    const says = permits(pairs, wildcardOf);
    if (!says?.length) return null;
    // A list of its own: lines that are added to the old one leave what stands there.
    const list = block('ip access-list extended VPN-SELECTORS', ...says);
    const use = entryOf(called)
      ? inEntry(called, 'match address VPN-SELECTORS')
      : inInterface('tunnel protection ipsec policy ipv4 VPN-SELECTORS')(called);
    return use && `${list}\n${use}`;
  },
  'child-lifetime': (seconds, called) => inEntry(called, `set security-association lifetime seconds ${seconds}`),
  'child-kilobytes': (amount, called) => inEntry(called, `set security-association lifetime kilobytes ${amount || 'disable'}`),
  'replay-window': (size, called) => inEntry(called, `set security-association replay ${size ? `window-size ${size}` : 'disable'}`),
  'vti-address': (address, called) => {
    const says = withMask(address);
    return says && inInterface(`ip address ${says}`)(called);
  },
  mtu: (mtu, called) => inInterface(`ip mtu ${mtu}`)(called),
  mss: (mss, called) => inInterface(mss ? `ip tcp adjust-mss ${mss}` : 'no ip tcp adjust-mss')(called),
};

/** AES of IKEv2 as IOS writes it: `aes-cbc-256`, `aes-gcm-256`. */
const cipherWord = (cipher: Cipher): string | null => {
  if (cipher === 'des' || cipher === '3des') return cipher;
  if (cipher.startsWith('aes-cbc-')) return cipher;
  return /^aes-gcm-16-(?:128|256)$/.test(cipher) ? cipher.replace('-16', '') : null;
};

/** One proposal takes the place of the one that the VPN has; of several each is new, and stands behind the others of the policy. */
function proposalLines(proposals: readonly Proposal[], called: Called): string | null {
  const own = proposals.length === 1 ? called['ikev2 proposal'] : undefined;
  const blocks = proposals.map((proposal, at) => proposalBlock(proposal, own ?? `PROPOSAL-${at + 1}`));
  if (!blocks.length || blocks.includes(null)) return null;
  if (own) return blocks.join('\n');
  const policy = `crypto ikev2 policy ${called['ikev2 policy'] ?? 'POLICY'}`;
  return [...blocks, block(policy, ...proposals.map((_, at) => `proposal PROPOSAL-${at + 1}`))].join('\n');
}

function proposalBlock({ encryption, integrity, prf, groups }: Proposal, name: string): string | null {
  const words = { encryption: wordsOf(encryption, cipherWord), integrity: wordsOf(integrity, hashWord), prf: wordsOf(prf, hashWord) };
  const combined = encryption.filter(isCombined).length;
  const whole = combined ? combined === encryption.length && prf.length && !integrity.length : encryption.length && integrity.length;
  if (!whole || !groups.length || words.encryption === null || words.integrity === null || words.prf === null) return null;
  // What the proposal had before, and AES-GCM has not.
  const says = [...(combined ? ['no integrity'] : []), `encryption ${words.encryption}`];
  return block(
    `crypto ikev2 proposal ${name}`,
    ...says,
    ...(integrity.length ? [`integrity ${words.integrity}`] : []),
    prf.length ? `prf ${words.prf}` : 'no prf',
    `group ${groups.join(' ')}`,
  );
}

function childLines(proposals: readonly Proposal[], called: Called): string | null {
  const says = proposals.map(({ encryption, integrity, esn }) => {
    const transform = transformOf(encryption, integrity);
    return transform && `${transform}${esn.includes(true) ? ' esn' : ''}`;
  });
  if (!says.length || says.includes(null)) return null;
  // New ones: those that are there may serve other VPNs too.
  const names = says.map((_, at) => `TRANSFORM-SET-${at + 1}`);
  const sets = says.map((words, at) => `crypto ipsec transform-set ${names[at] ?? ''} ${words ?? ''}`);
  return [...sets, inEntry(called, `set transform-set ${names.join(' ')}`)].join('\n');
}

function matchWords({ type, value }: Identity): string | null {
  if (type === 'any') return 'any';
  if (type === 'dn') return null;
  if (type === 'address') return value.includes('/') ? (withMask(value)?.replace(/^/, 'address ') ?? null) : `address ${value}`;
  const domain = /^\*[.@](.+)$/.exec(value)?.[1];
  return domain ? `${type} domain ${domain}` : `${type} ${value}`;
}
