import type { Addresses } from './addresses.ts';
import type { BgpGatherer } from './bgp-gatherer.ts';
import type { Moment } from './moment.ts';
import type { Segment } from './segment.ts';

/** Takes packets of BGP, and loads what reads them once there is one: few captures of IKE have any. */
export interface BgpLater {
  take(bytes: Uint8Array, segment: Segment): void;
  /** @throws where it can't be loaded */
  load(): Promise<void>;
  facts(): Promise<ReturnType<BgpGatherer['facts']>>;
}

interface Waiting extends Moment {
  readonly bytes: Uint8Array;
  readonly segment: Segment;
}

/** Of TCP, before its options. */
const tcpHeader = 20;

export function createBgpLater(moment: Moment, addresses: Addresses): BgpLater {
  let gatherer: BgpGatherer | null = null;
  let waiting: Waiting[] = [];

  const load = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const { bgp } = await import('./bgp.ts');
    gatherer ??= bgp.createBgpGatherer(moment, addresses);
    const now = { ...moment };
    for (const { bytes, segment, packet, time } of waiting) {
      Object.assign(moment, { packet, time });
      gatherer.take(bytes, segment);
    }
    Object.assign(moment, now);
    waiting = [];
  };

  return {
    take: (bytes, segment) => {
      if (gatherer) gatherer.take(bytes, segment);
      else waiting.push({ ...copyOf(bytes, segment), ...moment });
    },
    load,
    facts: async () => {
      await load();
      return gatherer?.facts() ?? { connections: [], more: 0 };
    },
  };
}

function copyOf(bytes: Uint8Array, segment: Segment): Pick<Waiting, 'bytes' | 'segment'> {
  const from = segment.options - tcpHeader;
  const { options, start, end } = segment;
  return { bytes: bytes.slice(from, end), segment: { ...segment, options: options - from, start: start - from, end: end - from } };
}
