import { isPrivate, isPublic } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { readTraceRuns } from '../trace-runs.ts';
import type { StateFact } from './fact.ts';

/** The other end of the tunnel may answer with its public address. */
const fewest = 2;

/** Finds a trace to a private address that routers of the Internet answer, and its target does not: its packets went beside the tunnel. */
export function readWaysOut(lines: readonly Line[]): StateFact[] {
  return readTraceRuns(lines)
    .flatMap(({ to, hops }): StateFact[] => {
      if (!hops || !isPrivate(to) || hops.some(({ router }) => router === to)) return [];
      const outside = hops.filter(({ router }) => isPublic(router));
      const [first] = outside;
      return first && new Set(outside.map(({ router }) => router)).size >= fewest ? [{ line: first.line, says: 'route beside' }] : [];
    })
    .slice(0, 1);
}
