import type { CaptureFacts } from '../reading/capture/facts.ts';
import type { Joined } from '../reading/capture/join.ts';
import type { Fact, Sign } from '../reading/capture/sign.ts';
import { signAt } from '../reading/capture/sign.ts';
import { signsOf } from '../reading/capture/signs.ts';
import { timeOfDay } from '../reading/capture/time-of-day.ts';
import type { Diagnose } from './diagnose.ts';
import type { Diagnosis, Finding } from './finding.ts';
import { packetsOf } from './read-signs.ts';
import { counted } from '../text/counted.ts';
import type { CodedName } from '../bgp/notification.ts';
import { notificationWords } from './notification-words.ts';
import type { WireReasons } from './wire-reasons.ts';
import { reasonFor, ruledOutBy } from './wire-reasons.ts';

/** A capture, read. */
export interface NamedFacts {
  readonly name: string;
  readonly facts: CaptureFacts;
}

/** One capture as it is shown. */
export interface CaptureView {
  readonly name: string;
  /** What it is, in one sentence, and what of it could not be read. */
  readonly about: string;
  readonly caution: string | null;
  readonly first: number | null;
  readonly signs: readonly Sign[];
  /** What went by besides, in words. */
  readonly beside: readonly string[];
}

/** What captures say: one, or one of each end. */
export interface CapturesAnswer {
  readonly diagnosis: Diagnosis;
  readonly captures: readonly CaptureView[];
  readonly joined: Joined | null;
  /** Problems that would be suspected, and cannot be: why. */
  readonly ruledOut: readonly RuledOut[];
}

export interface RuledOut {
  readonly problem: string;
  readonly why: string;
}

/** What is known of captures: all that is known of texts, what packets say of each suspect, and the codes of NOTIFICATIONs. */
export interface Knowing {
  readonly diagnose: Diagnose;
  readonly reasons: WireReasons;
  readonly codes: readonly CodedName[];
}

/** Diagnoses a capture; or one of each end, joined. */
export async function diagnoseCaptures(given: readonly NamedFacts[], joined: Joined | null, knowing: Knowing): Promise<CapturesAnswer> {
  const captures = await Promise.all(given.map((one) => viewOf(one, knowing.codes)));
  const signs = joined ? [...together(captures, joined.offset ?? 0), ...lostBetween(joined, given)] : (captures[0]?.signs ?? []);
  const ordered = [...signs].sort((a, b) => a.time - b.time || a.packet - b.packet);
  const out = ordered.map((sign) => ruledOutBy(knowing.reasons, sign));
  const diagnosis = knowing.diagnose(ordered.map((sign, at) => ({ ...sign, against: [...(out[at]?.keys() ?? [])] })));
  const suspected = new Set(diagnosis.findings.map(({ problem }) => problem));
  const ruledOut = [...new Map(out.flatMap((one) => [...one]))].filter(
    ([problem]) => diagnosis.findings.length > 0 && !suspected.has(problem),
  );
  return {
    diagnosis: inPackets(diagnosis, ordered, joined !== null, knowing.reasons),
    captures,
    joined,
    ruledOut: ruledOut.map(([problem, why]) => ({ problem, why })),
  };
}

/** Nobody printed it: what the packets show is the reason, and they know whom to ask. */
function inPackets(diagnosis: Diagnosis, signs: readonly Sign[], isOfBoth: boolean, reasons: WireReasons): Diagnosis {
  const packets = packetsOf(signs);
  const told = new Set<string>();
  const findings = diagnosis.findings.map((finding): Finding => {
    const [line] = finding.lines;
    const said = finding.lines.flatMap(({ number }) => packets[number - 1] ?? []);
    // Who gave both captures needs not be told to.
    const look = said.find((sign) => sign.look && !(isOfBoth && sign.look.startsWith('Capture')))?.look;
    return {
      ...finding,
      by: null,
      lines: finding.lines.map((one) => ({ ...one, number: packets[one.number - 1]?.[0]?.packet ?? one.number })),
      why: line ? whyOf(line.text, finding.problem, said, told, reasons) : finding.why,
      lookAt: { end: 'both', why: look ?? 'Compare what both ends have set, and read the log of either for the same moment.' },
    };
  });
  return { ...diagnosis, findings };
}

