import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => readonly string[] | null };

const ike = (what: string) => (name: string) => `security ike ${what} ${name}`;
const gateway = ike('gateway');
const policy = ike('policy');
const vpn = (name: string): string => `security ipsec vpn ${name}`;
const ipsecPolicy = (name: string): string => `security ipsec policy ${name}`;
const group = (name: string): string => `protocols bgp group ${name}`;

const set = (...words: (string | number)[]): string => ['set', ...words].join(' ');
const gone = (...words: string[]): string => ['delete', ...words].join(' ');

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** What Junos calls ciphers; IKE and ESP have them of one name. */
function cipherWord(cipher: Cipher): string | null {
  const [, kind, bits] = /^aes-(cbc|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  if (kind && bits) return `aes-${bits}-${kind === 'cbc' ? 'cbc' : 'gcm'}`;
  return { '3des': '3des-cbc', des: 'des-cbc', 'chacha20-poly1305': 'chacha20-poly1305' }[cipher as string] ?? null;
}

const ikeHashes: { readonly [Word in Hash]?: string } = {
  md5: 'md5',
  sha1: 'sha1',
  'sha2-256': 'sha-256',
  'sha2-384': 'sha-384',
  'sha2-512': 'sha-512',
};

const espHashes: { readonly [Word in Hash]?: string } = {
  md5: 'hmac-md5-96',
  sha1: 'hmac-sha1-96',
  'sha2-256': 'hmac-sha-256-128',
  'sha2-384': 'hmac-sha-384',
  'sha2-512': 'hmac-sha-512',
};

/** Proposals of Junos have one algorithm of a kind each; the first is that of the VPN's name, which keeps what else it says. */
function proposals(kind: 'ike' | 'ipsec', all: readonly Proposal[], name: string): readonly string[] | null {
  const own = `security ${kind} policy ${name}`;
  const single = all.flatMap((one) => spread(kind === 'ike' ? one : { ...one, groups: [] }));
  const names = single.map((_, index) => (index ? `${name}-${index + 1}` : name));
  const lines = single.map((one, index) => proposalLines(kind, one, names[index] ?? name));
  if (lines.length === 0 || lines.includes(null)) return null;
  return [
    ...lines.flatMap((line) => line ?? []),
    gone(own, 'proposal-set'),
    gone(own, 'proposals'),
    ...names.map((one) => set(own, 'proposals', one)),
  ];
}

function spread({ encryption, integrity, prf, groups, esn }: Proposal): readonly Proposal[] {
  const hashes = integrity.length ? integrity.map((hash) => [[hash], []] as const) : orNone(prf).map((hash) => [[], hash] as const);
  return encryption.flatMap((cipher) =>
    hashes.flatMap(([own, derived]) =>
      orNone(groups).map((one) => ({ encryption: [cipher], integrity: own, prf: derived, groups: one, esn: esn.slice(0, 1) })),
    ),
  );
}

const orNone = <T>(all: readonly T[]): readonly (readonly T[])[] => (all.length ? all.map((one) => [one]) : [[]]);

function proposalLines(
  kind: 'ike' | 'ipsec',
  { encryption, integrity, prf, groups, esn }: Proposal,
  name: string,
): readonly string[] | null {
  const own = `security ${kind} proposal ${name}`;
  const cipher = encryption[0] && cipherWord(encryption[0]);
  const hash = integrity[0] ?? prf[0];
  const hashWord = hash && (kind === 'ike' ? ikeHashes : espHashes)[hash];
  if (!cipher || (hash && !hashWord)) return null;
  return [
    ...(kind === 'ipsec' ? [set(own, 'protocol esp')] : []),
    gone(own, 'authentication-algorithm'),
    set(own, 'encryption-algorithm', cipher),
    ...(hashWord ? [set(own, 'authentication-algorithm', hashWord)] : []),
    ...(groups[0] !== undefined ? [set(own, `dh-group group${groups[0]}`)] : []),
    ...(esn[0] ? [set(own, 'extended-sequence-number')] : []),
  ];
}

const identityWords = {
  address: 'inet',
  fqdn: 'hostname',
  email: 'user-at-hostname',
  'key-id': 'key-id',
  dn: 'distinguished-name container',
} as const;

function identity(side: 'local' | 'remote', { type, value }: Identity, name: string): readonly string[] | null {
  const own = `${gateway(name)} ${side}-identity`;
  if (type === 'any') return side === 'remote' ? [set(gateway(name), 'general-ikeid')] : null;
  const word = type === 'address' && value.includes(':') ? 'inet6' : identityWords[type];
  return [gone(own), ...(side === 'remote' ? [gone(gateway(name), 'general-ikeid')] : []), set(own, word, quoted(value))];
}

/** One traffic selector a pair: each has one network of either side. */
function selectors(pairs: readonly SelectorPair[], name: string): readonly string[] | null {
  if (pairs.some(({ local, remote }) => [local, remote].some((all) => all.length !== 1 || /[[-]/.test(all[0] ?? '')))) return null;
  return [
    gone(vpn(name), 'traffic-selector'),
    ...pairs.flatMap(({ local: [local = ''], remote: [remote = ''] }, index) => {
      const own = `${vpn(name)} traffic-selector TS${index + 1}`;
      return [set(own, 'local-ip', local), set(own, 'remote-ip', remote)];
    }),
  ];
}

const starts = { starts: 'immediately', 'on traffic': 'on-traffic', 'responds only': 'responder-only' } as const;

const writers: Writers = {
  enabled: (value, name) => [`${value ? 'activate' : 'deactivate'} ${vpn(name)}`],
  'ike-version': (value, name) => (value.length === 1 ? [set(gateway(name), `version v${value.join('')}-only`)] : null),
  'ike-mode': (value, name) => [set(policy(name), 'mode', value)],
  'ike-proposals': (value, name) => proposals('ike', value, name),
  'ike-lifetime': (value, name) => [set('security ike proposal', name, 'lifetime-seconds', value)],
  'auth-method': (value, name) => [
    set('security ike proposal', name, 'authentication-method', value === 'certificate' ? 'rsa-signatures' : 'pre-shared-keys'),
  ],
  'local-address': (value, name) => [set(gateway(name), 'local-address', value)],
  'peer-address': (value, name) => (value === 'any' ? null : [gone(gateway(name), 'address'), set(gateway(name), 'address', value)]),
  'local-id': (value, name) => identity('local', value, name),
  'peer-id': (value, name) => identity('remote', value, name),
  initiation: (value, name) => [set(vpn(name), 'establish-tunnels', starts[value])],
  dpd: (value, name) =>
    value ? [set(gateway(name), 'dead-peer-detection interval', value)] : [gone(gateway(name), 'dead-peer-detection')],
  'nat-traversal': (value, name) => {
    if (value === 'always') return null;
    return value === 'off' ? [set(gateway(name), 'no-nat-traversal')] : [gone(gateway(name), 'no-nat-traversal')];
  },
  'ike-fragmentation': (value, name) =>
    value ? [gone(gateway(name), 'fragmentation disable')] : [set(gateway(name), 'fragmentation disable')],
  'child-proposals': (value, name) => proposals('ipsec', value, name),
  pfs: (value, name) => [
    gone(ipsecPolicy(name), 'perfect-forward-secrecy'),
    ...value.flatMap((one) => (one ? [set(ipsecPolicy(name), `perfect-forward-secrecy keys group${one}`)] : [])),
  ],
  selectors,
  'child-lifetime': (value, name) => [set('security ipsec proposal', name, 'lifetime-seconds', value)],
  'child-kilobytes': (value, name) => (value ? [set('security ipsec proposal', name, 'lifetime-kilobytes', value)] : null),
  'replay-window': (value, name) => [set(vpn(name), value ? `ike anti-replay-window-size ${value}` : 'ike no-anti-replay')],
  'vti-address': (value) => {
    const family = `interfaces st0 unit 1 family ${value.includes(':') ? 'inet6' : 'inet'}`;
    return [gone(family, 'address'), set(family, 'address', value)];
  },
  mtu: (value) => [set('interfaces st0 unit 1 family inet mtu', value)],
  mss: (value) => (value ? [set('security flow tcp-mss ipsec-vpn mss', value)] : [gone('security flow tcp-mss ipsec-vpn')]),
  'bgp-as': (value) => [set('routing-options autonomous-system', value)],
  'bgp-neighbor-as': (value, name) => [typeof value === 'number' ? set(group(name), 'peer-as', value) : set(group(name), 'type', value)],
  'bgp-address': (value, name) => [set(group(name), 'local-address', value)],
  'bgp-neighbor': (value, name) => [set(group(name), 'neighbor', value)],
  'bgp-router-id': (value) => [set('routing-options router-id', value)],
  'bgp-hold-time': (value, name) => [set(group(name), 'hold-time', value)],
  'bgp-multihop': (value, name) => (value === 1 ? [gone(group(name), 'multihop')] : [set(group(name), 'multihop ttl', value)]),
  'bgp-families': (value, name) => [
    gone(group(name), 'family'),
    ...value.map((family) => set(group(name), 'family', family === 'ipv4' ? 'inet' : 'inet6', 'unicast')),
  ],
  'bgp-maximum-prefixes': (value, name) => (value === null ? null : [set(group(name), 'family inet unicast prefix-limit maximum', value)]),
  'bgp-passive': (value, name) => [value ? set(group(name), 'passive') : gone(group(name), 'passive')],
  'bgp-enabled': (value, name) => [value ? gone(group(name), 'shutdown') : set(group(name), 'shutdown')],
};

/** The `set` lines of Junos for a value; proposal, policy, gateway, VPN and BGP group bear the VPN's name, the interface is st0.1. */
export function junosLine<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write: ((value: Values[Id], name: string) => readonly string[] | null) | undefined = writers[id];
  return write?.(value, name)?.join('\n') ?? null;
}
