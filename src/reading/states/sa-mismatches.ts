import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** What the SDDC counts of packets that came in with an SPI it does not have: its API and its console. */
const counter = /\bsa[ _]mismatch[ _]errors?[ _]in(?![a-z])"?\s*[:=]?\s*"?(\d+)/i;
/** A rekey leaves a few. */
const many = 100;

/** Finds the SDDC's counter of packets for SAs that are gone, where it is more than what rekeys leave. */
export function readSaMismatches(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }): StateFact[] =>
    Number(counter.exec(text)?.[1] ?? 0) >= many ? [{ line: number, says: 'sa unknown' }] : [],
  );
}
