import { isLinkLocal, isPrivate, ofPrivate, ofShared, pairKey } from '../text/addresses.ts';
import { bgpFacts } from './bgp-talk.ts';
import { talksOf } from './capture-bgp.ts';
import type { CaptureFact } from './capture-fact.ts';
import type { AnswerFact } from './capture-answers.ts';
import { answerFacts } from './capture-answers.ts';
import type { MappingFact } from './capture-mapping.ts';
import { mappingFacts } from './capture-mapping.ts';
import type { SequenceFact } from './capture-sequence.ts';
import { sequenceFacts } from './capture-sequence.ts';
import type { InsideFact } from './capture-inside.ts';
import { insideFacts } from './capture-inside.ts';
import { announced, captures, command, oneWay } from './capture-commands.ts';
import type { BothEndsFact } from './capture-both-ends.ts';
import { bothEndsFacts, silenceAtBoth } from './capture-both-ends.ts';
import type { DeleteFact } from './capture-deletes.ts';
import { deleteFacts } from './capture-deletes.ts';
import { readDetails } from './capture-details.ts';
import { closedLines, ikeFacts } from './capture-ike.ts';
import { readPackets } from './capture-packet.ts';
import { secondsOf } from './capture-time.ts';
import type { SpiFact } from './capture-spi.ts';
import { spiFacts } from './capture-spi.ts';
import { sizeFacts } from './capture-sizes.ts';
import type { TalkFact } from './capture-talks.ts';
import { readTalks } from './capture-talks.ts';
import type { FieldRow } from './field-rows.ts';
import { readFieldRows } from './field-rows.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { bothWays, isFloated, longestPacketLine, ofTunnel } from './packet.ts';

/** A capture as read: the lines that hold its packets, and what they say. */
export interface Capture {
  readonly packets: ReadonlySet<number>;
  /** Of them those that are told as a whole, not by the words of their line. */
  readonly told: ReadonlySet<number>;
  readonly facts: readonly CaptureFact[];
  readonly talks: readonly (TalkFact | BothEndsFact | SpiFact | AnswerFact | DeleteFact | InsideFact | MappingFact | SequenceFact)[];
  /** What packets refuse, where their fields tell it by number, in words that messages know. */
  readonly refusals: ReadonlyMap<number, string>;
}

/** Reads a capture that was printed as text. */
export type ReadCapture = (lines: readonly Line[]) => Capture;

/** A notify of an error in the line of its packet, as tcpdump writes it: those of IKEv2 below 16384. */
const inline = /\btype=(?:\d{1,4}\([a-z_]+\)|[A-Z][A-Z-]{6,})/;

