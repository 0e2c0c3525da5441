import type { FieldRow } from './field-rows.ts';
import type { Line } from './line.ts';
import { monitorRow } from './capture-monitor.ts';
import { firstGroup } from './pattern.ts';
import type { Packet } from './packet.ts';
import { longestPacketLine } from './packet.ts';

const address = String.raw`(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?<=[0-9a-f]|::))`;
const port = String.raw`(?:[.:](\d{1,5}|isakmp|ipsec-nat-t|bgp))?`;
/** tcpdump, and what prints like it: `… 203.0.113.10.500 > 198.51.100.20.500: …`, with `->` in FortiOS. */
const arrow = new RegExp(String.raw`(?:^|\s)${address}${port} -?> ${address}${port}:? +(.*)$`, 'i');
/** tcpdump without -n, where a name stands for one end or both. */
const end = String.raw`([a-z\d](?:[\w-]*\.)*?[\w-]+)(?:\.(\d{1,5}|isakmp|ipsec-nat-t|bgp))?`;
const resolved = new RegExp(String.raw`\bIP6? ${end} > ${end}: ((?:isakmp|NONESP-encap|UDP-encap|ESP|Flags|ICMP6?|udp)\b.*)$`, 'i');
/** tshark, and Wireshark's export without the arrow: number, time, from → to, protocol, its length where the columns have it, what it is. */
const columns = new RegExp(
  String.raw`^\s*\d+\s+(?:\d{4}-\d\d-\d\d\s+)?[\d:]+[.,]\d+\s+${address}\s+(?:(?:→|->)\s+)?${address}\s+([A-Z]\S+)\s+(?:\d+(?:\s+|$))?(.*)$`,
  'i',
);
/** Cisco's `monitor capture`: number, size, time, from -> to, what the packet is marked with, protocol. */
const buffer = new RegExp(String.raw`^\s*\d+\s+\d+\s+\d+\.\d+\s+${address}\s+->\s+${address}\s.*?\b(ESP|UDP|TCP|ICMP|ISAKMP)\s*$`);
/** RouterOS's sniffer: direction, the two devices where its columns have them, the two ends, protocol. */
const sniffed = new RegExp(
  String.raw`\s(->|<-)\s+(?:(?:[0-9A-F]{2}:){5}[0-9A-F]{2}\s+){0,2}${address}${port}(?:\s+\([\w-]+\))?\s+${address}${port}(?:\s+\([\w-]+\))?\s+(?:ip:)?([a-z-]+)`,
  'i',
);
/** RouterOS's list of what it sniffed: number, time, interface, the two ends, protocol, without a direction. */
const listed = new RegExp(
  String.raw`^\s*\d+\s+\d+(?:\.\d+)?\s+(?:\S+\s+){1,4}${address}${port}(?:\s+\([\w-]+\))?\s+${address}${port}(?:\s+\([\w-]+\))?\s+(?:ip:)?(ipsec-esp|udp|tcp|icmp)\s+\d+\b`,
  'i',
);
/** In front of those: by which interface, when, and the how many-th. */
const sniffedBy = /^\s*(\S+)\s+\d+(?:\.\d+)?\s+\d+\s+(?:->|<-)/;
/** How a row of a list begins. */
const numbered = /^\s*\d+\s+\d/;
/** Each of the others has one, and few lines of a log do. */
const points = /[>→]|<-/;
/** In front of the addresses: by which interface a packet came or left. */
const passed = /(?:^|\s)(\S+)\s+(in|out)\s+(?:IP6? )?\d/i;
/** tcpdump joins its verdict to the word: md5valid, md5invalid. */
const signed = /\bmd5/i;

/** A packet while the lines below it are read. */
export type Read = Packet & { md5: boolean; readonly below: Line[] };

/** No terminal that shows captures is narrower. */
const narrowest = 72;

/** The packets that lines hold, with what stands below each; `rows` are those that a reader of fields has read. */
export function readPackets(lines: readonly Line[], rows: ReadonlyMap<number, FieldRow>): Read[] {
  const packets: Read[] = [];
  let before = '';
  for (const [index, { number, text }] of lines.entries()) {
    if (text.length > longestPacketLine) continue;
    const row = rows.get(number);
    const begun = row ? packet(number, row.from, row.to, row.ports, row.what) : (fieldsPacket(lines, index) ?? packetIn(number, text));
    const last = packets.at(-1);
    // What a terminal broke, or stands below a packet, is of it.
    if (begun) packets.push({ ...begun, text });
    else if (last && (/^\s/.test(text) || before.length >= narrowest)) {
      last.md5 ||= signed.test(text);
      last.below.push({ number, text });
    }
    before = text;
  }
  return packets.map(withExchange);
}

/** How an ASA names the exchange below a packet of which its row has the size alone. */
const exchange = /^\s*Exchange Type: (\S.*)$/;

function withExchange(read: Read): Read {
  if (read.kind !== 'ike' || !/^udp \d+$/i.test(read.what.trim())) return read;
  const name = read.below.flatMap(({ text }) => exchange.exec(text)?.[1] ?? [])[0];
  return name === undefined
    ? read
    : {
        ...packet(read.line, read.from, read.to, read.ports ?? [], `isakmp ${name}`),
        text: read.text,
        way: read.way,
        by: read.by,
        below: read.below,
      };
}

/** SonicWall tells the ends of a packet in one line, and its ports in the next ones. */
const ofFields = new RegExp(String.raw`\bIP Type: (\w+)\(0x\w+\), Src=\[${address}\], Dst=\[${address}\]`);
const portsBelow = /\bSrc=\[(\d+)\], Dst=\[(\d+)\]/;

