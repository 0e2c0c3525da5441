import { notify2 } from '../ike2-message.ts';
import { octets, two } from '../octets.ts';
import type { Scene } from '../scene.ts';
import { elsewhere, pause, repeat, sendError, sendIke } from '../scene.ts';
import type { Sa2 } from './ike2-sa.ts';
import { askInVain, begin, createSa2, exchange, rise, sizes, traffic } from './ike2-sa.ts';
import type { Planted } from './planted.ts';

/** So many seconds go by in which nothing more comes. */
const quiet = (scene: Scene): void => {
  pause(scene, 6);
  sendIke(scene, 'a', createSa2(scene).request());
};

const [auth, child, informational] = [35, 36, 37];
const silent = ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'] as const;

/** INVALID-MAJOR-VERSION in a message of version 1, with the SPI of the request (RFC 7296 2.5). */
const clear1Of = (request: Uint8Array, type: number): Uint8Array =>
  octets(request.subarray(0, 8), new Uint8Array(8), 11, 0x10, 5, 0, [0, 0, 0, 1], [0, 0, 0, 40], [0, 0, 0, 12, 0, 0, 0, 1, 1, 0, 0, type]);

/** Another try of the same end with a new SPI, after a pause. */
function tries(scene: Scene, times: number, attempt: (sa: Sa2) => void): void {
  for (let nth = 0; nth < times; nth += 1) {
    attempt(createSa2(scene));
    pause(scene, scene.random.one([5, 10, 30, 60]));
  }
}

