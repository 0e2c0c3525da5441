import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** What Junos counts of sessions that ended because the hold time ran out, sent and received. */
const counted = /\bError: '?Hold ?Timer Expired(?: Error)?'? Sent: (\d+) Recv: (\d+)/i;
/** Its count of all ends, and what the last one was. */
const flaps = /\bNumber of flaps: (\d+)/i;
const lastByHold = /\bLast flap event: HoldTime\b/i;
/** Its head tells that it is up, which this outweighs. */
const state = /\bState: Established\b/i;
/** A session that is years old has ended a few times. */
const many = 10;

/** Finds a session of BGP that ended again and again because its hold time ran out, though it is up now. */
export function readHolds(lines: readonly Line[]): StateFact[] {
  const first = lines.find(({ text }) => {
    const [, sent = 0, received = 0] = counted.exec(text) ?? [];
    return Number(sent) + Number(received) >= many;
  });
  const last = lines.find(({ text }) => lastByHold.test(text));
  const isOften = lines.some(({ text }) => Number(flaps.exec(text)?.[1] ?? 0) >= many);
  const found = first ?? (isOften ? last : undefined);
  const head = lines.findLast(({ number, text }) => found && number < found.number && state.test(text));
  return found ? [{ line: (head ?? found).number, says: 'holds expire' }] : [];
}
