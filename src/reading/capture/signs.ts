import { pairKey } from '../../text/addresses.ts';
import { bothWays, espSigns } from './esp-signs.ts';
import type { CaptureFacts, EspFlow } from './facts.ts';
import type { ToldIke } from './ike-signs.ts';
import { byPair, keyOfSa } from './pairs.ts';
import type { Sign } from './sign.ts';
import { signAt } from './sign.ts';

const noIke: ToldIke = { signs: [], upAt: new Map(), forgotten: new Set() };

/** All that the packets say together, in the order of the packets that show it. */
export async function signsOf(facts: CaptureFacts): Promise<Sign[]> {
  const esp = byPair(facts.esp, ({ from, to }) => [from, to]);
  const carriedAt = new Map(esp.map((flows) => [keyOfFlow(flows), bothWays(flows)?.last.packet ?? -1]));
  const carrying = new Set(esp.flatMap((flows) => (bothWays(flows) ? flows.map(({ from }) => from) : [])));
  const { signs, upAt, forgotten } = facts.ike.length ? await (await import('./ike.ts')).ike.ikeSigns(facts, carriedAt, carrying) : noIke;
  const bgp = byPair(facts.bgp, ({ caller, called }) => [caller.address, called.address]);
  return [
    ...signs,
    // Why nothing comes back is said by who does not know the SPI.
    ...esp.filter((flows) => !forgotten.has(keyOfFlow(flows)) || bothWays(flows)).flatMap(espSigns),
    ...(bgp.length ? bgp.flatMap((await import('./bgp.ts')).bgp.bgpSigns) : []),
    ...(facts.icmp.length ? (await import('./icmp.ts')).icmp.icmpSigns(facts, upAt) : []),
    ...besideSigns(facts, upAt),
  ].sort((a, b) => a.packet - b.packet);
}

const keyOfFlow = ([flow]: readonly EspFlow[]): string => pairKey(flow ? [flow.from, flow.to] : []);

function besideSigns({ beside: { largeAgain, translated }, fragments, ike }: CaptureFacts, upAt: ReadonlyMap<string, number>): Sign[] {
  // The first piece alone says of which protocol it is; between two that have begun IKE and are not up it is IKE.
  const isIke = (from: string, to: string): boolean =>
    ike.some((sa) => sa.chosen && keyOfSa(sa) === pairKey([from, to])) && !upAt.has(pairKey([from, to]));
  const lost = fragments.find((one) => (one.ike && ike.length > 0) || (one.protocol === 'UDP' && !one.hasFirst && isIke(one.from, one.to)));
  const signs: Sign[] = [];
  if (largeAgain) {
    const says = `${largeAgain.from} sends the same ${largeAgain.bytes} bytes to ${largeAgain.to} three times or more`;
    signs.push(signAt(largeAgain, 'large lost', 'RFC 2923 2.1', says));
  }
  if (translated) {
    const says = `a packet for ${translated.to} leaves in clear with the gateway's address ${translated.from}`;
    signs.push(signAt(translated, 'source translated', 'RFC 4301 4.4.1', says));
  }
  if (lost) signs.push(signAt(lost, 'fragments lost', 'RFC 7383 1', `some fragments of an IKE packet from ${lost.from} never come`));
  return signs;
}
