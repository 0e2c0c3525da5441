import { isCombined, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { PanNames, word } from './pan-os-names.ts';

const hashes: Readonly<Partial<Record<Hash, string>>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha2-256': 'sha256',
  'sha2-384': 'sha384',
  'sha2-512': 'sha512',
};

function cipherWord(cipher: Cipher, ike: boolean): string | null {
  if (cipher === '3des' || cipher === 'des' || (cipher === 'null' && !ike)) return cipher;
  const cbc = /^aes-cbc-(\d+)$/.exec(cipher)?.[1];
  if (cbc) return `aes-${cbc}-cbc`;
  const combined = /^aes-(gcm|ccm)-16-(128|256)$/.exec(cipher);
  if (!combined?.[1] || !combined[2] || (combined[1] === 'ccm' && (ike || combined[2] === '256'))) return null;
  return `aes-${combined[2]}-${combined[1]}`;
}

const list = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : `[ ${words.join(' ')} ]`);
const yesNo = (on: boolean): string => (on ? 'yes' : 'no');

const set = (...lines: readonly string[]): string => lines.map((line) => `set ${line}`).join('\n');
// What is a list grows with each set: it is taken away first.
const replace = (path: string, more: string): string => `delete ${path}\nset ${path} ${more}`;

const identityTypes: Readonly<Partial<Record<Identity['type'], string>>> = {
  address: 'ipaddr',
  fqdn: 'fqdn',
  email: 'ufqdn',
  'key-id': 'keyid',
  dn: 'dn',
};

function identity(which: 'local-id' | 'peer-id', { type, value }: Identity, to: PanNames): string | null {
  const known = identityTypes[type];
  return known ? set(`${to.gateway} ${which} type ${known} id ${word(value)}`) : null;
}

// A profile is one list a kind: proposals of their own cannot be told apart in it.
function only(all: readonly Proposal[]): Proposal | null {
  const [one, ...more] = all;
  return one && !more.length && new Set(one.encryption.map(isCombined)).size === 1 ? one : null;
}

function ikeProposals(all: readonly Proposal[], to: PanNames): string | null {
  const one = only(all);
  const ciphers = one?.encryption.map((cipher) => cipherWord(cipher, true));
  if (!one || !ciphers || ciphers.includes(null)) return null;
  const combined = one.encryption.some(isCombined);
  const own = combined ? ['non-auth'] : one.integrity.map((hash) => hashes[hash] ?? null);
  if (own.includes(null) || !own.length || (!combined && one.prf.length) || !one.groups.length) return null;
  if (combined && !prfFits(one)) return null;
  const path = to.profile('ike');
  return [
    replace(`${path} encryption`, list(ciphers.flatMap((cipher) => cipher ?? []))),
    replace(`${path} hash`, list(own.flatMap((hash) => hash ?? []))),
    replace(`${path} dh-group`, list(one.groups.map((number) => `group${number}`))),
  ].join('\n');
}

// With GCM the group picks the hash.
function prfFits({ prf, groups }: Proposal): boolean {
  const picked = new Set(groups.map((number): Hash | '' => (number <= 19 ? 'sha2-256' : number === 20 ? 'sha2-384' : '')));
  return picked.size === 1 && prf.length === 1 && picked.has(prf[0] ?? '');
}

function childProposals(all: readonly Proposal[], to: PanNames): string | null {
  const one = only(all);
  const ciphers = one?.encryption.map((cipher) => cipherWord(cipher, false));
  if (!one || !ciphers || ciphers.includes(null) || one.groups.length || one.esn.length) return null;
  const own = one.integrity.length ? one.integrity.map((hash) => hashes[hash] ?? null) : ['none'];
  if (own.includes(null)) return null;
  const path = `${to.profile('ipsec')} esp`;
  return [
    replace(`${path} encryption`, list(ciphers.flatMap((cipher) => cipher ?? []))),
    replace(`${path} authentication`, list(own.flatMap((hash) => hash ?? []))),
  ].join('\n');
}

