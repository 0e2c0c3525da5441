import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';
import { fewOf, mostPackets } from './phrases.ts';

/** What the SDDC counts of packets that came in with an SPI it does not have: its API and its console. */
const counter = /\bsa[ _]mismatch[ _]errors?[ _]in(?![a-z])"?\s*[:=]?\s*"?(\d+)/i;
/** A rekey leaves a few. */
const many = 100;
/** What the kernel of Linux counts since its start, for all VPNs; a few beside very many packets that passed are history. */
const ofKernel = /^\s*Xfrm(?:In|Out)[A-Z]\w+\s+(\d+)\s*$/;

/** Finds the SDDC's counter of packets for SAs that are gone, where it is more than what rekeys leave, and counters of errors that say nothing. */
export function readSaMismatches(lines: readonly Line[]): StateFact[] {
  let counted: number | undefined;
  const most = (): number => (counted ??= mostPackets(lines));
  return lines.flatMap(({ number, text }): StateFact[] => {
    if (Number(counter.exec(text)?.[1] ?? 0) >= many) return [{ line: number, says: 'sa unknown' }];
    const errors = Number(ofKernel.exec(text)?.[1] ?? Infinity);
    return errors < many && errors * fewOf < most() ? [{ line: number, says: 'beside' }] : [];
  });
}
