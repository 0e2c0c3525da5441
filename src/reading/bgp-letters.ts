import type { NeighborRow, SessionState } from './bgp-table.ts';
import { isDays } from './bgp-table.ts';
import type { Line } from './line.ts';

/** NX-OS tells the state of a session by a letter, and which that are above the list. */
const legend = /^State: .*\bA-Active\b.*\bS-Shutdown\b/;
/** When it changed last, its letter, its ports, and the NOTIFICATIONs. */
const row = /^\s*\d+(?:\.\d+){3}\s+\d+\s+\d+\s+(\S+?)\s*\|.*\s([IAOCES])\s+\d+\/\d+\s+\d+\/\d+\s*$/;
const states: Readonly<Record<string, SessionState>> = { I: 'Idle', A: 'Active', O: 'OpenSent', C: 'Idle', E: 'Established', S: 'Idle' };

/** Reads lists of sessions that tell states by letters. */
export function readLetters(lines: readonly Line[]): NeighborRow[] {
  if (!lines.some(({ text }) => legend.test(text))) return [];
  return lines.flatMap(({ number, text }): NeighborRow[] => {
    const [, changed = '', letter = ''] = row.exec(text) ?? [];
    const state = states[letter];
    if (!state) return [];
    if (state === 'Established') return [{ line: number, state, ...(isDays(changed) && { steady: true }) }];
    return [{ line: number, state, everUp: changed !== 'never', ...(letter === 'S' && { why: 'Admin' }) }];
  });
}