/** What the packets show, once for all suspects of it, and what of it speaks for this one or against it. */
function whyOf(shown: string, problem: string, signs: readonly Sign[], told: Set<string>, reasons: WireReasons): string {
  const own = new Set(signs.flatMap((sign) => reasonFor(reasons, sign, problem) ?? []));
  const isTold = told.has(shown);
  told.add(shown);
  const first = isTold ? (own.size ? [] : ['The same packets fit it.']) : [`The packets show it: ${shown}.`];
  return [...first, ...own].join(' ');
}

/** The signs of both, on the first one's clock; each says whose it is. */
function together(captures: readonly CaptureView[], offset: number): Sign[] {
  return captures.flatMap(({ name, signs }, at) =>
    signs.map((sign) => ({ ...sign, time: sign.time + (at === 1 ? offset : 0), says: `${name}: ${sign.says}` })),
  );
}

/** What left one end and never came by at the other. What passed after the other capture ended may not count. */
function lostBetween({ missing }: Joined, given: readonly NamedFacts[]): Sign[] {
  const lost = missing.filter(({ arrived, afterEnd, times }) => arrived === 0 && (!afterEnd || times > 1));
  const factOf = (what: string): Fact =>
    /^(?:ESP|AH)/.test(what) ? 'ESP lost between' : /^TCP|^[A-Z-]+$/.test(what) ? 'BGP lost between' : 'IKE lost between';
  return [...Map.groupBy(lost, ({ what, seenIn }) => `${factOf(what)} ${seenIn}`).values()].flatMap(([one]) => {
    if (!one) return [];
    const fact = factOf(one.what);
    const [seen, other] = one.seenIn === 0 ? given : [...given].reverse();
    const says = `${one.what} from ${one.from} to ${one.to} passed in ${seen?.name ?? ''} and never in ${other?.name ?? ''}`;
    return [signAt(one, fact, 'RFC 7296 2.1', says, { about: fact === 'BGP lost between' ? 'bgp' : 'ike' })];
  });
}

async function viewOf({ name, facts }: NamedFacts, codes: Knowing['codes']): Promise<CaptureView> {
  const { file, beside, more, fragments } = facts;
  const signs = (await signsOf(facts)).map((sign) => named(sign, facts, codes));
  const from =
    file.first === null
      ? ''
      : `, ${file.seconds < 120 ? `${Math.round(file.seconds * 10) / 10} s` : `${Math.round(file.seconds / 60)} min`} from ${timeOfDay(file.first, 3)} UTC on`;
  const cautions = [
    ...(file.damaged ? [`${capital(file.damaged)}.`] : []),
    ...(file.cut ? [`${counted(file.cut, 'packet is', 'packets are')} cut: capture with -s 0 to have them whole.`] : []),
    ...(more.ike + more.esp + more.bgp
      ? [
          `There is more than is listed: ${counted(more.ike, 'IKE SA')}, ${counted(more.esp, 'ESP packet')} of further SAs, ${counted(more.bgp, 'BGP connection')}.`,
        ]
      : []),
  ];
  return {
    name,
    about: `${file.format}, ${counted(file.packets, 'packet')}${from}; ${file.links.join(', ') || 'no link type'}`,
    caution: cautions.join(' ') || null,
    first: file.first,
    signs,
    beside: [
      ...(beside.keepalives ? [counted(beside.keepalives, 'NAT keepalive')] : []),
      ...(beside.pings.asked ? [`${counted(beside.pings.asked, 'ping')} in clear, ${counted(beside.pings.answered, 'answer')}`] : []),
      ...Object.entries(beside.named).map(([what, count]) => `${what}: ${counted(count, 'packet')}`),
      ...(fragments.length ? [`${counted(fragments.length, 'packet')} of which fragments never came`] : []),
    ],
  };
}

/** A NOTIFICATION is told by its name, too. */
function named(sign: Sign, { bgp }: CaptureFacts, codes: Knowing['codes']): Sign {
  if (!sign.words.startsWith('NOTIFICATION')) return sign;
  const said = bgp
    .flatMap(({ messages }) => messages)
    .find(({ packet, notification }) => packet === sign.packet && notification)?.notification;
  const words = said ? notificationWords(said, codes) : '';
  return words ? { ...sign, says: `${sign.says}: ${words}` } : sign;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
