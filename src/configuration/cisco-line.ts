import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Family, ParameterId, SelectorPair, Values } from '../settings/end.ts';
import { networkOf } from './cisco-addresses.ts';
import { maskOf } from './masks.ts';
import type { Called } from './format.ts';

/** Writes the lines that set a parameter, in the objects that the reader found; null where they can't be written. */
export type LineTable = { readonly [Id in ParameterId]?: (value: Values[Id], called: Called) => string | null };

/** A command with the lines of its mode. */
export const block = (opens: string, ...lines: readonly string[]): string => [opens, ...lines.map((line) => ` ${line}`)].join('\n');

/** The entry of a crypto map that a VPN is, as a line begins that changes it; null for a VPN of a tunnel interface. */
export function entryOf(called: Called): string | null {
  if (called['dynamic-map']) return `crypto dynamic-map ${called['dynamic-map']}`;
  return called['crypto map'] ? `crypto map ${called['crypto map']}` : null;
}

/** A line of the VPN's tunnel interface; an entry of a crypto map has none. */
export const inInterface =
  (...lines: readonly string[]) =>
  (called: Called): string | null =>
    entryOf(called) ? null : block(`interface ${called.interface ?? 'TUNNEL'}`, ...lines);

/** The lines that end what keeps a VPN off: on what is shut itself, or else on the tunnel interface. */
export function enabledLines(on: boolean, called: Called): string | null {
  if (!on) return inInterface('shutdown')(called);
  const shut = called['shut interface'];
  if (called['without interface']) return block('interface INTERFACE', `crypto map ${called['without interface']}`);
  return shut ? block(`interface ${shut}`, 'no shutdown') : inInterface('no shutdown')(called);
}

/** `10.0.0.1/30` as `10.0.0.1 255.255.255.252`. */
export function withMask(network: string): string | null {
  const [address = '', length = ''] = network.split('/');
  return /^\d+$/.test(length) && /^[\d.]+$/.test(address) ? `${address} ${maskOf(Number(length))}` : null;
}

/** One permit of an access list a pair; null where a network is not one that such a line takes. */
export function permits(pairs: readonly SelectorPair[], maskFor: (length: number) => string): readonly string[] | null {
  const side = (networks: readonly string[]): string | null => {
    const [, address = '', length = ''] = /^([\d.]+)\/(\d+)$/.exec(networks[0] ?? '') ?? [];
    if (networks.length !== 1 || !address) return null;
    if (length === '0') return 'any';
    return length === '32' ? `host ${address}` : `${networkOf(address, Number(length)).split('/')[0] ?? ''} ${maskFor(Number(length))}`;
  };
  const lines = pairs.map(({ local, remote }) => [side(local), side(remote)]);
  return lines.every((line) => !line.includes(null)) ? lines.map((line) => `permit ip ${line.join(' ')}`) : null;
}

/** True for a VPN that carries everything. */
export const isEverything = ([first, ...more]: readonly SelectorPair[]): boolean =>
  !more.length && first?.local.join() === '0.0.0.0/0' && first.remote.join() === '0.0.0.0/0';

const transforms: Readonly<Partial<Record<Cipher, string>>> = {
  null: 'esp-null',
  des: 'esp-des',
  '3des': 'esp-3des',
  'aes-cbc-128': 'esp-aes',
  'aes-cbc-192': 'esp-aes 192',
  'aes-cbc-256': 'esp-aes 256',
  'aes-gcm-16-128': 'esp-gcm',
  'aes-gcm-16-192': 'esp-gcm 192',
  'aes-gcm-16-256': 'esp-gcm 256',
  'aes-gmac-128': 'esp-gmac',
  'aes-gmac-192': 'esp-gmac 192',
  'aes-gmac-256': 'esp-gmac 256',
};

/** `sha2-256` as `sha256`, with what else a vendor calls it; null for what it does not have. */
export function hashWord(hash: Hash): string | null {
  if (hash === 'md5') return 'md5';
  if (hash === 'sha1') return 'sha1';
  return hash.startsWith('sha2-') ? `sha${hash.slice(5)}` : null;
}

/** `esp-aes 256 esp-sha256-hmac`; null for what a transform set can't say. */
export function transformOf(encryption: readonly Cipher[], integrity: readonly Hash[]): string | null {
  const [cipher, ...others] = encryption;
  const first = cipher && !others.length ? transforms[cipher] : undefined;
  if (!first || integrity.length > 1) return null;
  const [hash] = integrity;
  if (!hash) return first;
  const word = hashWord(hash);
  return word === null ? null : `${first} esp-${word === 'sha1' ? 'sha' : word}-hmac`;
}

