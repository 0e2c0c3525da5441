import type { Path } from './bgp-path.ts';
import type { Line } from './line.ts';

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const longestLine = 300;
/** A command that asks for one network or address. */
const asked = new RegExp(String.raw`\b(?:rib|route|routes|bgp)\b.* (${address}(?:/\d{1,2})?)(?: \S+){0,3}\s*$`);
/** A row of paths: marks, the network unless it is that of the row above, the next hop. */
const row = new RegExp(String.raw`^([*>IEAS=i ]{1,9}?)\s*(?:N\s+)?(?:${address}/\d{1,2}\s+)?(${address})\s`);
/** BIRD marks the chosen path behind whose it is, and tells the next hop in the same line or below. */
const bird = new RegExp(String.raw`^(?:${address}/\d{1,2})?\s+(?:unicast|via (${address}) on \S+) \[.*?\]\s*(\*)? *\(`);
const below = new RegExp(String.raw`^\s+via (${address}) on \S`);

/** The paths to one network as rows of a table, where somebody asked for it: in a table of all networks a spare is no fault. */
export function askedPaths(lines: readonly Line[]): Path[] {
  const paths: Path[] = [];
  let network = '';
  for (const [index, { number, text }] of lines.entries()) {
    if (text.length > longestLine) continue;
    network = asked.exec(text)?.[1] ?? network;
    if (network === '') continue;
    const [, marks = '', hop] = row.exec(text) ?? [];
    if (hop !== undefined && marks.includes('*')) paths.push({ line: number, network, hop, best: marks.includes('>') });
    const own = bird.exec(text);
    const by = own && (own[1] ?? below.exec(lines[index + 1]?.text ?? '')?.[1]);
    if (own && by !== undefined && by !== null) paths.push({ line: number, network, hop: by, best: own[2] === '*' });
  }
  return paths;
}
