import { octets, ofHex } from '../octets.ts';
import type { End, Scene } from '../scene.ts';
import { pause, repeat, sendIke } from '../scene.ts';
import { clear1, exchanges1, hidden1, long, notify1, sa1, short, types1 } from '../../support/wire-ike1.ts';
import { createSa2, traffic } from './ike2-sa.ts';
import type { Planted } from './planted.ts';

interface Sa1 {
  readonly spi: number;
  readonly port: 500 | 4500;
  readonly offer: Uint8Array;
  readonly accepted: Uint8Array;
  readonly keys: readonly [Uint8Array, Uint8Array];
  readonly aggressive: readonly [Uint8Array, Uint8Array];
}

function createSa1(scene: Scene): Sa1 {
  const { random } = scene;
  const spi = random.whole(1, 0x7fffffff);
  const suite = (): Uint8Array[] => [
    short(1, 7),
    short(14, random.one([128, 256])),
    short(2, random.one([2, 4])),
    short(3, 1),
    short(4, random.one([2, 5, 14])),
    short(11, 1),
    long(12, 28800),
  ];
  const suites = Array.from({ length: random.whole(1, 3) }, suite);
  const vendors = [ofHex('4a131c81070358455c5728f20e95452f'), ofHex('afcad71368a1f1c96b8696fc77570100')].map((body) => ({
    type: types1.vendor,
    body,
  }));
  const main = { exchange: exchanges1.main };
  const key = () => [
    { type: types1.ke, body: random.bytes(256) },
    { type: types1.nonce, body: random.bytes(20) },
    ...[1, 2].map(() => ({ type: types1.natD, body: random.bytes(20) })),
  ];
  const identity = { type: types1.id, body: octets([1, 0, 0, 0], scene.outer.a.subarray(0, 4)) };
  const hash = { type: types1.hash, body: random.bytes(20) };
  return {
    spi,
    port: random.chance(0.5) ? 4500 : 500,
    offer: clear1(spi, { ...main, isAnswered: false }, [sa1(...suites), ...vendors]),
    accepted: clear1(spi, main, [sa1(suites[0] ?? suite()), ...vendors]),
    keys: [clear1(spi, main, key()), clear1(spi, main, key())],
    aggressive: [
      clear1(spi, { exchange: exchanges1.aggressive, isAnswered: false }, [sa1(...suites), ...key().slice(0, 2), identity, ...vendors]),
      clear1(spi, { exchange: exchanges1.aggressive }, [sa1(suites[0] ?? suite()), ...key().slice(0, 2), identity, hash, ...vendors]),
    ],
  };
}

const quick = (id: number) => ({ exchange: exchanges1.quick, id });
const informational = (id: number) => ({ exchange: exchanges1.informational, id });

/** Main mode up to where identities are proven. */
function begin(scene: Scene, { offer, accepted, keys }: Sa1): void {
  sendIke(scene, 'a', offer);
  sendIke(scene, 'b', accepted);
  sendIke(scene, 'a', keys[0]);
  sendIke(scene, 'b', keys[1]);
}

const hidden = (scene: Scene, sa: Sa1, header: Parameters<typeof hidden1>[1], length: number): Uint8Array => {
  const message = hidden1(sa.spi, header, length, 0);
  message.set(scene.random.bytes(length - 28), 28);
  return message;
};

function rise(scene: Scene, sa: Sa1): void {
  begin(scene, sa);
  sendIke(scene, 'a', hidden(scene, sa, { exchange: exchanges1.main }, 108), sa.port);
  sendIke(scene, 'b', hidden(scene, sa, { exchange: exchanges1.main }, 92), sa.port);
}

/** A notify in clear, in an INFORMATIONAL of its own. */
const says = (scene: Scene, sa: Sa1, from: End, type: number, isAnswered = true): void =>
  sendIke(scene, from, clear1(sa.spi, { exchange: exchanges1.informational, isAnswered, id: scene.random.whole(1, 1e9) }, [notify1(type)]));

export { createSa1, rise as rise1, hidden as hiddenIn1, says as saysIn1 };

