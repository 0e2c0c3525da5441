import type { Line } from '../line.ts';
import { networkOf, numberOf } from '../ranges.ts';
import type { StateFact } from './fact.ts';

const linkLocal = String.raw`(169\.254\.\d{1,3}\.\d{1,3})`;
const own = new RegExp(String.raw`\b${linkLocal}/(2[4-9]|30)\b`, 'g');
/** Whom BGP is to reach: a field, a setting, or a head. */
const neighbor = new RegExp(
  String.raw`\b(?:neighbou?r|peer)(?:[ _-]?(?:address|ip|is|addr))?["']?\s*[:=]?\s*["']?${linkLocal}(?![\d/])`,
  'i',
);

/** Finds a BGP neighbor with the first or last address of the tunnel's own network: no host has these. */
export function readEdgeAddresses(lines: readonly Line[]): StateFact[] {
  const edges = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(own)].flatMap(([, at = '', length = '']) => [...(networkOf(`${at}/${length}`) ?? [])])),
  );
  const first = lines.find(({ text }) => edges.has(numberOf(neighbor.exec(text)?.[1] ?? '') ?? -1));
  return first ? [{ line: first.number, says: 'neighbor elsewhere' }] : [];
}
