import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Family, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { identityText } from './strongswan-identity.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => readonly string[] | null };

const peer = (name: string): string => `vpn ipsec site-to-site peer ${name}`;
const ike = (name: string): string => `vpn ipsec ike-group ${name}`;
const esp = (name: string): string => `vpn ipsec esp-group ${name}`;
const bgp = (name: string): string => `protocols bgp peer-group ${name}`;

/** A value in apostrophes, as the shell of VyOS wants it. */
const quoted = (value: string | number): string => `'${String(value).replaceAll("'", String.raw`'\''`)}'`;
const set = (path: string, value?: string | number): string => `set ${path}${value === undefined ? '' : ` ${quoted(value)}`}`;
const gone = (path: string): string => `delete ${path}`;

function cipherWord(cipher: Cipher): string | null {
  const [, kind, tag, bits] = /^aes-(cbc|ctr|gcm|ccm|gmac)-(?:(8|12|16)-)?(\d+)$/.exec(cipher) ?? [];
  if (kind === 'cbc') return `aes${bits ?? ''}`;
  if (kind && bits) return `aes${bits}${kind}${tag ? Number(tag) * 8 : ''}`;
  const camellia = /^camellia-cbc-(\d+)$/.exec(cipher)?.[1];
  return camellia
    ? `camellia${camellia}`
    : ({ null: 'null', des: 'des', '3des': '3des', 'chacha20-poly1305': 'chacha20poly1305' }[cipher as string] ?? null);
}

const hashWords: Readonly<Record<Hash, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha2-256': 'sha256',
  'sha2-384': 'sha384',
  'sha2-512': 'sha512',
  'aes-xcbc': 'aesxcbc',
  'aes-cmac': 'aescmac',
};

/** A proposal of VyOS has one algorithm of a kind. */
function proposals(kind: 'ike' | 'esp', all: readonly Proposal[], name: string): readonly string[] | null {
  const own = kind === 'ike' ? ike(name) : esp(name);
  const lines = all.map(({ encryption, integrity, prf, groups }, index) => {
    const path = `${own} proposal ${index + 1}`;
    const cipher = encryption.length === 1 && encryption[0] ? cipherWord(encryption[0]) : null;
    const hash = integrity[0] ?? prf[0] ?? 'sha2-256';
    if (!cipher || integrity.length > 1 || groups.length > 1 || (kind === 'ike' && groups[0] === undefined)) return null;
    return [
      set(`${path} encryption`, cipher),
      set(`${path} hash`, hashWords[hash]),
      ...(kind === 'ike' ? [set(`${path} dh-group`, groups[0])] : []),
    ];
  });
  return lines.includes(null) ? null : [gone(`${own} proposal`), ...lines.flatMap((line) => line ?? [])];
}

function selectors(pairs: readonly SelectorPair[], name: string): readonly string[] | null {
  if (pairs.some(({ local, remote }) => [...local, ...remote].some((one) => /[[-]/.test(one)))) return null;
  return [
    gone(`${peer(name)} tunnel`),
    ...pairs.flatMap(({ local, remote }, index) => [
      ...local.map((one) => set(`${peer(name)} tunnel ${index} local prefix`, one)),
      ...remote.map((one) => set(`${peer(name)} tunnel ${index} remote prefix`, one)),
    ]),
  ];
}

const family = (one: Family): string => `${one}-unicast`;
const starts = { starts: 'initiate', 'on traffic': 'respond', 'responds only': 'none' } as const;
const roles = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  'route server': 'rs-server',
  'route server client': 'rs-client',
} as const;

