import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3})`;
/** Whose SA follows: ip xfrm, RouterOS, setkey with or without ports, ipsecctl. */
const head = new RegExp(
  String.raw`^\s*src ${address} dst ${address}\s*$|src-address=${address}(?::\d+)? dst-address=${address}|^${address}(?:\[\d+\])? ${address}(?:\[\d+\])?\s*$|^\s*esp (?:tunnel|transport) from ${address} to ${address}\b`,
);
/** What it carried: ip xfrm's own line below `lifetime current`, setkey, RouterOS, ipsecctl. */
const carried = /^\s*(\d+)\(bytes\), \d+\(packets\)|\bcurrent: (\d+)\(bytes\)|\bcurrent-bytes=(\d+)|\blifetime_cur: alloc \d+ bytes (\d+)/;
/** ESP that travels inside UDP 4500, as a list of SAs or an IKE SA beside it tells it. */
const inUdp = /espinudp|udp[ -]?encap|esp-?(?:in-)?udp|ESP in UDP|[.:[]4500\b|nat-t(?:raversal)?["']?\s*[:=]\s*(?:yes|on|enabled)/i;

/** One direction: the line of its first SA, and what each SA of it carried. */
interface Way {
  readonly line: number;
  readonly bytes: readonly number[];
}

/** Reads lists of SAs that tell each direction by its addresses: what one way carried and the other way did not. */
export function readSaPairs(lines: readonly Line[]): StateFact[] {
  const ways = waysIn(lines);
  const isBare = !lines.some(({ text }) => inUdp.test(text));
  return [...ways].flatMap(([ends, { line, bytes }]): StateFact[] => {
    const [from = '', to = ''] = ends.split(' ');
    const back = ways.get(`${to} ${from}`)?.bytes ?? [];
    if (isCrossed(bytes, back)) return [{ line, says: 'split' }];
    if (sumOf(bytes) > 0 && sumOf(back) > 0) return from < to ? [{ line, says: 'both ways' }] : [];
    if (sumOf(bytes) > 0 || sumOf(back) === 0) return [];
    return [{ line, says: isBare && isPrivate(to) && !isPrivate(from) ? 'bare from private' : 'one way' }];
  });
}

function waysIn(lines: readonly Line[]): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  let way: string | null = null;
  let isRouterOs = false;
  const add = (ends: string, line: number, bytes: number): void => {
    const known = ways.get(ends);
    ways.set(ends, { line: known?.line ?? line, bytes: [...(known?.bytes ?? []), bytes] });
  };
  for (const { number, text } of lines) {
    const ends = head.exec(text)?.slice(1).filter(Boolean);
    if (ends) {
      // RouterOS leaves out what it counts zero of.
      if (way !== null && isRouterOs) add(way, number, 0);
      way = ends.join(' ');
      isRouterOs = text.includes('src-address=');
    }
    const bytes = firstGroup(carried, text);
    if (way === null || bytes === undefined) continue;
    add(way, number, Number(bytes));
    way = null;
  }
  if (way !== null && isRouterOs) add(way, lines.at(-1)?.number ?? 0, 0);
  return ways;
}

const sumOf = (bytes: readonly number[]): number => bytes.reduce((sum, one) => sum + one, 0);

/** One pair of SAs only carried what went there, another only what came back. */
function isCrossed(there: readonly number[], back: readonly number[]): boolean {
  const pairs = there.slice(0, back.length).map((bytes, index) => [bytes > 0, (back[index] ?? 0) > 0] as const);
  return pairs.some(([went, came]) => went && !came) && pairs.some(([went, came]) => came && !went);
}

/** swanctl: where each end of an IKE SA is, and on which port it speaks. */
const end = new RegExp(String.raw`^\s*(local|remote)\s.*@ ${address}\[(\d+)\]`);
const zeroIn = /^\s*in\s+[0-9a-f]{6,8}\S*(?: \([^)]*\))?,\s+0 bytes/;
const someOut = /^\s*out\s+[0-9a-f]{6,8}\S*(?: \([^)]*\))?,\s+[1-9]\d* bytes/;

/** Finds IKE SAs on UDP 500 from a private address to a public one whose child SA only sends: ESP goes bare through a NAT. */
export function readBareSas(lines: readonly Line[]): StateFact[] {
  let [local, isBare, received] = ['', false, true];
  for (const { number, text } of lines) {
    const [, side, at = '', port] = end.exec(text) ?? [];
    if (side === 'local') local = port === '500' && isPrivate(at) ? at : '';
    else if (side === 'remote') isBare = local !== '' && port === '500' && !isPrivate(at);
    if (zeroIn.test(text)) received = false;
    else if (someOut.test(text) && !received && isBare) return [{ line: number, says: 'bare from private' }];
    else if (/^\s*in\s/.test(text)) received = true;
  }
  return [];
}

/** Who this end and the other one are, in a line with both or in one each; networks have a length behind them, which is no port. */
const outer = String.raw`(\d{1,3}(?:\.\d{1,3}){3})(?:/\d{3,5}\b)?(?![\d./])`;
const bothEnds = new RegExp(String.raw`${outer}(?::\d+)?\W{1,5}(?:[a-z. ]*remote[a-z. ]*[:=]? ?)?${outer}`, 'i');
const thisEnd = new RegExp(String.raw`\blocal(?: (?:ip(?:/port)?|address|gateway|endpoint|addr|crypto endpt\.?))?\s*[:=]\s*${outer}`, 'i');
const otherEnd = new RegExp(
  String.raw`\b(?:remote|peer)(?: (?:ip(?:/port)?|address|gateway|endpoint|addr|crypto endpt\.?))?\s*[:=]\s*${outer}`,
  'i',
);
const farthestEnds = 14;

/** True where the SA whose counters stand in a line goes from a private address to a public one, and not inside UDP: its ESP goes bare through a NAT. */
export function isBareFromPrivate(lines: readonly Line[], line: number): boolean {
  if (lines.some(({ text }) => inUdp.test(text))) return false;
  const above = lines.filter(({ number }) => number <= line && number > line - farthestEnds).toReversed();
  // IOS and ASA tell them below the counters.
  const near = [
    ...above,
    ...lines.filter(({ number, text }) => number > line && number < line + farthestEnds && /\bcrypto endpt/.test(text)),
  ];
  const told = near.flatMap(({ text }) => bothEnds.exec(text)?.slice(1) ?? []);
  const one = (pattern: RegExp): string | undefined => foundIn(near, pattern)[0] ?? onlyIn(lines, pattern);
  const [from, to] = [one(thisEnd) ?? told[0], one(otherEnd) ?? told[1]];
  return from !== undefined && to !== undefined && isPrivate(from) && !isPrivate(to);
}

const foundIn = (lines: readonly Line[], pattern: RegExp): string[] => lines.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []);

/** Farther away it is of that SA only where there is no other. */
function onlyIn(lines: readonly Line[], pattern: RegExp): string | undefined {
  const [first, ...others] = new Set(foundIn(lines, pattern));
  return others.length ? undefined : first;
}

const dropped = /\breplay-window (\d+) replay (\d+) failed (\d+)/;

/** Finds what the kernel counts of each SA as replayed, or as changed on the way: `ip -s xfrm state`. */
export function readReplays(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }): StateFact[] => {
    const [, , replayed = 0, failed = 0] = (dropped.exec(text) ?? []).map(Number);
    if (replayed + failed === 0) return [];
    return [{ line: number, says: failed > replayed ? 'integrity failed' : 'replays' }];
  });
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