/** The packet that the lines from an index on tell, as SonicWall and Check Point do. */
function fieldsPacket(lines: readonly Line[], index: number): Read | null {
  const { number = 0, text = '' } = lines[index] ?? {};
  const monitored = monitorRow(lines, index);
  if (monitored) return packet(number, monitored.from, monitored.to, monitored.ports, monitored.what);
  const [, protocol = '', from, to] = ofFields.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [, source, target] = lines.slice(index + 1, index + 3).flatMap((line) => portsBelow.exec(line.text) ?? []);
  return packet(number, from, to, [source, target], protocol.toLowerCase());
}

function packetIn(line: number, text: string): Read | null {
  const tshark = numbered.test(text) ? columns.exec(text) : null;
  if (tshark) {
    const [, from = '', to = '', protocol = '', what = ''] = tshark;
    const [, fromPort, toPort] = /^(\d+) (?:→|->) (\d+)\b/.exec(what) ?? [];
    return packet(line, from, to, [fromPort, toPort], `${protocol} ${what}`);
  }
  if (!points.test(text)) return listedIn(line, text);
  const [, begin, end, protocol = ''] = buffer.exec(text) ?? [];
  if (begin !== undefined && end !== undefined) return packet(line, begin, end, [undefined, undefined], protocol);
  const [, side, source, sourcePort, target, targetPort, over = ''] = sniffed.exec(text) ?? [];
  if (source !== undefined && target !== undefined)
    return {
      ...packet(line, source, target, [sourcePort, targetPort], over.replace(/^ipsec-/, '')),
      by: firstGroup(sniffedBy, text) ?? null,
      way: side === '->' ? 'out' : 'in',
    };
  const [, from, fromPort, to, toPort, what = ''] = arrow.exec(text) ?? resolved.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [, by = null, way = ''] = passed.exec(text) ?? [];
  return {
    ...packet(line, from, to, [fromPort, toPort], what.replace(/^: proto /, '')),
    by,
    way: by === null ? null : way.toLowerCase() === 'in' ? 'in' : 'out',
  };
}

function listedIn(line: number, text: string): Read | null {
  const [, from, fromPort, to, toPort, over = ''] = listed.exec(text) ?? [];
  return from === undefined || to === undefined ? null : packet(line, from, to, [fromPort, toPort], over.replace(/^ipsec-/, ''));
}

/** A packet by its ends, their ports, and what is said of it behind them. */
export function packet(line: number, from: string, to: string, ports: readonly (string | undefined)[], what: string): Read {
  const at = (...names: readonly string[]): boolean => ports.some((one) => one !== undefined && names.includes(one.toLowerCase()));
  const esp = /^(?:UDP-encap: )?ESP\b|^ip-proto-50\b|^spi 0x/i.test(what);
  const ike = /\bisakmp\b|^(?:ISAKMP|IKE)/i.test(what) || (/^udp\b/i.test(what) && at('500', '4500', 'isakmp', 'ipsec-nat-t'));
  const bgp = at('179', 'bgp') || /^BGP\b|^TCP .*\b179\b/.test(what);
  const beside = /nat-keep-alive|keepalive$/i.test(what);
  const tcp = /^Flags \[|^TCP |^[PSFR.]\S* (?:cksum .*)?\d+:\d+\(|\bTCP Retransmission/i.test(what);
  const kind = /^\(?icmp/i.test(what) ? 'icmp' : beside ? 'other' : esp ? 'esp' : ike ? 'ike' : bgp ? 'bgp' : tcp ? 'tcp' : 'other';
  return {
    line,
    text: '',
    from,
    to,
    way: null,
    by: null,
    ports: ports[0] !== undefined && ports[1] !== undefined ? [ports[0], ports[1]] : null,
    kind,
    first:
      at('4500', 'ipsec-nat-t') ||
      /ikev2_auth|IKE_AUTH|phase 2|Quick[ _]Mode|child_sa|CREATE_CHILD|inf2?\b|exchange INFO\b|INFORMATIONAL|IKE_INTERMEDIATE|parent_sa #43\b/i.test(
        what,
      )
        ? false
        : true,
    version: versionOf(what),
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

/** tshark writes the same exchange of the two versions in small letters or with a message number; OpenBSD has the version in front. */
function versionOf(what: string): Packet['version'] {
  if (/ikev2|IKE_SA_INIT|IKE_AUTH|parent_sa|child_sa|\bMID=|isakmp v2/i.test(what)) return 2;
  return /isakmp v1|phase [12]|(?:Main|Quick|Informational) Mode|Aggressive/i.test(what) || /\bInformational\b/.test(what) ? 1 : null;
}

/** A piece of a UDP packet without its ports: tcpdump, and tshark, which shows the last one as the whole. */
const pieces = /^(?:udp|ip-proto-17)\b(?!.*\bsport)|^IPv4 Fragmented IP protocol \(proto=UDP\b/i;

/** Who offers ECN says so beside SYN. */
function opening(what: string): Packet['opens'] {
  if (/Flags \[\w*F|^F[.P]* |\[FIN/i.test(what)) return 'fin';
  if (/Flags \[R|^rst\b|\[RST/i.test(what)) return 'rst';
  if (/Flags \[S\.[EW]*\]|^syn \d+ ack|^S,? [^(]*(?:\(\w+\), )?\d+:\d+\(\d+\) ack|\[SYN, ACK(?:, ECE|, CWR)*\]/i.test(what))
    return 'syn-ack';
  return /Flags \[S[EW]*\]|^syn\b|\[SYN(?:, ECE|, CWR)*\]|^S,? (?:cksum|\d)/i.test(what) ? 'syn' : null;
}
