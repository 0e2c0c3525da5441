import type { Packet } from './packet.ts';
import { isFloated } from './packet.ts';

/** A port that a NAT before the peer gave away, at a packet that shows it. */
export interface MappingFact {
  readonly line: number;
  readonly says: 'mapping changed';
}

/** One packet may have been on its way. */
const fewest = 2;

/** The SPI of an SA, by which packets from two ports are known to be of one peer. */
const ofSa = /\bspi[ =(]*(0x[\da-f]+)/i;

/** A peer behind NAT that goes on in the same SA from another port, while what is sent to the one before is refused, or goes on. */
export function mappingFacts(packets: readonly Packet[]): MappingFact[] {
  const portOf = new Map<string, string>();
  const seen = new Set<string>();
  const over = new Set<string>();
  let stray = 0;
  for (const { line, kind, from, to, ports: both, what } of packets) {
    const refused = kind === 'icmp' ? /\budp port (\d+) unreachable/.exec(what)?.[1] : undefined;
    const [port = '', target = ''] = both ?? [];
    const isStray = refused === undefined && over.has(`${to} ${target}`);
    if (isStray) stray += 1;
    if (stray >= fewest || (refused !== undefined && seen.has(`${from} ${refused}`))) return [{ line, says: 'mapping changed' }];
    const spi = ofSa.exec(what)?.[1];
    if (spi === undefined || port === '' || isWellKnown.test(port) || !isFloated({ ports: both, what })) continue;
    const before = portOf.get(`${from} ${spi}`);
    if (before !== undefined && before !== port) over.add(`${from} ${before}`);
    portOf.set(`${from} ${spi}`, port);
    seen.add(`${from} ${port}`);
  }
  return [];
}

const isWellKnown = /^(?:500|4500|isakmp|ipsec-nat-t)$/;
