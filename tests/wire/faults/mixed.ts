import { message2, types2 } from '../ike2-message.ts';
import { four, octets } from '../octets.ts';
import { elsewhere, pause, repeat, sendError, sendIke, sendIp, sendUdp } from '../scene.ts';
import { connect, dial, establish, live, refused, routes } from './bgp.ts';
import { createSa1, hiddenIn1, rise1, saysIn1 } from './ike1.ts';
import type { Sa2 } from './ike2-sa.ts';
import { askInVain, begin, createSa2, exchange, rise, sizes, traffic } from './ike2-sa.ts';
import type { Planted } from './planted.ts';

const [auth, child, informational] = [35, 36, 37];
const both = ['a', 'b'] as const;

/** An answer in clear where it should be encrypted: of a device that has no keys yet, or of one that should not do so. */
const clear = (sa: Sa2, exchangeNumber: number, id: number, type: number): Uint8Array =>
  sa.stray(sa.initiator === 'a' ? 'b' : 'a', exchangeNumber, type, id);

/** Faults of which the capture saw the middle only, or several at once. */
export const mixed: readonly Planted[] = [
  {
    what: 'the middle: peers that are not there any more',
    label: ['dead-peer-detection', 'peer-unreachable', 'stale-sa'],
    plant: (scene) => {
      const sa = createSa2(scene);
      exchange(scene, sa, informational, 'a', 40, [0, 0]);
      pause(scene, 30);
      askInVain(scene, 'a', sa.hidden(informational, 'a', false, 41, 0), sa.port, 6);
    },
  },
  {
    what: 'the middle: a peer that was silent from the beginning on',
    label: ['dead-peer-detection', 'peer-unreachable', 'stale-sa'],
    plant: (scene) => {
      const sa = createSa2(scene);
      askInVain(scene, 'a', sa.hidden(informational, 'a', false, 41, 0), sa.port, 6);
    },
  },
  {
    what: 'the middle: child SAs that are refused',
    label: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'lifetime-rekey'],
    plant: (scene) => {
      const sa = createSa2(scene);
      for (let id = 20; id < 24; id += 1) {
        exchange(scene, sa, child, 'a', id, [12 + 44 + 36 + 264 + 48, sizes.notify()]);
        pause(scene, 15);
      }
    },
  },
  {
    what: 'the middle: an IKE_AUTH that is refused',
    label: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
    plant: (scene) => {
      const sa = createSa2(scene);
      exchange(scene, sa, auth, 'a', 1, [sa.inside.request, sizes.notify()]);
    },
  },
  {
    what: 'an IKE_INTERMEDIATE that nobody answers',
    label: ['ike-fragmentation', 'nat-traversal', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      askInVain(scene, 'a', sa.hidden(43, 'a', false, 1, 1600), sa.port);
    },
  },
  {
    what: 'in clear: a key that differs',
    label: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      sendIke(scene, 'a', sa.hidden(auth, 'a', false, 1, sa.inside.request), sa.port);
      sendIke(scene, 'b', clear(sa, auth, 1, 24), sa.port);
    },
  },
  {
    what: 'in clear: networks that do not fit',
    label: ['traffic-selector-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      sendIke(scene, 'a', sa.hidden(auth, 'a', false, 1, sa.inside.request), sa.port);
      sendIke(scene, 'b', clear(sa, auth, 1, 38), sa.port);
    },
  },
  {
    what: 'in clear: proposals of ESP that do not fit',
    label: ['phase2-crypto-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      const number = scene.random.one([auth, child]);
      begin(scene, sa);
      if (number === child) exchange(scene, sa, auth, 'a', 1, [sa.inside.request, sa.inside.answer]);
      sendIke(scene, 'a', sa.hidden(number, 'a', false, 2, sa.inside.request), sa.port);
      sendIke(scene, 'b', clear(sa, number, 2, 14), sa.port);
    },
  },
  {
    what: 'in clear: an SA that the peer deletes',
    label: ['peer-sent-delete', 'session-disabled'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 4);
      const header = {
        initiatorSpi: sa.spis[0],
        responderSpi: sa.spis[1],
        exchange: informational,
        byInitiator: false,
        isAnswer: false,
        id: 0,
      };
      sendIke(scene, 'b', message2(header, [{ type: types2.delete, body: octets(1, 0, 0, 0) }]), sa.port);
      pause(scene, 20);
    },
  },
  {
    what: 'IKEv1, in clear: networks that do not fit',
    label: ['traffic-selector-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      rise1(scene, sa);
      for (let nth = 0; nth < 2; nth += 1) {
        sendIke(scene, 'a', hiddenIn1(scene, sa, { exchange: 32, id: 70 + nth }, 412), sa.port);
        saysIn1(scene, sa, 'b', 18);
        pause(scene, 10);
      }
    },
  },
  {
    what: 'IKEv1, in clear: proposals of ESP that do not fit',
    label: ['phase2-crypto-mismatch'],
    plant: (scene) => {
      const sa = createSa1(scene);
      rise1(scene, sa);
      sendIke(scene, 'a', hiddenIn1(scene, sa, { exchange: 32, id: 70 }, 412), sa.port);
      saysIn1(scene, sa, 'b', 14);
    },
  },
  {
    what: 'a peer whose UDP 4500 is closed',
    label: ['nat-traversal', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      const asks = sa.hidden(auth, 'a', false, 1, sa.inside.request);
      repeat(scene, 4, () => {
        sendIke(scene, 'a', asks, 4500);
        sendError(scene, 'a', 3, { by: 'b' });
      });
    },
  },
  {
    what: 'a filter that refuses UDP 4500 and says so',
    label: ['firewall-blocking-ipsec', 'nat-traversal'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      const asks = sa.hidden(auth, 'a', false, 1, sa.inside.request);
      repeat(scene, 4, () => {
        sendIke(scene, 'a', asks, 4500);
        sendError(scene, 'a', 13);
      });
    },
  },
  {
    what: 'ESP that is too large, twice',
    label: ['mtu-mss'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, 500, both, 4);
      for (let nth = 0; nth < 2; nth += 1) {
        sendIp(scene, 'a', 50, octets([1, 2, 3, 4], four(nth), scene.random.bytes(1440)));
        sendError(scene, 'a', 4, { mtu: 1400 });
        pause(scene, 2);
      }
    },
  },
  {
    what: 'ESP in UDP that is too large',
    label: ['mtu-mss'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, 4500, both, 4);
      for (let nth = 0; nth < 4; nth += 1) {
        sendUdp(scene, 'a', [4500, 4500], octets([1, 2, 3, 4], four(nth), scene.random.bytes(1340)));
        sendError(scene, 'a', 4, { mtu: 1300 });
        pause(scene, 2);
      }
    },
  },
  {
    what: 'a tunnel that carries, and an AS that is not expected in it',
    label: ['bgp-asn-mismatch'],
    only4: true,
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 6);
      refused(scene, 'b', 2, 2);
      traffic(scene, sa.port, both, 6, 7);
    },
  },
  {
    what: 'a tunnel that carries, and SYNs of BGP in it that nobody answers',
    label: ['bgp-transport-blocked', 'bgp-authentication', 'bgp-neighbor-address'],
    only4: true,
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 6);
      const talk = dial(scene, 'a');
      talk.put('a', 2);
      for (let nth = 0; nth < 5; nth += 1) {
        pause(scene, 2 ** nth);
        talk.again('a');
        traffic(scene, sa.port, both, 1, 10 + nth);
      }
    },
  },
  {
    what: 'a tunnel and a session that work',
    label: 'healthy',
    only4: true,
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 6);
      const talk = connect(scene, 'a');
      establish(scene, talk, 'a');
      routes(talk);
      live(scene, talk, 3);
      traffic(scene, sa.port, both, 6, 7);
    },
  },
  {
    what: 'all packets twice, as a capture of two interfaces has them',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 6);
      const talk = connect(scene, 'a');
      establish(scene, talk, 'a');
      routes(talk);
      live(scene, talk, 3);
      scene.passed.splice(0, scene.passed.length, ...scene.passed.flatMap((one) => [one, { ...one, at: one.at + 0.00001 }]));
    },
  },
  {
    what: 'a peer that was replaced: ESP of before goes on for a while, then all is new',
    label: 'healthy',
    plant: (scene) => {
      traffic(scene, 500, ['a'], 6, 4000);
      const sa = createSa2(scene, { initiator: 'b' });
      rise(scene, sa);
      traffic(scene, sa.port, both, 10);
    },
  },
  {
    what: 'a peer that asks, while this end asks another address of it',
    label: ['remote-peer-not-configured', 'peer-unreachable', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const second = elsewhere(scene, 'b');
      const [mine, theirs] = [createSa2(scene), createSa2(scene, { initiator: 'b' })];
      askInVain(second, 'a', mine.request(), 500);
      scene.now = second.now;
      askInVain(scene, 'b', theirs.request(), 500);
    },
  },
];
