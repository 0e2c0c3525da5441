import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
/** Whose SA follows: ip xfrm, RouterOS, setkey with or without ports. */
const head = new RegExp(
  String.raw`^\s*src ${address} dst ${address}\s*$|src-address=${address}(?::\d+)? dst-address=${address}|^${address}(?:\[\d+\])? ${address}(?:\[\d+\])?\s*$`,
);
/** What it carried: ip xfrm's own line below `lifetime current`, setkey, RouterOS. */
const carried = /^\s*(\d+)\(bytes\), \d+\(packets\)|\bcurrent: (\d+)\(bytes\)|\bcurrent-bytes=(\d+)/;

/** Reads lists of SAs that tell each direction by its addresses: all that one way carried and nothing the other way. */
export function readSaPairs(lines: readonly Line[]): StateFact[] {
  const ways = new Map<string, { line: number; bytes: number }>();
  let way: string | null = null;
  for (const { number, text } of lines) {
    const ends = head.exec(text)?.slice(1).filter(Boolean);
    if (ends) way = ends.join(' ');
    const bytes = carried.exec(text)?.slice(1).find(Boolean);
    if (way === null || bytes === undefined) continue;
    const known = ways.get(way);
    ways.set(way, { line: known?.line ?? number, bytes: (known?.bytes ?? 0) + Number(bytes) });
    way = null;
  }
  return [...ways].flatMap(([ends, { line, bytes }]): StateFact[] => {
    const back = ways.get(ends.split(' ').reverse().join(' '));
    return bytes === 0 && back && back.bytes > 0 ? [{ line, says: 'one way' }] : [];
  });
}

const replayed = /\breplay-window \d+ replay [1-9]\d* failed \d/;

/** Finds what the kernel counts of each SA as replayed: `ip -s xfrm state`. */
export function readReplays(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }): StateFact[] => (replayed.test(text) ? [{ line: number, says: 'replays' }] : []));
}

const rate = String.raw`(\d[\d.]*)[KMGT]?i?B?`;
/** The head of a table that tells both ways in one cell, and such a cell. */
const bothHead = /\b(?:Bytes|Packets) In\/Out\b/;
const bothCell = new RegExp(String.raw`(?:^|\s{2,})${rate}/${rate}(?=\s{2,}|$)`);

/** Reads tables that have what came and what went in one column. */
export function readInOutColumns(lines: readonly Line[]): StateFact[] {
  const at = lines.findIndex(({ text }) => bothHead.test(text));
  if (at < 0) return [];
  return lines.slice(at + 1, at + 20).flatMap(({ number, text }): StateFact[] => {
    const [, came = '', went = ''] = bothCell.exec(text) ?? [];
    if (!came || Number(came) > 0 === Number(went) > 0) return [];
    return [{ line: number, says: Number(came) > 0 ? 'in only' : 'out only' }];
  });
}
