import type { PathFact } from '../reading/bgp-paths.ts';
import type { RecordFact } from '../reading/bgp-records.ts';
import type { NeighborRow } from '../reading/bgp-table.ts';
import type { NeighborFact } from '../reading/neighbors/facts.ts';
import { noneAccepted, sayingOfRow } from './row-words.ts';
import type { Said } from './saying.ts';

/** What rows of summaries say. `areDetailsUp`: no detail of a neighbor beside them says that it is down. */
export function saidByRows(rows: readonly NeighborRow[], areDetailsUp: boolean): [number, Said][] {
  const areUp = rows.every(({ state }) => state === 'Established');
  const ofAll = areDetailsUp && areUp;
  const isSteady = ofAll && rows.every(({ steady }) => steady);
  return rows.map((row) => [
    row.line,
    { words: `${sayingOfRow(row, areUp)}${isSteady ? ' | up for days' : ''}`, alone: false, about: 'bgp', ofAll },
  ]);
}

/** What lists of neighbors as settings say; a line that says nothing of BGP has no words. */
export function saidByNeighbors(facts: readonly RecordFact[]): [number, Said][] {
  return facts.map(({ line, words }) => [line, { words, alone: true, about: words ? 'bgp' : null, ofAll: true }]);
}

/** Where several neighbors stand in one line, the one that is ill is told. */
export function saidByDetails(facts: readonly NeighborFact[]): [number, Said][] {
  return [...Map.groupBy(facts, ({ line }) => line)].map(([line, of]) => {
    const words = [...new Set(of.map((fact) => fact.words).filter(Boolean))].join(' | ');
    return [line, { words, alone: of.some(({ alone }) => alone), about: words ? 'bgp' : null, ofAll: true }];
  });
}

/** That another way than the tunnel is the best one. */
export function saidByPaths(facts: readonly PathFact[]): [number, Said][] {
  return facts.map(({ line }) => [
    line,
    { words: 'BGP path by the tunnel valid, not best, and another way is', alone: false, about: 'bgp', ofAll: true },
  ]);
}

/** That a neighbor sends routes of which none is accepted. */
export function saidByUnused(lines: readonly number[]): [number, Said][] {
  return lines.map((line) => [line, { words: noneAccepted, alone: false, about: 'bgp', ofAll: true }]);
}
