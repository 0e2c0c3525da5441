import type { Addresses } from './addresses.ts';
import { mixed } from './bytes.ts';
import type { EspFlow } from './facts.ts';
import type { Moment } from './moment.ts';

interface KeptFlow {
  readonly spi: number;
  readonly from: number;
  readonly to: number;
  readonly isAh: boolean;
  readonly fromPort: number;
  readonly toPort: number;
  packets: number;
  bytes: number;
  largest: number;
  readonly first: { readonly packet: number; readonly time: number; readonly sequence: number };
  lastPacket: number;
  lastTime: number;
  lastSequence: number;
  readonly next: KeptFlow | null;
}

export interface EspGatherer {
  /** One packet; ports are 0 where it is not in UDP. `bytes` are those of its IP packet or of its UDP payload. */
  take(spi: number, sequence: number, bytes: number, from: number, to: number, fromPort: number, toPort: number, isAh: boolean): void;
  facts(): { readonly flows: readonly EspFlow[]; readonly more: number };
}

const mostFlows = 1000;
/** A power of two, more than flows are told apart. */
const chained = 2048;

/** Counts packets of ESP and AH by the SA that they are of. */
export function createEspGatherer(moment: Moment, addresses: Addresses): EspGatherer {
  const bySpi = new Array<KeptFlow | null>(chained).fill(null);
  const flows: KeptFlow[] = [];
  let more = 0;

  const find = (spi: number, from: number, to: number, fromPort: number): KeptFlow | null => {
    for (let flow = bySpi[mixed(spi) & (chained - 1)]; flow; flow = flow.next)
      if (flow.spi === spi && flow.from === from && flow.to === to && flow.fromPort === fromPort) return flow;
    return null;
  };

  return {
    take: (spi, sequence, bytes, from, to, fromPort, toPort, isAh) => {
      let flow = find(spi, from, to, fromPort);
      if (!flow) {
        if (flows.length >= mostFlows) {
          more += 1;
          return;
        }
        flow = {
          spi,
          from,
          to,
          isAh,
          fromPort,
          toPort,
          packets: 0,
          bytes: 0,
          largest: 0,
          first: { packet: moment.packet, time: moment.time, sequence },
          lastPacket: 0,
          lastTime: 0,
          lastSequence: 0,
          next: bySpi[mixed(spi) & (chained - 1)] ?? null,
        };
        bySpi[mixed(spi) & (chained - 1)] = flow;
        flows.push(flow);
      }
      flow.packets += 1;
      flow.bytes += bytes;
      if (bytes > flow.largest) flow.largest = bytes;
      flow.lastPacket = moment.packet;
      flow.lastTime = moment.time;
      flow.lastSequence = sequence;
    },
    facts: () => ({ flows: flows.map((flow) => factsOf(flow, addresses)), more }),
  };
}

function factsOf(flow: KeptFlow, addresses: Addresses): EspFlow {
  return {
    protocol: flow.isAh ? 'AH' : 'ESP',
    from: addresses.text(flow.from),
    to: addresses.text(flow.to),
    spi: (flow.spi >>> 0).toString(16).padStart(8, '0'),
    encapsulated: flow.fromPort !== 0,
    ports: flow.fromPort === 0 ? null : [flow.fromPort, flow.toPort],
    packets: flow.packets,
    bytes: flow.bytes,
    largest: flow.largest,
    first: flow.first,
    last: { packet: flow.lastPacket, time: flow.lastTime, sequence: flow.lastSequence },
  };
}
