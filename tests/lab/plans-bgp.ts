import type { BgpEnd } from '../../src/settings/vpn-end.ts';
import { addressesOf, link } from './bgp-network.ts';
import { bird } from './daemons/bird.ts';
import { exabgp } from './daemons/exabgp.ts';
import { frr } from './daemons/frr.ts';
import { gobgp } from './daemons/gobgp.ts';
import { openbgpd } from './daemons/openbgpd.ts';
import { bgpBase, bgpFaults, bgpPairs } from './faults/bgp.ts';
import { planted } from './planted.ts';
import type { Planned } from './run.ts';
import type { BgpDaemonId, Daemon } from './daemon.ts';
import { bgpTokens } from './wire-bgp.ts';

export const bgpDaemons: Readonly<Record<BgpDaemonId, Daemon<BgpEnd>>> = { frr, bird, openbgpd, gobgp, exabgp };

const spoken = ({ address, source }: BgpEnd, own: string): string[] => [own, address, ...(source ? [source] : [])];

/** Every fault of BGP with every pair that it is for. */
export function bgpPlans(): Planned<BgpEnd, BgpDaemonId>[] {
  return bgpFaults.flatMap((fault) =>
    (fault.pairs ?? bgpPairs).map(([a, b]): Planned<BgpEnd, BgpDaemonId> => {
      const ends = { a: planted(bgpBase.a, fault.plant.a), b: planted(bgpBase.b, fault.plant.b) };
      return {
        fault,
        kind: 'bgp',
        a: bgpDaemons[a],
        b: bgpDaemons[b],
        ends,
        addresses: { a: addressesOf('a', ends.a, ends.b), b: addressesOf('b', ends.b, ends.a) },
        router: { a: '', b: '' },
        filter: 'tcp port 179',
        tokens: (text) => bgpTokens(text, { a: spoken(ends.a, link.a), b: spoken(ends.b, link.b) }),
      };
    }),
  );
}
