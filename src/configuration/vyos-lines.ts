import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Family, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { charonIdentityText } from './charon-words.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => readonly string[] | null };

const peer = (called: Called): string => `vpn ipsec site-to-site peer ${called['peer'] ?? 'PEER'}`;
const ike = (called: Called): string => `vpn ipsec ike-group ${called['ike group'] ?? 'IKE-GROUP'}`;
const esp = (called: Called): string => `vpn ipsec esp-group ${called['esp group'] ?? 'ESP-GROUP'}`;
const vti = (called: Called): string => `interfaces vti ${called['vti'] ?? 'VTI'}`;
/** Before 1.4 the AS number stands in the path. */
const router = (called: Called): string => `protocols bgp${called['bgp as'] === undefined ? '' : ` ${called['bgp as']}`}`;
const bgp = (called: Called): string => `${router(called)} neighbor ${called['neighbor'] ?? 'NEIGHBOR'}`;

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
function proposals(kind: 'ike' | 'esp', all: readonly Proposal[], called: Called): readonly string[] | null {
  const own = kind === 'ike' ? ike(called) : esp(called);
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

/** One child SA on a VTI, whose networks stand at it; or tunnels, each with the ESP group that the first one has. */
function selectors(pairs: readonly SelectorPair[], called: Called): readonly string[] | null {
  if (pairs.some(({ local, remote }) => [...local, ...remote].some((one) => /[[-]/.test(one)))) return null;
  const sides = (path: string, { local, remote }: SelectorPair): string[] => [
    ...local.map((one) => set(`${path} local prefix`, one)),
    ...remote.map((one) => set(`${path} remote prefix`, one)),
  ];
  const chosen = `${peer(called)} vti traffic-selector`;
  const [only, ...more] = pairs;
  if (called['vti'] !== undefined) return only && !more.length ? [gone(chosen), ...sides(chosen, only)] : null;
  const group = called['esp group'];
  return [
    gone(`${peer(called)} tunnel`),
    ...pairs.flatMap((pair, index) => [
      ...sides(`${peer(called)} tunnel ${index}`, pair),
      ...(group === undefined ? [] : [set(`${peer(called)} tunnel ${index} esp-group`, group)]),
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

/** What takes it down goes: the peer's own `disable`, or that of its VTI. A node that is not there can't be deleted. */
function enabled(on: boolean, called: Called): readonly string[] {
  if (!on) return [set(`${peer(called)} disable`)];
  const isVti = called['disabled vti'] !== undefined;
  return [
    ...(called['disabled peer'] !== undefined || !isVti ? [gone(`${peer(called)} disable`)] : []),
    ...(isVti ? [gone(`${vti(called)} disable`)] : []),
  ];
}

const writers: Writers = {
  enabled: (value, called) => enabled(value !== false, called),
  'ike-version': (value, called) =>
    value.length === 1 ? [set(`${ike(called)} key-exchange`, `ikev${value.join('')}`)] : [gone(`${ike(called)} key-exchange`)],
  'ike-mode': (value, called) => [set(`${ike(called)} mode`, value)],
  'ike-proposals': (value, called) => proposals('ike', value, called),
  'ike-lifetime': (value, called) => [set(`${ike(called)} lifetime`, value)],
  'auth-method': (value, called) => [set(`${peer(called)} authentication mode`, value === 'certificate' ? 'x509' : 'pre-shared-secret')],
  'local-address': (value, called) => [set(`${peer(called)} local-address`, value)],
  'peer-address': (value, called) => [gone(`${peer(called)} remote-address`), set(`${peer(called)} remote-address`, value)],
  'local-id': (value, called) => [set(`${peer(called)} authentication local-id`, charonIdentityText(value))],
  'peer-id': (value, called) => [set(`${peer(called)} authentication remote-id`, charonIdentityText(value))],
  initiation: (value, called) => [set(`${peer(called)} connection-type`, starts[value])],
  dpd: (value, called) => [value ? set(`${ike(called)} dead-peer-detection interval`, value) : gone(`${ike(called)} dead-peer-detection`)],
  mobike: (value, called) => [value ? gone(`${ike(called)} disable-mobike`) : set(`${ike(called)} disable-mobike`)],
  'nat-traversal': (value, called) => {
    if (value === 'off') return null;
    return [value === 'always' ? set(`${peer(called)} force-udp-encapsulation`) : gone(`${peer(called)} force-udp-encapsulation`)];
  },
  'child-proposals': (value, called) => proposals('esp', value, called),
  pfs: (value, called) => (value.length === 1 ? [set(`${esp(called)} pfs`, value[0] ? `dh-group${value[0]}` : 'disable')] : null),
  encapsulation: (value, called) => [set(`${esp(called)} mode`, value)],
  selectors,
  'child-lifetime': (value, called) => [set(`${esp(called)} lifetime`, value)],
  'child-kilobytes': (value, called) => [value ? set(`${esp(called)} life-bytes`, value * 1024) : gone(`${esp(called)} life-bytes`)],
  'replay-window': (value, called) => [set(`${peer(called)} replay-window`, value)],
  'vti-address': (value, called) => [gone(`${vti(called)} address`), set(`${vti(called)} address`, value)],
  mtu: (value, called) => [set(`${vti(called)} mtu`, value)],
  mss: (value, called) => [value ? set(`${vti(called)} ip adjust-mss`, value) : gone(`${vti(called)} ip adjust-mss`)],
  // Where the AS number stands in the path, all of BGP is another branch with another one.
  'bgp-as': (value, called) => (called['bgp as'] === undefined ? [set('protocols bgp system-as', value)] : null),
  'bgp-neighbor-as': (value, called) => [set(`${bgp(called)} remote-as`, value)],
  'bgp-address': (value, called) => [set(`${bgp(called)} update-source`, value)],
  // A neighbor is its address: another one is another branch.
  'bgp-neighbor': (value, called) => {
    const before = called['neighbor'];
    if (before === undefined) return [set(`${bgp({ ...called, neighbor: value })} remote-as`, 'AS')];
    return [`edit ${router(called)}`, `rename neighbor ${before} to neighbor ${value}`, 'exit'];
  },
  'bgp-router-id': (value, called) => [set(`${router(called)} parameters router-id`, value)],
  'bgp-hold-time': (value, called) => [set(`${bgp(called)} timers holdtime`, value)],
  'bgp-keepalive': (value, called) => [set(`${bgp(called)} timers keepalive`, value)],
  'bgp-multihop': (value, called) => [set(`${bgp(called)} ebgp-multihop`, value)],
  'bgp-ttl-security': (value, called) => [value ? set(`${bgp(called)} ttl-security hops`, 1) : gone(`${bgp(called)} ttl-security`)],
  'bgp-families': (value, called) => [
    gone(`${bgp(called)} address-family`),
    ...value.map((one) => set(`${bgp(called)} address-family ${family(one)}`)),
  ],
  'bgp-networks': (value, called) => [
    gone(`${router(called)} address-family ipv4-unicast network`),
    ...value.map((one) => `set ${router(called)} address-family ${one.includes(':') ? 'ipv6' : 'ipv4'}-unicast network ${one}`),
  ],
  'bgp-maximum-prefixes': (value, called) => [
    value === null
      ? gone(`${bgp(called)} address-family ipv4-unicast maximum-prefix`)
      : set(`${bgp(called)} address-family ipv4-unicast maximum-prefix`, value),
  ],
  'bgp-role': (value, called) => [gone(`${bgp(called)} local-role`), ...(value ? [set(`${bgp(called)} local-role ${roles[value]}`)] : [])],
  'bgp-passive': (value, called) => [value ? set(`${bgp(called)} passive`) : gone(`${bgp(called)} passive`)],
  'bgp-enabled': (value, called) => [value ? gone(`${bgp(called)} shutdown`) : set(`${bgp(called)} shutdown`)],
};

/** The commands of VyOS (since 1.4) for a value, at the objects that the peer stands in. */
export function vyosLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write: ((value: Values[Id], called: Called) => readonly string[] | null) | undefined = writers[id];
  return write?.(value, called)?.join('\n') ?? null;
}
