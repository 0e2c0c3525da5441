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
}

/** Diagnoses a capture; or one of each end, joined. */
export async function diagnoseCaptures(given: readonly NamedFacts[], joined: Joined | null, diagnose: Diagnose): Promise<CapturesAnswer> {
  const captures = await Promise.all(given.map(viewOf));
  const signs = joined ? [...together(captures, joined.offset ?? 0), ...lostBetween(joined, given)] : (captures[0]?.signs ?? []);
  const ordered = [...signs].sort((a, b) => a.time - b.time || a.packet - b.packet);
  return { diagnosis: inPackets(diagnose(ordered), ordered, joined !== null), captures, joined };
}

/** Nobody printed it: what the packets show is the reason, and they know whom to ask. */
function inPackets(diagnosis: Diagnosis, signs: readonly Sign[], isOfBoth: boolean): Diagnosis {
  const packets = packetsOf(signs);
  const findings = diagnosis.findings.map((finding): Finding => {
    const [line] = finding.lines;
    const said = finding.lines.flatMap(({ number }) => packets[number - 1] ?? []);
    // Who gave both captures needs not be told to.
    const look = said.find((sign) => sign.look && !(isOfBoth && sign.look.startsWith('Capture')))?.look;
    return {
      ...finding,
      by: null,
      lines: finding.lines.map((one) => ({ ...one, number: packets[one.number - 1]?.[0]?.packet ?? one.number })),
      why: line ? `The packets show it: ${line.text}.` : finding.why,
      lookAt: { end: 'both', why: look ?? 'Compare what both ends have set, and read the log of either for the same moment.' },
    };
  });
  return { ...diagnosis, findings };
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

async function viewOf({ name, facts }: NamedFacts): Promise<CaptureView> {
  const { file, beside, more, fragments } = facts;
  const signs = await signsOf(facts);
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
