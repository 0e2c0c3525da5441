import type { Cipher, Hash } from '../ike/algorithm.ts';
import { isCombined } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { lengthOf, maskOf, otherHost } from './in-network.ts';

/** Where the address of the neighbor stands, which the lines of a VPN do not know. */
export const neighborPlace = '<neighbor>';

const hashes: Readonly<Partial<Record<Hash, string>>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha2-256': 'sha256',
  'sha2-384': 'sha384',
  'sha2-512': 'sha512',
};
const ciphers: Readonly<Partial<Record<Cipher, string>>> = {
  null: 'null',
  des: 'des',
  '3des': '3des',
  'aes-cbc-128': 'aes128',
  'aes-cbc-192': 'aes192',
  'aes-cbc-256': 'aes256',
  'aes-gcm-16-128': 'aes128gcm',
  'aes-gcm-16-256': 'aes256gcm',
  'chacha20-poly1305': 'chacha20poly1305',
};

function suites({ encryption, integrity, prf }: Proposal, ike: boolean): string[] | null {
  const words = encryption.flatMap((cipher) => {
    const own = isCombined(cipher)
      ? ike
        ? prf.map((hash) => `prf${hashes[hash] ?? ''}`)
        : ['']
      : integrity.map((hash) => hashes[hash] ?? '?');
    const last = own.length ? own : [ike ? '?' : 'null'];
    return last.map((hash) => [ciphers[cipher] ?? '?', hash].filter(Boolean).join('-'));
  });
  return words.some((word) => word.includes('?') || word.endsWith('prf')) ? null : words;
}

