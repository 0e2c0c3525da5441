import type { Line } from '../line.ts';
import { anyPiece } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** What explains letters and words of a table. */
const legend = /\bcodes?:|\blegend\b|\bflags:.* - |^\s+\w{1,2} ?- ?\w|[,;] ?\w{1,2} ?- ?\w/i;

/** Builds what finds a path whose next hop is not reached. */
export function createNextHopReader(words: readonly string[]): (lines: readonly Line[]) => StateFact[] {
  const lost = anyPiece(words);
  return (lines) => [
    ...unmarked(lines),
    ...lines.flatMap(({ number, text }): StateFact[] =>
      lost.test(text) && !legend.test(text) ? [{ line: number, says: 'path unreachable' }] : [],
    ),
  ];
}

const valid = /\* +(?:- )?valid/i;
const row = /^([*>a-z ]{0,6}?)\s*(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?)\s+(\d{1,3}(?:\.\d{1,3}){3})\s/i;

/** Rows of a table of paths without the mark that the others have: their paths are not valid. */
function unmarked(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }) => valid.test(text))) return [];
  const rows = lines.flatMap(({ number, text }) => {
    const [, marks, network] = row.exec(text) ?? [];
    return marks !== undefined && network !== undefined
      ? [{ line: number, network, isValid: marks.includes('*'), isMarked: marks.trim() !== '' }]
      : [];
  });
  const others = rows.filter(({ isValid }) => isValid).map(({ network }) => network);
  const lost = rows.find(({ network, isMarked }) => !isMarked && !others.includes(network));
  return lost && others.length > 0 ? [{ line: lost.line, says: 'path unreachable' }] : [];
}