/** Reads a capture printed as text by tcpdump, tshark, a FortiGate or an ASA; fewer than two packets are none. */
export function readCapture(lines: readonly Line[]): Capture {
  const details = readDetails(lines);
  const rows = new Map([...details.rows, ...readFieldRows(lines)].map((row) => [row.line, row]));
  const packets = readPackets(lines, rows);
  const read = packets.filter(({ kind }) => kind !== 'other');
  const waiting = packets.some(({ kind }) => kind === 'ike' || kind === 'esp') ? [] : silenceAtBoth(lines);
  const all = new Set(packets.length < 2 ? [] : packets.map(({ line }) => line));
  const commands = commandsIn(lines, all);
  const translated = translatedFacts(packets);
  const refusals = refusalsIn(packets, details.refusals, [...rows.values()]);
  const flows = [...Map.groupBy(read, ({ from, to }) => pairKey([from, to])).values()];
  const whole = [...bothEndsFacts(packets, lines), ...flows.flatMap(spiFacts)];
  const answers = answerFacts(packets, lines);
  const sequence = sequenceFacts(packets);
  const isAlone = packets.length > 1 && whole.length === 0 && answers.length === 0;
  const inside = isAlone ? insideFacts(packets, lines) : [];
  const talks =
    waiting.length > 0
      ? waiting
      : [
          ...whole,
          ...(packets.length < 2 || translated.length > 0 ? [] : readTalks(packets, lines)),
          ...deleteFacts(packets, lines),
          ...answers,
          ...inside,
          ...(isAlone ? mappingFacts(packets) : []),
          ...sequence,
        ];
  if (read.length < 2) {
    const told = [...translated, ...talks, ...(lines.some(({ text }) => isCounted(text)) ? read : [])].map(({ line }) => line);
    return { told: new Set([...told, ...commands, ...refusals.keys()]), packets: all, facts: translated, talks, refusals };
  }
  // What says why packets go one way, or that they come too late, says more than that they do.
  const isTold = answers.length > 0 || sequence.length > 0 || inside.some(({ says }) => says === 'leaves in clear');
  const asked = oneWayFilters(lines);
  const facts = flows
    .flatMap((flow) => {
      // Two captures of the same packets are no second try, and a refusal of ESP no request.
      if (whole.some(({ of }) => of === pairOf(flow))) return [];
      const sizes = sizeFacts(flow);
      if (isFiltered(flow, asked)) return sizes;
      return [
        ...ikeFacts(flow, packets),
        // The tunnel carries the requests alone where their answers take another way.
        ...(isTold ? [] : espFacts(flow)),
        ...sizes,
        ...(sizes.length ? [] : bgpFacts(talksOf(flow))),
      ];
    })
    .concat(translated);
  // What else BGP says in its packets, and ICMP, is told by the words of the line itself.
  const told = read.filter(({ kind, opens }) => kind === 'ike' || kind === 'esp' || (kind === 'bgp' && opens));
  const closed = flows.flatMap(closedLines);
  return {
    told: new Set([...[...told, ...facts, ...talks].map(({ line }) => line), ...closed, ...commands, ...refusals.keys()]),
    packets: all,
    facts,
    talks,
    refusals,
  };
}

/** The end of a capture that holds one packet: whoever stopped it then can't know whether an answer came. */
const isCounted = (text: string): boolean => text.length <= longestPacketLine && /^\s*1 packets? captured\b/.test(text);

/** A NOTIFICATION as tcpdump prints it, with the numbers of its code; and a notify as an ASA decodes it, whose name of this one is its own. */
const notification = /\bNotification Message \(3\), length: \d+, [\w ]+ \((\d+)\)(?:, subcode [\w /-]+ \((\d+)\))?/i;
const ofIdentity = /^\s*Notify Type: INVALID_ID_INFO\b/;

/** What packets refuse, in words that messages know, by the line that says so. */
function refusalsIn(packets: readonly Packet[], ofDetails: Capture['refusals'], rows: readonly FieldRow[]): Capture['refusals'] {
  const told = packets.flatMap(({ line, what, below }): [number, string][] => {
    const [own] = inline.exec(what) ?? [];
    return [...below.flatMap(decodedIn), ...(own === undefined ? [] : [[line, own] as [number, string]])];
  });
  const ofRows = rows.flatMap(({ line, refuses }): [number, string][] => (refuses ? [[line, refuses]] : []));
  return new Map([...told, ...ofDetails, ...ofRows]);
}

function decodedIn({ number, text }: Line): [number, string][] {
  const [, code, subcode = '0'] = notification.exec(text) ?? [];
  if (code !== undefined) return [[number, `NOTIFICATION code ${code} subcode ${subcode}`]];
  return ofIdentity.test(text) ? [[number, 'Notify Message Type: INVALID-ID-INFORMATION']] : [];
}

const pairOf = ([one]: readonly Packet[]): string => (one ? pairKey([one.from, one.to]) : '');

/** The lines of commands whose packets are shown: what they ask for was not seen. */
function commandsIn(lines: readonly Line[], packets: ReadonlySet<number>): number[] {
  if (packets.size === 0) return [];
  return lines
    .filter(({ number, text }) => !packets.has(number) && text.length <= longestPacketLine && command.test(text))
    .map(({ number }) => number);
}

