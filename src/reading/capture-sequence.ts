import { secondsOf } from './capture-time.ts';
import type { Packet } from './packet.ts';

/** ESP whose sequence numbers jump back and forth, at the first packet that comes too late. */
export interface SequenceFact {
  readonly line: number;
  readonly says: 'esp out of order';
}

/** The SPI of a packet and its sequence number: tcpdump in hex, that of OpenBSD and the ASA in decimal. */
const numbered = /\bspi[ =(]*(0x[\da-f]+|\d+),? *\)?seq[ =](0x[\da-f]+|\d+)/i;
/** What comes later than so many others is dropped by the window that most devices have. */
const window = 64;
/** What is farther apart was numbered from two beginnings. */
const farthest = 2 ** 20;
/** So often is no accident. */
const fewest = 3;

/** Finds an SA whose packets come again and again later than a receiver with a replay window takes them. */
export function sequenceFacts(packets: readonly Packet[]): SequenceFact[] {
  const sas = new Map<string, { highest: number; time: number; readonly late: number[] }>();
  for (const { line, text, kind, from, way, what } of packets) {
    // Who captures what he sends sees no way that it takes.
    const [, spi, sequence] = kind === 'esp' && way !== 'out' ? (numbered.exec(what) ?? []) : [];
    const time = secondsOf(text);
    if (spi === undefined || sequence === undefined || time === null) continue;
    const number = Number(sequence);
    const sa = sas.get(`${from} ${spi}`) ?? { highest: number, time, late: [] };
    sas.set(`${from} ${spi}`, sa);
    // Another capture of the same packets, or one that is printed newest first, goes back in time; a count that rolls over goes far.
    if (number + window <= sa.highest && sa.highest - number < farthest && time >= sa.time) {
      sa.late.push(line);
      if (sa.late.length >= fewest) return [{ line: sa.late[0] ?? line, says: 'esp out of order' }];
    }
    if (number > sa.highest) [sa.highest, sa.time] = [number, time];
  }
  return [];
}
