import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import { link } from '../bgp-network.ts';
import type { BgpDaemonId } from '../daemon.ts';
import type { BgpFault, Exception, Step } from '../fault.ts';
import type { Side } from '../side.ts';

/** What all five daemons can do; a fault changes one thing of it. */
const common = {
  policy: 'all',
  filtered: [],
  prepend: [],
  // The daemons have 90 to 240; a peer that is gone is to be missed within a run.
  holdTime: 30,
  password: null,
  passive: false,
  shutdown: false,
  multihop: 1,
  ttlSecurity: false,
  family: 'ipv4',
  maximumPrefixes: null,
  role: null,
  strictRole: false,
  source: null,
  nextHop: null,
} as const;

export const bgpBase: Readonly<Record<Side, BgpEnd>> = {
  a: { ...common, address: link.a, neighbor: link.b, as: 65000, neighborAs: 65001, routerId: link.a, networks: ['10.1.0.0/24'] },
  b: { ...common, address: link.b, neighbor: link.a, as: 65001, neighborAs: 65000, routerId: link.b, networks: ['10.2.0.0/24'] },
};

type Pair = readonly [BgpDaemonId, BgpDaemonId];
const at = (a: BgpDaemonId, ...others: readonly BgpDaemonId[]): Pair[] => others.map((b): Pair => [a, b]);

/** Every two of the five. */
export const bgpPairs: readonly Pair[] = [
  ...at('frr', 'bird', 'openbgpd', 'gobgp', 'exabgp'),
  ...at('bird', 'openbgpd', 'gobgp', 'exabgp'),
  ...at('openbgpd', 'gobgp', 'exabgp'),
  ...at('exabgp', 'gobgp'),
];

const up = { ike: false, child: true } as const;
const down = { ike: false, child: false } as const;

const established = ['*>SYN', '*>SYN-ACK', '*>OPEN', '*>KEEPALIVE', '*>UPDATE'];
const refused = (by: Side | '*', code: string): string[] => ['*>SYN', '*>OPEN', `${by}>NOTIFICATION ${code}`];

const onceUp: Step = { do: 'wait-up', seconds: 15 };
const loopback = { a: '10.255.0.1', b: '10.255.0.2' } as const;

/** An end that does not say what it knows. */
const mute = (end: Partial<Record<Side, BgpDaemonId>>, because: string, ...sides: Side[]): Exception<BgpDaemonId> => ({
  ...end,
  because,
  expect: Object.fromEntries(sides.map((side) => [side, { unknown: because }])),
});
// What these two log at their default levels, measured.
const gobgpHidesRefusals = 'GoBGP says nothing of a NOTIFICATION that it gets before the session is up';
const exabgpHidesAll = 'ExaBGP says nothing of NOTIFICATIONs and closed connections';
const refusalHidden = (side: Side): Exception<BgpDaemonId>[] => [
  mute({ [side]: 'gobgp' }, gobgpHidesRefusals, side),
  mute({ [side]: 'exabgp' }, exabgpHidesAll, side),
];
const exabgpHides = (): Exception<BgpDaemonId>[] => [
  mute({ a: 'exabgp' }, exabgpHidesAll, 'a'),
  mute({ b: 'exabgp' }, exabgpHidesAll, 'b'),
];

// Where a state is all there is to see.
const noAnswer = ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'] as const;
const noPassword = ['bgp-authentication', 'bgp-transport-blocked', 'bgp-neighbor-address'] as const;
const stranger = ['bgp-neighbor-address', 'bgp-transport-blocked'] as const;
const unheard = ['bgp-transport-blocked', 'bgp-neighbor-address'] as const;

const healthy = { up, a: 'healthy', b: 'healthy' } as const;