const writers: Writers = {
  enabled: (value, name) => [value ? gone(`${peer(name)} disable`) : set(`${peer(name)} disable`)],
  'ike-version': (value, name) =>
    value.length === 1 ? [set(`${ike(name)} key-exchange`, `ikev${value.join('')}`)] : [gone(`${ike(name)} key-exchange`)],
  'ike-mode': (value, name) => [set(`${ike(name)} mode`, value)],
  'ike-proposals': (value, name) => proposals('ike', value, name),
  'ike-lifetime': (value, name) => [set(`${ike(name)} lifetime`, value)],
  'auth-method': (value, name) => [set(`${peer(name)} authentication mode`, value === 'certificate' ? 'x509' : 'pre-shared-secret')],
  'local-address': (value, name) => [set(`${peer(name)} local-address`, value)],
  'peer-address': (value, name) => [gone(`${peer(name)} remote-address`), set(`${peer(name)} remote-address`, value)],
  'local-id': (value, name) => [set(`${peer(name)} authentication local-id`, identityText(value))],
  'peer-id': (value, name) => [set(`${peer(name)} authentication remote-id`, identityText(value))],
  initiation: (value, name) => [set(`${peer(name)} connection-type`, starts[value])],
  dpd: (value, name) => [value ? set(`${ike(name)} dead-peer-detection interval`, value) : gone(`${ike(name)} dead-peer-detection`)],
  mobike: (value, name) => [value ? gone(`${ike(name)} disable-mobike`) : set(`${ike(name)} disable-mobike`)],
  'nat-traversal': (value, name) => {
    if (value === 'off') return null;
    return [value === 'always' ? set(`${peer(name)} force-udp-encapsulation`) : gone(`${peer(name)} force-udp-encapsulation`)];
  },
  'child-proposals': (value, name) => proposals('esp', value, name),
  pfs: (value, name) => (value.length === 1 ? [set(`${esp(name)} pfs`, value[0] ? `dh-group${value[0]}` : 'disable')] : null),
  encapsulation: (value, name) => [set(`${esp(name)} mode`, value)],
  selectors,
  'child-lifetime': (value, name) => [set(`${esp(name)} lifetime`, value)],
  'child-kilobytes': (value, name) => [value ? set(`${esp(name)} life-bytes`, value * 1024) : gone(`${esp(name)} life-bytes`)],
  'replay-window': (value, name) => [set(`${peer(name)} replay-window`, value)],
  'vti-address': (value) => [gone('interfaces vti vti1 address'), set('interfaces vti vti1 address', value)],
  mtu: (value) => [set('interfaces vti vti1 mtu', value)],
  mss: (value) => [value ? set('interfaces vti vti1 ip adjust-mss', value) : gone('interfaces vti vti1 ip adjust-mss')],
  'bgp-as': (value) => [set('protocols bgp system-as', value)],
  'bgp-neighbor-as': (value, name) => [set(`${bgp(name)} remote-as`, value)],
  'bgp-address': (value, name) => [set(`${bgp(name)} update-source`, value)],
  'bgp-neighbor': (value, name) => [set(`protocols bgp neighbor ${value} peer-group`, name)],
  'bgp-router-id': (value) => [set('protocols bgp parameters router-id', value)],
  'bgp-hold-time': (value, name) => [set(`${bgp(name)} timers holdtime`, value)],
  'bgp-keepalive': (value, name) => [set(`${bgp(name)} timers keepalive`, value)],
  'bgp-multihop': (value, name) => [set(`${bgp(name)} ebgp-multihop`, value)],
  'bgp-ttl-security': (value, name) => [value ? set(`${bgp(name)} ttl-security hops`, 1) : gone(`${bgp(name)} ttl-security`)],
  'bgp-families': (value, name) => [
    gone(`${bgp(name)} address-family`),
    ...value.map((one) => set(`${bgp(name)} address-family ${family(one)}`)),
  ],
  'bgp-networks': (value) => [
    gone('protocols bgp address-family ipv4-unicast network'),
    ...value.map((one) => `set protocols bgp address-family ${one.includes(':') ? 'ipv6' : 'ipv4'}-unicast network ${one}`),
  ],
  'bgp-maximum-prefixes': (value, name) => [
    value === null
      ? gone(`${bgp(name)} address-family ipv4-unicast maximum-prefix`)
      : set(`${bgp(name)} address-family ipv4-unicast maximum-prefix`, value),
  ],
  'bgp-role': (value, name) => [gone(`${bgp(name)} local-role`), ...(value ? [set(`${bgp(name)} local-role ${roles[value]}`)] : [])],
  'bgp-passive': (value, name) => [value ? set(`${bgp(name)} passive`) : gone(`${bgp(name)} passive`)],
  'bgp-enabled': (value, name) => [value ? gone(`${bgp(name)} shutdown`) : set(`${bgp(name)} shutdown`)],
};

/** The commands of VyOS (since 1.4) for a value; peer, IKE group, ESP group and BGP peer group bear the VPN's name, the interface is vti1. */
export function vyosLine<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write: ((value: Values[Id], name: string) => readonly string[] | null) | undefined = writers[id];
  return write?.(value, name)?.join('\n') ?? null;
}