const selector = /^([^[]*)(?:\[(\w+)(?:\/(\d+))?\])?$/;

function protocol(local: string, remote: string): string | null {
  const [, , own, ownPort] = selector.exec(local) ?? [];
  const [, , theirs, theirPort] = selector.exec(remote) ?? [];
  if (own !== theirs) return null;
  if (own === undefined) return 'protocol any';
  if (own !== 'tcp' && own !== 'udp') return ownPort || theirPort ? null : `protocol number ${own}`;
  return `protocol ${own} local-port ${ownPort ?? 0} remote-port ${theirPort ?? 0}`;
}

// One proxy ID for each pair of networks, and no ranges.
function selectors(pairs: readonly SelectorPair[], to: PanNames): string | null {
  const lines = pairs.map(({ local: [local = '', ...locals], remote: [remote = '', ...remotes] }, at) => {
    const [own = '', theirs = ''] = [local, remote].map((one) => selector.exec(one)?.[1]);
    const carried = protocol(local, remote);
    if (
      locals.length ||
      remotes.length ||
      !carried ||
      !own.includes('/') ||
      !theirs.includes('/') ||
      own.includes(':') !== theirs.includes(':')
    )
      return null;
    return `${to.tunnel} auto-key ${own.includes(':') ? 'proxy-id-v6' : 'proxy-id'} PROXY-${at + 1} local ${own} remote ${theirs} ${carried}`;
  });
  if (!lines.length || lines.includes(null)) return null;
  const kinds = pairs.some(({ local }) => local[0]?.includes(':')) ? ['proxy-id', 'proxy-id-v6'] : ['proxy-id'];
  return `${kinds.map((kind) => `delete ${to.tunnel} auto-key ${kind}\n`).join('')}${set(...lines.flatMap((line) => line ?? []))}`;
}

const kilobytes = (value: number): string | null => {
  for (const [unit_, size] of [
    ['kb', 1],
    ['mb', 1024],
    ['gb', 1024 ** 2],
    ['tb', 1024 ** 3],
  ] as const)
    if (value % size === 0 && value / size <= 65535) return `${unit_} ${value / size}`;
  return null;
};

const seconds = (value: number): string | null =>
  value <= 65535 ? `seconds ${value}` : value % 60 === 0 && value / 60 <= 65535 ? `minutes ${value / 60}` : null;

function policy(way: 'import' | 'export', value: 'all' | 'some' | 'none', to: PanNames): string | null {
  // The Advanced Routing Engine filters by profiles.
  if (value === 'some' || to.isLogical) return null;
  const rule = `${to.bgp} policy ${way} rules RULE`;
  return `delete ${to.bgp} policy ${way} rules\n${set(`${rule} enable yes used-by ${to.name('peer group')} action ${value === 'all' ? 'allow' : 'deny'}`)}`;
}

// Timers of the Advanced Routing Engine stand in a profile, which the peer names.
function timer(which: 'hold-time' | 'keep-alive-interval', value: number, to: PanNames): string {
  const own = `${to.timers} ${which} ${value}`;
  return to.isLogical ? set(own, `${to.peer} connection-options timers ${to.name('timer profile')}`) : set(own);
}

type Lines = { readonly [Id in ParameterId]?: (value: Values[Id], to: PanNames) => string | null };

const lines: Lines = {
  enabled: (value, to) => (value && to.mends.length ? set(...to.mends) : set(`${to.tunnel} disabled ${yesNo(!value)}`)),
  'ike-version': (value, to) => {
    const version = { '1': 'ikev1', '2': 'ikev2', '2,1': 'ikev2-preferred' }[value.join()];
    return version ? set(`${to.gateway} protocol version ${version}`) : null;
  },
  'ike-mode': (value, to) => set(`${to.gateway} protocol ikev1 exchange-mode ${value}`),
  'ike-proposals': ikeProposals,
  'ike-lifetime': (value, to) => {
    const lifetime = seconds(value);
    return lifetime && set(`${to.profile('ike')} lifetime ${lifetime}`);
  },
  // A key is never written: whoever types the line puts it in.
  'pre-shared-key': (_, to) => set(`${to.gateway} authentication pre-shared-key key <key>`),
  'peer-address': (value, to) => {
    const kind = value === 'any' ? 'dynamic' : /[g-z]/i.test(value) ? `fqdn ${value}` : `ip ${value}`;
    return set(`${to.gateway} peer-address ${kind}`);
  },
  'local-address': (value, to) => (value === 'any' ? null : set(`${to.gateway} local-address ip ${value}`)),
  'local-id': (value, to) => identity('local-id', value, to),
  'peer-id': (value, to) => identity('peer-id', value, to),
  // What starts it is a monitor's probes, and a monitor needs an address to probe.
  initiation: (value, to) => {
    const passive = `${to.gateway} protocol-common passive-mode ${yesNo(value === 'responds only')}`;
    return to.hasMonitor ? set(passive, `${to.tunnel} tunnel-monitor enable ${yesNo(value === 'starts')}`) : set(passive);
  },
  dpd: (value, to) =>
    set(...['ikev1', 'ikev2'].map((version) => `${to.gateway} protocol ${version} dpd enable ${value ? `yes interval ${value}` : 'no'}`)),
  'ike-fragmentation': (value, to) => set(`${to.gateway} protocol-common fragmentation enable ${yesNo(value)}`),
  'nat-traversal': (value, to) =>
    value === 'always' ? null : set(`${to.gateway} protocol-common nat-traversal enable ${yesNo(value === 'automatic')}`),
  'child-proposals': childProposals,
  pfs: (value, to) => {
    const [group_, ...more] = value;
    return group_ === undefined || more.length ? null : set(`${to.profile('ipsec')} dh-group ${group_ ? `group${group_}` : 'no-pfs'}`);
  },
  encapsulation: (value, to) => set(`${to.tunnel} ipsec-mode ${value}`),
  selectors,
  'child-lifetime': (value, to) => {
    const lifetime = seconds(value);
    return lifetime && set(`${to.profile('ipsec')} lifetime ${lifetime}`);
  },
  'child-kilobytes': (value, to) => {
    const size = value ? kilobytes(value) : null;
    return size && set(`${to.profile('ipsec')} lifesize ${size}`);
  },
  'replay-window': (value, to) => set(value ? `${to.tunnel} anti-replay yes anti-replay-window ${value}` : `${to.tunnel} anti-replay no`),
  'vti-address': (value, to) => replace(`${to.unit} ip`, value),
  mtu: (value, to) => set(`${to.unit} mtu ${value}`),
  'bgp-as': (value, to) => set(`${to.bgp} local-as ${value}`),
  'bgp-neighbor-as': (value, to) => (typeof value === 'number' ? set(`${to.peer} peer-as ${value}`) : null),
  'bgp-address': (value, to) => set(`${to.peer} local-address ip ${value}`),
  'bgp-neighbor': (value, to) => set(`${to.peer} peer-address ip ${value}`),
  'bgp-router-id': (value, to) => set(`${to.bgp} router-id ${value}`),
  'bgp-password': (value, to) =>
    value
      ? set(
          `${to.bgp} auth-profile ${to.name('auth profile')} secret <key>`,
          `${to.peer} connection-options authentication ${to.name('auth profile')}`,
        )
      : `delete ${to.peer} connection-options authentication`,
  'bgp-hold-time': (value, to) => timer('hold-time', value, to),
  'bgp-keepalive': (value, to) => timer('keep-alive-interval', value, to),
  'bgp-multihop': (value, to) => set(`${to.peer} connection-options multihop ${value}`),
  'bgp-families': (value, to) => (value.length === 1 ? set(`${to.peer} address-family-identifier ${value.join('')}`) : null),
  'bgp-in': (value, to) => policy('import', value, to),
  'bgp-out': (value, to) => policy('export', value, to),
  'bgp-networks': (value, to) =>
    value.length && !to.isLogical
      ? `delete ${to.bgp} redist-rules\n${set(...value.map((network) => `${to.bgp} redist-rules ${network} address-family-identifier ${network.includes(':') ? 'ipv6' : 'ipv4'} enable yes`))}`
      : null,
  'bgp-maximum-prefixes': (value, to) => set(`${to.peer} max-prefixes ${value ?? 'unlimited'}`),
  'bgp-passive': (value, to) =>
    set(
      to.isLogical ? `${to.peer} passive ${yesNo(value)}` : `${to.peer} connection-options outgoing-bgp-connection allow ${yesNo(!value)}`,
    ),
  'bgp-enabled': (value, to) => (value && to.sessionMends.length ? set(...to.sessionMends) : set(`${to.peer} enable ${yesNo(value)}`)),
};

/** The set commands of PAN-OS that set a parameter. */
export function panLines<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write: ((value: Values[Id], to: PanNames) => string | null) | undefined = lines[id];
  return write?.(value, new PanNames(called)) ?? null;
}
