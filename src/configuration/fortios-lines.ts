import type { Cipher, Hash } from '../ike/algorithm.ts';
import { isCombined } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import { bgp, Blocks, entry, quoted } from './fortios-blocks.ts';
import type { Called } from './format.ts';
import { otherHost } from './in-network.ts';
import { lengthOf, maskOf } from './masks.ts';

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

const onOff = (on: boolean): string => (on ? 'enable' : 'disable');

const identityTypes: Readonly<Partial<Record<Identity['type'], string>>> = {
  address: 'address',
  fqdn: 'fqdn',
  email: 'user-fqdn',
  'key-id': 'keyid',
  dn: 'asn1dn',
};

function localId({ type, value }: Identity, to: Blocks): string | null {
  const word = identityTypes[type];
  return word ? to.phase1(`set localid-type ${word}`, `set localid ${quoted(value)}`) : null;
}

function peerId({ type, value }: Identity, to: Blocks): string {
  return type === 'any' ? to.phase1('set peertype any') : to.phase1('set peertype one', `set peerid ${quoted(value)}`);
}

function vti(own: string, to: Blocks): string | null {
  const [address = '', suffix = '32'] = own.split('/');
  const other = otherHost(own);
  const remote = other ? [`set remote-ip ${other} ${maskOf(Number(suffix))}`] : [];
  return to.link(`set ip ${address} 255.255.255.255`, ...remote);
}

const protocolNumbers: Readonly<Record<string, string>> = { icmp: '1', tcp: '6', udp: '17' };

