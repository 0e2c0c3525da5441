import type { Addresses } from './addresses.ts';
import type { Digest } from './digest.ts';
import type { IkeSa } from './facts.ts';
import type { KeptMessage, KeptSa } from './kept-ike.ts';
import { uint32 } from './bytes.ts';
import type { Moment } from './moment.ts';
import { keep } from './moment.ts';
import { createPeers } from './peers.ts';

export interface IkeGatherer {
  /** A message from `start` on; `end` is where its packet or what was kept of it ends. */
  take(
    bytes: Uint8Array,
    start: number,
    end: number,
    from: number,
    to: number,
    fromPort: number,
    toPort: number,
    ttl: number,
    inFragments: boolean,
  ): void;
  /** What was gathered, once: it is not kept any longer. */
  facts(): Promise<{ readonly sas: readonly IkeSa[]; readonly more: number }>;
}

// Bounds, so that memory is flat whatever the file holds: SAs between two addresses, addresses, messages of an SA, repeats of a message.
const [firstSas, lastSas] = [16, 32];
const mostSas = 400;
const [firstMessages, lastMessages] = [40, 24];
const mostAgain = 24;
/** A message in clear is kept whole up to here: no proposal is longer. */
const mostClear = 8192;
const mostEncrypted = 64;
/** So far back a message is looked for that is sent again. */
const lookBack = 8;
/** So many SAs are told of at once. */
const atOnce = 8;

/** Gathers the messages of IKE by the SA that they are of. */
export function createIkeGatherer(moment: Moment, addresses: Addresses, digest: Digest): IkeGatherer {
  const sas = createPeers<KeptSa>(mostSas, firstSas, lastSas);

  const find = (high: number, low: number): KeptSa | null => {
    for (let sa = sas.newest(high ^ low); sa; sa = sa.next) if (sa.spiHigh === high && sa.spiLow === low) return sa;
    return null;
  };

  const begin = (high: number, low: number, version: 1 | 2, from: number, to: number, isFirst: boolean): KeptSa | null => {
    if (!sas.hasRoom(from, to, isFirst)) return null;
    const sa: KeptSa = {
      key: high ^ low,
      spiHigh: high,
      spiLow: low,
      version,
      initiator: -1,
      responder: -1,
      initiatorPort: 0,
      responderPort: 0,
      messages: [],
      more: 0,
      next: null,
    };
    sas.add(sa, from, to);
    return sa;
  };

  return {
    take: (bytes, start, end, from, to, fromPort, toPort, ttl, inFragments) => {
      const high = uint32(bytes, start) | 0;
      const low = uint32(bytes, start + 4) | 0;
      const flags = bytes[start + 19] ?? 0;
      const version = (bytes[start + 17] ?? 0) >> 4 === 1 ? 1 : 2;
      const sa = find(high, low) ?? begin(high, low, version, from, to, uint32(bytes, start + 8) === 0 && uint32(bytes, start + 12) === 0);
      if (!sa) return;
      const byInitiator = version === 2 ? (flags & 0x08) !== 0 : sa.initiator < 0 || isInitiator(sa, from, fromPort);
      place(sa, byInitiator, from, to, fromPort, toPort);
      const length = uint32(bytes, start + 24);
      const have = Math.min(end - start, length);
      const print = printOf(bytes, start, have, length);
      const { messages } = sa;
      for (let at = messages.length - 1; at >= 0 && at >= messages.length - lookBack; at -= 1) {
        const message = messages[at];
        if (message?.print !== print || message.from !== from || message.have !== have) continue;
        message.times += 1;
        if (message.again.length < mostAgain) message.again.push({ packet: moment.packet, time: moment.time });
        return;
      }
      const next = bytes[start + 16] ?? 0;
      const isHidden = version === 2 ? next === 46 || next === 53 : (flags & 1) === 1;
      const kept: KeptMessage = {
        print,
        bytes: bytes.slice(start, start + Math.min(have, isHidden ? mostEncrypted : mostClear)),
        packet: moment.packet,
        time: moment.time,
        from,
        to,
        fromPort,
        toPort,
        byInitiator,
        ttl,
        inFragments,
        have,
        again: [],
        times: 1,
      };
      if (keep(messages, kept, firstMessages, lastMessages)) sa.more += 1;
    },
    facts: async () => {
      const all = sas.all().sort((a, b) => (a.messages[0]?.packet ?? 0) - (b.messages[0]?.packet ?? 0));
      if (!all.length) return { sas: [], more: sas.more };
      const { ownOf, saFacts } = (await import('./ike.ts')).ike;
      const own = await ownOf(all);
      const told: IkeSa[] = [];
      // A few at a time, and what was kept of them goes: all that is needed for all of them would be in memory at once.
      while (all.length) {
        const some = all.splice(0, atOnce);
        told.push(...(await Promise.all(some.map((sa) => saFacts(sa, own, addresses, digest)))));
        for (const { messages } of some) messages.length = 0;
      }
      return { sas: told, more: sas.more };
    },
  };
}

const isInitiator = (sa: KeptSa, from: number, fromPort: number): boolean =>
  sa.initiator === sa.responder ? fromPort === sa.initiatorPort : from === sa.initiator;

/** The first packet says who is who; a port may change when NAT is found. */
function place(sa: KeptSa, byInitiator: boolean, from: number, to: number, fromPort: number, toPort: number): void {
  if (sa.initiator >= 0) return;
  sa.initiator = byInitiator ? from : to;
  sa.responder = byInitiator ? to : from;
  sa.initiatorPort = byInitiator ? fromPort : toPort;
  sa.responderPort = byInitiator ? toPort : fromPort;
}

/** Tells messages apart by some of their bytes: what is encrypted or random differs everywhere. */
function printOf(bytes: Uint8Array, start: number, have: number, length: number): number {
  let print = length | 0;
  const header = Math.min(have, 60);
  for (let at = 8; at + 4 <= header; at += 4) print = (Math.imul(print, 31) + uint32(bytes, start + at)) | 0;
  const step = Math.max(4, (have >> 4) & ~3);
  for (let at = 60; at + 4 <= have; at += step) print = (Math.imul(print, 31) + uint32(bytes, start + at)) | 0;
  if (have >= 64) print = (Math.imul(print, 31) + uint32(bytes, start + have - 4)) | 0;
  return print;
}
