import type { VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { IkeDaemonId } from '../daemon.ts';
import type { IkeFault, Step, Wire } from '../fault.ts';

/** What all three daemons can do; a fault changes one thing of it. End a starts. */
const common = {
  ike: {
    version: 2,
    mode: 'main',
    proposals: [{ encryption: 'aes-cbc-256', hash: 'sha2-256', group: 14 }],
    lifetime: 14400,
    dpd: 0,
    mobike: true,
    fragmentation: true,
  },
  auth: { method: 'pre-shared key', key: 'correct horse battery staple' },
  id: null,
  peerId: null,
} as const;
const child = { proposals: [{ encryption: 'aes-cbc-256', integrity: 'sha2-512' }], pfs: 14, lifetime: 3600 } as const;

export const ikeBase: Readonly<Record<'a' | 'b', VpnEnd>> = {
  a: {
    ...common,
    address: '192.0.2.1',
    peer: '192.0.2.2',
    starts: true,
    child: { ...child, local: ['10.1.0.0/24'], remote: ['10.2.0.0/24'] },
  },
  b: {
    ...common,
    address: '192.0.2.2',
    peer: '192.0.2.1',
    starts: false,
    child: { ...child, local: ['10.2.0.0/24'], remote: ['10.1.0.0/24'] },
  },
};

/** Behind a router, end a has an address that the other end never sees. */
export const behindRouter = { a: '198.51.100.2', router: { a: '198.51.100.1', b: '192.0.2.1' } } as const;

type Pair = readonly [IkeDaemonId, IkeDaemonId];
const [ss, ls, oi] = ['strongswan', 'libreswan', 'openiked'] as const;

/** Either of two daemons starts. */
export const everyTwo: readonly Pair[] = [
  [ss, ls],
  [ls, ss],
  [ss, oi],
  [oi, ss],
  [ls, oi],
  [oi, ls],
];
const alike: readonly Pair[] = [
  [ss, ss],
  [ls, ls],
  [oi, oi],
];
const withoutOpeniked: readonly Pair[] = [
  [ss, ls],
  [ls, ss],
];
/** What iked can't be told to do, the other end does. */
const openikedWaits = everyTwo.filter(([a]) => a !== oi);
const userland: readonly Pair[] = [[ss, ss]];

const nat: Wire = { between: 'nat' };
const up = { ike: true, child: true } as const;
const down = { ike: false, child: false } as const;
const ikeOnly = { ike: true, child: false } as const;
const healthy = { up, a: 'healthy', b: 'healthy' } as const;

const established = ['a>IKE_SA_INIT', 'b>IKE_SA_INIT=', 'a>IKE_AUTH', 'b>IKE_AUTH='];
const refusedInInit = ['a>IKE_SA_INIT', 'b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN'];
const proposalRefused = { up: down, a: ['phase1-crypto-mismatch'], b: ['phase1-crypto-mismatch'] } as const;
const otherKey = { wire: established, up: down, a: ['pre-shared-key-mismatch'], b: ['pre-shared-key-mismatch'] } as const;
const certificates = (sent: string, trusted = 'authority'): VpnEnd['auth'] => ({ method: 'certificate', sent, trusted });
const withCertificates = { auth: certificates('a'), id: 'a.example.net', peerId: 'b.example.net' };
const withCertificatesToo = { auth: certificates('b'), id: 'b.example.net', peerId: 'a.example.net' };
const version1 = { ike: { version: 1 } } as const;
const onceUp: Step = { do: 'wait-up', seconds: 8 };
const upAndPinged = [
  onceUp,
  { do: 'type', at: 'a', command: ['ping', '-c', '3', '-i', '0.3', '-W', '1', '-I', '10.1.0.1', '10.2.0.1'] },
] as const;

// What an end can't tell, and why.
const answeredOnly = { unknown: 'it logs that it answered IKE_SA_INIT, and no more' };
const narrowed = { unknown: 'it is narrowed without an error' };
const believesUp = { unknown: 'it holds the VPN for up' };
const ikedIsMute = { unknown: 'iked as initiator says nothing of TS_UNACCEPTABLE' };

// Where ESP is refused, iked keeps no IKE SA, whichever end it is.
const ikedGivesUp: IkeFault['but'] = [
  {
    b: oi,
    because: 'iked refuses without proving itself first, so that no IKE SA comes up',
    expect: { up: down },
  },
  {
    a: oi,
    b: ss,
    because: 'iked drops the IKE SA that its peer keeps',
    expect: { up: { a: down, b: ikeOnly } },
  },
  {
    a: oi,
    b: ls,
    because: 'iked drops the IKE SA that its peer keeps',
    expect: { up: { a: down, b: ikeOnly } },
  },
];

export const ikeFaults: readonly IkeFault[] = [
  // Health: what must raise no alarm.
  {
    id: 'healthy',
    problem: 'healthy',
    what: 'nothing',
    plant: {},
    pairs: [...everyTwo, ...alike],
    expect: { wire: established, ...healthy },
  },
  {
    id: 'healthy-child-rekeyed',
    problem: 'healthy',
    what: 'nothing; end a makes a new child SA',
    plant: {
      after: [onceUp, { do: 'rekey', at: 'a', what: 'child' }, { do: 'wait', seconds: 2 }],
    },
    pairs: openikedWaits,
    expect: { wire: [...established, 'a>CREATE_CHILD_SA', 'b>CREATE_CHILD_SA='], ...healthy },
  },
  {
    id: 'healthy-ike-rekeyed',
    problem: 'healthy',
    what: 'nothing; end a makes a new IKE SA',
    plant: {
      after: [onceUp, { do: 'rekey', at: 'a', what: 'ike' }, { do: 'wait', seconds: 2 }],
    },
    pairs: openikedWaits,
    expect: { wire: [...established, 'a>CREATE_CHILD_SA', 'b>CREATE_CHILD_SA='], ...healthy },
  },
  {
    id: 'healthy-peer-rekeys-sooner',
    problem: 'healthy',
    what: 'nothing; the child SA lives fifteen seconds at end b and an hour at end a',
    plant: {
      b: { child: { lifetime: 15 } },
      after: [onceUp, { do: 'wait', seconds: 17 }],
    },
    pairs: userland,
    userlandEsp: true,
    expect: { wire: [...established, 'b>CREATE_CHILD_SA', 'a>CREATE_CHILD_SA='], ...healthy },
  },
  {
    id: 'healthy-both-start',
    problem: 'healthy',
    what: 'nothing; both ends start at the same moment',
    plant: { b: { starts: true } },
    expect: { wire: ['*>IKE_SA_INIT', '*>IKE_AUTH='], ...healthy },
  },
  {
    id: 'healthy-second-group',
    problem: 'healthy',
    what: 'nothing; end a guesses another group first, and end b asks for its own',
    plant: {
      a: {
        ike: {
          proposals: [
            { encryption: 'aes-cbc-256', hash: 'sha2-256', group: 31 },
            { encryption: 'aes-cbc-256', hash: 'sha2-256', group: 14 },
          ],
        },
      },
    },
    expect: {
      wire: ['a>IKE_SA_INIT', 'b>IKE_SA_INIT= INVALID_KE_PAYLOAD', 'a>IKE_SA_INIT', 'b>IKE_SA_INIT=', 'a>IKE_AUTH', 'b>IKE_AUTH='],
      ...healthy,
    },
  },
  {
    id: 'healthy-defaults',
    problem: 'healthy',
    what: 'nothing; both ends offer what they offer by themselves',
    plant: { a: { ike: { proposals: [] }, child: { proposals: [] } }, b: { ike: { proposals: [] }, child: { proposals: [] } } },
    pairs: withoutOpeniked,
    expect: { wire: ['a>IKE_SA_INIT', 'a>IKE_AUTH', 'b>IKE_AUTH='], ...healthy },
  },
  {
    id: 'healthy-behind-nat',
    problem: 'healthy',
    what: 'nothing; a router translates the address of end a, whose identity is the address outside',
    plant: { wire: nat, a: { id: '192.0.2.1' } },
    expect: { wire: established, ...healthy },
  },
  {
    id: 'healthy-certificates',
    problem: 'healthy',
    what: 'nothing; both ends prove themselves by certificates of one authority',
    plant: { a: withCertificates, b: withCertificatesToo },
    pairs: withoutOpeniked,
    expect: { wire: established, ...healthy },
  },
  {
    id: 'healthy-ikev1',
    problem: 'healthy',
    what: 'nothing; IKEv1 in main mode',
    plant: { a: version1, b: version1 },
    pairs: withoutOpeniked,
    expect: { wire: ['a>MAIN', 'b>MAIN', 'a>QUICK', 'b>QUICK'], ...healthy },
  },
  {
    id: 'healthy-dpd',
    problem: 'healthy',
    what: 'nothing; end a asks every two seconds whether the peer lives',
    plant: {
      a: { ike: { dpd: 2 } },
      after: [onceUp, { do: 'wait', seconds: 5 }],
    },
    pairs: openikedWaits,
    expect: { wire: [...established, 'a>INFORMATIONAL', 'b>INFORMATIONAL='], ...healthy },
  },
  {
    id: 'healthy-traffic',
    problem: 'healthy',
    what: 'nothing; pings through the tunnel',
    plant: { after: upAndPinged },
    pairs: userland,
    userlandEsp: true,
    expect: { wire: [...established, 'a>ESP', 'b>ESP'], ...healthy },
  },

  // The way to the peer.
  {
    id: 'udp-500-dropped',
    problem: 'firewall-blocking-ipsec',
    what: 'everything to UDP 500 and 4500 is dropped on the way',
    plant: { wire: { between: 'switch', drop: [{ what: 'udp dport { 500, 4500 }' }] } },
    seconds: 22,
    expect: {
      wire: ['a>IKE_SA_INIT'],
      up: down,
      a: ['firewall-blocking-ipsec', 'peer-unreachable', 'remote-peer-not-configured'],
      b: { unknown: 'nothing comes in, so it has nothing to tell' },
    },
  },
  {
    id: 'answers-dropped',
    problem: 'firewall-blocking-ipsec',
    what: 'what end b answers is dropped on the way',
    plant: { wire: { between: 'switch', drop: [{ what: 'udp dport { 500, 4500 }', from: 'b' }] } },
    seconds: 22,
    expect: {
      wire: ['a>IKE_SA_INIT'],
      up: down,
      a: ['firewall-blocking-ipsec', 'peer-unreachable', 'remote-peer-not-configured'],
      b: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal'],
    },
    but: [
      {
        b: oi,
        because: 'iked answers each request and does not say that the next one never comes',
        expect: { b: { unknown: 'it logs that it answered, and no more' } },
      },
      {
        b: ls,
        because: 'pluto answers the repeated request without a line',
        expect: { b: { unknown: 'it logs that it answered once, and no more' } },
      },
    ],
  },
  {
    id: 'peer-daemon-stopped',
    problem: 'peer-unreachable',
    what: 'no IKE daemon runs at end b: its host answers that the port is closed',
    plant: {
      a: { starts: false },
      after: [
        { do: 'kill', at: 'b' },
        { do: 'wait', seconds: 1 },
        { do: 'initiate', at: 'a' },
      ],
    },
    pairs: openikedWaits,
    seconds: 22,
    expect: {
      wire: ['a>IKE_SA_INIT'],
      up: down,
      a: ['peer-unreachable', 'remote-peer-not-configured', 'firewall-blocking-ipsec', 'session-disabled'],
      b: { unknown: 'it does not run' },
    },
  },
  {
    id: 'nat-4500-dropped',
    problem: 'nat-traversal',
    what: 'end a is behind a router that translates, and UDP 4500 is dropped',
    plant: { wire: { between: 'nat', drop: [{ what: 'udp dport 4500' }] }, a: { id: '192.0.2.1' } },
    seconds: 24,
    expect: {
      wire: ['a>IKE_SA_INIT', 'b>IKE_SA_INIT=', 'a>IKE_AUTH'],
      up: down,
      a: ['nat-traversal', 'firewall-blocking-ipsec'],
      b: ['nat-traversal', 'firewall-blocking-ipsec'],
    },
    but: [
      {
        b: oi,
        because: 'iked does not say that IKE_AUTH never came',
        expect: { b: answeredOnly },
      },
      {
        b: ls,
        because: 'pluto keeps the half-open SA for 200 s without a line',
        expect: { b: answeredOnly },
      },
    ],
  },
  {
    id: 'udp-4500-dropped',
    problem: 'nat-traversal',
    what: 'UDP 4500 is dropped on the way, and nobody translates',
    plant: { wire: { between: 'switch', drop: [{ what: 'udp dport 4500' }] } },
    seconds: 22,
    expect: { wire: established, ...healthy },
    but: [
      {
        a: ss,
        because: 'charon goes to 4500 for MOBIKE, so that IKE_AUTH is lost',
        expect: {
          wire: ['a>IKE_SA_INIT', 'b>IKE_SA_INIT=', 'a>IKE_AUTH'],
          up: down,
          a: ['nat-traversal', 'firewall-blocking-ipsec'],
          b: answeredOnly,
        },
      },
    ],
  },
  {
    id: 'fragments-dropped',
    problem: 'ike-fragmentation',
    what: 'certificates make IKE_AUTH larger than a packet, IKE does not fragment it, and the fragments of IP are dropped',
    plant: {
      a: { ...withCertificates, auth: certificates('a-large'), ike: { fragmentation: false } },
      b: { ...withCertificatesToo, auth: certificates('b-large'), ike: { fragmentation: false } },
      wire: { between: 'switch', drop: [{ what: 'ip frag-off & 0x3fff != 0' }] },
    },
    pairs: withoutOpeniked,
    seconds: 22,
    expect: {
      wire: ['a>IKE_SA_INIT', 'b>IKE_SA_INIT=', 'a>IKE_AUTH'],
      up: down,
      a: ['ike-fragmentation', 'nat-traversal', 'firewall-blocking-ipsec'],
      b: ['ike-fragmentation', 'nat-traversal', 'firewall-blocking-ipsec'],
    },
    but: [
      {
        b: ls,
        because: 'pluto keeps the half-open SA for 200 s without a line',
        expect: { b: answeredOnly },
      },
    ],
  },

  // IKE SA: version, mode, proposals.
  {
    id: 'peer-not-configured',
    problem: 'remote-peer-not-configured',
    what: 'end b expects another address than that of end a',
    plant: { b: { peer: '192.0.2.99' } },
    expect: {
      wire: refusedInInit,
      up: down,
      a: ['remote-peer-not-configured', 'phase1-crypto-mismatch', 'ike-version-mismatch'],
      b: ['remote-peer-not-configured'],
    },
    but: [
      {
        b: oi,
        because: 'iked answers nothing to a peer that no policy fits, and logs nothing',
        expect: {
          wire: ['a>IKE_SA_INIT'],
          a: ['remote-peer-not-configured', 'firewall-blocking-ipsec', 'peer-unreachable'],
          b: { unknown: 'it logs nothing' },
        },
      },
    ],
  },
  {
    id: 'ikev2-against-ikev1',
    problem: 'ike-version-mismatch',
    what: 'end a starts IKEv2, end b is set to IKEv1',
    plant: { b: version1 },
    pairs: withoutOpeniked,
    expect: {
      wire: refusedInInit,
      up: down,
      a: ['ike-version-mismatch', 'remote-peer-not-configured', 'phase1-crypto-mismatch'],
      b: ['ike-version-mismatch', 'remote-peer-not-configured'],
    },
  },
  {
    id: 'ikev1-against-ikev2',
    problem: 'ike-version-mismatch',
    what: 'end a starts IKEv1, end b is set to IKEv2',
    plant: { a: version1 },
    pairs: [
      [ss, ls],
      [ls, ss],
      [ss, oi],
      [ls, oi],
    ],
    seconds: 20,
    expect: {
      wire: ['a>MAIN'],
      up: down,
      a: ['ike-version-mismatch', 'remote-peer-not-configured', 'firewall-blocking-ipsec', 'peer-unreachable', 'phase1-crypto-mismatch'],
      b: ['ike-version-mismatch', 'remote-peer-not-configured'],
    },
    but: [{ b: oi, because: 'iked drops IKEv1 without a line', expect: { b: { unknown: 'it logs nothing' } } }],
  },
  {
    id: 'ike-encryption-differs',
    problem: 'phase1-crypto-mismatch',
    what: 'AES-256 in the IKE proposal of end a, AES-128 at end b',
    plant: { b: { ike: { proposals: [{ encryption: 'aes-cbc-128', hash: 'sha2-256', group: 14 }] } } },
    pairs: [...everyTwo, ...alike],
    expect: { wire: refusedInInit, ...proposalRefused },
  },
  {
    id: 'ike-group-differs',
    problem: 'phase1-crypto-mismatch',
    what: 'Diffie-Hellman group 14 at end a, 19 at end b',
    plant: { b: { ike: { proposals: [{ encryption: 'aes-cbc-256', hash: 'sha2-256', group: 19 }] } } },
    expect: { wire: refusedInInit, ...proposalRefused },
  },
  {
    id: 'ike-hash-differs',
    problem: 'phase1-crypto-mismatch',
    what: 'SHA-256 in the IKE proposal of end a, SHA-1 at end b',
    plant: { b: { ike: { proposals: [{ encryption: 'aes-cbc-256', hash: 'sha1', group: 14 }] } } },
    expect: { wire: refusedInInit, ...proposalRefused },
  },
  {
    id: 'ike-gcm-against-cbc',
    problem: 'phase1-crypto-mismatch',
    what: 'AES-GCM in the IKE proposal of end a, AES-CBC at end b',
    plant: { a: { ike: { proposals: [{ encryption: 'aes-gcm-16-256', hash: 'sha2-256', group: 14 }] } } },
    expect: { wire: refusedInInit, ...proposalRefused },
  },

  // Who the other one is.
  {
    id: 'key-differs',
    problem: 'pre-shared-key-mismatch',
    what: 'another pre-shared key at end b',
    plant: { b: { auth: { method: 'pre-shared key', key: 'correct horse battery stable' } } },
    pairs: [...everyTwo, ...alike],
    expect: otherKey,
  },
  {
    id: 'key-with-a-blank',
    problem: 'pre-shared-key-mismatch',
    what: 'the same pre-shared key, with a blank behind it at end b',
    plant: { b: { auth: { method: 'pre-shared key', key: 'correct horse battery staple ' } } },
    expect: otherKey,
  },
  {
    id: 'key-read-as-hex',
    problem: 'pre-shared-key-mismatch',
    what: 'the same key, 0x636f7272656374 in quotes: strongSwan and OpenIKED read it as hex, Libreswan as these characters',
    plant: {
      a: { auth: { method: 'pre-shared key', key: '0x636f7272656374' } },
      b: { auth: { method: 'pre-shared key', key: '0x636f7272656374' } },
    },
    pairs: everyTwo.filter((pair) => pair.includes(ls)),
    expect: otherKey,
  },
  {
    id: 'initiator-id-differs',
    problem: 'ike-identity-mismatch',
    what: 'end a calls itself by another address than end b expects',
    plant: { a: { id: '203.0.113.9' } },
    expect: {
      wire: established,
      up: down,
      a: ['ike-identity-mismatch', 'pre-shared-key-mismatch'],
      b: ['ike-identity-mismatch'],
    },
  },
  {
    id: 'initiator-id-is-a-name',
    problem: 'ike-identity-mismatch',
    what: 'end a calls itself by a name, end b expects its address',
    plant: { a: { id: 'branch.example.net' } },
    expect: {
      wire: established,
      up: down,
      a: ['ike-identity-mismatch', 'pre-shared-key-mismatch'],
      b: ['ike-identity-mismatch'],
    },
  },
  {
    id: 'identity-behind-nat',
    problem: 'ike-identity-mismatch',
    what: 'a router translates the address of end a, which still calls itself by the inner one',
    plant: { wire: nat },
    expect: {
      wire: established,
      up: down,
      a: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'nat-traversal'],
      b: ['ike-identity-mismatch', 'nat-traversal'],
    },
  },
  {
    id: 'responder-id-differs',
    problem: 'ike-identity-mismatch',
    what: 'end b calls itself by another address than end a expects',
    plant: { b: { id: '203.0.113.9' } },
    expect: {
      wire: established,
      up: down,
      a: ['ike-identity-mismatch'],
      b: ['ike-identity-mismatch', 'peer-sent-delete', 'pre-shared-key-mismatch'],
    },
    but: [
      {
        a: ss,
        b: ls,
        because: 'pluto does not check the identity that it is asked for, and takes no notice when charon refuses its own afterwards',
        expect: { up: { a: down, b: up }, b: believesUp },
      },
      {
        a: oi,
        b: ls,
        because: 'pluto does not check the identity that it is asked for, and iked leaves without a word',
        expect: { up: { a: down, b: up }, b: believesUp },
      },
      {
        a: ss,
        b: oi,
        because: 'iked refuses, since it is asked for another identity than its own',
        expect: { a: ['ike-identity-mismatch', 'pre-shared-key-mismatch'] },
      },
      {
        a: oi,
        b: ss,
        because: 'charon refuses, since it is asked for another identity than its own',
        expect: { a: ['ike-identity-mismatch', 'pre-shared-key-mismatch'] },
      },
    ],
  },
  {
    id: 'certificate-expired',
    problem: 'certificate-problem',
    what: 'the certificate of end a expired yesterday',
    plant: { a: { ...withCertificates, auth: certificates('a-expired') }, b: withCertificatesToo },
    pairs: withoutOpeniked,
    expect: {
      wire: established,
      up: down,
      a: ['certificate-problem', 'ike-identity-mismatch', 'pre-shared-key-mismatch'],
      b: ['certificate-problem'],
    },
    but: [
      {
        a: ls,
        because: 'pluto does not load a connection with an expired certificate of its own',
        expect: { wire: [], a: ['certificate-problem'], b: { unknown: 'nothing comes in' } },
      },
    ],
  },
  {
    id: 'certificate-of-another-authority',
    problem: 'certificate-problem',
    what: 'the certificate of end a comes from an authority that end b does not know',
    plant: { a: { ...withCertificates, auth: certificates('a-foreign') }, b: withCertificatesToo },
    pairs: withoutOpeniked,
    expect: {
      wire: established,
      up: down,
      a: ['certificate-problem', 'ike-identity-mismatch', 'pre-shared-key-mismatch'],
      b: ['certificate-problem'],
    },
  },
  {
    id: 'certificate-names-another',
    problem: 'certificate-problem',
    what: 'the certificate of end a does not hold the name that end a gives',
    plant: { a: { ...withCertificates, auth: certificates('a-other-name') }, b: withCertificatesToo },
    pairs: withoutOpeniked,
    expect: {
      wire: ['a>IKE_SA_INIT', 'b>IKE_SA_INIT='],
      up: down,
      a: ['certificate-problem', 'ike-identity-mismatch', 'pre-shared-key-mismatch'],
      b: ['certificate-problem', 'ike-identity-mismatch'],
    },
  },

  // The child SA.
  {
    id: 'esp-encryption-differs',
    problem: 'phase2-crypto-mismatch',
    what: 'AES-256 in the ESP proposal of end a, AES-128 at end b',
    plant: { b: { child: { proposals: [{ encryption: 'aes-cbc-128', integrity: 'sha2-512' }] } } },
    pairs: [...everyTwo, ...alike],
    expect: { wire: established, up: ikeOnly, a: ['phase2-crypto-mismatch'], b: ['phase2-crypto-mismatch'] },
    but: ikedGivesUp,
  },
  {
    id: 'esp-integrity-differs',
    problem: 'phase2-crypto-mismatch',
    what: 'SHA-512 in the ESP proposal of end a, SHA-1 at end b',
    plant: { b: { child: { proposals: [{ encryption: 'aes-cbc-256', integrity: 'sha1' }] } } },
    expect: { wire: established, up: ikeOnly, a: ['phase2-crypto-mismatch'], b: ['phase2-crypto-mismatch'] },
    but: ikedGivesUp,
  },
  {
    id: 'pfs-group-differs',
    problem: 'phase2-crypto-mismatch',
    what: 'perfect forward secrecy with group 14 at end a, with 19 at end b; then end a makes a new child SA',
    plant: {
      b: { child: { pfs: 19 } },
      after: [onceUp, { do: 'rekey', at: 'a', what: 'child' }, { do: 'wait', seconds: 2 }],
    },
    pairs: openikedWaits,
    expect: {
      wire: [...established, 'a>CREATE_CHILD_SA', 'b>CREATE_CHILD_SA='],
      up,
      a: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      b: ['phase2-crypto-mismatch', 'lifetime-rekey'],
    },
    but: [
      {
        b: ls,
        because: 'pluto 4.10 rekeys the child SA of IKE_AUTH with the group of the IKE SA, whatever stands in esp=',
        expect: { a: 'healthy', b: 'healthy' },
      },
    ],
  },
  {
    id: 'networks-disjoint',
    problem: 'traffic-selector-mismatch',
    what: 'end a asks for 10.3.0.0/24 behind end b, which has 10.2.0.0/24',
    plant: { a: { child: { remote: ['10.3.0.0/24'] } } },
    pairs: [...everyTwo, ...alike],
    expect: { wire: established, up: ikeOnly, a: ['traffic-selector-mismatch'], b: ['traffic-selector-mismatch'] },
    but: [
      {
        a: oi,
        because: 'iked as initiator says nothing of TS_UNACCEPTABLE and waits',
        expect: { up: { a: down, b: ikeOnly }, a: ikedIsMute },
      },
      {
        b: oi,
        because: 'iked answers with its own networks, whatever it is asked for; its peer refuses those',
        expect: { up: { a: ikeOnly, b: up }, b: ['traffic-selector-mismatch', 'peer-sent-delete'] },
      },
      {
        a: oi,
        b: oi,
        because: 'iked neither refuses nor compares: both load their own flows',
        expect: { up, a: believesUp, b: believesUp },
      },
    ],
  },
  {
    id: 'networks-larger',
    problem: 'traffic-selector-mismatch',
    what: 'end a asks for 10.2.0.0/16 behind end b, which has 10.2.0.0/24',
    plant: { a: { child: { remote: ['10.2.0.0/16'] } } },
    expect: { wire: established, up: ikeOnly, a: ['traffic-selector-mismatch'], b: ['traffic-selector-mismatch'] },
    but: [
      {
        a: oi,
        b: ls,
        because: 'iked as initiator says nothing of TS_UNACCEPTABLE and waits',
        expect: { up: { a: down, b: ikeOnly }, a: ikedIsMute },
      },
      {
        a: oi,
        b: ss,
        because: 'charon narrows, and iked loads its own flows all the same',
        expect: { up, a: narrowed, b: narrowed },
      },
      {
        a: ss,
        b: oi,
        because: 'iked answers with its own network, and charon takes it',
        expect: { up, a: narrowed, b: narrowed },
      },
      {
        a: ls,
        b: ss,
        because: 'charon narrows, and pluto refuses what is narrowed and deletes it',
        expect: { b: ['peer-sent-delete', 'traffic-selector-mismatch'] },
      },
      {
        a: ls,
        b: oi,
        because: 'iked answers with its own network; pluto refuses it and deletes it',
        expect: { up: { a: ikeOnly, b: up }, b: ['traffic-selector-mismatch', 'peer-sent-delete'] },
      },
    ],
  },
  {
    id: 'networks-smaller',
    problem: 'traffic-selector-mismatch',
    what: 'end a asks for 10.2.0.0/25 behind end b, which has 10.2.0.0/24',
    plant: { a: { child: { remote: ['10.2.0.0/25'] } } },
    expect: { wire: established, ...healthy },
    but: [
      {
        a: ss,
        b: ls,
        because: 'pluto takes its own networks and no part of them, unless narrowing=yes',
        expect: { up: ikeOnly, a: ['traffic-selector-mismatch'], b: ['traffic-selector-mismatch'] },
      },
      {
        a: oi,
        b: ls,
        because: 'pluto takes its own networks and no part of them; iked as initiator says nothing of TS_UNACCEPTABLE',
        expect: {
          up: { a: down, b: ikeOnly },
          a: ikedIsMute,
          b: ['traffic-selector-mismatch'],
        },
      },
      {
        a: ls,
        b: oi,
        because: 'iked answers with its own larger network, which pluto refuses',
        expect: { up: { a: ikeOnly, b: up }, a: ['traffic-selector-mismatch'], b: ['traffic-selector-mismatch', 'peer-sent-delete'] },
      },
    ],
  },
  {
    id: 'several-networks',
    problem: 'traffic-selector-mismatch',
    what: 'end a asks for two networks behind end b, which has one of them',
    plant: { a: { child: { remote: ['10.2.0.0/24', '10.4.0.0/24'] } } },
    expect: { wire: established, up, a: narrowed, b: narrowed },
    but: [
      {
        a: ls,
        b: ss,
        because: 'pluto asks for each network by itself, and charon refuses the second',
        expect: { a: ['traffic-selector-mismatch'], b: ['traffic-selector-mismatch'] },
      },
    ],
  },
  {
    id: 'networks-overlap',
    problem: 'overlapping-networks',
    what: 'the network behind end b, 10.1.5.0/24, lies within that of end a, 10.1.0.0/16',
    plant: {
      a: { child: { local: ['10.1.0.0/16'], remote: ['10.1.5.0/24'] } },
      b: { child: { local: ['10.1.5.0/24'], remote: ['10.1.0.0/16'] } },
    },
    pairs: withoutOpeniked,
    expect: { wire: established, up, a: ['overlapping-networks'], b: ['overlapping-networks'] },
  },

  // What ends a VPN that was up.
  {
    id: 'way-lost',
    problem: 'dead-peer-detection',
    what: 'the way between the ends is lost while the VPN is up; end a asks every two seconds whether the peer lives',
    plant: {
      a: { ike: { dpd: 2 } },
      after: [onceUp, { do: 'drop', what: 'ip protocol udp' }, { do: 'wait', seconds: 17 }],
    },
    pairs: openikedWaits,
    seconds: 4,
    expect: {
      wire: [...established, 'a>INFORMATIONAL'],
      up: { a: down, b: up },
      a: ['dead-peer-detection', 'firewall-blocking-ipsec', 'peer-unreachable'],
      b: { unknown: 'it does not ask, so it holds its SAs for good ones' },
    },
  },
  {
    id: 'peer-frozen',
    problem: 'dead-peer-detection',
    what: 'the daemon at end b hangs while the VPN is up; end a asks every two seconds whether the peer lives',
    plant: {
      a: { ike: { dpd: 2 } },
      after: [onceUp, { do: 'freeze', at: 'b' }, { do: 'wait', seconds: 17 }, { do: 'thaw', at: 'b' }],
    },
    pairs: openikedWaits,
    seconds: 4,
    expect: {
      wire: [...established, 'a>INFORMATIONAL'],
      up: { a: down, b: up },
      a: ['dead-peer-detection', 'firewall-blocking-ipsec', 'peer-unreachable'],
      b: { unknown: 'it slept' },
    },
    but: [{ a: ls, because: 'pluto starts the VPN anew, and its peer has woken up', expect: { up } }],
  },
  {
    id: 'peer-ends-it',
    problem: 'peer-sent-delete',
    what: 'somebody at end b ends the VPN',
    plant: {
      after: [onceUp, { do: 'end', at: 'b' }, { do: 'wait', seconds: 1 }],
    },
    pairs: everyTwo.filter(([, b]) => b !== oi),
    expect: {
      wire: [...established, 'b>INFORMATIONAL', 'a>INFORMATIONAL='],
      up: down,
      a: ['peer-sent-delete'],
      b: { unknown: 'it did what it was told' },
    },
    but: [{ a: ls, because: 'pluto starts anew what it started before', expect: { up } }],
  },
  {
    id: 'peer-restarted',
    problem: 'stale-sa',
    what: 'the daemon at end b starts anew while the VPN is up, and nobody asks whether the peer lives',
    plant: {
      after: [onceUp, { do: 'restart', at: 'b' }, { do: 'wait', seconds: 3 }],
    },
    pairs: openikedWaits,
    seconds: 4,
    expect: {
      wire: established,
      up: { a: up, b: down },
      a: { unknown: 'nothing tells it, and it does not ask' },
      b: { unknown: 'it knows of no VPN before' },
    },
  },
  {
    id: 'both-wait',
    problem: 'respond-only-both-ends',
    what: 'neither end starts',
    plant: { a: { starts: false } },
    seconds: 5,
    expect: {
      wire: [],
      up: down,
      a: { unknown: 'nothing happens, and nothing is logged' },
      b: { unknown: 'nothing happens, and nothing is logged' },
    },
  },

  // IKEv1.
  {
    id: 'ikev1-key-differs',
    problem: 'pre-shared-key-mismatch',
    what: 'another pre-shared key at end b; IKEv1 in main mode',
    plant: { a: version1, b: { ...version1, auth: { method: 'pre-shared key', key: 'correct horse battery stable' } } },
    pairs: withoutOpeniked,
    seconds: 18,
    expect: {
      wire: ['a>MAIN', 'b>MAIN', 'a>MAIN'],
      up: down,
      a: ['pre-shared-key-mismatch', 'malformed-payload'],
      b: ['pre-shared-key-mismatch', 'malformed-payload'],
    },
  },
  {
    id: 'ikev1-proposal-differs',
    problem: 'phase1-crypto-mismatch',
    what: 'AES-256 in phase 1 of end a, AES-128 at end b; IKEv1 in main mode',
    plant: { a: version1, b: { ike: { version: 1, proposals: [{ encryption: 'aes-cbc-128', hash: 'sha2-256', group: 14 }] } } },
    pairs: withoutOpeniked,
    expect: { wire: ['a>MAIN'], ...proposalRefused },
  },
  {
    id: 'ikev1-esp-differs',
    problem: 'phase2-crypto-mismatch',
    what: 'AES-256 in phase 2 of end a, AES-128 at end b; IKEv1',
    plant: { a: version1, b: { ...version1, child: { proposals: [{ encryption: 'aes-cbc-128', integrity: 'sha2-512' }] } } },
    pairs: withoutOpeniked,
    expect: { wire: ['a>MAIN', 'b>MAIN', 'a>QUICK'], up: ikeOnly, a: ['phase2-crypto-mismatch'], b: ['phase2-crypto-mismatch'] },
  },
  {
    id: 'ikev1-pfs-differs',
    problem: 'phase2-crypto-mismatch',
    what: 'perfect forward secrecy with group 14 at end a, with 15 at end b; IKEv1',
    plant: { a: version1, b: { ...version1, child: { pfs: 15 } } },
    pairs: withoutOpeniked,
    expect: { wire: ['a>MAIN', 'b>MAIN', 'a>QUICK'], up: ikeOnly, a: ['phase2-crypto-mismatch'], b: ['phase2-crypto-mismatch'] },
    but: [{ b: ls, because: 'pluto takes another group than its own in quick mode', expect: { ...healthy } }],
  },
  {
    id: 'ikev1-networks-differ',
    problem: 'traffic-selector-mismatch',
    what: 'end a asks for 10.3.0.0/24 behind end b, which has 10.2.0.0/24; IKEv1',
    plant: { a: { ...version1, child: { remote: ['10.3.0.0/24'] } }, b: version1 },
    pairs: withoutOpeniked,
    expect: {
      wire: ['a>MAIN', 'b>MAIN', 'a>QUICK'],
      up: ikeOnly,
      a: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      b: ['traffic-selector-mismatch'],
    },
  },
  {
    id: 'ikev1-id-differs',
    problem: 'ike-identity-mismatch',
    what: 'end a calls itself by another address than end b expects; IKEv1 in main mode',
    plant: { a: { ...version1, id: '203.0.113.9' }, b: version1 },
    pairs: withoutOpeniked,
    seconds: 18,
    expect: {
      wire: ['a>MAIN', 'b>MAIN', 'a>MAIN'],
      up: down,
      a: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'malformed-payload'],
      b: ['ike-identity-mismatch'],
    },
  },
  {
    id: 'aggressive-against-main',
    problem: 'ike-mode-mismatch',
    what: 'end a starts in aggressive mode, end b is set to main mode; IKEv1',
    plant: { a: { ike: { version: 1, mode: 'aggressive' } }, b: version1 },
    pairs: withoutOpeniked,
    seconds: 18,
    expect: {
      wire: ['a>AGGRESSIVE'],
      up: down,
      a: ['ike-mode-mismatch', 'remote-peer-not-configured', 'pre-shared-key-mismatch'],
      b: ['ike-mode-mismatch'],
    },
    but: [
      {
        b: ls,
        because: 'pluto drops it without an answer',
        expect: { a: ['ike-mode-mismatch', 'remote-peer-not-configured', 'firewall-blocking-ipsec', 'peer-unreachable'] },
      },
    ],
  },

  // Real packets, in charon's own ESP.
  {
    id: 'esp-dropped-one-way',
    problem: 'firewall-blocking-ipsec',
    what: 'what end b sends in ESP is dropped on the way; IKE passes',
    plant: { wire: { between: 'switch', drop: [{ what: 'udp dport 4500 @th,64,32 != 0', from: 'b' }] }, after: upAndPinged },
    pairs: userland,
    userlandEsp: true,
    expect: {
      wire: [...established, 'a>ESP'],
      up,
      a: ['firewall-blocking-ipsec', 'routing-missing', 'sddc-firewall', 'nat-exemption'],
      b: { unknown: 'its counters go up both ways' },
    },
  },
  {
    id: 'large-packets-lost',
    problem: 'mtu-mss',
    what: 'the second half of the way takes packets up to 1,300 bytes and does not say so',
    plant: {
      wire: { between: 'switch', drop: [{ what: 'ip length > 1300' }] },
      after: [
        ...upAndPinged,
        {
          do: 'type',
          at: 'a',
          command: ['ping', '-c', '3', '-i', '0.3', '-W', '1', '-s', '1372', '-M', 'do', '-I', '10.1.0.1', '10.2.0.1'],
        },
      ],
    },
    pairs: userland,
    userlandEsp: true,
    expect: {
      wire: [...established, 'a>ESP', 'b>ESP'],
      up,
      a: ['mtu-mss'],
      b: { unknown: 'what is lost before it arrives is not counted' },
    },
  },
  {
    id: 'address-translated-before-the-tunnel',
    problem: 'nat-exemption',
    what: 'end a translates what it sends into the tunnel',
    plant: {
      after: [
        onceUp,
        {
          do: 'type',
          at: 'a',
          command: [
            'nft',
            'add table ip nat; add chain ip nat out { type nat hook postrouting priority 100; }; add rule ip nat out ip saddr 10.1.0.0/24 snat to 192.0.2.1',
          ],
        },
        ...upAndPinged.slice(1),
        { do: 'type', at: 'a', command: ['nft', 'list', 'ruleset'] },
      ],
    },
    pairs: userland,
    userlandEsp: true,
    expect: {
      wire: established,
      up,
      a: ['nat-exemption', 'routing-missing', 'sddc-firewall', 'firewall-blocking-ipsec'],
      b: { unknown: 'nothing arrives, and it can not know that something should' },
    },
  },
  {
    id: 'no-way-back',
    problem: 'routing-missing',
    what: 'end b has no route that leads back into the tunnel',
    plant: {
      after: [onceUp, { do: 'type', at: 'b', command: ['ip', 'route', 'flush', 'table', '220'] }, ...upAndPinged.slice(1)],
    },
    pairs: userland,
    userlandEsp: true,
    expect: {
      wire: [...established, 'a>ESP'],
      up,
      a: ['routing-missing', 'sddc-firewall', 'firewall-blocking-ipsec', 'nat-exemption'],
      b: ['routing-missing', 'sddc-firewall', 'nat-exemption', 'firewall-blocking-ipsec'],
    },
  },
];
