import type { BgpEnd } from '../../src/settings/vpn-end.ts';
import type { Side } from './side.ts';
import { otherThan } from './side.ts';
import type { Addresses } from './wire.ts';

/** The link between the two, as a VTI has it. */
export const link: Readonly<Record<Side, string>> = { a: '169.254.100.1', b: '169.254.100.2' };

const onLink = (address: string): boolean => address === link.a || address === link.b;
/** Where it speaks from; what is not on the link is a loopback. */
const loopbacks = ({ address, source }: BgpEnd): string[] => [address, ...(source ? [source] : [])].filter((one) => !onLink(one));

/** The addresses that an end of a BGP session needs: the link, its loopbacks with the way to the peer's, and a host in each network. */
export function addressesOf(side: Side, end: BgpEnd, peer: BgpEnd): Addresses {
  return {
    outer: [`${link[side]}/30`],
    inner: [...loopbacks(end), ...end.networks.map((network) => network.replace(/\d+\/\d+$/, '1'))].map((address) => `${address}/32`),
    routes: loopbacks(peer).map((address) => `${address}/32 via ${link[otherThan(side)]}`),
  };
}
