import type { Line } from '../line.ts';
import { anyPiece } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** What explains letters and words of a table. */
const legend = /\bcodes?:|\blegend\b|\bflags:.* - |^\s+\w{1,2} ?- ?\w|[,;] ?\w{1,2} ?- ?\w/i;

/** Builds what finds a path whose next hop is not reached. */
export function createNextHopReader(words: readonly string[]): (lines: readonly Line[]) => StateFact[] {
  const lost = anyPiece(words);
  return (lines) =>
    lines.flatMap(({ number, text }): StateFact[] => (lost.test(text) && !legend.test(text) ? [{ line: number, says: 'path unreachable' }] : []));
}
