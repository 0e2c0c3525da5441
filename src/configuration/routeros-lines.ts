import type { Cipher, Group } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { idText } from './routeros-words.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => string | readonly string[] | null };

const word = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `"${name.replaceAll(/["\\$]/g, String.raw`\$&`)}"`);
const set = (menu: string, name: string, what: string): string => `/${menu} set [ find name=${word(name)} ] ${what}`;
const profile = (name: string, what: string): string => set('ip ipsec profile', name, what);
const proposal = (name: string, what: string): string => set('ip ipsec proposal', name, what);
const peer = (name: string, what: string): string => set('ip ipsec peer', name, what);
const policy = (name: string, what: string): string => `/ip ipsec policy set [ find peer=${word(name)} ] ${what}`;
const identity = (name: string, what: string): string => `/ip ipsec identity set [ find peer=${word(name)} ] ${what}`;
const bgp = (name: string, what: string): string => set('routing bgp connection', name, what);

const groups: Readonly<Record<Group, string>> = {
  0: 'none',
  1: 'modp768',
  2: 'modp1024',
  5: 'modp1536',
  14: 'modp2048',
  15: 'modp3072',
  16: 'modp4096',
  17: 'modp6144',
  18: 'modp8192',
  19: 'ecp256',
  20: 'ecp384',
  21: 'ecp521',
  31: 'x25519',
};

const hashes: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha2-256': 'sha256',
  'sha2-384': 'sha384',
  'sha2-512': 'sha512',
};

