import type { Line } from '../line.ts';
import { anyOf, fieldGaps, firstGroup, joinsValue } from '../pattern.ts';
import type { StateFact } from './fact.ts';

const gaps = { ...fieldGaps, '{is}': joinsValue, '{some}': String.raw`([1-9]\d*)` };
const many = 5;

/** Builds what finds fragments that never became whole again, as `lost` counts them, while an IKE SA waits for messages too large for one packet. */
export function createFragmentReader(lost: readonly string[]): (lines: readonly Line[], isWaiting: boolean) => StateFact[] {
  const counter = anyOf(lost, gaps);
  return (lines, isWaiting) => {
    const line = isWaiting ? lines.find(({ text }) => Number(firstGroup(counter, text) ?? 0) >= many) : undefined;
    return line ? [{ line: line.number, says: 'large unanswered' }] : [];
  };
}