const selector = /^([^[]*)(?:\[(\w+)(?:\/(\d+))?\])?$/;

// It holds for both sides; 0 is any.
function protocolOf({ local, remote }: SelectorPair): string {
  const word = [...local, ...remote].flatMap((one) => selector.exec(one)?.[2] ?? [])[0];
  return `set protocol ${word === undefined ? 0 : (protocolNumbers[word] ?? word)}`;
}

function sideLines(side: 'src' | 'dst', networks: readonly string[]): string[] | null {
  const [first = '', ...more] = networks;
  const [, network = '', , port] = selector.exec(first) ?? [];
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
  return [...where, ...(port ? [`set ${side}-port ${port}`] : [])];
}

// A phase 2 holds one pair of networks: each pair gets its own, and what is left over goes.
function selectors(pairs: readonly SelectorPair[], to: Blocks): string | null {
  const entries = pairs.map((pair, at) => {
    const [src, dst] = [sideLines('src', pair.local), sideLines('dst', pair.remote)];
    if (!src || !dst) return null;
    return [
      `    edit ${quoted(to.phase2Name(at))}`,
      `        set phase1name ${quoted(to.phase1Name)}`,
      ...[...src, ...dst, protocolOf(pair)].map((line) => `        ${line}`),
      '    next',
    ];
  });
  if (!entries.length || entries.includes(null)) return null;
  const gone = to.phases2.slice(pairs.length).map((name) => `    delete ${quoted(name)}`);
  return [`config ${to.phase2Table}`, ...entries.flatMap((lines) => lines ?? []), ...gone, 'end'].join('\n');
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
function policy(way: 'in' | 'out', value: 'all' | 'some' | 'none', to: Blocks): string | null {
  if (value === 'some') return null;
  const map = `ROUTE-MAP-${way.toUpperCase()}`;
  const rule = ['config rule', '    edit 1', `        set action ${value === 'all' ? 'permit' : 'deny'}`, '    next', 'end'];
  return `${entry('router route-map', map, rule)}\n${to.neighbor(`set route-map-${way} ${quoted(map)}`)}`;
}

type Lines = { readonly [Id in ParameterId]?: (value: Values[Id], to: Blocks) => string | null };

const lines: Lines = {
  enabled: (value, to) => to.status(value !== false),
  'ike-version': (value, to) => (value.length === 1 ? to.phase1(`set ike-version ${value[0] ?? 2}`) : null),
  'ike-mode': (value, to) => to.phase1(`set mode ${value}`),
  'ike-proposals': (value, to) => {
    const found = proposals(value, true);
    return found && to.phase1(...found);
  },
  'ike-lifetime': (value, to) => to.phase1(`set keylife ${value}`),
  'auth-method': (value, to) => to.phase1(`set authmethod ${value === 'certificate' ? 'signature' : 'psk'}`),
  // A key is never written: whoever types the line puts it in.
  'pre-shared-key': (_, to) => to.phase1('set psksecret "<key>"'),
  'local-address': (value, to) => (value === 'any' ? null : to.phase1(`set local-gw${value.includes(':') ? '6' : ''} ${value}`)),
  'peer-address': (value, to) => {
    if (value === 'any') return to.phase1('set type dynamic');
    if (/[g-z]/i.test(value)) return to.phase1('set type ddns', `set remotegw-ddns ${quoted(value)}`);
    return to.phase1('set type static', `set remote-gw${value.includes(':') ? '6' : ''} ${value}`);
  },
  'local-id': localId,
  'peer-id': peerId,
  initiation: (value, to) =>
    value === 'responds only'
      ? to.phase1('set passive-mode enable')
      : `${to.phase1('set passive-mode disable')}\n${to.phase2(`set auto-negotiate ${onOff(value === 'starts')}`)}`,
  dpd: (value, to) => (value ? to.phase1('set dpd on-idle', `set dpd-retryinterval ${value}`) : to.phase1('set dpd disable')),
  'ike-fragmentation': (value, to) => to.phase1(`set fragmentation ${onOff(value)}`),
  'nat-traversal': (value, to) => to.phase1(`set nattraversal ${{ automatic: 'enable', always: 'forced', off: 'disable' }[value]}`),
  'child-proposals': (value, to) => {
    const found = proposals(value, false);
    return found && to.phase2(...found);
  },
  pfs: (value, to) => {
    if (value.includes(0)) return value.length === 1 ? to.phase2('set pfs disable') : null;
    return to.phase2('set pfs enable', `set dhgrp ${value.join(' ')}`);
  },
  encapsulation: (value, to) => to.phase2(`set encapsulation ${value}-mode`),
  selectors,
  'child-lifetime': (value, to) => to.phase2(`set keylifeseconds ${value}`),
  'child-kilobytes': (value, to) =>
    value ? to.phase2('set keylife-type both', `set keylifekbs ${value}`) : to.phase2('set keylife-type seconds'),
  'replay-window': (value, to) => (value ? null : to.phase2('set replay disable')),
  'vti-address': vti,
  mtu: (value, to) => to.link('set mtu-override enable', `set mtu ${value}`),
  mss: (value, to) => to.link(`set tcp-mss ${value}`),
  'bgp-as': (value, to) => to.as(value),
  'bgp-neighbor-as': (value, to) => to.neighbor(`set remote-as ${value}`),
  'bgp-neighbor': (value, to) =>
    to.hasNeighbor ? bgp('config neighbor', `    rename ${quoted(to.neighborName)} to ${quoted(value)}`, 'end') : null,
  'bgp-router-id': (value) => bgp(`set router-id ${value}`),
  'bgp-hold-time': (value, to) => to.neighbor(`set holdtime-timer ${value}`),
  'bgp-keepalive': (value, to) => to.neighbor(`set keep-alive-timer ${value}`),
  'bgp-multihop': (value, to) =>
    value === 1
      ? to.neighbor('set ebgp-enforce-multihop disable')
      : to.neighbor('set ebgp-enforce-multihop enable', `set ebgp-multihop-ttl ${value}`),
  'bgp-families': (value, to) =>
    // IPv6 that nothing is said of stays as it is.
    to.neighbor(
      `set activate ${onOff(value.includes('ipv4'))}`,
      ...(value.includes('ipv6') || to.hasActivate6 ? [`set activate6 ${onOff(value.includes('ipv6'))}`] : []),
    ),
  'bgp-password': (value, to) => to.neighbor(value ? 'set password "<key>"' : 'unset password'),
  'bgp-in': (value, to) => policy('in', value, to),
  'bgp-out': (value, to) => policy('out', value, to),
  'bgp-networks': networks,
  'bgp-maximum-prefixes': (value, to) => to.neighbor(`set maximum-prefix ${value ?? 0}`),
  'bgp-passive': (value, to) => to.neighbor(`set passive ${onOff(value)}`),
  'bgp-enabled': (value, to) => to.neighbor(`set shutdown ${onOff(!value)}`),
};

/** The lines of FortiOS that set a parameter, in the VDOM of the VPN where the text has VDOMs. */
export function fortiLines<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write: ((value: Values[Id], to: Blocks) => string | null) | undefined = lines[id];
  const to = new Blocks(called);
  const written = write?.(value, to) ?? null;
  return written === null ? null : to.within(written);
}