/** Words for all of a list, or null where one has none. */
export function wordsOf<T>(list: readonly T[], wordFor: (one: T) => string | null | undefined): string | null {
  const words = list.map(wordFor);
  return words.every((word) => word !== null && word !== undefined) ? words.join(' ') : null;
}

type In = (called: Called, name: Family, lines: readonly string[]) => string;

/** Lines of BGP, of IOS, or of an ASA, which has all of a neighbor in its address family. */
export function bgpLines(syntax: 'IOS' | 'ASA'): LineTable {
  const router = (called: Called): string => `router bgp ${called['router bgp'] ?? 'ASN'}`;
  const family = (name: Family, vrf: string | undefined): string =>
    vrf ? `${name} vrf ${vrf}` : syntax === 'IOS' && name === 'ipv4' ? 'ipv4' : `${name} unicast`;
  const inFamily: In = (called, name, lines) =>
    block(router(called), `address-family ${family(name, called.vrf)}`, ...lines.map((line) => ` ${line}`));
  const inRouter = (called: Called, ...lines: readonly string[]): string =>
    syntax === 'ASA' || called.vrf ? inFamily(called, 'ipv4', lines) : block(router(called), ...lines);
  const of = (called: Called, says: string, no = ''): string => `${no}neighbor ${called.neighbor ?? 'NEIGHBOR'} ${says}`;
  const set = (called: Called, says: string, no = ''): string => inRouter(called, of(called, says, no));
  const filtered = (way: 'in' | 'out') => (value: Values['bgp-in'], called: Called) => {
    if (value === 'some') return null;
    const map = value === 'all' ? 'ALL-ROUTES' : 'NO-ROUTES';
    return `route-map ${map} ${value === 'all' ? 'permit' : 'deny'} 10\n${set(called, `route-map ${map} ${way}`)}`;
  };
  return {
    // A device has one process and refuses another number: towards one neighbor it can say another.
    'bgp-as': (as, called) => {
      if (!called['router bgp']) return `router bgp ${as}`;
      return called.neighbor ? set(called, `local-as ${as}`) : null;
    },
    'bgp-neighbor-as': (as, called) => (typeof as === 'number' ? set(called, `remote-as ${as}`) : null),
    'bgp-neighbor': (address, called) => inRouter(called, `neighbor ${address} remote-as ${called['neighbor as'] ?? 'NEIGHBOR-ASN'}`),
    'bgp-router-id': (id, called) => block(router(called), `bgp router-id ${id}`),
    'bgp-password': (key, called) => (key ? set(called, 'password KEY') : set(called, 'password', 'no ')),
    // One line says both: hold time is three keepalives.
    'bgp-hold-time': (hold, called) => set(called, `timers ${Math.floor(hold / 3)} ${hold}`),
    'bgp-keepalive': (keep, called) => set(called, `timers ${keep} ${keep * 3}`),
    'bgp-multihop': (hops, called) => (hops === 1 ? set(called, 'ebgp-multihop', 'no ') : set(called, `ebgp-multihop ${hops}`)),
    'bgp-ttl-security': (on, called) => set(called, 'ttl-security hops 1', on ? '' : 'no '),
    'bgp-families': (families, called) =>
      (['ipv4', 'ipv6'] as const)
        .map((one) => inFamily(called, one, [of(called, 'activate', families.includes(one) ? '' : 'no ')]))
        .join('\n'),
    'bgp-in': filtered('in'),
    'bgp-out': filtered('out'),
    'bgp-networks': (networks, called) => networkLines(networks, called, inFamily),
    'bgp-maximum-prefixes': (count, called) =>
      count === null ? set(called, 'maximum-prefix', 'no ') : set(called, `maximum-prefix ${count}`),
    'bgp-passive': (passive, called) => set(called, `transport connection-mode ${passive ? 'passive' : 'active'}`),
    'bgp-enabled': (on, called) => set(called, 'shutdown', on ? 'no ' : ''),
  };
}

function networkLines(networks: readonly string[], called: Called, inFamily: In): string | null {
  const [v6, v4] = [networks.filter((one) => one.includes(':')), networks.filter((one) => !one.includes(':'))];
  const lines = v4.map((one) => `network ${(withMask(one) ?? one).replace(' ', ' mask ')}`);
  const parts = [
    ...(v4.length ? [inFamily(called, 'ipv4', lines)] : []),
    ...(v6.length
      ? [
          inFamily(
            called,
            'ipv6',
            v6.map((one) => `network ${one}`),
          ),
        ]
      : []),
  ];
  return parts.length ? parts.join('\n') : null;
}
