import type { Line } from '../line.ts';
import type { SaLists } from './child-missing.ts';
import { createChildReader } from './child-missing.ts';
import type { StateFact } from './fact.ts';
import { longestStateLine } from './fact.ts';
import { readBindings } from './bindings.ts';
import type { RuleWords } from './drops.ts';
import { createDropReader } from './drops.ts';
import type { Phrases } from './phrases.ts';
import { createPhraseReader } from './phrases.ts';
import type { RouteWords } from './routes.ts';
import { createRouteReader } from './routes.ts';
import { readInOutColumns, readReplays, readSaPairs } from './sa-pairs.ts';
import { readFlags } from './flags.ts';
import { readSockets } from './sockets.ts';
import { readTraces } from './traces.ts';
import { readNatOrder, readTranslated } from './translated.ts';
import type { TunnelTableWords } from './tunnel-table.ts';
import { createTunnelTableReader } from './tunnel-table.ts';
import type { TunnelWords } from './tunnels.ts';
import { createInterfaceReader, createTunnelFinder } from './tunnels.ts';
import { readValidity } from './validity.ts';

/** How devices word what they show of a state: content. */
export interface StateWords {
  readonly tunnels: TunnelWords;
  readonly sas: SaLists;
  readonly routes: RouteWords;
  readonly phrases: Phrases;
  readonly rules: RuleWords;
  readonly tables: TunnelTableWords;
  /** A text about a certificate has one of these. */
  readonly certificates: readonly string[];
}

/** The addresses of a tunnel's own network: who has one has a tunnel that routes lead to. */
const linkLocal = /\b169\.254\.\d{1,3}\.\d{1,3}\b/;

/** A state is pasted whole; in more lines than this it is a log. */
const mostLines = 1000;

/** Reads what the lines of states say together that no line says by itself. */
export function createStateReader(words: StateWords): (lines: readonly Line[]) => StateFact[] {
  const tunnelsIn = createTunnelFinder(words.tunnels);
  const readInterfaces = createInterfaceReader(words.tunnels);
  const readChildren = createChildReader(words.sas);
  const readRoutes = createRouteReader(words.routes);
  const readPhrases = createPhraseReader(words.phrases);
  const readDrops = createDropReader(words.rules);
  const readTunnelTables = createTunnelTableReader(words.tables);
  const certificate = new RegExp(words.certificates.join('|'), 'i');
  return (all) => {
    if (all.length > mostLines) return [];
    const lines = all.filter(({ text }) => text.length <= longestStateLine);
    const tunnels = tunnelsIn(lines);
    return [
      ...readChildren(lines),
      ...(tunnels.any ? readInterfaces(lines) : []),
      ...(tunnels.any || lines.some(({ text }) => linkLocal.test(text)) ? readRoutes(lines, tunnels.isTunnel) : []),
      ...readTraces(lines),
      ...readDrops(lines),
      ...readTunnelTables(lines),
      ...readBindings(lines),
      ...readPhrases(lines),
      ...readSaPairs(lines),
      ...readReplays(lines),
      ...readInOutColumns(lines),
      ...readTranslated(lines),
      ...readNatOrder(lines),
      ...readSockets(lines),
      ...readFlags(lines),
      ...(lines.some(({ text }) => certificate.test(text)) ? readValidity(lines) : []),
    ];
  };
}
