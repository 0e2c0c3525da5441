import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import type { BgpDaemonId } from '../daemon.ts';
import type { DeepPartial } from '../fault.ts';
import { bgpBase } from '../faults/bgp.ts';
import { planted } from '../planted.ts';
import type { Side } from '../side.ts';
import { otherThan, sides } from '../side.ts';
import type { Chance } from './chance.ts';

type Ends = Readonly<Record<Side, BgpEnd>>;
type Change = DeepPartial<BgpEnd>;
type Changes = Partial<Record<Side, Change>>;

const loopbacks = { a: '10.255.0.1', b: '10.255.0.2' } as const;
const five = (start: string): string[] => [0, 1, 2, 3, 4].map((part) => `${start}.${part}.0/24`);
const ipv6: Change = { family: 'ipv6', networks: [] };
const roles = ['provider', 'customer', 'peer'] as const;
const both = (change: Change): Changes => ({ a: change, b: change });

/** GoBGP has neither roles nor a policy that lets nothing through. */
const can = (daemon: BgpDaemonId, change: Change, instead: Change = { holdTime: 90 }): Change => (daemon === 'gobgp' ? instead : change);

/** What one end has otherwise than the base. */
const alone: readonly (readonly [weight: number, make: (chance: Chance, ends: Ends, side: Side, daemon: BgpDaemonId) => Change])[] = [
  [3, (chance) => ({ neighborAs: chance.one([65099, 65099, 4200000001]) })],
  [1, (chance) => ({ as: chance.one([65002, 65550]) })],
  [2, (chance) => ({ password: chance.one(['correct-horse', 'battery-staple']) })],
  [3, (chance) => ({ holdTime: chance.one([0, 2, 3, 9, 90, 180]) })],
  [2, () => ipv6],
  [2, (chance) => ({ multihop: chance.one([2, 5, 255]) })],
  [2, () => ({ ttlSecurity: true })],
  [2, (chance, _ends, _side, daemon) => can(daemon, { role: chance.one(roles), strictRole: chance.happens(40) })],
  [2, () => ({ passive: true })],
  [1, () => ({ shutdown: true })],
  [1, (_chance, _ends, side) => ({ source: loopbacks[side] })],
  [1, (_chance, ends, side) => ({ routerId: ends[otherThan(side)].routerId })],
  [2, (chance) => ({ maximumPrefixes: chance.one([1, 2, 10]) })],
  [1, (_chance, _ends, side) => ({ networks: five(side === 'a' ? '10.1' : '10.2') })],
  [1, () => ({ networks: [] })],
  [1, (_chance, _ends, _side, daemon) => can(daemon, { policy: 'none' })],
  [1, (_chance, _ends, side) => ({ neighbor: side === 'a' ? '169.254.100.3' : '169.254.101.1' })],
];

/** What both ends have otherwise, in agreement. */
const together: readonly (readonly [
  weight: number,
  make: (chance: Chance, ends: Ends, daemons: Readonly<Record<Side, BgpDaemonId>>) => Changes,
])[] = [
  [3, () => both({ password: 'correct-horse' })],
  [2, () => ({ a: { as: 65000, neighborAs: 65000 }, b: { as: 65000, neighborAs: 65000 } })],
  [2, () => ({ a: { as: 4200000001 }, b: { neighborAs: 4200000001 } })],
  [2, () => both(ipv6)],
  [1, () => both({ ttlSecurity: true })],
  [
    2,
    (chance) => ({
      a: { address: loopbacks.a, neighbor: loopbacks.b, multihop: chance.one([1, 2, 2, 5]) },
      b: { address: loopbacks.b, neighbor: loopbacks.a, multihop: chance.one([1, 2, 2, 5]) },
    }),
  ],
  [
    2,
    (chance, _ends, daemons) => {
      const [a, b] = chance.one([
        ['provider', 'customer'],
        ['customer', 'provider'],
        ['peer', 'peer'],
      ] as const);
      const strictRole = chance.happens(50);
      return { a: can(daemons.a, { role: a, strictRole }, {}), b: can(daemons.b, { role: b, strictRole }, {}) };
    },
  ],
  [1, () => both({ routerId: '10.9.9.9' })],
  [
    1,
    (_chance, { a, b }) => ({ a: { maximumPrefixes: 2 }, b: { networks: b.family === 'ipv4' && a.family === 'ipv4' ? five('10.2') : [] } }),
  ],
  [1, (chance) => both({ holdTime: chance.one([0, 3, 9]) })],
];

function weighed<T>(chance: Chance, from: readonly (readonly [number, T])[]): T {
  return chance.one(from.flatMap(([weight, one]) => Array<T>(weight).fill(one)));
}

/** The daemons have no prefixes of IPv4 to announce in IPv6. */
const sound = (end: BgpEnd): BgpEnd => (end.family === 'ipv6' ? { ...end, networks: [] } : end);

/** Two ends that agree in much, and differ in none to two things at each end. */
export function randomBgpEnds(chance: Chance, daemons: Readonly<Record<Side, BgpDaemonId>>): Ends {
  let ends: Ends = bgpBase;
  const change = ({ a, b }: Changes): void => {
    ends = { a: planted(ends.a, a), b: planted(ends.b, b) };
  };
  if (chance.happens(55)) change(weighed(chance, together)(chance, ends, daemons));
  for (const side of sides)
    for (let left = chance.one([0, 0, 1, 1, 2]); left > 0; left--)
      change({ [side]: weighed(chance, alone)(chance, ends, side, daemons[side]) });
  return { a: sound(ends.a), b: sound(ends.b) };
}
