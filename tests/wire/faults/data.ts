import { four, octets } from '../octets.ts';
import { icmp, protocols } from '../packet.ts';
import type { End, Scene } from '../scene.ts';
import { other, pause, repeat, sendError, sendIp, sendTcp } from '../scene.ts';
import { createSa2, rise, traffic } from './ike2-sa.ts';
import type { Planted } from './planted.ts';

const hosts = { a: octets(10, 1, 0, 20), b: octets(10, 2, 0, 30) };
const ping = (scene: Scene, from: End, ends: Readonly<Record<End, Uint8Array>>, type: number, nth: number): void =>
  sendIp(
    scene,
    from,
    protocols.icmp,
    icmp({ from: ends[from], to: ends[other(from)], ttl: 64, hasOptions: false }, type, 0, [0, 9, 0, nth], scene.random.bytes(56)),
    ends,
  );

const oneWay = ['firewall-blocking-ipsec', 'routing-missing', 'sddc-firewall', 'nat-exemption'] as const;

export const data: readonly Planted[] = [
  {
    what: 'ESP that comes back from nowhere',
    label: oneWay,
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, sa.port, ['a'], 20);
    },
  },
  {
    what: 'ESP one way, in the middle of a tunnel',
    label: oneWay,
    plant: (scene) => traffic(scene, scene.random.one([500, 4500]), ['b'], 20, 900),
  },
  {
    what: 'ESP that a filter refuses',
    label: ['firewall-blocking-ipsec'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      for (let nth = 0; nth < 4; nth += 1) {
        sendIp(scene, 'a', 50, octets([1, 2, 3, 4], four(nth), scene.random.bytes(96)));
        sendError(scene, 'a', 13);
        pause(scene, 1);
      }
    },
  },
  {
    what: 'ESP that is too large for the way',
    label: ['mtu-mss'],
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      traffic(scene, 500, ['a', 'b'], 4);
      for (let nth = 0; nth < 6; nth += 1) {
        sendIp(scene, 'a', 50, octets([1, 2, 3, 4], four(nth), scene.random.bytes(1440)));
        sendError(scene, 'a', 4, { mtu: 1436 });
        pause(scene, 1);
      }
    },
  },
  {
    what: 'full segments that do not come through the tunnel',
    label: ['mtu-mss'],
    plant: (scene) => {
      const { random } = scene;
      const ports = { a: random.whole(20000, 60000), b: random.one([443, 445, 22]) };
      const say = (from: End, sequence: number, size: number, flags = 16): void =>
        sendTcp(
          scene,
          from,
          { fromPort: ports[from], toPort: ports[other(from)], sequence, acknowledged: 1, flags, options: new Uint8Array() },
          random.bytes(size),
          hosts,
        );
      say('a', 100, 0, 2);
      say('b', 900, 0, 18);
      say('a', 101, 0);
      say('a', 101, 300);
      say('b', 901, 0);
      repeat(scene, 5, () => say('b', 901, 1400));
      say('a', 401, 0);
    },
  },
  {
    what: 'pings that are translated before they leave',
    label: ['nat-exemption', 'routing-missing'],
    only4: true,
    plant: (scene) => {
      const sa = createSa2(scene);
      rise(scene, sa);
      for (let nth = 0; nth < 5; nth += 1) {
        ping(scene, 'a', { a: scene.outer.a, b: hosts.b }, 8, nth);
        pause(scene, 1);
      }
    },
  },
  {
    what: 'pings in clear between two hosts, and no VPN',
    label: 'nothing',
    plant: (scene) => {
      for (let nth = 0; nth < 5; nth += 1) {
        ping(scene, 'a', hosts, 8, nth);
        ping(scene, 'b', hosts, 0, nth);
        pause(scene, 1);
      }
    },
  },
];
