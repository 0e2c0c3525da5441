import type { Packet } from './packet.ts';

/** What an ICMP error says of the packet that it answers, at its line. */
export interface ErrorFact {
  readonly line: number;
  readonly says: 'ike port closed' | 'esp not spoken' | 'filtered' | 'too large there' | 'pieces timed out' | 'hops run out';
}

/** In the words of tshark, which no message has; the words of tcpdump speak for themselves. */
const closed = /unreachable \(port unreachable\)/i;
const notSpoken = /unreachable \(protocol unreachable\)/i;
const filtered = /\((?:communication|host|network) administratively (?:filtered|prohibited)\)/i;
const tooLarge = /unreachable \(fragmentation needed\)/i;
const timedOut = /reassembly time exceeded/i;
const hopsOut = /time exceeded in-transit|\(time to live exceeded in transit\)/i;

/** Reads ICMP errors by the packet that they answer: the last one before of whom they go to. */
export function errorFacts(packets: readonly Packet[]): ErrorFact[] {
  const lastOf = new Map<string, Packet>();
  return packets.flatMap((one): ErrorFact[] => {
    if (one.kind !== 'icmp') {
      lastOf.set(one.from, one);
      return [];
    }
    const about = lastOf.get(one.to);
    const says = saysOf(one, about);
    return says ? [{ line: one.line, says }] : [];
  });
}

function saysOf({ what, from }: Packet, about: Packet | undefined): ErrorFact['says'] | null {
  if (closed.test(what)) return about?.kind === 'ike' ? 'ike port closed' : null;
  if (notSpoken.test(what)) return about?.kind === 'esp' ? 'esp not spoken' : null;
  if (filtered.test(what)) return about?.kind === 'ike' || about?.kind === 'esp' ? 'filtered' : null;
  if (tooLarge.test(what)) return 'too large there';
  if (timedOut.test(what)) return about && (about.kind === 'ike' || about.fragment) ? 'pieces timed out' : null;
  return hopsOut.test(what) && about?.kind === 'bgp' && about.to !== from ? 'hops run out' : null;
}
