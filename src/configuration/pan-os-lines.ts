import { isCombined, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';

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

const word = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`);
const list = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : `[ ${words.join(' ')} ]`);
const yesNo = (on: boolean): string => (on ? 'yes' : 'no');

const gateway = (name: string): string => `network ike gateway ${word(name)}`;
const ikeProfile = (name: string): string => `network ike crypto-profiles ike-crypto-profiles ${word(name)}`;
const ipsecProfile = (name: string): string => `network ike crypto-profiles ipsec-crypto-profiles ${word(name)}`;
const tunnel = (name: string): string => `network tunnel ipsec ${word(name)}`;
const unit = 'network interface tunnel units tunnel.1';
const bgp = 'network virtual-router default protocol bgp';
const group = (name: string): string => `${bgp} peer-group ${word(name)}`;
const peer = (name: string): string => `${group(name)} peer ${word(name)}`;

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

function identity(which: 'local-id' | 'peer-id', { type, value }: Identity, name: string): string | null {
  const known = identityTypes[type];
  return known ? set(`${gateway(name)} ${which} type ${known} id ${word(value)}`) : null;
}

// A profile is one list a kind: proposals of their own cannot be told apart in it.
function only(all: readonly Proposal[]): Proposal | null {
  const [one, ...more] = all;
  return one && !more.length && new Set(one.encryption.map(isCombined)).size === 1 ? one : null;
}

function ikeProposals(all: readonly Proposal[], name: string): string | null {
  const one = only(all);
  const ciphers = one?.encryption.map((cipher) => cipherWord(cipher, true));
  if (!one || !ciphers || ciphers.includes(null)) return null;
  const combined = one.encryption.some(isCombined);
  const own = combined ? ['non-auth'] : one.integrity.map((hash) => hashes[hash] ?? null);
  if (own.includes(null) || !own.length || (!combined && one.prf.length) || !one.groups.length) return null;
  if (combined && !prfFits(one)) return null;
  const path = ikeProfile(name);
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

function childProposals(all: readonly Proposal[], name: string): string | null {
  const one = only(all);
  const ciphers = one?.encryption.map((cipher) => cipherWord(cipher, false));
  if (!one || !ciphers || ciphers.includes(null) || one.groups.length || one.esn.length) return null;
  const own = one.integrity.length ? one.integrity.map((hash) => hashes[hash] ?? null) : ['none'];
  if (own.includes(null)) return null;
  const path = `${ipsecProfile(name)} esp`;
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
function selectors(pairs: readonly SelectorPair[], name: string): string | null {
  const lines = pairs.map(({ local: [local = '', ...locals], remote: [remote = '', ...remotes] }, at) => {
    const [own = '', theirs = ''] = [local, remote].map((one) => selector.exec(one)?.[1]);
    const carried = protocol(local, remote);
    if (locals.length || remotes.length || !carried || !own.includes('/') || !theirs.includes('/') || own.includes(':')) return null;
    return `${tunnel(name)} auto-key proxy-id ${word(`${name}-${at + 1}`)} local ${own} remote ${theirs} ${carried}`;
  });
  if (!lines.length || lines.includes(null)) return null;
  return `delete ${tunnel(name)} auto-key proxy-id\n${set(...lines.flatMap((line) => line ?? []))}`;
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

function policy(way: 'import' | 'export', value: 'all' | 'some' | 'none', name: string): string | null {
  if (value === 'some') return null;
  const rule = `${bgp} policy ${way} rules ${word(`${name}-${way}`)}`;
  return `delete ${bgp} policy ${way} rules\n${set(`${rule} enable yes used-by ${word(name)} action ${value === 'all' ? 'allow' : 'deny'}`)}`;
}

type Lines = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => string | null };

const lines: Lines = {
  enabled: (value, name) => set(`${gateway(name)} disabled ${yesNo(!value)}`, `${tunnel(name)} disabled ${yesNo(!value)}`),
  'ike-version': (value, name) => {
    const version = { '1': 'ikev1', '2': 'ikev2', '2,1': 'ikev2-preferred' }[value.join()];
    return version ? set(`${gateway(name)} protocol version ${version}`) : null;
  },
  'ike-mode': (value, name) => set(`${gateway(name)} protocol ikev1 exchange-mode ${value}`),
  'ike-proposals': ikeProposals,
  'ike-lifetime': (value, name) => {
    const lifetime = seconds(value);
    return lifetime && set(`${ikeProfile(name)} lifetime ${lifetime}`);
  },
  // A key is never written: whoever types the line puts it in.
  'pre-shared-key': (_, name) => set(`${gateway(name)} authentication pre-shared-key key <key>`),
  'peer-address': (value, name) => {
    const kind = value === 'any' ? 'dynamic' : /[g-z]/i.test(value) ? `fqdn ${value}` : `ip ${value}`;
    return set(`${gateway(name)} peer-address ${kind}`);
  },
  'local-address': (value, name) => (value === 'any' ? null : set(`${gateway(name)} local-address ip ${value}`)),
  'local-id': (value, name) => identity('local-id', value, name),
  'peer-id': (value, name) => identity('peer-id', value, name),
  initiation: (value, name) =>
    value === 'starts'
      ? set(`${gateway(name)} protocol-common passive-mode no`, `${tunnel(name)} tunnel-monitor enable yes`)
      : set(
          `${gateway(name)} protocol-common passive-mode ${yesNo(value === 'responds only')}`,
          `${tunnel(name)} tunnel-monitor enable no`,
        ),
  dpd: (value, name) =>
    set(
      ...['ikev1', 'ikev2'].map((version) => `${gateway(name)} protocol ${version} dpd enable ${value ? `yes interval ${value}` : 'no'}`),
    ),
  'ike-fragmentation': (value, name) => set(`${gateway(name)} protocol-common fragmentation enable ${yesNo(value)}`),
  'nat-traversal': (value, name) =>
    value === 'always' ? null : set(`${gateway(name)} protocol-common nat-traversal enable ${yesNo(value === 'automatic')}`),
  'child-proposals': childProposals,
  pfs: (value, name) => {
    const [group_, ...more] = value;
    return group_ === undefined || more.length ? null : set(`${ipsecProfile(name)} dh-group ${group_ ? `group${group_}` : 'no-pfs'}`);
  },
  encapsulation: (value, name) => set(`${tunnel(name)} ipsec-mode ${value}`),
  selectors,
  'child-lifetime': (value, name) => {
    const lifetime = seconds(value);
    return lifetime && set(`${ipsecProfile(name)} lifetime ${lifetime}`);
  },
  'child-kilobytes': (value, name) => {
    const size = value ? kilobytes(value) : null;
    return size && set(`${ipsecProfile(name)} lifesize ${size}`);
  },
  'replay-window': (value, name) =>
    set(value ? `${tunnel(name)} anti-replay yes anti-replay-window ${value}` : `${tunnel(name)} anti-replay no`),
  'vti-address': (value) => replace(`${unit} ip`, value),
  mtu: (value) => set(`${unit} mtu ${value}`),
  'bgp-as': (value) => set(`${bgp} local-as ${value}`),
  'bgp-neighbor-as': (value, name) => (typeof value === 'number' ? set(`${peer(name)} peer-as ${value}`) : null),
  'bgp-address': (value, name) => set(`${peer(name)} local-address ip ${value}`),
  'bgp-neighbor': (value, name) => set(`${peer(name)} peer-address ip ${value}`),
  'bgp-router-id': (value) => set(`${bgp} router-id ${value}`),
  'bgp-password': (value, name) =>
    value
      ? set(`${bgp} auth-profile ${word(name)} secret <key>`, `${peer(name)} connection-options authentication ${word(name)}`)
      : `delete ${peer(name)} connection-options authentication`,
  'bgp-hold-time': (value, name) => set(`${peer(name)} connection-options hold-time ${value}`),
  'bgp-keepalive': (value, name) => set(`${peer(name)} connection-options keep-alive-interval ${value}`),
  'bgp-multihop': (value, name) => set(`${peer(name)} connection-options multihop ${value}`),
  'bgp-families': (value, name) => (value.length === 1 ? set(`${peer(name)} address-family-identifier ${value.join('')}`) : null),
  'bgp-in': (value, name) => policy('import', value, name),
  'bgp-out': (value, name) => policy('export', value, name),
  'bgp-networks': (value) =>
    value.length
      ? `delete ${bgp} redist-rules\n${set(...value.map((network) => `${bgp} redist-rules ${network} address-family-identifier ${network.includes(':') ? 'ipv6' : 'ipv4'} enable yes`))}`
      : null,
  'bgp-maximum-prefixes': (value, name) => set(`${peer(name)} max-prefixes ${value ?? 'unlimited'}`),
  'bgp-passive': (value, name) => set(`${peer(name)} connection-options outgoing-bgp-connection allow ${yesNo(!value)}`),
  'bgp-enabled': (value, name) => set(`${peer(name)} enable ${yesNo(value)}`),
};

/** The set commands of PAN-OS that set a parameter. Profiles and neighbor bear the VPN's name in them, the interface is tunnel.1. */
export function panLines<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write: ((value: Values[Id], name: string) => string | null) | undefined = lines[id];
  return write?.(value, name) ?? null;
}