export const ike1: readonly Planted[] = [
  {
    what: 'IKEv1: a peer that is not there',
    label: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'],
    plant: (scene) => {
      const { offer } = createSa1(scene);
      repeat(scene, 5, () => sendIke(scene, 'a', offer));
    },
  },
  {
    what: 'IKEv1: proposals that have nothing in common',
    label: ['phase1-crypto-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      repeat(scene, scene.random.whole(1, 4), () => {
        sendIke(scene, 'a', sa.offer);
        says(scene, sa, 'b', 14, scene.random.chance(0.5));
      });
    },
  },
  {
    what: 'IKEv1: a key that differs, and nothing comes back',
    label: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'nat-traversal'],
    plant: (scene) => {
      const sa = createSa1(scene);
      begin(scene, sa);
      const proof = hidden(scene, sa, { exchange: exchanges1.main }, 108);
      repeat(scene, 5, () => sendIke(scene, 'a', proof, 500));
    },
  },
  {
    what: 'IKEv1: a key that differs, and the responder repeats its own last message',
    label: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'nat-traversal'],
    plant: (scene) => {
      const sa = createSa1(scene);
      begin(scene, sa);
      const proof = hidden(scene, sa, { exchange: exchanges1.main }, 108);
      repeat(scene, 5, () => {
        sendIke(scene, 'a', proof, 500);
        pause(scene, 1);
        sendIke(scene, 'b', sa.keys[1]);
      });
    },
  },
  {
    what: 'IKEv1: a key that differs, and what cannot be read is called malformed',
    label: ['pre-shared-key-mismatch', 'malformed-payload'],
    plant: (scene) => {
      const sa = createSa1(scene);
      begin(scene, sa);
      sendIke(scene, 'a', hidden(scene, sa, { exchange: exchanges1.main }, 108), sa.port);
      says(scene, sa, 'b', scene.random.one([16, 1]));
    },
  },
  {
    what: 'IKEv1: an identity that is refused',
    label: ['ike-identity-mismatch', 'pre-shared-key-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      begin(scene, sa);
      sendIke(scene, 'a', hidden(scene, sa, { exchange: exchanges1.main }, 108), sa.port);
      sendIke(scene, 'b', hidden(scene, sa, informational(scene.random.whole(1, 1e9)), 84), sa.port);
    },
  },
  {
    what: 'IKEv1: UDP 4500 that does not pass',
    label: ['nat-traversal', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa1(scene);
      begin(scene, sa);
      const proof = hidden(scene, sa, { exchange: exchanges1.main }, 108);
      repeat(scene, 5, () => sendIke(scene, 'a', proof, 4500));
    },
  },
  {
    what: 'IKEv1: aggressive mode that a peer of main mode does not answer',
    label: ['ike-mode-mismatch', 'peer-unreachable', 'remote-peer-not-configured', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa1(scene);
      repeat(scene, 5, () => sendIke(scene, 'a', sa.aggressive[0]));
    },
  },
  {
    what: 'IKEv1: aggressive mode that is refused',
    label: ['ike-mode-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      sendIke(scene, 'a', sa.aggressive[0]);
      says(scene, sa, 'b', scene.random.one([7, 29]), false);
    },
  },
  {
    what: 'IKEv1: one end in main mode, the other in aggressive mode',
    label: ['ike-mode-mismatch'],
    plant: (scene) => {
      const [one, theirs] = [createSa1(scene), createSa1(scene)];
      repeat(scene, 3, () => sendIke(scene, 'a', one.offer));
      pause(scene, 1);
      repeat(scene, 3, () => sendIke(scene, 'b', theirs.aggressive[0]));
    },
  },
  {
    what: 'IKEv1: aggressive mode with a key that differs',
    label: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      sendIke(scene, 'a', sa.aggressive[0]);
      sendIke(scene, 'b', sa.aggressive[1]);
      // The asker checks first: what it proves comes last.
      says(scene, sa, 'a', scene.random.one([23, 24]));
    },
  },
  {
    what: 'IKEv1: one end speaks IKEv1, the other IKEv2',
    label: ['ike-version-mismatch'],
    plant: (scene) => {
      const [one, theirs] = [createSa1(scene), createSa2(scene, { initiator: 'b' })];
      repeat(scene, 3, () => sendIke(scene, 'a', one.offer));
      repeat(scene, 3, () => sendIke(scene, 'b', theirs.request()));
    },
  },
  {
    what: 'IKEv1: a peer of IKEv2 alone says so',
    label: ['ike-version-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      sendIke(scene, 'a', sa.offer);
      says(scene, sa, 'b', 5, false);
    },
  },
  {
    what: 'IKEv1: quick mode that is refused',
    label: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      rise(scene, sa);
      for (let nth = 0; nth < scene.random.whole(1, 3); nth += 1) {
        const id = scene.random.whole(1, 1e9);
        sendIke(scene, 'a', hidden(scene, sa, quick(id), 412), sa.port);
        sendIke(scene, 'b', hidden(scene, sa, informational(id + 1), 84), sa.port);
        pause(scene, 20);
      }
    },
  },
  {
    what: 'IKEv1: quick mode that nobody answers',
    label: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      rise(scene, sa);
      const asks = hidden(scene, sa, quick(77), 412);
      repeat(scene, 5, () => sendIke(scene, 'a', asks, sa.port));
    },
  },
  {
    what: 'IKEv1: a peer that is gone',
    label: ['dead-peer-detection', 'peer-unreachable', 'stale-sa'],
    plant: (scene) => {
      const sa = createSa1(scene);
      rise(scene, sa);
      for (const from of ['a', 'b', 'a'] as const) sendIke(scene, from, hidden(scene, sa, quick(5), from === 'a' ? 412 : 396), sa.port);
      traffic(scene, sa.port, ['a', 'b'], 6);
      for (let nth = 0; nth < 3; nth += 1) {
        sendIke(scene, 'a', hidden(scene, sa, informational(100 + nth), 92), sa.port);
        sendIke(scene, 'b', hidden(scene, sa, informational(200 + nth), 92), sa.port);
        pause(scene, 10);
      }
      // DPD of version 1 has no retransmissions: each is a message of its own (RFC 3706).
      for (let nth = 0; nth < 6; nth += 1) {
        sendIke(scene, 'a', hidden(scene, sa, informational(300 + nth), 92), sa.port);
        pause(scene, 5);
      }
    },
  },
  {
    what: 'IKEv1: an SA that the peer has forgotten',
    label: ['stale-sa'],
    plant: (scene) => {
      const sa = createSa1(scene);
      for (let nth = 0; nth < 4; nth += 1) {
        sendIke(scene, 'a', hidden(scene, sa, informational(300 + nth), 92), sa.port);
        says(scene, sa, 'b', scene.random.one([4, 11]));
        pause(scene, 10);
      }
    },
  },
];
