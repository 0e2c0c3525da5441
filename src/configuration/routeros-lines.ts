import type { Cipher, Group } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { idText } from './routeros-words.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => string | readonly string[] | null };

const word = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `"${name.replaceAll(/["\\$]/g, String.raw`\$&`)}"`);
const set = (menu: string, name: string, what: string): string => `/${menu} set [ find name=${word(name)} ] ${what}`;
const proposal = (called: Called, what: string): string => set('ip ipsec proposal', called['proposal'] ?? 'PROPOSAL', what);

/** A peer by its name; before 6.43 it has none, and is found by its address. */
const peer = (called: Called, what: string): string =>
  called['peer address'] === undefined
    ? set('ip ipsec peer', called['peer'] ?? 'PEER', what)
    : `/ip ipsec peer set [ find address=${called['peer address']} ] ${what}`;
/** Before 6.43 the peer itself has what the profile and the identity have since. */
const profile = (called: Called, what: string): string =>
  called['peer address'] === undefined ? set('ip ipsec profile', called['profile'] ?? 'PROFILE', what) : peer(called, what);
const identity = (called: Called, what: string): string =>
  called['peer address'] === undefined
    ? `/ip ipsec identity set [ find peer=${word(called['peer'] ?? 'PEER')} ] ${what}`
    : peer(called, what);
const policy = (called: Called, what: string): string | null =>
  called['peer address'] === undefined ? `/ip ipsec policy set [ find peer=${word(called['peer'] ?? 'PEER')} ] ${what}` : null;
/** A connection of version 7, or a peer of version 6 where it has such a property. */
const bgp = (called: Called, what: string, older?: string): string | null => {
  if (called['bgp peer'] === undefined) return set('routing bgp connection', called['connection'] ?? 'CONNECTION', what);
  return older === undefined ? null : set('routing bgp peer', called['bgp peer'], older);
};

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

