import { notify2 } from '../ike2-message.ts';
import { octets, two } from '../octets.ts';
import type { Scene } from '../scene.ts';
import { elsewhere, pause, repeat, sendIke, sendUdp } from '../scene.ts';
import { connect, establish, live, routes } from './bgp.ts';
import { createSa1, hiddenIn1, rise1 } from './ike1.ts';
import { begin, createSa2, exchange, rise, sizes, traffic } from './ike2-sa.ts';
import type { Planted } from './planted.ts';

const [child, informational] = [36, 37];
const both = ['a', 'b'] as const;

/** Somebody on the Internet who asks every address. */
function scan(scene: Scene): void {
  const stranger = elsewhere(scene, 'a');
  const sa = createSa1(scene);
  repeat(stranger, scene.random.whole(1, 3), () => sendIke(stranger, 'a', sa.offer));
  if (scene.random.chance(0.4)) {
    const asked = createSa2(stranger);
    sendIke(stranger, 'a', asked.request());
    sendIke(stranger, 'b', asked.refusal(14));
  }
  scene.now = stranger.now;
}

export const healthy: readonly Planted[] = [
  {
    what: 'a tunnel that comes up and carries',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 10);
    },
  },
  {
    what: 'a tunnel in its middle',
    label: 'healthy',
    plant: (scene) => traffic(scene, scene.random.one([500, 4500]), both, 20, 5000),
  },
  {
    what: 'a tunnel that is asked for another group first',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      sendIke(scene, 'a', sa.request([], 15));
      sendIke(scene, 'b', sa.refusal(17, octets(two(sa.suite.group[0]))));
      rise(scene, sa);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel that is asked for a cookie first',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      const cookie = notify2(16390, scene.random.bytes(20));
      sendIke(scene, 'a', sa.request());
      sendIke(scene, 'b', sa.refusal(16390, cookie.body.subarray(4)));
      sendIke(scene, 'a', sa.request([cookie]));
      sendIke(scene, 'b', sa.answer());
      exchange(scene, sa, 35, 'a', 1, [sa.inside.request, sa.inside.answer]);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel that is redirected and comes up elsewhere',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      sendIke(scene, 'a', sa.request([notify2(16406)]));
      const there = elsewhere(scene, 'b');
      sendIke(
        scene,
        'b',
        sa.refusal(16407, octets(there.outer.b.length === 4 ? 1 : 2, there.outer.b.length, there.outer.b, scene.random.bytes(32))),
      );
      const found = createSa2(scene);
      rise(there, found);
      traffic(there, found.port, both, 8);
      scene.now = there.now;
    },
  },
  {
    what: 'a tunnel with large messages in fragments of IKE',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene, { certificates: true });
      begin(scene, sa);
      for (const one of sa.inFragments(35, 'a', false, 1, sa.inside.request)) sendIke(scene, 'a', one, sa.port);
      for (const one of sa.inFragments(35, 'b', true, 1, sa.inside.answer)) sendIke(scene, 'b', one, sa.port);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel with packets that are lost now and then',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      sendIke(scene, 'a', sa.request());
      pause(scene, 2);
      begin(scene, sa);
      const asks = sa.hidden(35, 'a', false, 1, sa.inside.request);
      sendIke(scene, 'a', asks, sa.port);
      pause(scene, 2);
      sendIke(scene, 'a', asks, sa.port);
      sendIke(scene, 'b', sa.hidden(35, 'b', true, 1, sa.inside.answer), sa.port);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel that is rekeyed by both ends at once',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 4);
      sendIke(scene, 'a', sa.hidden(child, 'a', false, 2, 12 + 44 + 36 + 48), sa.port);
      sendIke(scene, 'b', sa.hidden(child, 'b', false, 0, 12 + 44 + 36 + 48), sa.port);
      sendIke(scene, 'b', sa.hidden(child, 'b', true, 2, 44 + 36 + 48), sa.port);
      sendIke(scene, 'a', sa.hidden(child, 'a', true, 0, scene.random.one([sizes.notify(), 44 + 36 + 48])), sa.port);
      exchange(scene, sa, informational, 'a', 3, [sizes.deleteEsp, sizes.deleteEsp]);
      exchange(scene, sa, informational, 'b', 1, [sizes.deleteEsp, sizes.deleteEsp]);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel whose rekey was refused for the moment, and then accepted',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 4);
      exchange(scene, sa, child, 'a', 2, [12 + 44 + 36 + 48, sizes.notify()]);
      pause(scene, 8);
      exchange(scene, sa, child, 'a', 3, [12 + 44 + 36 + 48, 44 + 36 + 48]);
      exchange(scene, sa, informational, 'a', 4, [sizes.deleteEsp, sizes.deleteEsp]);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel whose asker moves to another address',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 4);
      const moved = elsewhere(scene, 'a');
      exchange(moved, sa, informational, 'a', 2, [8 + 28 + 28, 28 + 28]);
      traffic(moved, sa.port, both, 8);
      scene.now = moved.now;
    },
  },
  {
    what: 'a tunnel of IKEv1',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa1(scene);
      rise1(scene, sa);
      const header = { exchange: 32, id: scene.random.whole(1, 1e9) };
      for (const from of ['a', 'b', 'a'] as const) sendIke(scene, from, hiddenIn1(scene, sa, header, from === 'b' ? 396 : 412), sa.port);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel of IKEv1 in aggressive mode',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa1(scene);
      sendIke(scene, 'a', sa.aggressive[0]);
      sendIke(scene, 'b', sa.aggressive[1]);
      sendIke(scene, 'a', hiddenIn1(scene, sa, { exchange: 4 }, 92), sa.port);
      const header = { exchange: 32, id: scene.random.whole(1, 1e9) };
      for (const from of ['a', 'b', 'a'] as const) sendIke(scene, from, hiddenIn1(scene, sa, header, from === 'b' ? 396 : 412), sa.port);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a tunnel that works, and a stranger who asks beside it',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 8);
      scan(scene);
      traffic(scene, sa.port, both, 8, 9);
    },
  },
  {
    what: 'a tunnel that works, its translation kept open',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      for (let nth = 0; nth < 4; nth += 1) {
        traffic(scene, 4500, both, 3, 1 + 3 * nth);
        sendUdp(scene, 'a', [4500, 4500], Uint8Array.of(0xff));
        pause(scene, 20);
      }
    },
  },
  {
    what: 'a tunnel that came up at the second try',
    label: 'healthy',
    plant: (scene) => {
      const first = createSa2(scene);
      sendIke(scene, 'a', first.request());
      sendIke(scene, 'b', first.refusal(14));
      pause(scene, 60);
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, both, 8);
    },
  },
  {
    what: 'a session of BGP',
    label: 'healthy',
    plant: (scene) => {
      const talk = connect(scene, scene.random.one(both));
      establish(scene, talk, scene.random.one(both));
      routes(talk);
      live(scene, talk, 4);
    },
  },
  {
    what: 'two calls of BGP at once, one of which gives way',
    label: 'healthy',
    plant: (scene) => {
      const [one, theirs] = [connect(scene, 'a'), connect(scene, 'b')];
      one.say('a', openOf(one));
      theirs.say('b', openOf(theirs));
      theirs.say('a', noteOf(6, 7));
      theirs.put('a', 17);
      theirs.put('b', 17);
      establish(scene, one, 'b');
      routes(one);
      live(scene, one, 3);
    },
  },
  {
    what: 'a tunnel for days, in which both look for each other and all is rekeyed',
    label: 'healthy',
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      let [mine, theirs] = [2, 0];
      for (let nth = 0; nth < 12; nth += 1) {
        traffic(scene, sa.port, both, 2, 1 + 2 * nth);
        pause(scene, 300);
        exchange(scene, sa, informational, 'a', mine++, [0, 0]);
        exchange(scene, sa, informational, 'b', theirs++, [0, 0]);
        if (nth % 4 !== 3) continue;
        exchange(scene, sa, child, 'a', mine++, [12 + 44 + 36 + 48, 44 + 36 + 48]);
        exchange(scene, sa, informational, 'a', mine++, [sizes.deleteEsp, sizes.deleteEsp]);
      }
    },
  },
  {
    what: 'two tunnels that work',
    label: 'healthy',
    plant: (scene) => {
      const second = elsewhere(scene, 'b');
      for (const one of [scene, second]) {
        const sa = createSa2(one);
        rise(one, sa);
        traffic(one, sa.port, both, 6);
        second.now = one.now;
      }
      scene.now = second.now;
    },
  },
  {
    what: 'a session of BGP that is up again after it was reset, over the same port',
    label: 'recovered',
    plant: (scene) => {
      const before = connect(scene, 'a', { port: 40179 });
      establish(scene, before, 'a');
      routes(before);
      live(scene, before, 2);
      before.say('b', noteOf(6, 4));
      pause(scene, 20);
      const talk = connect(scene, 'a', { port: 40179 });
      establish(scene, talk, 'a');
      routes(talk);
      live(scene, talk, 3);
    },
  },
];

type Talk = ReturnType<typeof connect>;
const marker = new Uint8Array(16).fill(0xff);
const noteOf = (code: number, subcode: number): Uint8Array => octets(marker, two(21), 3, code, subcode);
const openOf = ({ speakers }: Talk): Uint8Array =>
  octets(marker, two(37), 1, 4, two(speakers.a.as), two(90), speakers.a.id, 8, 2, 6, 1, 4, two(1), 0, 1);
