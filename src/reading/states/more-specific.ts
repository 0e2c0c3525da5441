import { prompt } from '../prompt.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { holds, networkOf } from '../ranges.ts';
import { leadsToTunnel } from './rib.ts';
import type { StateFact } from './fact.ts';

/** A command that asks for a network and all that is inside it. */
const asked = /\blong(?:er)?(?:-prefix(?:es)?)?\b|\borlonger\b|\bmore-specific|\bsubnets\b|\broot \d|\bto root\b/i;
/** A row of a table of routes: letters and marks, then the network. */
const row = /^\s*((?:[A-Za-z]{1,3}\*? {0,3}){0,3}[>*=]{0,3})\s*(\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2})(?:\s|,|$)/;
const own = /^\s*[CL]\b|connected|\blocal\b|\bDirect\b|scope link/;
const longestAnswer = 60;
/** Who asks for one address, and is told a network in another one. */
const askedOne = /\b(?:route|rib|fib)\b.*\s(\d{1,3}(?:\.\d{1,3}){3})(?:\/32)?(?=\s|$)/i;

/** Finds a part of a network of the tunnel that goes another way, where somebody asked for all parts of it: in a whole table that is how networks are. */
export function readMoreSpecific(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  return lines
    .flatMap(({ text }, index): StateFact[] => {
      const target = prompt.test(text) ? askedOne.exec(text)?.[1] : undefined;
      if (target === undefined && (!asked.test(text) || !/rout|\brib\b|\bip\b/i.test(text))) return [];
      const answer = linesUntil(lines.slice(index + 1, index + 1 + longestAnswer), (line) => prompt.test(line.text));
      const rows = rowsIn(answer, isTunnel);
      if (target !== undefined) return beatenFor(target, rows);
      const outer = rows.find(({ byTunnel }) => byTunnel);
      const beaten = outer && rows.find((one) => !one.byTunnel && !own.test(one.text) && isInside(one.network, outer.network));
      return beaten ? [{ line: beaten.line, says: 'tunnel beaten' }] : [];
    })
    .slice(0, 1);
}

/** The narrowest network that holds the address is its way: beside the tunnel it beats a wider one that goes by it. */
function beatenFor(target: string, rows: readonly Row[]): StateFact[] {
  const holding = rows.filter(({ network }) => isInside(`${target}/32`, network));
  const first = holding.find((one) => !holding.some((other) => isInside(other.network, one.network)));
  const outer = first && holding.find(({ byTunnel, network }) => byTunnel && !network.endsWith('/0') && network !== first.network);
  if (!first || first.byTunnel || !outer) return [];
  return [{ line: first.line, says: own.test(first.text) ? 'overlap' : 'tunnel beaten' }];
}

interface Row {
  readonly line: number;
  readonly network: string;
  readonly text: string;
  readonly byTunnel: boolean;
}

function rowsIn(lines: readonly Line[], isTunnel: (name: string) => boolean): Row[] {
  const rows: Row[] = [];
  for (const { number, text } of lines) {
    const network = row.exec(text)?.[2];
    const last = rows.at(-1);
    if (network !== undefined) rows.push({ line: number, network, text, byTunnel: leadsToTunnel(text, isTunnel) });
    else if (last && /^\s/.test(text))
      rows[rows.length - 1] = { ...last, text: `${last.text} ${text}`, byTunnel: last.byTunnel || leadsToTunnel(text, isTunnel) };
  }
  return rows;
}

function isInside(inner: string, outer: string): boolean {
  const [a, b] = [networkOf(inner), networkOf(outer)];
  return a !== null && b !== null && inner !== outer && holds(b, a);
}
