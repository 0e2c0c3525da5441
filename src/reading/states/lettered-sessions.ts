import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** NX-OS tells the state of a session by a letter, and which that are above the list. */
const legend = /^State: .*\bA-Active\b.*\bS-Shutdown\b/;
/** When it changed last, its letter, its ports, and the NOTIFICATIONs. */
const row = /^\s*\d+(?:\.\d+){3}\s+\d+\s+\d+\s+(\S+?)\s*\|.*\s([IAOCES])\s+\d+\/\d+\s+\d+\/\d+\s*$/;

/** Finds sessions that are shut or do not come up. */
export function readLetteredSessions(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }) => legend.test(text))) return [];
  return lines.flatMap(({ number, text }): StateFact[] => {
    const [, changed = '', state = ''] = row.exec(text) ?? [];
    // The legend names states that no session has.
    if (state === 'E' || legend.test(text)) return [{ line: number, says: 'beside' }];
    if (state === '') return [];
    if (state === 'S') return [{ line: number, says: 'switched off' }];
    return [{ line: number, says: changed === 'never' ? 'session away' : 'session fell' }];
  });
}
