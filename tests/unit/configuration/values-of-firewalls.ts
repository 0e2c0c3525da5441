import fc from 'fast-check';
import type { Cipher, Hash } from '../../../src/ike/algorithm.ts';
import type { ParameterId, Proposal, Values } from '../../../src/settings/end.ts';

/** What a syntax takes, so that random values stay within it. */
export interface Limits {
  readonly groups: readonly number[];
  readonly hashes: readonly Hash[];
  readonly ikeCiphers: readonly Cipher[];
  readonly childCiphers: readonly Cipher[];
}

const octet = fc.integer({ min: 0, max: 255 });
export const anyAddress = fc
  .tuple(fc.constantFrom('192.0.2', '198.51.100', '203.0.113'), fc.integer({ min: 1, max: 254 }))
  .map(([net, host]) => `${net}.${host}`);
const network = fc.tuple(octet, fc.constantFrom(0, 16, 64)).map(([second, third]) => `10.${second}.${third}.0/22`);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}\.example$/);
const seconds = fc.integer({ min: 200, max: 65535 });
const flag = fc.boolean();

const some = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3 });

/** One proposal of IKE without combined ciphers, as both syntaxes have it. */
export const ikeProposal = ({ groups, hashes, ikeCiphers }: Limits): fc.Arbitrary<Proposal> =>
  fc
    .tuple(fc.constantFrom(...ikeCiphers), fc.constantFrom(...hashes), some(groups))
    .map(([cipher, hash, own]) => ({ encryption: [cipher], integrity: [hash], prf: [], groups: own, esn: [] }));

/** One proposal of ESP. */
export const childProposal = ({ hashes, childCiphers }: Limits): fc.Arbitrary<Proposal> =>
  fc
    .tuple(fc.constantFrom(...childCiphers), fc.constantFrom(...hashes))
    .map(([cipher, hash]) => ({ encryption: [cipher], integrity: /gcm|poly/.test(cipher) ? [] : [hash], prf: [], groups: [], esn: [] }));

/** Values of every parameter that firewalls write as lines, keys left out: those are never written. */
export function anyValues(limits: Limits): { readonly [Id in ParameterId]?: fc.Arbitrary<Values[Id]> } {
  return {
    enabled: flag,
    'ike-version': fc.constantFrom<Values['ike-version']>([1], [2]),
    'ike-mode': fc.constantFrom('main', 'aggressive'),
    'ike-proposals': ikeProposal(limits).map((one) => [one]),
    'ike-lifetime': seconds,
    'local-address': anyAddress,
    'peer-address': fc.oneof(anyAddress, name),
    'local-id': fc.oneof(
      anyAddress.map((value) => ({ type: 'address' as const, value })),
      name.map((value) => ({ type: 'fqdn' as const, value })),
      name.map((value) => ({ type: 'email' as const, value: `a@${value}` })),
    ),
    'peer-id': fc.oneof(
      anyAddress.map((value) => ({ type: 'address' as const, value })),
      name.map((value) => ({ type: 'fqdn' as const, value })),
    ),
    initiation: fc.constantFrom('starts', 'on traffic', 'responds only'),
    dpd: fc.integer({ min: 0, max: 100 }),
    'ike-fragmentation': flag,
    'nat-traversal': fc.constantFrom('automatic', 'always', 'off'),
    'child-proposals': childProposal(limits).map((one) => [one]),
    pfs: fc.constantFrom(...limits.groups, 0).map((group) => [group]),
    encapsulation: fc.constantFrom('tunnel', 'transport'),
    selectors: fc.array(
      fc
        .tuple(network, network, fc.constantFrom('', '[tcp]', '[tcp/22]', '[udp/53]', '[47]'))
        .map(([local, remote, suffix]) => ({ local: [local + suffix], remote: [remote + suffix] })),
      { minLength: 1, maxLength: 3 },
    ),
    'child-lifetime': seconds,
    'child-kilobytes': fc.integer({ min: 5120, max: 65535 }),
    'replay-window': fc.constantFrom(0, 64, 1024),
    'vti-address': fc.tuple(octet, fc.constantFrom(30, 29)).map(([third, length]) => `169.254.${third}.2/${length}`),
    mtu: fc.integer({ min: 576, max: 9000 }),
    mss: fc.integer({ min: 500, max: 1460 }),
    'bgp-as': fc.integer({ min: 1, max: 4294967295 }),
    'bgp-neighbor-as': fc.integer({ min: 1, max: 4294967295 }),
    'bgp-address': anyAddress,
    'bgp-neighbor': anyAddress,
    'bgp-router-id': anyAddress,
    'bgp-hold-time': fc.integer({ min: 3, max: 65535 }),
    'bgp-keepalive': fc.integer({ min: 1, max: 65535 }),
    'bgp-multihop': fc.integer({ min: 1, max: 255 }),
    'bgp-families': fc.constantFrom<Values['bgp-families']>(['ipv4'], ['ipv6'], ['ipv4', 'ipv6']),
    'bgp-in': fc.constantFrom('all', 'none'),
    'bgp-out': fc.constantFrom('all', 'none'),
    'bgp-networks': fc.uniqueArray(network, { minLength: 1, maxLength: 3 }),
    'bgp-maximum-prefixes': fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
    'bgp-passive': flag,
    'bgp-enabled': flag,
  };
}
