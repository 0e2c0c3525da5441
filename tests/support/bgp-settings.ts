import fc from 'fast-check';
import type { End, ParameterId, Values } from '../../src/settings/end.ts';
import { Key } from '../../src/settings/key.ts';
import type { BgpEnd } from '../../src/settings/vpn-end.ts';
import { randomBgpEnds } from '../lab/pairs/bgp-ends.ts';
import { chanceOf } from '../lab/pairs/chance.ts';
import type { BgpDaemonId } from '../lab/daemon.ts';

/** What an end says, without lines and origins; keys as they are. */
export type Settings = { readonly [Id in ParameterId]?: Values[Id] };

export const settingsOf = (end: End): Settings => Object.fromEntries(Object.entries(end).map(([id, { value }]) => [id, value]));

/** Settings for a comparison: keys by what they are. */
export function comparable(settings: Settings, keys: readonly string[] = []): Record<string, unknown> {
  const { 'bgp-password': password, ...rest } = settings;
  if (password === undefined || password === null) return { ...settings };
  return { ...rest, 'bgp-password': keys.find((text) => new Key(text).same(password)) ?? 'another' };
}

/** Ends as the lab sets them up, for one daemon. */
export function labEnds(daemon: BgpDaemonId, count: number): BgpEnd[] {
  return Array.from({ length: count }, (_, index) => {
    const ends = randomBgpEnds(chanceOf(`read ${daemon} ${index}`), { a: daemon, b: daemon });
    const end = index % 2 ? ends.a : ends.b;
    return index % 7 ? end : { ...end, filtered: ['10.9.0.0/24'], prepend: daemon === 'openbgpd' ? [] : [64999] };
  });
}

const octet = fc.integer({ min: 1, max: 250 });
const address = fc.tuple(octet, octet).map(([a, b]) => `192.0.${a}.${b}`);
const network = fc.tuple(octet, octet).map(([a, b]) => `10.${a}.${b}.0/24`);
const passes = fc.constantFrom('all' as const, 'none' as const);

/** Any valid value of each parameter of BGP, but of the password, which nothing writes. */
export const bgpValues = {
  'bgp-as': fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  'bgp-neighbor-as': fc.oneof(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.constantFrom('external' as const, 'internal' as const)),
  'bgp-address': address,
  'bgp-router-id': address,
  'bgp-hold-time': fc.integer({ min: 3, max: 65535 }),
  'bgp-keepalive': fc.integer({ min: 1, max: 20 }),
  'bgp-multihop': fc.integer({ min: 1, max: 255 }),
  'bgp-ttl-security': fc.boolean(),
  'bgp-families': fc.constantFrom<Values['bgp-families'][]>(['ipv4'], ['ipv6'], ['ipv4', 'ipv6']),
  'bgp-in': passes,
  'bgp-out': passes,
  'bgp-networks': fc.uniqueArray(network, { minLength: 1, maxLength: 4 }),
  'bgp-maximum-prefixes': fc.option(fc.integer({ min: 1, max: 100000 })),
  'bgp-role': fc.option(
    fc.constantFrom('provider' as const, 'customer' as const, 'peer' as const, 'route server' as const, 'route server client' as const),
  ),
  'bgp-strict-role': fc.boolean(),
  'bgp-passive': fc.boolean(),
  'bgp-enabled': fc.boolean(),
} satisfies { readonly [Id in ParameterId]?: fc.Arbitrary<Values[Id]> };

/** Texts of other kinds, which are to be neither taken nor choked on. */
export const strangeTexts: readonly string[] = [
  '',
  '\0\x01\x02\xff'.repeat(1000),
  '{'.repeat(100_000),
  '}'.repeat(100_000),
  'a { '.repeat(100_000),
  `x ${'y'.repeat(1_000_000)}`,
  '['.repeat(100_000),
  '"'.repeat(100_001),
  '\\\n'.repeat(50_000),
  'Nov 28 10:00:00 host charon: 05[IKE] received NO_PROPOSAL_CHOSEN notify error',
  'The tunnel is down since we changed the neighbor of bgp; which AS is right?',
];
