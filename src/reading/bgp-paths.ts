import { isLinkLocal } from '../text/addresses.ts';
import { askedPaths } from './bgp-asked.ts';
import type { Path } from './bgp-path.ts';
import type { BgpTables, NeighborRow } from './bgp-table.ts';
import type { Line } from './line.ts';
import { firstGroup } from './pattern.ts';

/** A path by the tunnel that was not chosen, at its line, while one by another way was. */
export interface PathFact {
  readonly line: number;
  readonly says: 'tunnel not best';
}

const longestLine = 300;
const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
/** Whose path it is, and below whether it is chosen. */
const from = new RegExp(String.raw`^\s+${address}\b.*\bfrom (${address}) \(|^\s*From\s*: (${address}) \(`);
const network = new RegExp(String.raw`routing table (?:entry )?(?:information )?(?:for|of) (${address}(?:/\d{1,2})?)`, 'i');
/** The path of one route, first the AS that it came from. */
const asPath = /^\s+(?:AS-?Path\s*:?\s*)?(\d{1,10})(?: \d{1,10})*\s*(?:[,(].*)?$/i;
/** NX-OS says of a path whether it is chosen before it says whose it is. */
const ahead = /^\s*Path type:.*\bvalid\b/i;
const verdict = /\bvalid\b/;

/** Every VTI of an SDDC and of a cloud's VPN has such an address. */

/** Reads the paths that BGP has to a network that somebody asked for. In a table of all networks a spare is no fault, and neither is one tunnel as the spare of another. */
export function readPaths(lines: readonly Line[]): PathFact[] {
  const short = lines.filter(({ text }) => text.length <= longestLine);
  const byNetwork = Map.groupBy([...entriesIn(short), ...askedPaths(short)], ({ network: of }) => of);
  return [...byNetwork.values()].flatMap((paths): PathFact[] => {
    const best = paths.find((path) => path.best);
    const spare = paths.find(({ best: chosen, hop }) => !chosen && isLinkLocal(hop));
    return best && spare && isElsewhere(best, spare) ? [{ line: spare.line, says: 'tunnel not best' }] : [];
  });
}

/** The tunnels of one SDDC begin with the same AS; a private line of a cloud has such addresses too. */
function isElsewhere(best: Path, spare: Path): boolean {
  return !isLinkLocal(best.hop) || (best.as !== undefined && spare.as !== undefined && best.as !== spare.as);
}

function entriesIn(lines: readonly Line[]): Path[] {
  const paths: Path[] = [];
  let of = '';
  let open: { line: number; hop: string } | null = null;
  let as: string | undefined;
  let told: string | null = null;
  for (const { number, text } of lines) {
    of = network.exec(text)?.[1] ?? of;
    // Whose next hop cannot be reached is no candidate, though IOS calls it valid.
    const hop = /\(inaccessible\)/i.test(text) ? undefined : firstGroup(from, text);
    as = asPath.exec(text)?.[1] ?? as;
    if (ahead.test(text)) told = text;
    else if (hop !== undefined && told !== null) {
      paths.push({ line: number, hop, network: of, best: isBest(told), ...(as !== undefined && { as }) });
      told = null;
    } else if (hop !== undefined) open = { line: number, hop };
    else if (open && verdict.test(text)) {
      as = asInside.exec(text)?.[1] ?? as;
      paths.push({ ...open, network: of, best: isBest(text), ...(as !== undefined && { as }) });
      open = null;
    }
  }
  return paths;
}

/** VRP tells the path and the verdict in one line. */
const asInside = /\bAS-path (\d+)/i;
const isBest = (text: string): boolean => /\bbest\b/i.test(text) && !/\bnot best\b/i.test(text);

/** So far above the head of a table its legend begins. */
const farthestCommand = 14;
const tableHead = /\b(?:Network\s+Next ?Hop|destination\s+gateway)\b/i;
/** Marks, the network unless it is that of the row above, the next hop. */
const tableRow = new RegExp(String.raw`^([^\d]{0,16}?)(?:${address}(?:/\d{1,2})?\s+)?(${address})\s`);

/**
 * Finds the line that says that no path of a neighbor is used, where a session is up and brought some: one such path, or the session.
 * Only a table of all paths says so, and one without any path may be of another family.
 */
export function createUnusedReader({
  allPaths,
}: Pick<BgpTables, 'allPaths'>): (lines: readonly Line[], rows: readonly NeighborRow[]) => number[] {
  const command = new RegExp(String.raw`(?:^|[#>$])\s*(?:\w+ )?(?:${allPaths.join('|')})\s*$`, 'i');
  return (lines, rows) => {
    const up = rows.filter(({ state }) => state === 'Established');
    if (!up.length) return [];
    const brought = up.find(({ received = 0, accepted = received }) => Math.max(received, accepted) > 0);
    return lines.flatMap(({ text }, index): number | number[] => {
      if (!tableHead.test(text) || !lines.slice(Math.max(0, index - farthestCommand), index).some((line) => command.test(line.text)))
        return [];
      const paths = pathsBelow(lines, index);
      const heard = paths.filter(({ hop }) => hop !== '0.0.0.0');
      if (paths.length === 0 || heard.some(({ valid }) => valid)) return [];
      return heard[0]?.line ?? brought?.line ?? [];
    });
  };
}

function pathsBelow(lines: readonly Line[], head: number): { line: number; hop: string; valid: boolean }[] {
  const paths: { line: number; hop: string; valid: boolean }[] = [];
  for (const { number, text } of lines.slice(head + 1)) {
    const [, marks = '', hop] = tableRow.exec(text) ?? [];
    if (hop === undefined) break;
    paths.push({ line: number, hop, valid: marks.includes('*') });
  }
  return paths;
}