export const bgpFaults: readonly BgpFault[] = [
  // Health: what must raise no alarm.
  { id: 'bgp-healthy', problem: 'healthy', what: 'nothing', plant: { after: [onceUp] }, expect: { wire: established, ...healthy } },
  {
    id: 'bgp-healthy-password',
    problem: 'healthy',
    what: 'nothing; both ends have the same password',
    plant: { a: { password: 'correct-horse' }, b: { password: 'correct-horse' }, after: [onceUp] },
    pairs: [...at('frr', 'bird', 'exabgp'), ...at('bird', 'openbgpd'), ...at('openbgpd', 'gobgp'), ...at('exabgp', 'gobgp')],
    expect: { wire: established, ...healthy },
  },
  {
    id: 'bgp-healthy-after-maintenance',
    problem: 'healthy',
    what: 'nothing any more: end b was shut for a while, and enabled again',
    plant: {
      after: [
        onceUp,
        { do: 'end', at: 'b', words: 'maintenance until noon' },
        { do: 'wait', seconds: 1 },
        { do: 'initiate', at: 'b' },
        { do: 'wait-up', seconds: 20 },
      ],
    },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp'), ...at('bird', 'frr', 'gobgp'), ...at('exabgp', 'bird')],
    expect: { wire: [...established, 'b>NOTIFICATION 6/2', '*>SYN', '*>OPEN', '*>UPDATE'], ...healthy },
    seconds: 30,
  },
  {
    id: 'bgp-healthy-restarted',
    problem: 'healthy',
    what: 'nothing any more: the daemon of end b died, and was started again',
    plant: { after: [onceUp, { do: 'restart', at: 'b' }, { do: 'wait', seconds: 1 }, { do: 'wait-up', seconds: 20 }] },
    pairs: [...at('frr', 'bird', 'openbgpd'), ...at('bird', 'frr', 'exabgp'), ...at('gobgp', 'frr')],
    expect: { wire: [...established, '*>SYN', '*>OPEN', '*>UPDATE'], ...healthy },
    seconds: 30,
  },

  // The OPEN.
  {
    id: 'bgp-remote-as-wrong',
    problem: 'bgp-asn-mismatch',
    what: 'end a expects AS 65099',
    plant: { a: { neighborAs: 65099 } },
    pairs: [
      ...at('frr', 'bird', 'openbgpd', 'gobgp', 'exabgp'),
      ...at('bird', 'frr', 'gobgp'),
      ...at('openbgpd', 'frr', 'bird'),
      ...at('gobgp', 'bird'),
      ...at('exabgp', 'frr'),
    ],
    expect: { wire: refused('a', '2/2'), up: down, a: ['bgp-asn-mismatch'], b: ['bgp-asn-mismatch'] },
    but: [...refusalHidden('b'), mute({ a: 'exabgp' }, exabgpHidesAll, 'a')],
    seconds: 8,
  },
  {
    id: 'bgp-remote-as-wrong-both',
    problem: 'bgp-asn-mismatch',
    what: 'each end expects another AS than the other has',
    plant: { a: { neighborAs: 65099 }, b: { neighborAs: 65098 } },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp'), ...at('bird', 'openbgpd', 'exabgp'), ...at('openbgpd', 'gobgp')],
    expect: { wire: refused('*', '2/2'), up: down, a: ['bgp-asn-mismatch'], b: ['bgp-asn-mismatch'] },
    but: [mute({ b: 'exabgp' }, exabgpHidesAll, 'b')],
    seconds: 8,
  },
  {
    id: 'bgp-as-trans',
    problem: 'bgp-asn-mismatch',
    what: 'end a expects AS 23456, which stands for a large one; end b is AS 65550',
    plant: { a: { neighborAs: 23456 }, b: { as: 65550 } },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp'), ...at('bird', 'frr', 'openbgpd', 'exabgp')],
    expect: { wire: refused('a', '2/2'), up: down, a: ['bgp-asn-mismatch'], b: ['bgp-asn-mismatch'] },
    but: refusalHidden('b'),
    seconds: 8,
  },
  {
    id: 'bgp-hold-time-refused',
    problem: 'bgp-open-mismatch',
    what: 'end b wants a hold time of 2 s, which is not allowed',
    plant: { b: { holdTime: 2 } },
    // The others refuse it in their own configuration.
    pairs: [...at('frr', 'gobgp'), ...at('bird', 'gobgp'), ...at('exabgp', 'gobgp')],
    expect: { wire: refused('a', '2/6'), up: down, a: ['bgp-open-mismatch', 'bgp-timers'], b: { unknown: gobgpHidesRefusals } },
    but: [mute({ a: 'exabgp' }, exabgpHidesAll, 'a')],
    seconds: 8,
  },
  {
    id: 'bgp-router-id-same',
    problem: 'bgp-open-mismatch',
    what: 'both ends of an internal session have the same router ID',
    plant: { a: { neighborAs: 65000, routerId: '10.9.9.9' }, b: { as: 65000, routerId: '10.9.9.9' } },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp'), ...at('bird', 'openbgpd', 'exabgp')],
    expect: { wire: refused('*', '2/3'), up: down, a: ['bgp-open-mismatch'], b: ['bgp-open-mismatch'] },
    but: [mute({ b: 'exabgp' }, exabgpHidesAll, 'b')],
    seconds: 8,
  },
  {
    id: 'bgp-families-apart',
    problem: 'bgp-open-mismatch',
    what: 'end a wants IPv6 alone, end b IPv4 alone',
    plant: { a: { family: 'ipv6', networks: [] } },
    pairs: [...at('frr', 'bird', 'gobgp', 'exabgp'), ...at('bird', 'frr', 'gobgp')],
    expect: { wire: refused('*', '2/7'), up: down, a: ['bgp-open-mismatch'], b: ['bgp-open-mismatch'] },
    but: refusalHidden('b'),
    seconds: 8,
  },
  {
    id: 'bgp-families-apart-accepted',
    problem: 'bgp-no-prefixes',
    what: 'end a wants IPv6 alone, end b IPv4 alone, and neither insists',
    plant: { a: { family: 'ipv6', networks: [] }, after: [onceUp] },
    pairs: [...at('openbgpd', 'gobgp', 'exabgp'), ...at('exabgp', 'gobgp')],
    expect: {
      wire: ['*>SYN', '*>OPEN', '*>KEEPALIVE'],
      up,
      a: ['bgp-no-prefixes', 'bgp-open-mismatch'],
      b: ['bgp-no-prefixes', 'bgp-open-mismatch'],
    },
  },
  {
    id: 'bgp-roles-alike',
    problem: 'bgp-open-mismatch',
    what: 'both ends are the provider',
    plant: { a: { role: 'provider' }, b: { role: 'provider' } },
    pairs: [...at('frr', 'bird', 'openbgpd'), ...at('bird', 'openbgpd')],
    expect: { wire: refused('*', '2/11'), up: down, a: ['bgp-open-mismatch'], b: ['bgp-open-mismatch'] },
    seconds: 8,
  },
  {
    id: 'bgp-role-strict',
    problem: 'bgp-open-mismatch',
    what: 'end a insists on roles, end b has none',
    plant: { a: { role: 'provider', strictRole: true } },
    pairs: [...at('frr', 'bird', 'gobgp', 'openbgpd'), ...at('bird', 'frr', 'exabgp'), ...at('openbgpd', 'frr', 'bird')],
    expect: { wire: refused('a', '2/11'), up: down, a: ['bgp-open-mismatch'], b: ['bgp-open-mismatch'] },
    but: refusalHidden('b'),
    seconds: 8,
  },

  // TCP.
  {
    id: 'bgp-password-missing',
    problem: 'bgp-authentication',
    what: 'end a has a password, end b has none',
    plant: { a: { password: 'correct-horse' } },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp'), ...at('bird', 'frr'), ...at('gobgp', 'frr')],
    expect: { wire: ['*>SYN'], up: down, a: noPassword, b: noPassword },
    seconds: 8,
  },
  {
    id: 'bgp-passwords-differ',
    problem: 'bgp-authentication',
    what: 'the passwords differ',
    plant: { a: { password: 'correct-horse' }, b: { password: 'battery-staple' } },
    pairs: [...at('frr', 'bird', 'openbgpd', 'exabgp'), ...at('bird', 'openbgpd', 'gobgp'), ...at('openbgpd', 'exabgp')],
    expect: { wire: ['*>SYN'], up: down, a: noPassword, b: noPassword },
    seconds: 8,
  },
  {
    id: 'bgp-neighbor-unknown',
    problem: 'bgp-neighbor-address',
    what: 'end b has another address for its neighbor than end a has',
    plant: { b: { neighbor: '169.254.101.1' } },
    pairs: [
      ...at('frr', 'bird', 'openbgpd', 'gobgp', 'exabgp'),
      ...at('bird', 'frr', 'openbgpd', 'gobgp'),
      ...at('openbgpd', 'frr'),
      ...at('exabgp', 'frr', 'gobgp'),
    ],
    expect: { wire: ['a>SYN'], up: down, a: stranger, b: stranger },
    seconds: 8,
  },
  {
    id: 'bgp-other-source',
    problem: 'bgp-neighbor-address',
    what: 'end a speaks from a loopback, which end b does not know',
    plant: { a: { source: loopback.a } },
    // FRR and OpenBGPD take the connection of the other end all the same, and come up.
    pairs: [...at('bird', 'frr', 'openbgpd', 'gobgp'), ...at('gobgp', 'frr', 'bird'), ...at('exabgp', 'bird')],
    expect: { wire: ['*>SYN'], up: down, a: stranger, b: stranger },
    seconds: 10,
  },
  {
    id: 'bgp-daemon-stopped',
    problem: 'bgp-transport-blocked',
    what: 'the daemon of end b stops; nobody listens there',
    plant: { after: [onceUp, { do: 'kill', at: 'b' }, { do: 'wait', seconds: 6 }] },
    pairs: [
      ...at('frr', 'bird', 'gobgp'),
      // Which process of OpenBGPD dies first, and whether it takes its leave, differs from run to run.
      ...at('bird', 'frr'),
      ...at('openbgpd', 'bird'),
      ...at('gobgp', 'bird'),
      ...at('exabgp', 'bird'),
    ],
    expect: { wire: [...established, 'a>SYN', 'b>RST'], up: down, a: unheard, b: { unknown: 'nothing runs that could say anything' } },
    but: [
      {
        a: 'openbgpd',
        because: 'OpenBGPD calls again after 120 s',
        expect: { wire: [...established, 'b>FIN'] },
      },
      {
        a: 'gobgp',
        because: 'GoBGP calls again after 10 s or more',
        expect: { wire: [...established, 'b>FIN'] },
      },
    ],
    seconds: 14,
  },
  {
    id: 'bgp-syn-dropped',
    problem: 'bgp-transport-blocked',
    what: 'TCP 179 is dropped on the way',
    plant: { wire: { between: 'switch', drop: [{ what: 'tcp dport 179' }] } },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp', 'exabgp'), ...at('bird', 'openbgpd'), ...at('openbgpd', 'exabgp')],
    expect: { wire: ['*>SYN'], up: down, a: noAnswer, b: noAnswer },
    seconds: 8,
  },
  {
    id: 'bgp-answers-dropped',
    problem: 'bgp-transport-blocked',
    what: 'what comes from TCP 179 is dropped on the way',
    plant: { wire: { between: 'switch', drop: [{ what: 'tcp sport 179' }] } },
    pairs: [...at('frr', 'bird'), ...at('bird', 'gobgp'), ...at('openbgpd', 'frr')],
    expect: { wire: ['*>SYN', '*>SYN-ACK'], up: down, a: noAnswer, b: noAnswer },
    // Beside end a an answer is seen only once end b calls.
    but: [{ a: 'bird', b: 'gobgp', because: 'GoBGP may call later than the run lasts', expect: { wire: ['*>SYN'] } }],
    seconds: 8,
  },
  {
    id: 'bgp-both-passive',
    problem: 'bgp-transport-blocked',
    what: 'both ends wait to be called',
    plant: { a: { passive: true }, b: { passive: true } },
    pairs: [...at('frr', 'bird', 'openbgpd'), ...at('bird', 'gobgp', 'exabgp'), ...at('openbgpd', 'gobgp')],
    expect: { wire: [], up: down, a: noAnswer, b: noAnswer },
  },
  {
    id: 'bgp-ttl-security',
    problem: 'bgp-transport-blocked',
    what: 'end a takes packets of a direct neighbor alone, which sends them as if it were far away',
    plant: { a: { ttlSecurity: true } },
    pairs: [...at('frr', 'openbgpd', 'gobgp', 'exabgp'), ...at('openbgpd', 'bird')],
    expect: { wire: ['*>SYN', '*>SYN-ACK'], up: down, a: ['bgp-transport-blocked'], b: ['bgp-transport-blocked'] },
    seconds: 8,
    but: [
      {
        b: 'exabgp',
        because: 'ExaBGP answers with a TTL of 64: what end a begins is dropped before TCP is up, and its state is Connect then',
        expect: { a: noAnswer, b: noAnswer },
      },
    ],
  },
  {
    id: 'bgp-loopbacks-without-multihop',
    problem: 'bgp-transport-blocked',
    what: 'the ends speak from loopbacks, and neither is told that the other is further away',
    plant: {
      a: { address: loopback.a, neighbor: loopback.b },
      b: { address: loopback.b, neighbor: loopback.a },
    },
    pairs: [...at('frr', 'bird'), ...at('bird', 'frr', 'openbgpd', 'gobgp', 'exabgp')],
    expect: { wire: [], up: down, a: unheard, b: unheard },
    seconds: 8,
  },

  // Once it is up.
  {
    id: 'bgp-maximum-prefixes',
    problem: 'bgp-maximum-prefixes',
    what: 'end a takes 2 prefixes, end b announces 5',
    plant: {
      a: { maximumPrefixes: 2 },
      b: { networks: ['10.2.0.0/24', '10.2.1.0/24', '10.2.2.0/24', '10.2.3.0/24', '10.2.4.0/24'] }, // Routes may follow a second after the session.
      after: [{ do: 'wait', seconds: 3 }],
    },
    pairs: [
      ...at('frr', 'bird', 'openbgpd', 'exabgp'),
      ...at('bird', 'frr', 'openbgpd', 'gobgp'),
      ...at('openbgpd', 'frr', 'bird'),
      ...at('gobgp', 'bird'),
    ],
    expect: { wire: ['*>OPEN', 'b>UPDATE', 'a>NOTIFICATION 6/1'], up: down, a: ['bgp-maximum-prefixes'], b: ['bgp-maximum-prefixes'] },
    but: [mute({ b: 'exabgp' }, exabgpHidesAll, 'b')],
    seconds: 14,
  },
  {
    id: 'bgp-shut-with-words',
    problem: 'session-disabled',
    what: 'end b shuts the session, and says why',
    plant: { after: [onceUp, { do: 'end', at: 'b', words: 'maintenance until noon' }, { do: 'wait', seconds: 2 }] },
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp'), ...at('bird', 'frr', 'openbgpd'), ...at('gobgp', 'frr'), ...at('exabgp', 'bird')],
    expect: { wire: [...established, 'b>NOTIFICATION 6/2'], up: down, a: ['session-disabled'], b: ['session-disabled'] },
    but: [mute({ a: 'exabgp' }, exabgpHidesAll, 'a')],
  },
  {
    id: 'bgp-packets-lost',
    problem: 'bgp-timers',
    what: 'all packets are lost, once the session is up',
    plant: { a: { holdTime: 6 }, b: { holdTime: 6 }, after: [onceUp, { do: 'drop', what: 'ip protocol tcp' }, { do: 'wait', seconds: 7 }] },
    pairs: [...at('frr', 'openbgpd', 'gobgp', 'exabgp'), ...at('bird', 'openbgpd', 'gobgp'), ...at('openbgpd', 'exabgp')],
    expect: { wire: established, up: down, a: ['bgp-timers'], b: ['bgp-timers'] },
    but: exabgpHides(),
  },
  {
    id: 'bgp-packets-lost-one-way',
    problem: 'bgp-timers',
    what: 'what end a sends is lost, once the session is up',
    plant: {
      a: { holdTime: 6 },
      b: { holdTime: 6 },
      after: [onceUp, { do: 'drop', what: 'ip protocol tcp', from: 'a' }, { do: 'wait', seconds: 7 }],
    },
    pairs: [...at('frr', 'openbgpd', 'gobgp'), ...at('bird', 'openbgpd'), ...at('openbgpd', 'frr')],
    expect: { wire: established, up: down, a: ['bgp-timers'], b: ['bgp-timers'] },
    but: exabgpHides(),
  },
  {
    id: 'bgp-peer-hangs',
    problem: 'bgp-timers',
    what: 'the daemon of end b hangs for longer than the hold time, and goes on',
    plant: {
      a: { holdTime: 6 },
      b: { holdTime: 6 },
      after: [onceUp, { do: 'freeze', at: 'b' }, { do: 'wait', seconds: 7 }, { do: 'thaw', at: 'b' }, { do: 'wait-up', seconds: 15 }],
    },
    pairs: [...at('frr', 'openbgpd', 'gobgp'), ...at('bird', 'openbgpd'), ...at('openbgpd', 'frr', 'bird')],
    expect: { wire: [...established, 'a>NOTIFICATION 4/0'], up, a: ['bgp-timers'], b: ['bgp-timers'] },
    seconds: 30,
  },
  {
    id: 'bgp-no-policy',
    problem: 'bgp-no-prefixes',
    what: 'end a has no policy, and so lets no route in or out',
    plant: { a: { policy: 'none' }, after: [onceUp] },
    // BIRD refuses such a configuration, GoBGP and ExaBGP let everything through.
    pairs: [...at('frr', 'bird', 'openbgpd', 'gobgp', 'exabgp'), ...at('openbgpd', 'frr', 'bird')],
    expect: { wire: ['*>OPEN', '*>KEEPALIVE', 'b>UPDATE'], up, a: ['bgp-no-prefixes'], b: ['bgp-no-prefixes'] },
    but: [mute({ b: 'exabgp' }, 'ExaBGP shows no routes that it got', 'b')],
  },
  {
    id: 'bgp-nothing-announced',
    problem: 'bgp-no-prefixes',
    what: 'end a announces nothing',
    plant: { a: { networks: [] }, after: [onceUp] },
    pairs: [...at('frr', 'bird', 'gobgp'), ...at('bird', 'frr', 'openbgpd'), ...at('openbgpd', 'bird'), ...at('exabgp', 'frr')],
    expect: {
      wire: ['*>OPEN', '*>KEEPALIVE', 'b>UPDATE'],
      up,
      a: { unknown: 'a router may have nothing to announce' },
      b: ['bgp-no-prefixes'],
    },
  },
  {
    id: 'bgp-prefix-filtered',
    problem: 'bgp-no-prefixes',
    what: 'the policy of end a keeps out what end b announces',
    plant: { a: { filtered: ['10.2.0.0/24'] }, after: [onceUp] },
    pairs: [...at('frr', 'bird', 'openbgpd'), ...at('bird', 'frr', 'gobgp'), ...at('openbgpd', 'frr'), ...at('gobgp', 'bird')],
    expect: { wire: established, up, a: ['bgp-no-prefixes'], b: { unknown: 'it announces, and the session is up' } },
    but: [
      mute({ a: 'openbgpd' }, 'OpenBGPD counts what it got before its filters', 'a'),
      mute({ a: 'gobgp' }, 'GoBGP counts as accepted what its policy rejects', 'a'),
    ],
  },
  {
    id: 'bgp-next-hop-unreachable',
    problem: 'bgp-no-prefixes',
    what: 'end b announces a next hop that end a has no way to',
    plant: { b: { nextHop: '192.0.2.77' }, after: [onceUp] },
    pairs: [...at('frr', 'bird', 'gobgp', 'exabgp'), ...at('bird', 'frr', 'exabgp'), ...at('openbgpd', 'frr'), ...at('gobgp', 'bird')],
    expect: { wire: established, up, a: ['bgp-no-prefixes'], b: { unknown: 'it announces, and the session is up' } },
    but: [
      mute({ a: 'openbgpd' }, 'OpenBGPD on Linux calls such a route valid and best', 'a'),
      mute({ a: 'gobgp' }, 'GoBGP calls such a route valid and best', 'a'),
    ],
  },
  {
    id: 'bgp-as-loop',
    problem: 'bgp-no-prefixes',
    what: 'end b announces routes that have the AS of end a in their path',
    plant: { b: { prepend: [65000] }, after: [onceUp] },
    pairs: [...at('frr', 'bird', 'gobgp', 'exabgp'), ...at('bird', 'frr', 'exabgp'), ...at('openbgpd', 'frr'), ...at('gobgp', 'bird')],
    expect: { wire: established, up, a: ['bgp-no-prefixes'], b: { unknown: 'it announces, and the session is up' } },
  },
];
