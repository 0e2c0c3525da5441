import type { BgpEnd, VpnEnd } from '../../src/settings/vpn-end.ts';
import { bgpPlans } from './plans-bgp.ts';
import { libreswan } from './daemons/libreswan.ts';
import { openiked } from './daemons/openiked.ts';
import { strongswan } from './daemons/strongswan.ts';
import { behindRouter, everyTwo, ikeBase, ikeFaults } from './faults/ike.ts';
import { planted } from './planted.ts';
import type { Planned } from './run.ts';
import type { BgpDaemonId, Daemon, IkeDaemonId } from './daemon.ts';
import { ikeTokens } from './wire-ike.ts';

export const ikeDaemons: Readonly<Record<IkeDaemonId, Daemon<VpnEnd>>> = { strongswan, libreswan, openiked };

const inNetwork = (address: string): string => `${address}/24`;

/** Every fault of IKE and IPsec with every pair that it is for. */
export function ikePlans(): Planned<VpnEnd, IkeDaemonId>[] {
  return ikeFaults.flatMap((fault) =>
    (fault.pairs ?? everyTwo).map(([a, b]): Planned<VpnEnd, IkeDaemonId> => {
      const isTranslated = fault.plant.wire?.between === 'nat';
      const own = isTranslated ? { address: behindRouter.a } : {};
      // End a is seen as the router.
      const seen = isTranslated ? { peer: behindRouter.router.b } : {};
      const ends = {
        a: planted(planted(ikeBase.a, own), fault.plant.a),
        b: planted(planted(ikeBase.b, seen), fault.plant.b),
      };
      return {
        fault,
        kind: 'ike',
        a: ikeDaemons[a],
        b: ikeDaemons[b],
        ends,
        addresses: {
          a: { outer: [inNetwork(ends.a.address)], inner: ['10.1.0.1/32'] },
          b: { outer: [inNetwork(ends.b.address)], inner: ['10.2.0.1/32'] },
        },
        router: { a: inNetwork(behindRouter.router.a), b: inNetwork(behindRouter.router.b) },
        filter: 'udp port 500 or udp port 4500 or esp or icmp or (ip[6:2] & 0x3fff != 0)',
        tokens: (text) => ikeTokens(text, { a: [ends.a.address, behindRouter.router.b], b: [ends.b.address] }),
      };
    }),
  );
}

/** What stands for all of it: a minute's worth, of two daemons each. */
const shortFaults = [
  'healthy',
  'key-differs',
  'ike-encryption-differs',
  'esp-encryption-differs',
  'networks-disjoint',
  'bgp-healthy',
  'bgp-remote-as-wrong',
];
const shortPairs = ['strongswan-libreswan', 'frr-bird'];

/** Everything that the lab runs, or the few runs that stand for it. */
export function plans(short: boolean): (Planned<VpnEnd, IkeDaemonId> | Planned<BgpEnd, BgpDaemonId>)[] {
  const all = [...ikePlans(), ...bgpPlans()];
  return short ? all.filter(({ fault, a, b }) => shortFaults.includes(fault.id) && shortPairs.includes(`${a.id}-${b.id}`)) : all;
}