function selectors(pairs: readonly SelectorPair[], called: Called): readonly string[] | null {
  if (called['peer address'] !== undefined) return null;
  if (pairs.some(({ local, remote }) => [local, remote].some((side) => side.length !== 1 || /[[-]/.test(side[0] ?? '')))) return null;
  const [own, suite] = [word(called['peer'] ?? 'PEER'), word(called['proposal'] ?? 'PROPOSAL')];
  return [
    `/ip ipsec policy remove [ find peer=${own} ]`,
    ...pairs.map(
      ({ local: [local = ''], remote: [remote = ''] }) =>
        `/ip ipsec policy add peer=${own} tunnel=yes src-address=${local} dst-address=${remote} proposal=${suite}`,
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
  enabled: (value, called) => (called['off by'] !== undefined ? null : peer(called, `disabled=${value ? 'no' : 'yes'}`)),
  'ike-version': (value, called) => (value.length === 1 ? peer(called, `exchange-mode=${value[0] === 2 ? 'ike2' : 'main'}`) : null),
  'ike-mode': (value, called) => peer(called, `exchange-mode=${value}`),
  'ike-proposals': (value, called) => {
    const [encryption, hash, group] = suite('ike', value) ?? [];
    if (!encryption?.length || hash?.length !== 1 || !group?.length) return null;
    return profile(called, `enc-algorithm=${encryption.join(',')} hash-algorithm=${hash.join(',')} dh-group=${group.join(',')}`);
  },
  'ike-lifetime': (value, called) => profile(called, `lifetime=${value}s`),
  'auth-method': (value, called) => identity(called, `auth-method=${value === 'certificate' ? 'digital-signature' : 'pre-shared-key'}`),
  'local-address': (value, called) => (value === 'any' ? null : peer(called, `local-address=${value}`)),
  'peer-address': (value, called) => peer(called, `address=${value === 'any' ? '0.0.0.0/0' : value}`),
  'local-id': (value, called) => (value.type === 'any' ? null : identity(called, `my-id=${idText(value)}`)),
  'peer-id': (value, called) => identity(called, `remote-id=${idText(value)}`),
  initiation: (value, called) => (value === 'on traffic' ? null : peer(called, `passive=${value === 'starts' ? 'no' : 'yes'}`)),
  dpd: (value, called) => profile(called, `dpd-interval=${value ? `${value}s` : 'disable-dpd'}`),
  'nat-traversal': (value, called) => (value === 'always' ? null : profile(called, `nat-traversal=${value === 'off' ? 'no' : 'yes'}`)),
  'child-proposals': (value, called) => {
    const [encryption, hash] = suite('esp', value) ?? [];
    if (!encryption?.length || !hash) return null;
    return proposal(called, `enc-algorithms=${encryption.join(',')} auth-algorithms=${hash.join(',') || 'null'}`);
  },
  pfs: (value, called) => {
    const group = value.length === 1 && value[0] !== undefined ? groups[value[0]] : undefined;
    return group === undefined ? null : proposal(called, `pfs-group=${group}`);
  },
  encapsulation: (value, called) => policy(called, `tunnel=${value === 'tunnel' ? 'yes' : 'no'}`),
  selectors,
  'child-lifetime': (value, called) => proposal(called, `lifetime=${value}s`),
  'vti-address': (value, called) => `/ip address set [ find interface=${word(called['interface'] ?? 'INTERFACE')} ] address=${value}`,
  mtu: (value, called) => set(called['interface menu'] ?? 'interface gre', called['interface'] ?? 'INTERFACE', `mtu=${value}`),
  'bgp-as': (value, called) => bgp(called, `as=${value}`),
  'bgp-neighbor-as': (value, called) =>
    typeof value === 'number'
      ? bgp(called, `remote.as=${value}`, `remote-as=${value}`)
      : bgp(called, `local.role=${value === 'internal' ? 'ibgp' : 'ebgp'}`),
  'bgp-address': (value, called) => bgp(called, `local.address=${value}`, `update-source=${value}`),
  'bgp-neighbor': (value, called) => bgp(called, `remote.address=${value}`, `remote-address=${value}`),
  'bgp-router-id': (value, called) => bgp(called, `router-id=${value}`),
  'bgp-hold-time': (value, called) => bgp(called, `hold-time=${value}s`, `hold-time=${value}s`),
  'bgp-keepalive': (value, called) => bgp(called, `keepalive-time=${value}s`, `keepalive-time=${value}s`),
  'bgp-multihop': (value, called) =>
    value === 1 || value === 255 ? bgp(called, `multihop=${value === 1 ? 'no' : 'yes'}`, `multihop=${value === 1 ? 'no' : 'yes'}`) : null,
  'bgp-families': (value, called) =>
    bgp(called, `address-families=${value.map((family) => (family === 'ipv4' ? 'ip' : 'ipv6')).join(',')}`),
  'bgp-networks': (value, called) => {
    const list = word(called['networks'] ?? 'NETWORKS');
    const announced = bgp(called, `output.network=${list}`);
    return (
      announced && [
        `/ip firewall address-list remove [ find list=${list} ]`,
        ...value.map((network) => `/ip firewall address-list add list=${list} address=${network}`),
        announced,
      ]
    );
  },
  'bgp-maximum-prefixes': (value, called) =>
    value === null ? null : bgp(called, `input.limit-process-routes-ipv4=${value}`, `max-prefix-limit=${value}`),
  'bgp-role': (value, called) => (value === null ? bgp(called, 'local.role=ebgp') : bgp(called, `local.role=ebgp-${roles[value]}`)),
  'bgp-passive': (value, called) =>
    bgp(called, value ? 'connect=no listen=yes' : 'connect=yes listen=yes', `passive=${value ? 'yes' : 'no'}`),
  'bgp-enabled': (value, called) => bgp(called, `disabled=${value ? 'no' : 'yes'}`, `disabled=${value ? 'no' : 'yes'}`),
};

/** The commands of RouterOS for a value, at the objects that the peer stands in. */
export function routerosLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write: ((value: Values[Id], called: Called) => string | readonly string[] | null) | undefined = writers[id];
  const lines = write?.(value, called) ?? null;
  return typeof lines === 'string' || lines === null ? lines : lines.join('\n');
}
