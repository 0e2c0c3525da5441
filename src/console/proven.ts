import type { Said } from '../tree/ladder.ts';
import type { Layer } from '../tree/tree.ts';
import type { Reading } from './reading.ts';

/** With these errors the peer has sent something: packets of the negotiation get through. */
const answered: ReadonlySet<string> = new Set([
  'Authentication failed',
  'No proposal chosen',
  'TS unacceptable',
  'Peer sent delete',
  'Invalid syntax',
]);

const ipsec = ['reachability', 'ike', 'ipsec'] as const;

/** True where the console says that the peer sends nothing; that it negotiates, or has no IKE SA, may be of any moment. */
export const isSilent = ({ channelError, tunnelError }: Reading): boolean => [channelError, tunnelError].includes('Peer not responding');

/** The layers that a reading proves to work, bottom up. What contradicts itself proves nothing of the part that does. */
export function provenByConsole({ status, channel, channelError, tunnel, tunnelError, bgp }: Reading): Said[] {
  const proven = new Map<Layer, string>();
  const prove = (layers: readonly Layer[], because: string) => {
    for (const layer of layers) if (!proven.has(layer)) proven.set(layer, because);
  };
  const [channelUp, tunnelUp] = [channel === null || channel === 'Up', tunnel === null || tunnel !== 'Down'];
  if (channel === 'Up') prove(['reachability', 'ike'], 'Channel Status Up');
  if (tunnel !== null && tunnelUp && channelUp) prove(ipsec, `Tunnel Status ${tunnel}`);
  if (status !== null && /^(?:Success|Yellow|Partially connected)$/.test(status) && channelUp && tunnelUp) prove(ipsec, `Status ${status}`);
  if (bgp !== null && bgp !== 'Not Established' && channelUp && tunnelUp) {
    prove(ipsec, `BGP ${bgp}`);
    if (bgp === 'Established') prove(['bgp'], 'BGP Established');
  }
  const error = [channelError, tunnelError].find((one) => one !== null && answered.has(one));
  if (error) prove(['reachability'], `${error}: the peer has answered`);
  return [...proven].map(([layer, because]) => ({ layer, because }));
}
