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
/** So often is no accident. */
const fewest = 3;

/** Finds an SA whose packets come again and again later than a receiver with a replay window takes them. */
export function sequenceFacts(packets: readonly Packet[]): SequenceFact[] {
  const sas = new Map<string, { highest: number; readonly late: number[] }>();
  for (const { line, kind, from, what } of packets) {
    const [, spi, sequence] = kind === 'esp' ? (numbered.exec(what) ?? []) : [];
    if (spi === undefined || sequence === undefined) continue;
    const number = Number(sequence);
    const sa = sas.get(`${from} ${spi}`) ?? { highest: number, late: [] };
    sas.set(`${from} ${spi}`, sa);
    if (number + window <= sa.highest) {
      sa.late.push(line);
      if (sa.late.length >= fewest) return [{ line: sa.late[0] ?? line, says: 'esp out of order' }];
    }
    sa.highest = Math.max(sa.highest, number);
  }
  return [];
}
