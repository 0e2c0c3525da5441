import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import type { StateFact } from './fact.ts';

/** An interface of a tunnel in a configuration of FortiOS: its kind stands in its block. */
const begins = /^\s*edit\s+\S/;
const ends = /^\s*(?:next|end)\s*$/;
const ofTunnel = /^\s*set type tunnel\s*$/;
const off = /^\s*set status down\s*$/;

/** Finds the interface of a tunnel that its own configuration switches off. */
export function readOffBlocks(lines: readonly Line[]): StateFact[] {
  return lines
    .flatMap(({ text }, index) => {
      if (!begins.test(text)) return [];
      const own = linesUntil(lines.slice(index + 1), (line) => ends.test(line.text) || begins.test(line.text));
      const shut = own.find((line) => off.test(line.text));
      return shut && own.some((line) => ofTunnel.test(line.text)) ? [shut] : [];
    })
    .slice(0, 1)
    .map(({ number }) => ({ line: number, says: 'switched off' }));
}
