import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** One event of a list that a tunnel keeps of itself, newest first, with how often it happened. */
const event = /^\s+(?:\w{3} )?\w{3} \d{1,2} \d{4} \d\d:\d\d:\d\d[^:]*: (\S.*) \((\d+) times?\)\s*$/;
/** What came up after a refusal closes it; that a tunnel ended again and again it does not. */
const done = /negotiation successfully completed/i;
const refused = /\bnot in configured range|proposal|authentication failed|no response|mismatch|invalid|unacceptable|failed/i;

/** Finds refusals that are history: those of a list of events in which a newer one says that the tunnel came up. */
export function readEvents(lines: readonly Line[]): StateFact[] {
  const facts: StateFact[] = [];
  let isUp = false;
  for (const { number, text } of lines) {
    const told = event.exec(text)?.[1];
    if (told === undefined) isUp = false;
    else if (done.test(told)) isUp = true;
    else if (isUp && refused.test(told)) facts.push({ line: number, says: 'beside' });
  }
  return facts;
}
