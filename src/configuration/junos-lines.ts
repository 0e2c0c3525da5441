import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { Names } from './junos-names.ts';

type Writers = { readonly [Id in ParameterId]?: (value: Values[Id], to: Names) => readonly string[] | null };

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

/** Proposals of Junos have one algorithm of a kind each; those that the policy names keep what else they say. */
function proposals(kind: 'ike' | 'ipsec', all: readonly Proposal[], to: Names): readonly string[] | null {
  const own = to.policy(kind);
  const single = all.flatMap((one) => spread(kind === 'ike' ? one : { ...one, groups: [] }));
  const names = single.map((_, index) => to.proposalName(kind, index));
  const lines = single.map((one, index) => proposalLines(kind, one, to.proposal(kind, index)));
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
  own: string,
): readonly string[] | null {
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

function identity(side: 'local' | 'remote', { type, value }: Identity, to: Names): readonly string[] | null {
  const { gateway } = to;
  const own = `${gateway} ${side}-identity`;
  if (type === 'unread') return null;
  if (side === 'remote' && to.has('dynamic') && !to.has('address')) return dynamicIdentity({ type, value }, gateway);
  if (type === 'any') return side === 'remote' ? [set(gateway, 'general-ikeid')] : null;
  const word = type === 'address' && value.includes(':') ? 'inet6' : identityWords[type];
  return [gone(own), ...(side === 'remote' ? [gone(gateway, 'general-ikeid')] : []), set(own, word, quoted(value))];
}

/** A peer that may come from anywhere says who it is where it is said that it may; an identity beside that is refused. */
function dynamicIdentity({ type, value }: Identity, gateway: string): readonly string[] | null {
  const own = `${gateway} dynamic`;
  if (type === 'any') return [gone(own), set(own, 'general-ikeid')];
  if (type === 'key-id' || type === 'unread') return null;
  const word = type === 'address' && value.includes(':') ? 'inet6' : identityWords[type];
  return [gone(own), set(own, word, quoted(value))];
}

/** One traffic selector a pair: each has one network of either side. */
function selectors(pairs: readonly SelectorPair[], { vpn }: Names): readonly string[] | null {
  if (pairs.some(({ local, remote }) => [local, remote].some((all) => all.length !== 1 || /[[-]/.test(all[0] ?? '')))) return null;
  return [
    gone(vpn, 'traffic-selector'),
    ...pairs.flatMap(({ local: [local = ''], remote: [remote = ''] }, index) => {
      const own = `${vpn} traffic-selector TS${index + 1}`;
      return [set(own, 'local-ip', local), set(own, 'remote-ip', remote)];
    }),
  ];
}

const starts = { starts: 'immediately', 'on traffic': 'on-traffic', 'responds only': 'responder-only' } as const;

/** What takes it down goes; what is deactivated comes back. */
function enabled(on: boolean, to: Names): readonly string[] {
  const down = [...to.all('deactivated').map((path) => `activate ${path}`), ...to.all('disabled').map((path) => gone(path))];
  if (!on) return [`deactivate ${to.vpn}`];
  return down.length ? down : [`activate ${to.vpn}`];
}

function bgpEnabled(on: boolean, to: Names): readonly string[] {
  const deactivated = to.all('inactive session').map((path) => `activate ${path}`);
  if (!on) return [set(to.neighbor, 'shutdown')];
  return deactivated.length ? deactivated : [gone(to.levelOf('bgp-enabled'), to.all('shut by')[0] ?? 'shutdown')];
}

/** The first address in place of the one that is there; backups stay behind it. */
function peer(value: string, to: Names): readonly string[] | null {
  if (value === 'any') return null;
  const [backup] = to.all('backup address');
  const [held, who] = to.all('dynamic')[0]?.split(' ') ?? [];
  // A gateway has an address or is dynamic; of what stands there its identity is kept.
  const before = to.has('address')
    ? gone(to.gateway, 'address', to.name('address'))
    : gone(to.gateway, held === undefined ? 'address' : 'dynamic');
  return [
    before,
    set(to.gateway, 'address', value),
    ...(held && who && !to.has('address') ? [set(to.gateway, 'remote-identity', held, quoted(who))] : []),
    ...(backup === undefined ? [] : [`insert ${to.gateway} address ${value} before address ${backup}`]),
  ];
}

const writers: Writers = {
  enabled: (value, to) => enabled(value !== false, to),
  'ike-version': (value, to) => (value.length === 1 ? [set(to.gateway, `version v${value.join('')}-only`)] : null),
  'ike-mode': (value, to) => [set(to.policy('ike'), 'mode', value)],
  'ike-proposals': (value, to) => proposals('ike', value, to),
  'ike-lifetime': (value, to) => [set(to.proposal('ike'), 'lifetime-seconds', value)],
  'auth-method': (value, to) => [
    set(to.proposal('ike'), 'authentication-method', value === 'certificate' ? 'rsa-signatures' : 'pre-shared-keys'),
  ],
  'local-address': (value, to) => [set(to.gateway, 'local-address', value)],
  'peer-address': peer,
  'local-id': (value, to) => identity('local', value, to),
  'peer-id': (value, to) => identity('remote', value, to),
  initiation: (value, to) => [set(to.vpn, 'establish-tunnels', starts[value])],
  dpd: (value, to) => (value ? [set(to.gateway, 'dead-peer-detection interval', value)] : [gone(to.gateway, 'dead-peer-detection')]),
  'nat-traversal': (value, to) => {
    if (value === 'always') return null;
    return value === 'off' ? [set(to.gateway, 'no-nat-traversal')] : [gone(to.gateway, 'no-nat-traversal')];
  },
  'ike-fragmentation': (value, to) => (value ? [gone(to.gateway, 'fragmentation disable')] : [set(to.gateway, 'fragmentation disable')]),
  'child-proposals': (value, to) => proposals('ipsec', value, to),
  pfs: (value, to) => [
    gone(to.policy('ipsec'), 'perfect-forward-secrecy'),
    ...value.flatMap((one) => (one ? [set(to.policy('ipsec'), `perfect-forward-secrecy keys group${one}`)] : [])),
  ],
  selectors,
  'child-lifetime': (value, to) => [set(to.proposal('ipsec'), 'lifetime-seconds', value)],
  'child-kilobytes': (value, to) => (value ? [set(to.proposal('ipsec'), 'lifetime-kilobytes', value)] : null),
  'replay-window': (value, to) => [set(to.vpn, value ? `ike anti-replay-window-size ${value}` : 'ike no-anti-replay')],
  'vti-address': (value, { unit }) => {
    const family = `${unit} family ${value.includes(':') ? 'inet6' : 'inet'}`;
    return [gone(family, 'address'), set(family, 'address', value)];
  },
  mtu: (value, { unit }) => [set(unit, 'family inet mtu', value)],
  mss: (value) => (value ? [set('security flow tcp-mss ipsec-vpn mss', value)] : [gone('security flow tcp-mss ipsec-vpn')]),
  'bgp-as': (value, to) => [set(to.as, value)],
  'bgp-neighbor-as': (value, to) => [typeof value === 'number' ? set(to.neighbor, 'peer-as', value) : set(to.group, 'type', value)],
  'bgp-address': (value, to) => [set(to.neighbor, 'local-address', value)],
  'bgp-neighbor': (value, to) => (to.has('neighbor') ? [`rename ${to.neighbor} to neighbor ${value}`] : [set(to.group, 'neighbor', value)]),
  'bgp-router-id': (value, to) => [set(to.routing, 'router-id', value)],
  'bgp-hold-time': (value, to) => [set(to.neighbor, 'hold-time', value)],
  'bgp-multihop': (value, to) => (value === 1 ? [gone(to.levelOf('bgp-multihop'), 'multihop')] : [set(to.neighbor, 'multihop ttl', value)]),
  'bgp-families': (value, to) => [
    gone(to.levelOf('bgp-families'), 'family'),
    ...value.map((family) => set(to.levelOf('bgp-families'), 'family', family === 'ipv4' ? 'inet' : 'inet6', 'unicast')),
  ],
  'bgp-maximum-prefixes': (value, to) =>
    value === null ? null : [set(to.levelOf('bgp-families'), 'family inet unicast prefix-limit maximum', value)],
  'bgp-password': (value, to) => (value ? null : [gone(to.levelOf('bgp-password'), 'authentication-key')]),
  'bgp-passive': (value, to) => [value ? set(to.neighbor, 'passive') : gone(to.levelOf('bgp-passive'), 'passive')],
  'bgp-enabled': bgpEnabled,
};

/** The `set` lines of Junos for a value. */
export function junosLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write: ((value: Values[Id], to: Names) => readonly string[] | null) | undefined = writers[id];
  return write?.(value, new Names(called))?.join('\n') ?? null;
}
