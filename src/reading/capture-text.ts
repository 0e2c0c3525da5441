import { isPrivate, ofPrivate, pairKey } from '../text/addresses.ts';
import type { BgpFact } from './bgp-talk.ts';
import { bgpFacts } from './bgp-talk.ts';
import { talksOf } from './capture-bgp.ts';
import type { TalkFact } from './capture-talks.ts';
import { readTalks } from './capture-talks.ts';
import { readFieldRows } from './field-rows.ts';
import type { Line } from './line.ts';
import { firstGroup } from './pattern.ts';
import type { Packet } from './packet.ts';
import { bothWays, sentAgain } from './packet.ts';

/** What the packets of a capture that was printed as text say together, at the line of the packet that shows it first. */
export type CaptureFact =
  | {
      readonly line: number;
      readonly says:
        | 'first unanswered'
        | 'first unanswered here'
        | 'peer not reached'
        | 'modes differ'
        | 'first asked again'
        | 'later unanswered'
        | 'later in fragments unanswered'
        | 'versions differ'
        | 'ike answered';
    }
  | { readonly line: number; readonly says: 'esp one way' | 'esp both ways' }
  | BgpFact
  | { readonly line: number; readonly says: 'large lost' | 'source translated' };

/** A capture as read: the lines that hold its packets, and what they say. */
export interface Capture {
  readonly packets: ReadonlySet<number>;
  /** Of them those that are told as a whole, not by the words of their line. */
  readonly told: ReadonlySet<number>;
  readonly facts: readonly CaptureFact[];
  readonly talks: readonly TalkFact[];
  /** What packets refuse, where their fields tell it by number, in words that messages know. */
  readonly refusals: ReadonlyMap<number, string>;
}

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})`;
const port = String.raw`(?:[.:](\d{1,5}|isakmp|ipsec-nat-t|bgp))?`;
/** tcpdump, and what prints like it: `… 203.0.113.10.500 > 198.51.100.20.500: …`, with `->` in FortiOS. */
const arrow = new RegExp(String.raw`(?:^|\s)${address}${port} -?> ${address}${port}:? +(.*)$`, 'i');
/** tshark: number, time, from → to, protocol, length, what it is. */
const columns = new RegExp(String.raw`^\s*\d+\s+\d+\.\d+\s+${address}\s+(?:→|->)\s+${address}\s+(\S+)\s+\d+\s*(.*)$`, 'i');
/** Cisco's `monitor capture`: number, size, time, from -> to, what the packet is marked with, protocol. */
const buffer = new RegExp(String.raw`^\s*\d+\s+\d+\s+\d+\.\d+\s+${address}\s+->\s+${address}\s.*?\b(ESP|UDP|TCP|ICMP|ISAKMP)\s*$`);
/** RouterOS's sniffer: direction, the two devices, the two ends, protocol. */
const sniffed = new RegExp(
  String.raw`\s(->|<-)\s+(?:(?:[0-9A-F]{2}:){5}[0-9A-F]{2}\s+){1,2}${address}${port}\s+${address}${port}(?:\s+\([\w-]+\))?\s+(?:ip:)?([a-z-]+)`,
  'i',
);
/** Each of these has one, and few lines of a log do. */
const points = /[>→]|<-/;
/** In front of the addresses: whether a packet came or left. */
const passed = /\s(in|out)\s+(?:IP6? )?\d/i;
const longestLine = 600;
/** No terminal that shows captures is narrower. */
const narrowest = 72;
/** tcpdump joins its verdict to the word: md5valid, md5invalid. */
const signed = /\bmd5/i;

/** A packet while the lines below it are read. */
type Read = Packet & { md5: boolean; readonly below: Line[] };

/** Reads a capture printed as text by tcpdump, tshark, a FortiGate or an ASA; fewer than two packets are none. */
export function readCapture(lines: readonly Line[]): Capture {
  const packets: Read[] = [];
  const rows = new Map(readFieldRows(lines).map((row) => [row.line, row]));
  let before = '';
  for (const [index, { number, text }] of lines.entries()) {
    if (text.length > longestLine) continue;
    const row = rows.get(number);
    const begun = row ? packet(number, row.from, row.to, row.ports, row.what) : (fieldsPacket(lines, index) ?? packetIn(number, text));
    const last = packets.at(-1);
    // What a terminal broke, or stands below a packet, is of it.
    if (begun) packets.push(begun);
    else if (last && (/^\s/.test(text) || before.length >= narrowest)) {
      last.md5 ||= signed.test(text);
      last.below.push({ number, text });
    }
    before = text;
  }
  const read = packets.filter(({ kind }) => kind !== 'other');
  const all = new Set(packets.length < 2 ? [] : packets.map(({ line }) => line));
  const translated = translatedFacts(packets);
  const refusals = new Map([...rows.values()].flatMap(({ line, refuses }) => (refuses ? [[line, refuses] as const] : [])));
  const talks = packets.length < 2 || translated.length > 0 ? [] : readTalks(packets, lines);
  if (read.length < 2) {
    const told = [...translated, ...talks].map(({ line }) => line);
    return { told: new Set([...told, ...refusals.keys()]), packets: all, facts: translated, talks, refusals };
  }
  const asked = oneWayFilters(lines);
  const flows = [...Map.groupBy(read, ({ from, to }) => pairKey([from, to])).values()];
  const facts = flows
    .flatMap((flow) => {
      const sizes = sizeFacts(flow);
      if (isFiltered(flow, asked)) return sizes;
      return [...ikeFacts(flow, packets), ...espFacts(flow), ...sizes, ...(sizes.length ? [] : bgpFacts(talksOf(flow)))];
    })
    .concat(translated);
  // What else BGP says in its packets, and ICMP, is told by the words of the line itself.
  const told = read.filter(({ kind, opens }) => kind === 'ike' || kind === 'esp' || (kind === 'bgp' && opens));
  const closed = flows.flatMap(closedLines);
  return {
    told: new Set([...[...told, ...facts, ...talks].map(({ line }) => line), ...closed, ...refusals.keys()]),
    packets: all,
    facts,
    talks,
    refusals,
  };
}

/** A command that captures, and a filter of it that takes one direction only. */
const captures = /\b(?:tcpdump|tshark|sniffer|dumpcap|monitor traffic|capture)\b/i;
const oneWay = /\b(?:src|dst)(?: host)? \d|\bip\.(?:src|dst) ?(?:==|eq)|\b-[QP] ?(?:in|out)\b/;

/** The lines of commands that capture, with whether they take one direction only. */
function oneWayFilters(lines: readonly Line[]): readonly { readonly line: number; readonly oneWay: boolean }[] {
  return lines
    .filter(({ text }) => text.length <= longestLine && captures.test(text))
    .map(({ number, text }) => ({ line: number, oneWay: oneWay.test(text) }));
}

/** True where nothing could come back into sight: the filter left it out. */
function isFiltered(flow: readonly Packet[], asked: ReturnType<typeof oneWayFilters>): boolean {
  if (new Set(flow.map(({ from }) => from)).size > 1) return false;
  return flow.every(({ line }) => asked.findLast((one) => one.line < line)?.oneWay === true);
}

/** SonicWall tells the ends of a packet in one line, and its ports in the next ones. */
const ofFields = new RegExp(String.raw`\bIP Type: (\w+)\(0x\w+\), Src=\[${address}\], Dst=\[${address}\]`);
const portsBelow = /\bSrc=\[(\d+)\], Dst=\[(\d+)\]/;

function fieldsPacket(lines: readonly Line[], index: number): Read | null {
  const { number = 0, text = '' } = lines[index] ?? {};
  const [, protocol = '', from, to] = ofFields.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [, source, target] = lines.slice(index + 1, index + 3).flatMap((line) => portsBelow.exec(line.text) ?? []);
  return packet(number, from, to, [source, target], protocol.toLowerCase());
}

function packetIn(line: number, text: string): Read | null {
  if (!points.test(text)) return null;
  const tshark = columns.exec(text);
  if (tshark) {
    const [, from = '', to = '', protocol = '', what = ''] = tshark;
    const [, fromPort, toPort] = /^(\d+) (?:→|->) (\d+)\b/.exec(what) ?? [];
    return packet(line, from, to, [fromPort, toPort], `${protocol} ${what}`);
  }
  const [, begin, end, protocol = ''] = buffer.exec(text) ?? [];
  if (begin !== undefined && end !== undefined) return packet(line, begin, end, [undefined, undefined], protocol);
  const [, side, source, sourcePort, target, targetPort, over = ''] = sniffed.exec(text) ?? [];
  if (source !== undefined && target !== undefined)
    return {
      ...packet(line, source, target, [sourcePort, targetPort], over.replace(/^ipsec-/, '')),
      way: side === '->' ? 'out' : 'in',
    };
  const [, from, fromPort, to, toPort, what = ''] = arrow.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const way = passed.exec(text)?.[1]?.toLowerCase();
  return { ...packet(line, from, to, [fromPort, toPort], what), way: way === 'in' || way === 'out' ? way : null };
}

function packet(line: number, from: string, to: string, ports: readonly (string | undefined)[], what: string): Read {
  const at = (...names: readonly string[]): boolean => ports.some((one) => one !== undefined && names.includes(one.toLowerCase()));
  const esp = /^(?:UDP-encap: )?ESP\b|^ip-proto-50\b/i.test(what);
  const ike = /\bisakmp\b|^(?:ISAKMP|IKE)/i.test(what) || (/^udp\b/i.test(what) && at('500', '4500', 'isakmp', 'ipsec-nat-t'));
  const bgp = at('179', 'bgp') || /^BGP\b|^TCP .*\b179\b/.test(what);
  const beside = /nat-keep-alive|keepalive$/i.test(what);
  const tcp = /^Flags \[|^TCP |^[PSFR.]\S* \d+:\d+\(|\bTCP Retransmission/i.test(what);
  const kind = /^\(?icmp/i.test(what) ? 'icmp' : beside ? 'other' : esp ? 'esp' : ike ? 'ike' : bgp ? 'bgp' : tcp ? 'tcp' : 'other';
  return {
    line,
    from,
    to,
    way: null,
    ports: ports[0] !== undefined && ports[1] !== undefined ? [ports[0], ports[1]] : null,
    kind,
    first:
      at('4500', 'ipsec-nat-t') ||
      /ikev2_auth|IKE_AUTH|phase 2|Quick Mode|child_sa|CREATE_CHILD|inf2?\b|INFORMATIONAL|IKE_INTERMEDIATE|parent_sa #43\b/i.test(what)
        ? false
        : true,
    version: /ikev2|IKE_SA_INIT|IKE_AUTH|parent_sa|child_sa/i.test(what) ? 2 : /phase [12]|Main Mode|Aggressive/i.test(what) ? 1 : null,
    opens: opening(what),
    md5: signed.test(what),
    sequence: /\bseq[ =](\d+)/i.exec(what)?.[1] ?? null,
    bytes: Number(firstGroup(/\blength (\d+)|\blen[ =](\d+)/i, what) ?? 0),
    fragment: ports.length > 0 && ports.every((one) => one === undefined) && pieces.test(what),
    speaks: /\bBGP\b(?!.*NOTIFICATION)/i.test(what),
    what,
    below: [],
  };
}

/** A piece of a UDP packet without its ports: tcpdump, and tshark, which shows the last one as the whole. */
const pieces = /^(?:udp|ip-proto-17)\b(?!.*\bsport)|^IPv4 Fragmented IP protocol \(proto=UDP\b/i;
const firstPiece = /\boff=0\b/;

function opening(what: string): Packet['opens'] {
  if (/Flags \[\w*F|^F[.P]* |\[FIN/i.test(what)) return 'fin';
  if (/Flags \[R|^rst\b|\[RST/i.test(what)) return 'rst';
  if (/Flags \[S\.\]|^syn \d+ ack|\[SYN, ACK\]/i.test(what)) return 'syn-ack';
  return /Flags \[S\]|^syn\b|\[SYN\]|^S \d/i.test(what) ? 'syn' : null;
}

/** A router on the way says that it has no way to the host or network. */
const notReached = /\b(?:host|net) \S+ unreachable(?! - admin)|\((?:host|network) unreachable\)/i;

/** How an end begins IKEv1. */
function modeOf({ what }: Packet): 'main' | 'aggressive' | null {
  if (/\bI agg\b|\bAggressive\b/.test(what)) return 'aggressive';
  return /\bI ident\b|Main Mode/.test(what) ? 'main' : null;
}

/** In IKEv1 nobody answers what only tells something, such as a refusal. */
const isNotice = ({ version, what, below }: Packet): boolean =>
  version === 1 && /\binf(?:\s|:|$)/.test(what) && below.some(({ text }) => /\(n:/.test(text));

function ikeFacts(flow: readonly Packet[], all: readonly Packet[]): CaptureFact[] {
  const ike = flow.filter(({ kind }) => kind === 'ike');
  const first = bothWays(ike.filter((one) => one.first));
  const later = bothWays(ike.filter((one) => !one.first && !isNotice(one)));
  const [asked] = first.there;
  const [went] = later.there;
  // What comes back before anything else was asked is the answer: a refusal of IKEv1 is an exchange of its own.
  if (asked && ike.some((one) => isNotice(one) && one.from !== asked.from)) return [{ line: asked.line, says: 'ike answered' }];
  if (asked && went && went.from !== asked.from && !first.back.length) return [{ line: asked.line, says: 'ike answered' }];
  // An unreachable that comes back is an answer, and names the cause itself.
  const refused = all.some(({ kind, to }) => kind === 'icmp' && ike.some(({ from }) => from === to));
  const away = all.find(({ kind, to, what }) => kind === 'icmp' && notReached.test(what) && ike.some(({ from }) => from === to));
  if (refused) return away && !first.back.length ? [{ line: away.line, says: 'peer not reached' }] : [];
  if (asked && first.back.length) {
    const versions = [first.there, first.back].map((side) => new Set(side.flatMap(({ version }) => version ?? [])));
    const [here, there] = versions;
    if (here?.size === 1 && there?.size === 1 && [...here][0] !== [...there][0]) return [{ line: asked.line, says: 'versions differ' }];
    const [mode, other] = [first.there, first.back].map((side) => new Set(side.flatMap((one) => modeOf(one) ?? [])));
    if (mode?.size === 1 && other?.size === 1 && [...mode][0] !== [...other][0]) return [{ line: asked.line, says: 'modes differ' }];
  }
  if (asked && !first.back.length && !went) {
    // What came in and was not answered did not get lost on its way.
    const isHere = first.there.every(({ way }) => way === 'in');
    return first.there.length > 1 ? [{ line: asked.line, says: isHere ? 'first unanswered here' : 'first unanswered' }] : [];
  }
  if (went && !later.back.length) {
    if (later.there.length < 2) return [];
    const fragmented = all.some(({ fragment, from, to }) => fragment && from === went.from && to === went.to);
    return [{ line: went.line, says: fragmented ? 'later in fragments unanswered' : 'later unanswered' }];
  }
  if (!asked || !first.back.length) return [];
  const tails = went
    ? []
    : all.filter(
        ({ line, fragment, from, to, what }) =>
          fragment && line > asked.line && from === asked.from && to === asked.to && !firstPiece.test(what),
      );
  // Of the large request only what follows its first piece arrives.
  if (tails[1]) return [{ line: tails[1].line, says: 'later in fragments unanswered' }];
  // The end that asks does not go on, though nothing was refused: it does not get what the other sends.
  const agreed = first.back.find(({ below }) => below.some(({ text }) => /\((?:sa|v2ke|ke):/.test(text)));
  const again = first.there.some(({ line }) => agreed && line > agreed.line);
  return [{ line: asked.line, says: !went && again ? 'first asked again' : 'ike answered' }];
}

/** What was refused in the first exchange is over where the next one began. */
function closedLines(flow: readonly Packet[]): number[] {
  const ike = flow.filter(({ kind }) => kind === 'ike');
  const later = ike.find(({ first }) => !first)?.line ?? 0;
  return ike.flatMap(({ line, version, below }) =>
    version === 2 && (below.at(-1)?.number ?? line) < later ? below.map(({ number }) => number) : [],
  );
}

function espFacts(flow: readonly Packet[]): CaptureFact[] {
  const { there, back } = bothWays(flow.filter(({ kind }) => kind === 'esp'));
  const [sent] = there;
  if (!sent) return [];
  if (back.length) return [{ line: sent.line, says: 'esp both ways' }];
  return there.length > 1 ? [{ line: sent.line, says: 'esp one way' }] : [];
}

/** So long a piece fills a packet; a tunnel is in the way of no smaller one. */
const large = 1200;

/** The same long piece of a TCP stream again and again, in a connection that is open: its packets do not pass. */
function sizeFacts(flow: readonly Packet[]): CaptureFact[] {
  const answers = [...new Set(flow.filter(({ bytes }) => bytes < large).map(({ from }) => from))];
  const lost = sentAgain(flow, ({ from, kind, sequence, bytes }) =>
    (kind === 'tcp' || kind === 'bgp') && sequence !== null && bytes >= large && answers.some((one) => one !== from)
      ? `${from} ${sequence}`
      : null,
  );
  const line = lost?.line ?? gapIn(flow);
  return line === undefined ? [] : [{ line, says: 'large lost' }];
}

/** What an end has up to, and where what it has beyond a gap begins: tcpdump, tshark. */
const beyond = /\back (\d+),.*\bsack \d+ \{(\d+):|\bAck=(\d+) .*\bSLE=(\d+)/;
const upTo = /\back[ =](\d+)/i;

/** A gap as long as a large packet that an end tells twice, and that is never filled. */
function gapIn(flow: readonly Packet[]): number | undefined {
  const told = flow.flatMap(({ line, from, what }) => {
    const [has, next] = beyond.exec(what)?.slice(1).filter(Boolean).map(Number) ?? [];
    return has !== undefined && next !== undefined && next - has >= large ? [{ line, from, has }] : [];
  });
  const [first, again] = told;
  const isOver = (line: number): boolean => flow.some((one) => one.line > line && (one.opens === 'fin' || one.opens === 'rst'));
  if (!first || (again ? again.from !== first.from || again.has !== first.has : !isOver(first.line))) return undefined;
  const isFilled = flow.some(
    ({ line, from, what }) => line > first.line && from === first.from && Number(upTo.exec(what)?.[1] ?? 0) > first.has,
  );
  return isFilled ? undefined : first.line;
}

/** Neither a private address nor one that only stands for an example is a gateway's. */
const neverTranslated = new RegExp(
  String.raw`^(?:${ofPrivate}|169\.254\.|127\.|192\.0\.2\.|198\.1[89]\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|:`,
);

/** A packet for a private network that leaves with a public source: NAT took it, mostly before the tunnel could. */
function translatedFacts(packets: readonly Packet[]): CaptureFact[] {
  if (packets.length < 2) return [];
  const first = packets.find(
    ({ from, to, kind, fragment }) => (kind === 'icmp' || kind === 'tcp') && !fragment && isPrivate(to) && !neverTranslated.test(from),
  );
  return first ? [{ line: first.line, says: 'source translated' }] : [];
}
