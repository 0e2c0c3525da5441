import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Family, ParameterId, SelectorPair, Values } from '../settings/end.ts';
import { maskOf, networkOf } from './cisco-addresses.ts';

/** Writes the lines that set a parameter, for the VPN of a name; null where they can't be written. */
export type LineTable = { readonly [Id in ParameterId]?: (value: Values[Id], name: string) => string | null };

/** A command with the lines of its mode. */
export const block = (opens: string, ...lines: readonly string[]): string => [opens, ...lines.map((line) => ` ${line}`)].join('\n');

/** True for the name of an entry of a crypto map, `OUTSIDE 10`. */
export const isEntry = (name: string): boolean => /^\S+ \d+$/.test(name) && !/^tunnel /i.test(name);

/** A line of the VPN's tunnel interface; an entry of a crypto map has none. */
export const inInterface =
  (...lines: readonly string[]) =>
  (name: string): string | null =>
    isEntry(name) ? null : block(`interface ${name.split('\n', 1)[0] ?? ''}`, ...lines);

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

/** Lines of BGP, of IOS, or of an ASA, which has all of a neighbor in its address family. */
export function bgpLines(syntax: 'IOS' | 'ASA'): LineTable {
  const family = (name: Family): string => (syntax === 'IOS' && name === 'ipv4' ? 'ipv4' : `${name} unicast`);
  const inFamily = (name: Family, lines: readonly string[]): string =>
    block('router bgp ASN', `address-family ${family(name)}`, ...lines.map((line) => ` ${line}`));
  const inRouter = (...lines: readonly string[]): string =>
    syntax === 'ASA' ? inFamily('ipv4', lines) : block('router bgp ASN', ...lines);
  const of = (name: string, says: string, no = ''): string => `${no}neighbor ${/^neighbor (\S+)/.exec(name)?.[1] ?? 'NEIGHBOR'} ${says}`;
  const filtered = (way: 'in' | 'out') => (value: Values['bgp-in'], name: string) => {
    if (value === 'some') return null;
    const map = value === 'all' ? 'ALL-ROUTES' : 'NO-ROUTES';
    return `route-map ${map} ${value === 'all' ? 'permit' : 'deny'} 10\n${inRouter(of(name, `route-map ${map} ${way}`))}`;
  };
  return {
    'bgp-as': (as) => `router bgp ${as}`,
    'bgp-neighbor-as': (as, name) => (typeof as === 'number' ? inRouter(of(name, `remote-as ${as}`)) : null),
    'bgp-neighbor': (address) => inRouter(`neighbor ${address} remote-as ASN`),
    'bgp-router-id': (id) => block('router bgp ASN', `bgp router-id ${id}`),
    'bgp-password': (key, name) => inRouter(key ? of(name, 'password KEY') : of(name, 'password', 'no ')),
    // One line says both: hold time is three keepalives.
    'bgp-hold-time': (hold, name) => inRouter(of(name, `timers ${Math.floor(hold / 3)} ${hold}`)),
    'bgp-keepalive': (keep, name) => inRouter(of(name, `timers ${keep} ${keep * 3}`)),
    'bgp-multihop': (hops, name) => inRouter(hops === 1 ? of(name, 'ebgp-multihop', 'no ') : of(name, `ebgp-multihop ${hops}`)),
    'bgp-ttl-security': (on, name) => inRouter(of(name, 'ttl-security hops 1', on ? '' : 'no ')),
    'bgp-families': (families, name) =>
      (['ipv4', 'ipv6'] as const).map((one) => inFamily(one, [of(name, 'activate', families.includes(one) ? '' : 'no ')])).join('\n'),
    'bgp-in': filtered('in'),
    'bgp-out': filtered('out'),
    'bgp-networks': (networks) => networkLines(networks, inFamily),
    'bgp-maximum-prefixes': (count, name) =>
      inRouter(count === null ? of(name, 'maximum-prefix', 'no ') : of(name, `maximum-prefix ${count}`)),
    'bgp-passive': (passive, name) => inRouter(of(name, `transport connection-mode ${passive ? 'passive' : 'active'}`)),
    'bgp-enabled': (on, name) => inRouter(of(name, 'shutdown', on ? 'no ' : '')),
  };
}

function networkLines(networks: readonly string[], inFamily: (name: Family, lines: readonly string[]) => string): string | null {
  const [v6, v4] = [networks.filter((one) => one.includes(':')), networks.filter((one) => !one.includes(':'))];
  const lines = v4.map((one) => `network ${(withMask(one) ?? one).replace(' ', ' mask ')}`);
  const parts = [
    ...(v4.length ? [inFamily('ipv4', lines)] : []),
    ...(v6.length
      ? [
          inFamily(
            'ipv6',
            v6.map((one) => `network ${one}`),
          ),
        ]
      : []),
  ];
  return parts.length ? parts.join('\n') : null;
}