/** The lines of commands that capture, with whether they take one direction only. */
function oneWayFilters(lines: readonly Line[]): readonly { readonly line: number; readonly oneWay: boolean }[] {
  return lines
    .filter(({ text }) => text.length <= longestPacketLine && captures.test(text) && !announced.test(text))
    .map(({ number, text }) => ({ line: number, oneWay: oneWay.test(text) }));
}

/** True where nothing could come back into sight: the filter left it out. */
function isFiltered(flow: readonly Packet[], asked: ReturnType<typeof oneWayFilters>): boolean {
  if (new Set(flow.map(({ from }) => from)).size > 1) return false;
  return flow.every(({ line }) => asked.findLast((one) => one.line < line)?.oneWay === true);
}

const tshark = /^ESP ESP\b/;

function espFacts(flow: readonly Packet[]): CaptureFact[] {
  const { there, back } = bothWays(flow.filter(({ kind }) => kind === 'esp'));
  const [sent] = there;
  if (!sent) return [];
  if (back.length) return [{ line: sent.line, says: 'esp both ways' }];
  if (there.length < 2) return [];
  // tshark shows ESP in UDP as ESP.
  const isBare = isPrivate(sent.from) && !isPrivate(sent.to) && !tshark.test(sent.what) && !flow.some(isFloated);
  return [{ line: sent.line, says: isBare ? 'esp bare from private' : 'esp one way' }];
}

/** Neither a private address nor one that only stands for an example is a gateway's; a name tells neither. */
const neverTranslated = new RegExp(String.raw`^(?:${ofPrivate}|169\.254\.|127\.|192\.0\.2\.|198\.1[89]\.|${ofShared})|[^\d.]`);

/** An answer, or an error of a router on the way, is no packet that asks for anything. */
const ofError = /\breply\b|unreachable|exceeded|redirect/i;

/** The same as the packet before it, but for its source, which was a private address that nobody answers, and is none now; or is another one by which the same device sent on what had come in. */
const isTranslated = (one: Packet, before: Packet | undefined, ways: ReadonlySet<string>): boolean =>
  before?.to === one.to &&
  !ways.has(`${one.to} ${before.from}`) &&
  before.what === one.what &&
  isPrivate(before.from) &&
  /^[1-9][\d.]+$/.test(one.from) &&
  !isLinkLocal(one.from) &&
  (!isPrivate(one.from) || isSentOn(before, one));

/** So many seconds a packet stays in a device that passes it on. */
const inside = 0.05;

function isSentOn(came: Packet, left: Packet): boolean {
  const [at, then] = [secondsOf(came.text), secondsOf(left.text)];
  const isAtOnce = at !== null && then !== null && Math.abs(then - at) <= inside;
  return (
    isAtOnce &&
    came.way === 'in' &&
    left.way === 'out' &&
    came.by !== null &&
    left.by !== null &&
    came.by !== left.by &&
    !ofTunnel.test(left.by) &&
    came.from !== left.from
  );
}

/** A packet for a private network that leaves with a public source: NAT took it, mostly before the tunnel could. */
function translatedFacts(packets: readonly Packet[]): CaptureFact[] {
  if (packets.length < 2) return [];
  const ways = new Set(packets.map(({ from, to }) => `${from} ${to}`));
  const first = packets.find((one, index) => {
    // Who talks with a host of the Internet, or is talked to by one, has no tunnel in mind.
    if (
      !(one.kind === 'tcp' || (one.kind === 'icmp' && !ofError.test(one.what))) ||
      one.fragment ||
      !isPrivate(one.to) ||
      ways.has(`${one.to} ${one.from}`)
    )
      return false;
    return !neverTranslated.test(one.from) || isTranslated(one, packets[index - 1], ways);
  });
  return first ? [{ line: first.line, says: 'source translated' }] : [];
}
