import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** The least TTL that this end takes from its neighbor; IOS spells it with two n. */
const least = /\bmini[mn]um (?:incoming|received) ttl(?: is)?[: ]+(\d+)/i;
/** The TTL of a packet, as `tcpdump -v` tells it in the line above its ports. */
const ofPacket = /\bttl (\d+),/;
const opens = /\.179: Flags \[S\.?\]/;
const isUp = /\bState\s*[:=]\s*Estab/i;

/** Finds packets that open BGP with a lower TTL than the other end takes: one end has TTL security and the other one does not. */
export function readTtl(lines: readonly Line[]): StateFact[] {
  const taken = lines.find(({ text }) => least.test(text));
  const wanted = Number(least.exec(taken?.text ?? '')?.[1] ?? 0);
  if (!taken || wanted < 2 || lines.some(({ text }) => isUp.test(text))) return [];
  const isLow = lines.some(({ text }, index) => {
    const ttl = ofPacket.exec(lines[index - 1]?.text ?? '')?.[1];
    return ttl !== undefined && opens.test(text) && Number(ttl) < wanted;
  });
  return isLow ? [{ line: taken.number, says: 'ttl low' }] : [];
}