// One list of suites and one of groups: proposals with groups of their own cannot be told apart.
function proposals(all: readonly Proposal[], ike: boolean): string[] | null {
  const lists = all.map((one) => suites(one, ike));
  const groups = new Set(all.map((one) => one.groups.join(' ')));
  if (!all.length || lists.includes(null) || groups.size > 1) return null;
  const [group = ''] = groups;
  return [`set proposal ${lists.flat().join(' ')}`, ...(ike && group ? [`set dhgrp ${group}`] : [])];
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const block = (path: string, name: string, lines: readonly string[]): string =>
  [`config ${path}`, `    edit ${quoted(name)}`, ...lines.map((line) => `        ${line}`), '    next', 'end'].join('\n');

const phase1 = (name: string, ...lines: string[]): string => block('vpn ipsec phase1-interface', name, lines);
const phase2 = (name: string, ...lines: string[]): string =>
  block('vpn ipsec phase2-interface', name, [`set phase1name ${quoted(name)}`, ...lines]);
const link = (name: string, ...lines: string[]): string => block('system interface', name, lines);
const bgp = (...lines: string[]): string => ['config router bgp', ...lines.map((line) => `    ${line}`), 'end'].join('\n');
const neighbor = (...lines: string[]): string =>
  bgp('config neighbor', `    edit "${neighborPlace}"`, ...lines.map((line) => `        ${line}`), '    next', 'end');
const onOff = (on: boolean): string => (on ? 'enable' : 'disable');

const identityTypes: Readonly<Partial<Record<Identity['type'], string>>> = {
  address: 'address',
  fqdn: 'fqdn',
  email: 'user-fqdn',
  'key-id': 'keyid',
  dn: 'asn1dn',
};

function localId({ type, value }: Identity, name: string): string | null {
  const word = identityTypes[type];
  return word ? phase1(name, `set localid-type ${word}`, `set localid ${quoted(value)}`) : null;
}

function peerId({ type, value }: Identity, name: string): string {
  return type === 'any' ? phase1(name, 'set peertype any') : phase1(name, 'set peertype one', `set peerid ${quoted(value)}`);
}

function vti(own: string, name: string): string {
  const [address = '', suffix = '32'] = own.split('/');
  const other = otherHost(own);
  const remote = other ? [`set remote-ip ${other} ${maskOf(Number(suffix))}`] : [];
  return link(name, `set ip ${address} 255.255.255.255`, ...remote);
}

const protocolNumbers: Readonly<Record<string, string>> = { icmp: '1', tcp: '6', udp: '17' };

function sideLines(side: 'src' | 'dst', networks: readonly string[]): string[] | null {
  const [first = '', ...more] = networks;
  const [, network = '', protocol, port] = /^([^[]*)(?:\[(\w+)(?:\/(\d+))?\])?$/.exec(first) ?? [];
  if (more.length || !network) return null;
  const six = network.includes(':') ? '6' : '';
  const [from = '', to] = network.split('-');
  const [address = '', length = ''] = from.split('/');
  const where = to
    ? [`set ${side}-addr-type range${six}`, `set ${side}-start-ip${six} ${from}`, `set ${side}-end-ip${six} ${to}`]
    : [
        `set ${side}-addr-type subnet${six}`,
        six ? `set ${side}-subnet6 ${from}` : `set ${side}-subnet ${address} ${maskOf(Number(length))}`,
      ];
  return [
    ...where,
    ...(protocol ? [`set protocol ${protocolNumbers[protocol] ?? protocol}`] : []),
    ...(port ? [`set ${side}-port ${port}`] : []),
  ];
}

// A phase 2 holds one pair of networks: each pair gets its own.
function selectors(pairs: readonly SelectorPair[], name: string): string | null {
  const entries = pairs.map(({ local, remote }, at) => {
    const lines = [sideLines('src', local), sideLines('dst', remote)];
    if (lines.includes(null)) return null;
    const once = [...new Set(lines.flatMap((side) => side ?? []))];
    return [
      `    edit ${quoted(at ? `${name}-${at + 1}` : name)}`,
      `        set phase1name ${quoted(name)}`,
      ...once.map((line) => `        ${line}`),
      '    next',
    ];
  });
  if (!entries.length || entries.includes(null)) return null;
  return ['config vpn ipsec phase2-interface', ...entries.flatMap((lines) => lines ?? []), 'end'].join('\n');
}

function networks(all: readonly string[]): string | null {
  const lines = all.map((network, at) => {
    const [address = '', length = ''] = network.split('/');
    return [`    edit ${at + 1}`, `        set prefix ${address} ${maskOf(Number(length))}`, '    next'];
  });
  return all.some((network) => network.includes(':') || lengthOf(maskOf(Number(network.split('/')[1]))) === null)
    ? null
    : bgp('config network', ...lines.flat(), 'end');
}

// A rule of a route map that nothing narrows lets all through, or nothing.
function policy(way: 'in' | 'out', value: 'all' | 'some' | 'none', name: string): string | null {
  if (value === 'some') return null;
  const map = `${name}-${way.toUpperCase()}`;
  const rule = ['config rule', '    edit 1', `        set action ${value === 'all' ? 'permit' : 'deny'}`, '    next', 'end'];
  return `${block('router route-map', map, rule)}\n${neighbor(`set route-map-${way} ${quoted(map)}`)}`;
}

type Lines = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => string | null };

const lines: Lines = {
  enabled: (value, name) => link(name, `set status ${value ? 'up' : 'down'}`),
  'ike-version': (value, name) => (value.length === 1 ? phase1(name, `set ike-version ${value[0] ?? 2}`) : null),
  'ike-mode': (value, name) => phase1(name, `set mode ${value}`),
  'ike-proposals': (value, name) => {
    const found = proposals(value, true);
    return found && phase1(name, ...found);
  },
  'ike-lifetime': (value, name) => phase1(name, `set keylife ${value}`),
  'auth-method': (value, name) => phase1(name, `set authmethod ${value === 'certificate' ? 'signature' : 'psk'}`),
  // A key is never written: whoever types the line puts it in.
  'pre-shared-key': (_, name) => phase1(name, 'set psksecret "<key>"'),
  'local-address': (value, name) => (value === 'any' ? null : phase1(name, `set local-gw${value.includes(':') ? '6' : ''} ${value}`)),
  'peer-address': (value, name) => {
    if (value === 'any') return phase1(name, 'set type dynamic');
    if (/[g-z]/i.test(value)) return phase1(name, 'set type ddns', `set remotegw-ddns ${quoted(value)}`);
    return phase1(name, 'set type static', `set remote-gw${value.includes(':') ? '6' : ''} ${value}`);
  },
  'local-id': localId,
  'peer-id': peerId,
  initiation: (value, name) =>
    value === 'responds only'
      ? phase1(name, 'set passive-mode enable')
      : `${phase1(name, 'set passive-mode disable')}\n${phase2(name, `set auto-negotiate ${onOff(value === 'starts')}`)}`,
  dpd: (value, name) => (value ? phase1(name, 'set dpd on-idle', `set dpd-retryinterval ${value}`) : phase1(name, 'set dpd disable')),
  'ike-fragmentation': (value, name) => phase1(name, `set fragmentation ${onOff(value)}`),
  'nat-traversal': (value, name) => phase1(name, `set nattraversal ${{ automatic: 'enable', always: 'forced', off: 'disable' }[value]}`),
  'child-proposals': (value, name) => {
    const found = proposals(value, false);
    return found && phase2(name, ...found);
  },
  pfs: (value, name) => {
    if (value.includes(0)) return value.length === 1 ? phase2(name, 'set pfs disable') : null;
    return phase2(name, 'set pfs enable', `set dhgrp ${value.join(' ')}`);
  },
  encapsulation: (value, name) => phase2(name, `set encapsulation ${value}-mode`),
  selectors,
  'child-lifetime': (value, name) => phase2(name, `set keylifeseconds ${value}`),
  'child-kilobytes': (value, name) =>
    value ? phase2(name, 'set keylife-type both', `set keylifekbs ${value}`) : phase2(name, 'set keylife-type seconds'),
  'replay-window': (value, name) => (value ? null : phase2(name, 'set replay disable')),
  'vti-address': vti,
  mtu: (value, name) => link(name, 'set mtu-override enable', `set mtu ${value}`),
  mss: (value, name) => link(name, `set tcp-mss ${value}`),
  'bgp-as': (value) => bgp(`set as ${value}`),
  'bgp-neighbor-as': (value) => neighbor(`set remote-as ${value}`),
  'bgp-neighbor': (value) => bgp('config neighbor', `    rename "${neighborPlace}" to "${value}"`, 'end'),
  'bgp-router-id': (value) => bgp(`set router-id ${value}`),
  'bgp-hold-time': (value) => neighbor(`set holdtime-timer ${value}`),
  'bgp-keepalive': (value) => neighbor(`set keep-alive-timer ${value}`),
  'bgp-multihop': (value) =>
    value === 1
      ? neighbor('set ebgp-enforce-multihop disable')
      : neighbor('set ebgp-enforce-multihop enable', `set ebgp-multihop-ttl ${value}`),
  'bgp-families': (value) => neighbor(`set activate ${onOff(value.includes('ipv4'))}`, `set activate6 ${onOff(value.includes('ipv6'))}`),
  'bgp-password': (value) => neighbor(value ? 'set password "<key>"' : 'unset password'),
  'bgp-in': (value, name) => policy('in', value, name),
  'bgp-out': (value, name) => policy('out', value, name),
  'bgp-networks': networks,
  'bgp-maximum-prefixes': (value) => neighbor(`set maximum-prefix ${value ?? 0}`),
  'bgp-passive': (value) => neighbor(`set passive ${onOff(value)}`),
  'bgp-enabled': (value) => neighbor(`set shutdown ${onOff(!value)}`),
};

/** The lines of FortiOS that set a parameter; the neighbor of BGP stands as `<neighbor>` in them. */
export function fortiLines<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write: ((value: Values[Id], name: string) => string | null) | undefined = lines[id];
  return write?.(value, name) ?? null;
}