export const ike2: readonly Planted[] = [
  {
    what: 'a peer that is not there',
    label: silent,
    plant: (scene) => tries(scene, 2, (sa) => askInVain(scene, 'a', sa.request(), 500)),
  },
  {
    what: 'a router without a way to the peer',
    label: ['peer-unreachable'],
    plant: (scene) => {
      const sa = createSa2(scene);
      repeat(scene, 4, () => {
        sendIke(scene, 'a', sa.request());
        sendError(scene, 'a', 1);
      });
    },
  },
  {
    what: 'a filter that says so',
    label: ['firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene);
      repeat(scene, 4, () => {
        sendIke(scene, 'a', sa.request());
        sendError(scene, 'a', 13);
      });
    },
  },
  {
    what: 'a peer on which no IKE runs',
    label: ['remote-peer-not-configured', 'peer-unreachable', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene);
      repeat(scene, 4, () => {
        sendIke(scene, 'a', sa.request());
        sendError(scene, 'a', 3, { by: 'b' });
      });
    },
  },
  {
    what: 'proposals of IKE that have nothing in common',
    label: ['phase1-crypto-mismatch'],
    plant: (scene) =>
      tries(scene, scene.random.whole(1, 3), (sa) => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', sa.refusal(14));
      }),
  },
  {
    what: 'a refusal of the proposals that the asker does not take',
    label: ['phase1-crypto-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      const refusal = sa.refusal(14);
      repeat(scene, 6, () => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', refusal);
      });
    },
  },
  {
    what: 'a group that is asked for and never given',
    label: ['phase1-crypto-mismatch'],
    plant: (scene) =>
      tries(scene, 3, (sa) => {
        const no = sa.refusal(17, octets(two(21)));
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', no);
        pause(scene, 0.5);
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', no);
      }),
  },
  {
    what: 'a version that the peer does not speak',
    label: ['ike-version-mismatch'],
    plant: (scene) =>
      tries(scene, 2, (sa) => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', sa.refusal(5));
      }),
  },
  {
    what: 'a first message that the peer cannot read',
    label: ['malformed-payload'],
    plant: (scene) =>
      tries(scene, 2, (sa) => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', sa.refusal(7));
      }),
  },
  {
    what: 'an answer that is not heard',
    label: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal'],
    plant: (scene) => {
      const sa = createSa2(scene);
      const answer = sa.answer();
      repeat(scene, 5, () => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', answer);
      });
    },
  },
  {
    what: 'a cookie that is not heard',
    label: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal'],
    plant: (scene) => {
      const sa = createSa2(scene);
      repeat(scene, 5, () => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', sa.refusal(16390, scene.random.bytes(24)));
      });
    },
  },
  {
    what: 'UDP 4500 that does not pass',
    label: ['nat-traversal', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      askInVain(scene, 'a', sa.hidden(auth, 'a', false, 1, sa.inside.request), 4500);
    },
  },
  {
    what: 'an IKE_AUTH that is too large for the way, in fragments of IP',
    label: ['ike-fragmentation'],
    plant: (scene) => {
      const sa = createSa2(scene, { certificates: true });
      begin(scene, sa);
      askInVain(scene, 'a', sa.hidden(auth, 'a', false, 1, sa.inside.request + 800), sa.port);
    },
  },
  {
    what: 'an IKE_AUTH in fragments of IP of which a piece is lost before here',
    label: ['ike-fragmentation', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene, { certificates: true });
      begin(scene, sa);
      const message = sa.hidden(auth, 'a', false, 1, sa.inside.request + 800);
      repeat(scene, 4, () => sendIke(scene, 'a', message, sa.port, (nth) => nth === 1));
      quiet(scene);
    },
  },
  {
    what: 'an IKE_AUTH in fragments of IKE that nobody answers',
    label: ['nat-traversal', 'ike-fragmentation', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene, { certificates: true });
      begin(scene, sa);
      const pieces = sa.inFragments(auth, 'a', false, 1, sa.inside.request + 800);
      repeat(scene, 4, () => pieces.forEach((one) => sendIke(scene, 'a', one, 4500)));
    },
  },
  {
    what: 'a key that differs',
    label: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
    plant: (scene) =>
      tries(scene, scene.random.whole(1, 3), (sa) => {
        begin(scene, sa);
        exchange(scene, sa, auth, 'a', 1, [sa.inside.request, sizes.notify()]);
      }),
  },
  {
    what: 'a certificate that is refused',
    label: ['certificate-problem', 'ike-identity-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene, { certificates: true });
      begin(scene, sa);
      const pieces = sa.inFragments(auth, 'a', false, 1, sa.inside.request);
      for (const one of scene.random.chance(0.5) ? pieces : [sa.hidden(auth, 'a', false, 1, sa.inside.request)])
        sendIke(scene, 'a', one, sa.port);
      sendIke(scene, 'b', sa.hidden(auth, 'b', true, 1, sizes.notify()), sa.port);
    },
  },
  {
    what: 'an identity of the responder that the asker refuses',
    label: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'certificate-problem', 'traffic-selector-mismatch'],
    plant: (scene) =>
      tries(scene, 2, (sa) => {
        rise(scene, sa);
        exchange(scene, sa, informational, 'a', 2, [scene.random.one([sizes.deleteIke, sizes.notify()]), 0]);
      }),
  },
  {
    what: 'a child SA that is refused with the first',
    label: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      exchange(scene, sa, auth, 'a', 1, [sa.inside.request, sa.inside.childless]);
    },
  },
  {
    what: 'a child SA that is refused when it is rekeyed, again and again',
    label: ['phase2-crypto-mismatch', 'lifetime-rekey', 'traffic-selector-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, ['a', 'b'], 6);
      for (let id = 2; id < 6; id += 1) {
        pause(scene, 12);
        exchange(scene, sa, child, 'a', id, [12 + 44 + 36 + 264 + 48, sizes.notify()]);
      }
    },
  },
  {
    what: 'child SAs that are asked for at once, and refused each time',
    label: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      exchange(scene, sa, auth, 'a', 1, [sa.inside.request, sa.inside.childless]);
      for (let id = 2; id < 6; id += 1) {
        pause(scene, 10);
        exchange(scene, sa, child, 'a', id, [44 + 36 + 48, sizes.notify()]);
      }
    },
  },
  {
    what: 'a peer that is gone',
    label: ['dead-peer-detection', 'peer-unreachable'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, ['a', 'b'], 8);
      exchange(scene, sa, informational, 'a', 2, [0, 0]);
      pause(scene, 20);
      askInVain(scene, 'a', sa.hidden(informational, 'a', false, 3, 0), sa.port, 6);
    },
  },
  {
    what: 'a peer that is gone, its replacement asked in vain',
    label: ['dead-peer-detection', 'peer-unreachable'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, ['a', 'b'], 8);
      pause(scene, 20);
      askInVain(scene, 'a', sa.hidden(informational, 'a', false, 2, 0), sa.port, 6);
      pause(scene, 10);
      askInVain(scene, 'a', createSa2(scene).request(), 500, 6);
    },
  },
  {
    what: 'an SA of IKE that the peer has forgotten',
    label: ['stale-sa'],
    plant: (scene) => {
      const sa = createSa2(scene);
      for (let nth = 0; nth < 4; nth += 1) {
        sendIke(scene, 'a', sa.hidden(informational, 'a', false, 7 + nth, 0), sa.port);
        sendIke(scene, 'b', sa.stray('b', informational, 4, 7 + nth), sa.port);
        pause(scene, 10);
      }
    },
  },
  {
    what: 'a child SA that the peer has forgotten',
    label: ['stale-sa'],
    plant: (scene) => {
      const sa = createSa2(scene);
      for (let nth = 0; nth < 5; nth += 1) {
        traffic(scene, 500, ['a'], 3, 900 + 3 * nth);
        sendIke(scene, 'b', createSa2(scene, { initiator: 'b' }).unknownSpi());
      }
      sendIke(scene, 'a', sa.request());
    },
  },
  {
    what: 'SAs that are closed as soon as they stand, again and again',
    label: ['lifetime-rekey', 'peer-sent-delete', 'dead-peer-detection'],
    plant: (scene) => {
      for (let nth = 0; nth < 5; nth += 1) {
        const sa = createSa2(scene);
        rise(scene, sa);
        pause(scene, 8);
        exchange(scene, sa, informational, 'b', 0, [sizes.deleteIke, 0]);
        pause(scene, 2);
      }
    },
  },
  {
    what: 'an answer from an address that nobody asked',
    label: ['nat-traversal', 'remote-peer-not-configured', 'routing-missing'],
    plant: (scene) => {
      const sa = createSa2(scene);
      const answer = sa.answer();
      const other = elsewhere(scene, 'b');
      repeat(scene, 4, () => {
        sendIke(scene, 'a', sa.request());
        sendIke(Object.assign(other, { now: scene.now }), 'b', answer);
      });
    },
  },
  {
    what: 'IKE_SA_INITs that are accepted and never gone on with',
    label: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal'],
    plant: (scene) =>
      tries(scene, 5, (sa) => {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', sa.answer());
      }),
  },
  {
    what: 'a redirection that leads nowhere',
    label: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'],
    plant: (scene) => {
      const sa = createSa2(scene);
      const target = elsewhere(scene, 'b');
      sendIke(scene, 'a', sa.request([notify2(16406)]));
      sendIke(
        scene,
        'b',
        sa.refusal(16407, octets(target.outer.b.length === 4 ? 1 : 2, target.outer.b.length, target.outer.b, scene.random.bytes(32))),
      );
      askInVain(target, 'a', createSa2(scene).request(), 500);
      scene.now = target.now;
    },
  },
  {
    what: 'an IKE_AUTH whose answer is not heard',
    label: ['firewall-blocking-ipsec', 'nat-traversal', 'ike-fragmentation'],
    plant: (scene) => {
      const sa = createSa2(scene);
      begin(scene, sa);
      const [asks, answers] = [sa.hidden(auth, 'a', false, 1, sa.inside.request), sa.hidden(auth, 'b', true, 1, sa.inside.answer)];
      repeat(scene, 4, () => {
        sendIke(scene, 'a', asks, sa.port);
        sendIke(scene, 'b', answers, sa.port);
      });
    },
  },
  {
    what: 'an answer of IKE_AUTH in fragments of IP of which one never comes',
    label: ['ike-fragmentation', 'firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene, { certificates: true });
      begin(scene, sa);
      const [asks, answers] = [sa.hidden(auth, 'a', false, 1, 900), sa.hidden(auth, 'b', true, 1, sa.inside.answer + 600)];
      repeat(scene, 4, () => {
        sendIke(scene, 'a', asks, sa.port);
        sendIke(scene, 'b', answers, sa.port, (nth) => nth === 0);
      });
      quiet(scene);
    },
  },
  {
    what: 'two tunnels, one of which is refused',
    label: ['phase1-crypto-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, ['a', 'b'], 6);
      const second = elsewhere(scene, 'b');
      for (let nth = 0; nth < 4; nth += 1) {
        const asked = createSa2(scene);
        sendIke(second, 'a', asked.request());
        sendIke(second, 'b', asked.refusal(14));
        pause(second, 20);
      }
      scene.now = second.now;
      traffic(scene, sa.port, ['a', 'b'], 6, 7);
    },
  },
  {
    what: 'a peer of IKEv1 alone, which says so in its own version',
    label: ['ike-version-mismatch'],
    plant: (scene) => {
      const sa = createSa2(scene);
      for (let nth = 0; nth < 2; nth += 1) {
        sendIke(scene, 'a', sa.request());
        sendIke(scene, 'b', clear1Of(sa.request(), 5));
        pause(scene, 4);
      }
    },
  },
  {
    what: 'a peer that closes the tunnel, and does not answer again',
    label: ['peer-sent-delete', 'session-disabled', 'peer-unreachable'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, ['a', 'b'], 6);
      exchange(scene, sa, informational, 'b', 0, [sizes.deleteIke, 0]);
      pause(scene, 3);
      tries(scene, 2, (next) => askInVain(scene, 'a', next.request(), 500, 4));
    },
  },
  {
    what: 'a capture of UDP 500 alone, of a tunnel that works',
    label: 'nothing',
    plant: (scene) => {
      begin(scene, createSa2(scene));
      pause(scene, 60);
    },
  },
  {
    what: 'one request alone, at the end of the capture',
    label: 'nothing',
    plant: (scene) => {
      sendIke(scene, 'a', createSa2(scene).request());
    },
  },
];
