import { implementations } from '../../content/negotiation.ts';
import { implementationOf, partyOf } from '../../src/configuration/ends.ts';
import { readWhole } from '../../src/configuration/read-whole.ts';
import type { Implementation, Party } from '../../src/settings/behaviour.ts';
import type { BgpEnd, VpnEnd } from '../../src/settings/vpn-end.ts';
import type { BgpDaemonId } from '../lab/daemon.ts';
import { birdConfiguration } from '../lab/daemons/bird.ts';
import { frrConfiguration } from '../lab/daemons/frr.ts';
import { gobgpConfiguration } from '../lab/daemons/gobgp.ts';
import { libreswanConfiguration } from '../lab/daemons/libreswan.ts';
import { openbgpdConfiguration } from '../lab/daemons/openbgpd.ts';
import { openikedConfiguration } from '../lab/daemons/openiked.ts';
import { strongswanConfiguration } from '../lab/daemons/strongswan.ts';

const ike = { strongswan: strongswanConfiguration, libreswan: libreswanConfiguration, openiked: openikedConfiguration } as const;
const bgp: Readonly<Partial<Record<BgpDaemonId, (end: BgpEnd) => string>>> = {
  frr: frrConfiguration,
  bird: birdConfiguration,
  openbgpd: openbgpdConfiguration,
  gobgp: gobgpConfiguration,
};

/** What a daemon of the lab is given for an end, as a reader would paste it. */
export const ikeText = (daemon: keyof typeof ike, end: VpnEnd): string => ike[daemon](end);
export function bgpText(daemon: BgpDaemonId, end: BgpEnd): string {
  const text = bgp[daemon]?.(end);
  if (text === undefined) throw new Error(`configurations of ${daemon} are not read`);
  return text;
}

/** A pasted text as one end that takes part. */
export async function partyIn(text: string): Promise<Party> {
  const read = await readWhole(text, null);
  const vpn = read?.configuration.vpns[0];
  if (!vpn) throw new Error(`nothing was read in ${text.slice(0, 200)}`);
  const party = partyOf(vpn, implementationOf(read.syntaxes, Object.values<Implementation>(implementations)));
  const { kernel } = party.behaviour;
  // The laboratory runs on Linux.
  return kernel ? { ...party, behaviour: { ...party.behaviour, kernel: { ...kernel, runsOnIt: true } } } : party;
}