function cipherWord(cipher: Cipher, kind: 'ike' | 'esp'): string | null {
  if (cipher === 'des' || cipher === '3des') return cipher;
  const [, family, mode, bits] = /^(aes|camellia)-(cbc|ctr|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  if (family === 'camellia') return `camellia-${bits ?? ''}`;
  if (kind === 'ike') return mode === 'cbc' ? `aes-${bits ?? ''}` : null;
  return family ? `aes-${bits ?? ''}-${mode === 'gcm-16' ? 'gcm' : (mode ?? '')}` : null;
}

/** A profile or a proposal takes all that it lists, in any combination: more than one proposal of the common form is something else. */
function suite(kind: 'ike' | 'esp', all: readonly Proposal[]): readonly (readonly string[])[] | null {
  const [one] = all;
  if (!one || all.length > 1) return null;
  const lists = [
    one.encryption.map((cipher) => cipherWord(cipher, kind)),
    one.integrity.map((hash) => hashes[hash] ?? null),
    one.groups.map((group) => groups[group] ?? null),
  ];
  if (lists.some((list) => list.includes(null))) return null;
  return lists.map((list) => list.flatMap((text) => text ?? []));
}

function selectors(pairs: readonly SelectorPair[], name: string): readonly string[] | null {
  if (pairs.some(({ local, remote }) => [local, remote].some((side) => side.length !== 1 || /[[-]/.test(side[0] ?? '')))) return null;
  return [
    `/ip ipsec policy remove [ find peer=${word(name)} ]`,
    ...pairs.map(
      ({ local: [local = ''], remote: [remote = ''] }) =>
        `/ip ipsec policy add peer=${word(name)} tunnel=yes src-address=${local} dst-address=${remote} proposal=${word(name)}`,
    ),
  ];
}

const roles = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  'route server': 'rs',
  'route server client': 'rs-client',
} as const;

const writers: Writers = {
  enabled: (value, name) => peer(name, `disabled=${value ? 'no' : 'yes'}`),
  'ike-version': (value, name) => (value.length === 1 ? peer(name, `exchange-mode=${value[0] === 2 ? 'ike2' : 'main'}`) : null),
  'ike-mode': (value, name) => peer(name, `exchange-mode=${value}`),
  'ike-proposals': (value, name) => {
    const [encryption, hash, group] = suite('ike', value) ?? [];
    if (!encryption?.length || hash?.length !== 1 || !group?.length) return null;
    return profile(name, `enc-algorithm=${encryption.join(',')} hash-algorithm=${hash.join(',')} dh-group=${group.join(',')}`);
  },
  'ike-lifetime': (value, name) => profile(name, `lifetime=${value}s`),
  'auth-method': (value, name) => identity(name, `auth-method=${value === 'certificate' ? 'digital-signature' : 'pre-shared-key'}`),
  'local-address': (value, name) => (value === 'any' ? null : peer(name, `local-address=${value}`)),
  'peer-address': (value, name) => peer(name, `address=${value === 'any' ? '0.0.0.0/0' : value}`),
  'local-id': (value, name) => (value.type === 'any' ? null : identity(name, `my-id=${idText(value)}`)),
  'peer-id': (value, name) => identity(name, `remote-id=${idText(value)}`),
  initiation: (value, name) => (value === 'on traffic' ? null : peer(name, `passive=${value === 'starts' ? 'no' : 'yes'}`)),
  dpd: (value, name) => profile(name, `dpd-interval=${value ? `${value}s` : 'disable-dpd'}`),
  'nat-traversal': (value, name) => (value === 'always' ? null : profile(name, `nat-traversal=${value === 'off' ? 'no' : 'yes'}`)),
  'child-proposals': (value, name) => {
    const [encryption, hash] = suite('esp', value) ?? [];
    if (!encryption?.length || !hash) return null;
    return proposal(name, `enc-algorithms=${encryption.join(',')} auth-algorithms=${hash.join(',') || 'null'}`);
  },
  pfs: (value, name) => {
    const group = value.length === 1 && value[0] !== undefined ? groups[value[0]] : undefined;
    return group === undefined ? null : proposal(name, `pfs-group=${group}`);
  },
  encapsulation: (value, name) => policy(name, `tunnel=${value === 'tunnel' ? 'yes' : 'no'}`),
  selectors,
  'child-lifetime': (value, name) => proposal(name, `lifetime=${value}s`),
  'vti-address': (value, name) => `/ip address set [ find interface=${word(name)} ] address=${value}`,
  mtu: (value, name) => set('interface gre', name, `mtu=${value}`),
  'bgp-as': (value, name) => bgp(name, `as=${value}`),
  'bgp-neighbor-as': (value, name) =>
    bgp(name, typeof value === 'number' ? `remote.as=${value}` : `local.role=${value === 'internal' ? 'ibgp' : 'ebgp'}`),
  'bgp-address': (value, name) => bgp(name, `local.address=${value}`),
  'bgp-neighbor': (value, name) => bgp(name, `remote.address=${value}`),
  'bgp-router-id': (value, name) => bgp(name, `router-id=${value}`),
  'bgp-hold-time': (value, name) => bgp(name, `hold-time=${value}s`),
  'bgp-keepalive': (value, name) => bgp(name, `keepalive-time=${value}s`),
  'bgp-multihop': (value, name) => (value === 1 || value === 255 ? bgp(name, `multihop=${value === 1 ? 'no' : 'yes'}`) : null),
  'bgp-families': (value, name) => bgp(name, `address-families=${value.map((family) => (family === 'ipv4' ? 'ip' : 'ipv6')).join(',')}`),
  'bgp-networks': (value, name) => [
    `/ip firewall address-list remove [ find list=${word(name)} ]`,
    ...value.map((network) => `/ip firewall address-list add list=${word(name)} address=${network}`),
    bgp(name, `output.network=${word(name)}`),
  ],
  'bgp-maximum-prefixes': (value, name) => (value === null ? null : bgp(name, `input.limit-process-routes-ipv4=${value}`)),
  'bgp-role': (value, name) => (value === null ? bgp(name, 'local.role=ebgp') : bgp(name, `local.role=ebgp-${roles[value]}`)),
  'bgp-passive': (value, name) => bgp(name, value ? 'connect=no listen=yes' : 'connect=yes listen=yes'),
  'bgp-enabled': (value, name) => bgp(name, `disabled=${value ? 'no' : 'yes'}`),
};

/** The commands of RouterOS 7 for a value; profile, proposal, peer, tunnel interface and BGP connection bear the VPN's name. */
export function routerosLine<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write: ((value: Values[Id], name: string) => string | readonly string[] | null) | undefined = writers[id];
  const lines = write?.(value, name) ?? null;
  return typeof lines === 'string' || lines === null ? lines : lines.join('\n');
}
