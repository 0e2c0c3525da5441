import type { DhGroup, EspProposal, Hash, IkeProposal, VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { IkeDaemonId } from '../daemon.ts';
import type { DeepPartial } from '../fault.ts';
import { ikeBase } from '../faults/ike.ts';
import { planted } from '../planted.ts';
import type { Side } from '../side.ts';
import { otherThan, sides } from '../side.ts';
import type { Chance } from './chance.ts';

type Ends = Readonly<Record<Side, VpnEnd>>;
type Change = DeepPartial<VpnEnd>;
type Changes = Partial<Record<Side, Change>>;

const hashes: readonly Hash[] = ['sha2-256', 'sha2-256', 'sha2-256', 'sha1', 'sha2-384', 'sha2-512'];
const groups: readonly DhGroup[] = [14, 14, 14, 14, 19, 19, 20, 20, 31, 31, 15, 15, 16, 21, 5, 5, 2];

const ikeProposal = (chance: Chance, version: 1 | 2): IkeProposal => ({
  encryption: chance.one([
    'aes-cbc-256',
    'aes-cbc-256',
    'aes-cbc-128',
    '3des',
    ...(version === 2 ? (['aes-gcm-16-128', 'aes-gcm-16-256'] as const) : []),
  ]),
  hash: chance.one(hashes),
  group: chance.one(groups),
});

function espProposal(chance: Chance): EspProposal {
  const encryption = chance.one([
    'aes-cbc-256',
    'aes-cbc-256',
    'aes-cbc-256',
    'aes-cbc-128',
    'aes-gcm-16-128',
    'aes-gcm-16-256',
    '3des',
  ] as const);
  const integrity = chance.one(['sha2-512', 'sha2-512', 'sha2-384', 'sha1', 'sha2-256'] as const);
  return { encryption, integrity: encryption.startsWith('aes-gcm') ? null : integrity };
}

/** One to three, none twice; `keep` is among them half of the time, at any place. */
function listOf<T>(chance: Chance, make: () => T, keep: T | undefined): T[] {
  const made = Array.from({ length: 1 + chance.below(3) }, make);
  if (keep !== undefined && chance.happens(50)) made[chance.below(made.length)] = keep;
  return [...new Map(made.map((one) => [JSON.stringify(one), one])).values()];
}

const ikeList = (chance: Chance, { ike }: VpnEnd): IkeProposal[] =>
  listOf(chance, () => ikeProposal(chance, ike.version), ike.proposals[0]);
const espList = (chance: Chance, { child }: VpnEnd): EspProposal[] => listOf(chance, () => espProposal(chance), child.proposals[0]);
const shuffled = <T>(chance: Chance, list: readonly T[]): T[] => chance.some(list, list.length, list.length);
const pfsOf = (chance: Chance): DhGroup | null => chance.one([null, null, null, 14, 14, 15, 16, 19, 19, 20, 31, 5, 5, 2] as const);

const wrongKeys = ['correct horse battery stable', 'correct horse battery staple ', 'Correct horse battery staple', 'battery'];
const names = { a: 'branch.example.net', b: 'sddc.example.net' } as const;

/** Networks that are not those of `networks`: wider, narrower, elsewhere, or several. */
function otherNetworks(chance: Chance, networks: readonly string[], elsewhere: string): string[] {
  const first = networks[0] ?? '10.1.0.0/24';
  const start = first.replace(/\.\d+\.\d+\/.*/, '');
  return chance.one([[`${start}.0.0/16`], [`${start}.0.0/25`], [`${start}.0.128/26`], [elsewhere], [first, elsewhere], [elsewhere, first]]);
}

/** What one end has otherwise than the base. */
const alone: readonly (readonly [weight: number, make: (chance: Chance, end: VpnEnd, side: Side, daemon: IkeDaemonId) => Change])[] = [
  [5, (chance, end) => ({ ike: { proposals: ikeList(chance, end) } })],
  [5, (chance, end) => ({ child: { proposals: espList(chance, end) } })],
  [4, (chance) => ({ child: { pfs: pfsOf(chance) } })],
  [2, (chance) => ({ auth: { method: 'pre-shared key', key: chance.one(wrongKeys) } })],
  [2, (chance, _end, side) => ({ id: chance.one([names[side], names[side], '203.0.113.9', null]) })],
  [2, (chance, _end, side) => ({ peerId: chance.one([names[otherThan(side)], 'other.example.net', '203.0.113.9', null]) })],
  [3, (chance, { child }) => ({ child: { local: otherNetworks(chance, child.local, '10.8.0.0/24') } })],
  [3, (chance, { child }) => ({ child: { remote: otherNetworks(chance, child.remote, '10.9.0.0/24') } })],
  [1, (chance) => ({ ike: { dpd: chance.one([2, 5, 30]) } })],
  [1, () => ({ ike: { mobike: false } })],
  [1, () => ({ ike: { fragmentation: false } })],
  [1, (chance) => ({ ike: { lifetime: chance.one([3600, 28800, 86400]) } })],
  [1, (chance) => ({ child: { lifetime: chance.one([900, 1800, 28800]) } })],
  [1, (_chance, end, side) => (side === 'b' ? { peer: '192.0.2.99' } : { child: { lifetime: end.child.lifetime * 2 } })],
  [
    2,
    (_chance, { ike }, _side, daemon) =>
      ike.version === 1 ? { ike: { mode: 'aggressive' } } : daemon === 'openiked' ? { ike: { dpd: 10 } } : version1,
  ],
];

const version1 = { ike: { version: 1 } } as const;

/** What both ends have otherwise, in agreement. */
const together: readonly (readonly [weight: number, make: (chance: Chance, ends: Ends) => Changes])[] = [
  [
    4,
    (chance, { a }) => {
      const list = ikeList(chance, a);
      return { a: { ike: { proposals: list } }, b: { ike: { proposals: shuffled(chance, list) } } };
    },
  ],
  [
    4,
    (chance, { a }) => {
      const list = espList(chance, a);
      return { a: { child: { proposals: list } }, b: { child: { proposals: shuffled(chance, list) } } };
    },
  ],
  [
    3,
    (chance) => {
      const pfs = pfsOf(chance);
      return { a: { child: { pfs } }, b: { child: { pfs } } };
    },
  ],
  [3, () => ({ a: { id: names.a }, b: { peerId: names.a } })],
  [3, () => ({ a: { id: names.a, peerId: names.b }, b: { id: names.b, peerId: names.a } })],
  [
    3,
    (chance, { a, b }) => {
      const local = otherNetworks(chance, a.child.local, '10.8.0.0/24');
      const remote = chance.happens(50) ? otherNetworks(chance, b.child.local, '10.9.0.0/24') : b.child.local;
      return { a: { child: { local, remote } }, b: { child: { local: remote, remote: local } } };
    },
  ],
  [1, () => both({ auth: { method: 'pre-shared key', key: 'Tr0ub4dor+3' } })],
  [1, () => both({ ike: { mobike: false } })],
];

const both = (change: Change): Changes => ({ a: change, b: change });

function weighed<T>(chance: Chance, from: readonly (readonly [number, T])[]): T {
  return chance.one(from.flatMap(([weight, one]) => Array<T>(weight).fill(one)));
}

/** Two ends that agree in much, and differ in none to two things at each end. */
export function randomIkeEnds(chance: Chance, daemons: Readonly<Record<Side, IkeDaemonId>>): Ends {
  let ends: Ends = ikeBase;
  const change = ({ a, b }: Changes): void => {
    ends = { a: planted(ends.a, a), b: planted(ends.b, b) };
  };
  const canVersion1 = sides.every((side) => daemons[side] !== 'openiked');
  if (canVersion1 && chance.happens(25)) change(both(chance.happens(15) ? { ike: { version: 1, mode: 'aggressive' } } : version1));
  for (let left = chance.one([0, 1, 1, 2]); left > 0; left--) change(weighed(chance, together)(chance, ends));
  for (const side of sides)
    for (let left = chance.one([0, 0, 1, 1, 2]); left > 0; left--)
      change({ [side]: weighed(chance, alone)(chance, ends[side], side, daemons[side]) });
  return ends;
}
