import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import { addressesOf, link } from '../bgp-network.ts';
import type { BgpDaemonId } from '../daemon.ts';
import { bgpDaemons } from '../plans-bgp.ts';
import { sides } from '../side.ts';
import { bgpTokens } from '../wire-bgp.ts';
import type { AtEnds, BgpPair } from './kept.ts';
import type { Surroundings, Taken } from './meet.ts';
import { meet, settle } from './meet.ts';
import { refusalsIn, toldOnce } from './said.ts';

const mostTokens = 16;

type Outcome = NonNullable<BgpPair['came']>;

/** Lets two BGP daemons meet, for so long that whichever calls has called twice. */
export async function meetBgp(
  daemons: AtEnds<BgpDaemonId>,
  ends: AtEnds<BgpEnd>,
  surroundings: Surroundings,
): Promise<Taken & { readonly came: Outcome | null }> {
  const spoken = (side: 'a' | 'b'): string[] => [link[side], ends[side].address, ends[side].source ?? ends[side].address];
  const meeting = {
    kind: 'bgp',
    daemons: { a: bgpDaemons[daemons.a], b: bgpDaemons[daemons.b] },
    ends,
    addresses: { a: addressesOf('a', ends.a, ends.b), b: addressesOf('b', ends.b, ends.a) },
    filter: 'tcp port 179',
    tokens: (text: string) => bgpTokens(text, { a: spoken('a'), b: spoken('b') }),
  } as const;
  // OpenBGPD calls again after two minutes, the others within 15 s as the lab has them.
  const most = sides.some((side) => daemons[side] === 'openbgpd') ? 135 : 45;
  return meet(meeting, surroundings, async (running): Promise<Outcome> => {
    const seen = { a: false, b: false };
    await settle(running, { least: most, most, steady: 6, quiet: 999 }, (now) => {
      for (const side of sides) seen[side] ||= now[side].child;
    });
    const [up, logs, wire] = [await running.up(), await running.logs(), await running.wire()];
    const of = (side: 'a' | 'b'): { bgp: boolean; was: boolean } => ({ bgp: up[side].child, was: seen[side] && !up[side].child });
    return {
      up: { a: of('a'), b: of('b') },
      watched: up.a.child && up.b.child ? null : most,
      wire: toldOnce(wire, mostTokens),
      said: { a: refusalsIn(logs.a, 'bgp'), b: refusalsIn(logs.b, 'bgp') },
    };
  });
}
