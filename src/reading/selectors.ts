import { endsIn } from './ends.ts';
import type { Line } from './line.ts';
import { firstGroup } from './pattern.ts';
import type { Range } from './ranges.ts';
import { holds, numberOf, overlap } from './ranges.ts';

/** What the networks of child SAs say together, at the line that shows it. */
export interface SelectorFact {
  readonly line: number;
  readonly says: 'overlap' | 'narrowed' | 'differ';
}

const longestLine = 400;
const address = String.raw`\d+\.\d+\.\d+\.\d+`;
const network = String.raw`(${address}(?:/${address}|/\d+|-${address}))`;
/** Both on one line: charon's `a === b`, pluto's `[a:… ] -> [b:…]` and `a===…===b`, RouterOS, the SDDC's API. */
const pairs = [
  String.raw`${network} === ${network}`,
  String.raw`\[${network}[^\]]*\] -> \[${network}`,
  String.raw`${network}===.*===${network}`,
  String.raw`src-address=${network} .*dst-address=${network}`,
  String.raw`"local_subnet"\s*:\s*"${network}",\s*"peer_subnet"\s*:\s*"${network}"`,
  String.raw`^\s*src ${network} dst ${network}`,
  String.raw`^\s*\d+\s.*\byes\s+${network}\s+${network}\s+\S+\s+encrypt\b`,
];
const pair = new RegExp(pairs.join('|'));
/** A row of RouterOS's policies, and one that leaves packets as they are. */
const ofPolicy = /\byes\s.*\sencrypt\b/;
const excepts = /^\s*\d+\s.*\s(?:none|discard)\s+\S+\s+\d+\s*$/;
/** Few lines of a log hold either. */
const between = /===|\] -> \[|dst-address=|"peer_subnet"|^\s*src \S+ dst |\bencrypt\b/;
/** Each on a line of its own, one after the other: swanctl, Cisco, FortiOS, Junos. */
const own = new RegExp(
  [
    String.raw`^\s*(?:local|remote)(?:_ts| ts)?\s*[:=]?\s+${network}[\d./|\s]*$`,
    String.raw`^\s*(?:local|remote)\s+ident \([^)]*\): \(${network}/`,
    String.raw`^\s*(?:src|dst): \d:${network}:`,
    String.raw`^\s*(?:local|remote) identity: ipv4(?:_subnet)?\((?:any:0,\[[^\]]*\]=)?${network}\)`,
    String.raw`^\s*(?:local|remote)[ _-]?(?:address|addresses|subnet|subnets|network|networks|cidrs?|proxy[ -]?id)\s*[:=]\s*${network}\s*$`,
  ].join('|'),
  'i',
);
/** The same with the side that each network is on. */
const sided = new RegExp(
  [
    String.raw`^\s*(local|remote)(?:_ts| ts)?\s*[:=]?\s+${network}`,
    String.raw`^\s*(local|remote)\s+ident \([^)]*\): \(${network}/`,
    String.raw`^\s*(src|dst): \d:${network}:`,
    String.raw`^\s*(local|remote) identity: ipv4(?:_subnet)?\((?:any:0,\[[^\]]*\]=)?${network}\)`,
    String.raw`^\W*(local|remote|my|peer)[ _-]?(?:ts|address|addresses|subnets?|networks?|cidrs?|proxy[ -]?id)\s*[:=]\s*${network}`,
    String.raw`^\s*proxy-id (local|remote) ip:\s*${network}`,
  ].join('|'),
  'i',
);
const isOwnSide = /^(?:local|src|my)$/i;
/** swanctl: what a connection asks for has a colon, or stands in its file; what its child SA has got none, or stands raw in brackets. */
const asked = new RegExp(String.raw`^\s*(local|remote)(?::|_ts\s*=)\s*${network}(?=[\s,]|$)`);
const agreed = new RegExp(String.raw`^\s*(local|remote)(?:\s+|-ts=\[)${network}(?=[\s\]]|$)`);

/** Reads the networks of child SAs: a local one that holds the remote one, or lies in it, is no network for a tunnel; and one may be narrower than what was asked for. */
export function readSelectors(lines: readonly Line[]): SelectorFact[] {
  const short = lines.filter(({ text }) => text.length <= longestLine);
  return [...overlaps(short), ...narrowed(short), ...unmirrored(short)];
}

/** swanctl: the head of what a connection asks for; what passes, or is dropped, goes into no tunnel. */
const ofChild = /^\s*[\w.-]+: (?:TUNNEL|TRANSPORT|BEET|PASS|DROP)\b|^\S+: (?:#|IKEv)/;
const shunts = /: (?:PASS|DROP)\b/;

function overlaps(lines: readonly Line[]): SelectorFact[] {
  let before: Range | null = null;
  let isShunt = false;
  for (const { number, text } of lines) {
    if (ofChild.test(text)) isShunt = shunts.test(text);
    if (isShunt) continue;
    const [left, right] = (between.test(text) ? pair.exec(text) : null)?.slice(1).filter(Boolean) ?? [];
    const alone = firstGroup(own, text);
    const one = rangeOf(left ?? alone);
    const other = right === undefined ? before : rangeOf(right);
    before = alone === undefined ? null : one;
    // A hub sends a part of a larger network to each of its spokes, and the policy for what stays has another action.
    const isSame = !ofPolicy.test(text) || (left === right && !lines.some((line) => excepts.test(line.text)));
    if (one && other && overlap(one, other) && isSame) return [{ line: number, says: 'overlap' }];
  }
  return [];
}

function narrowed(lines: readonly Line[]): SelectorFact[] {
  const wanted = lines.flatMap(({ text }) => sidesIn(asked, text));
  if (!wanted.length) return fewer(lines);
  const found = lines.find(({ text }) =>
    sidesIn(agreed, text).some(({ side, range }) => {
      const same = wanted.filter((one) => one.side === side);
      return same.some((one) => holds(one.range, range)) && !same.some((one) => holds(range, one.range));
    }),
  );
  const missed = found ?? lines.find(({ text }) => isPartly(text, wanted));
  return missed ? [{ line: missed.number, says: 'narrowed' }] : [];
}

/** `ipsec statusall`: what a connection asks for, and what an SA of its name has, both sides in one line. */
const askedOfBoth = /^\s*([\w.-]+):\s+child:\s+(\S.*?) === (\S.*?) (?:TUNNEL|TRANSPORT|BEET|PASS|DROP)/;
const hasOfBoth = /^\s*([\w.-]+)\{\d+\}:\s+(\d[\d./\s|]*) === (\d[\d./\s|]*)$/;

/** A network that a connection asks for and that none of its SAs has. */
function fewer(lines: readonly Line[]): SelectorFact[] {
  const wanted = lines.flatMap(({ text }) => bothIn(askedOfBoth, text));
  const got = wanted.length > 0 ? lines.flatMap(({ text, number }) => bothIn(hasOfBoth, text).map((one) => ({ ...one, number }))) : [];
  const missed = [...Map.groupBy(got, ({ name }) => name)].flatMap(([name, own]) => {
    const lacks = (side: 0 | 1, range: Range): boolean => !own.some(({ sides }) => sides[side].some((has) => overlap(has, range)));
    const asks = wanted.filter((one) => one.name === name);
    return asks.some(({ sides: [left, right] }) => left.some((one) => lacks(0, one)) || right.some((one) => lacks(1, one)))
      ? own.slice(0, 1)
      : [];
  });
  return missed.slice(0, 1).map(({ number }) => ({ line: number, says: 'narrowed' }));
}

function bothIn(pattern: RegExp, text: string): { readonly name: string; readonly sides: readonly [readonly Range[], readonly Range[]] }[] {
  const [, name = '', left = '', right = ''] = pattern.exec(text) ?? [];
  const ranges = (side: string): Range[] =>
    side
      .split(/[\s|]+/)
      .map(rangeOf)
      .filter((one) => one !== null);
  return name ? [{ name, sides: [ranges(left), ranges(right)] }] : [];
}

/** True where a child SA has some of the networks that were asked for in one line, and others not. */
function isPartly(text: string, wanted: readonly { readonly side: string; readonly range: Range; readonly of: string }[]): boolean {
  const got = sidesIn(agreed, text);
  const [first] = got;
  if (!first) return false;
  const asks = wanted.filter(({ side, range }) => side === first.side && got.some((one) => holds(range, one.range)));
  return asks.some(({ of }) => wanted.some((one) => one.of === of && !got.some(({ range }) => overlap(range, one.range))));
}

/** What each of two ends has as its own, set against what the other one has for it: the same, or one that only touches it. */
function unmirrored(lines: readonly Line[]): SelectorFact[] {
  const parted = endsIn(lines);
  if (parted.length < 2) return [];
  const ends = parted
    .map((end) => ({ own: rangesOf(end, true), far: rangesOf(end, false) }))
    .filter(({ own, far }) => own.length > 0 && far.length > 0);
  if (ends.length !== 2) return [];
  const strange = ends.flatMap(({ own }, index) => {
    const far = ends[1 - index]?.far ?? [];
    return own.filter(
      (one) => far.some((other) => overlap(one.range, other.range)) && !far.some((other) => isSame(one.range, other.range)),
    );
  });
  return strange.slice(0, 1).map(({ line }) => ({ line, says: 'differ' }));
}

const isSame = (one: Range, other: Range): boolean => holds(one, other) && holds(other, one);

function rangesOf(lines: readonly Line[], isOwn: boolean): { readonly line: number; readonly range: Range }[] {
  return lines.flatMap(({ number, text }) => {
    const [side = '', told] = sided.exec(text)?.slice(1).filter(Boolean) ?? [];
    const range = isOwnSide.test(side) === isOwn ? rangeOf(told) : null;
    return range ? [{ line: number, range }] : [];
  });
}

/** All networks of a line for one side; `of` is that line. */
function sidesIn(pattern: RegExp, text: string): { readonly side: string; readonly range: Range; readonly of: string }[] {
  const side = pattern.exec(text)?.[1];
  if (side === undefined) return [];
  return text
    .trim()
    .split(/[\s=[\],]+/)
    .slice(1)
    .flatMap((one) => {
      const range = rangeOf(one);
      return range ? [{ side, range, of: text }] : [];
    });
}

/** Null for what is no network, and for all addresses: a route-based VPN has those at both ends. */
function rangeOf(text: string | undefined): Range | null {
  const [first = '', length] = text?.split(/[/-]/) ?? [];
  const from = numberOf(first);
  if (from === null || length === undefined) return null;
  const to = lastOf(from, length, text?.includes('/') ?? false);
  return to === null || (from === 0 && to === 2 ** 32 - 1) ? null : [from, to];
}

/** The last address: of a length or a mask behind a slash, or as it stands. */
function lastOf(from: number, length: string, isMask: boolean): number | null {
  if (!length.includes('.')) return from + 2 ** (32 - Number(length)) - 1;
  const number = numberOf(length);
  return number === null || !isMask ? number : from + (2 ** 32 - 1 - number);
}
