import type { ParameterId, SelectorPair } from './end.ts';
import type { Part } from './outcome.ts';

/** Every parameter in the order in which it counts, by what it is of. */
const order = {
  ike: [
    'enabled',
    'initiation',
    'local-address',
    'peer-address',
    'peer-backups',
    'nat-traversal',
    'ike-version',
    'ike-mode',
    'ike-proposals',
    'auth-method',
    'pre-shared-key',
    'local-id',
    'peer-id',
    'ike-lifetime',
    'dpd',
    'mobike',
    'ike-fragmentation',
  ],
  child: ['encapsulation', 'child-proposals', 'pfs', 'selectors', 'child-lifetime', 'child-kilobytes', 'replay-window', 'mtu', 'mss'],
  bgp: [
    'vti-address',
    'bgp-enabled',
    'bgp-address',
    'bgp-neighbor',
    'bgp-as',
    'bgp-neighbor-as',
    'bgp-password',
    'bgp-passive',
    'bgp-multihop',
    'bgp-ttl-security',
    'bgp-hold-time',
    'bgp-keepalive',
    'bgp-router-id',
    'bgp-families',
    'bgp-role',
    'bgp-strict-role',
    'bgp-maximum-prefixes',
    'bgp-in',
    'bgp-out',
    'bgp-networks',
  ],
} as const satisfies Readonly<Record<Part, readonly ParameterId[]>>;

export const parameterIds: readonly ParameterId[] = [...order.ike, ...order.child, ...order.bgp];
export const isParameterId = (id: string): id is ParameterId => parameterIds.some((one) => one === id);

/** What a parameter is of. */
export const partOf = (id: ParameterId): Part =>
  (Object.keys(order) as Part[]).find((part) => (order[part] as readonly ParameterId[]).includes(id)) ?? 'ike';

/** A parameter that the other end has as it is there, or as what it says of its peer. */
const mirrors: Readonly<Partial<Record<ParameterId, ParameterId>>> = {
  'local-address': 'peer-address',
  'peer-address': 'local-address',
  'local-id': 'peer-id',
  'peer-id': 'local-id',
  'bgp-address': 'bgp-neighbor',
  'bgp-neighbor': 'bgp-address',
  'bgp-as': 'bgp-neighbor-as',
  'bgp-neighbor-as': 'bgp-as',
};

/** Networks as the other end has them. */
export const mirroredPairs = (pairs: readonly SelectorPair[]): SelectorPair[] =>
  pairs.map(({ local, remote }) => ({ local: remote, remote: local }));

/** What stands at the other end against a parameter. */
export const mirrorOf = (id: ParameterId): ParameterId => mirrors[id] ?? id;
