import type { Addresses } from './addresses.ts';
import type { IcmpGatherer } from './icmp-gatherer.ts';
import type { Moment } from './moment.ts';

/** Takes errors of ICMP, and loads what reads them once there is one. */
export interface IcmpLater {
  /** An ICMP message; true where it is an error. */
  take(version: 4 | 6, bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean;
  /** Errors wait, copied, until then. @throws where it can't be loaded */
  load(): Promise<void>;
  facts(): Promise<ReturnType<IcmpGatherer['facts']>>;
}

interface Waiting extends Moment {
  readonly version: 4 | 6;
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

export function createIcmpLater(moment: Moment, addresses: Addresses): IcmpLater {
  let gatherer: IcmpGatherer | null = null;
  let waiting: Waiting[] = [];

  const load = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const { createIcmpGatherer } = (await import('./icmp.ts')).icmp;
    gatherer ??= createIcmpGatherer(moment, addresses);
    const now = { ...moment };
    for (const { version, bytes, from, to, packet, time } of waiting) {
      Object.assign(moment, { packet, time });
      gatherer.take(version, bytes, 0, bytes.length, from, to);
    }
    Object.assign(moment, now);
    waiting = [];
  };

  return {
    take: (version, bytes, start, end, from, to) => {
      const type = bytes[start] ?? 0;
      const isError = version === 4 ? type === 3 || type === 11 || type === 4 : type >= 1 && type <= 4;
      if (!isError || end - start < 8) return false;
      if (gatherer) gatherer.take(version, bytes, start, end, from, to);
      else waiting.push({ version, bytes: bytes.slice(start, end), from, to, ...moment });
      return true;
    },
    load,
    facts: async () => {
      await load();
      return gatherer?.facts() ?? { errors: [], more: 0 };
    },
  };
}
