import type { Joined } from '../reading/capture/join.ts';
import type { Fact, Sign } from '../reading/capture/sign.ts';
import { signAt } from '../reading/capture/sign.ts';
import type { CaptureView, NamedFacts } from './capture-view.ts';
import { quoted, viewOf } from './capture-view.ts';
import type { Diagnose } from './diagnose.ts';
import type { Diagnosis, Finding } from './finding.ts';
import { packetsOf } from './read-signs.ts';
import type { CodedName } from '../bgp/notification.ts';
import type { WireReasons } from './wire-reasons.ts';
import { reasonFor, ruledOutBy } from './wire-reasons.ts';

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

/** Diagnoses a capture; or one of each end, joined. Two that share nothing are diagnosed each by itself. */
export async function diagnoseCaptures(given: readonly NamedFacts[], joined: Joined | null, knowing: Knowing): Promise<CapturesAnswer> {
  const captures = await Promise.all(given.map((one) => viewOf(one, knowing.codes)));
  if (joined?.offset === null) {
    const each = captures.map((one) => judged(together([one], 0), true, knowing));
    const diagnosis = beside(each.map((one) => one.diagnosis));
    const suspected = new Set(diagnosis.findings.map(({ problem }) => problem));
    const views = captures.map((view, at) => ({ ...view, isWell: each[at]?.diagnosis.healthy === true }));
    return {
      diagnosis,
      captures: views,
      joined,
      ruledOut: each.flatMap((one) => one.ruledOut).filter(({ problem }) => !suspected.has(problem)),
    };
  }
  const signs = joined ? [...together(captures, joined.offset), ...lostBetween(joined, given)] : (captures[0]?.signs ?? []);
  return { captures, joined, ...judged(signs, joined !== null, knowing) };
}

function judged(signs: readonly Sign[], isOfBoth: boolean, { diagnose, reasons }: Knowing): Pick<CapturesAnswer, 'diagnosis' | 'ruledOut'> {
  const ordered = [...signs].sort((a, b) => a.time - b.time || a.packet - b.packet);
  const out = ordered.map((sign) => ruledOutBy(reasons, sign));
  const diagnosis = diagnose(ordered.map((sign, at) => ({ ...sign, against: [...(out[at]?.keys() ?? [])] })));
  const suspected = new Set(diagnosis.findings.map(({ problem }) => problem));
  const ruledOut = [...new Map(out.flatMap((one) => [...one]))]
    .filter(([problem]) => diagnosis.findings.length > 0 && !suspected.has(problem))
    .map(([problem, why]) => ({ problem, why }));
  return { diagnosis: inPackets(diagnosis, ordered, isOfBoth, reasons), ruledOut };
}

/** Diagnoses of captures that have nothing to do with each other, one beside the other: the best of each first, and where both find something nothing is sure. */
function beside(each: readonly Diagnosis[]): Diagnosis {
  const [first] = each;
  if (!first) throw new RangeError('There is no capture.');
  const ranked = each.flatMap(({ findings }, own) => findings.map((finding, rank) => ({ finding, place: rank * each.length + own })));
  const findings = ranked.sort((a, b) => a.place - b.place).map(({ finding }) => finding);
  const isOfOne = each.filter((one) => one.findings.length > 0).length === 1;
  const byProblem = [...Map.groupBy(findings, ({ problem }) => problem).values()];
  const healthy = each.every((one) => one.healthy);
  return {
    ...first,
    findings: isOfOne ? findings : byProblem.flatMap((same) => merged(same)),
    proven: first.proven.filter((layer) => each.every(({ proven }) => proven.includes(layer))),
    healthy,
    unsure: !healthy && !(isOfOne && findings.some(({ confident }) => confident)),
  };
}

/** One problem in both captures is one finding, with the reasons of both. */
function merged([one, ...others]: readonly Finding[]): Finding[] {
  if (!one) return [];
  return [
    {
      ...one,
      confident: false,
      lines: [one, ...others].flatMap(({ lines }) => lines),
      often: [one, ...others].reduce((sum, { often }) => sum + often, 0),
      why: [...new Set([one, ...others].map(({ why }) => why))].join(' '),
    },
  ];
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
    signs.map((sign) => ({ ...sign, time: sign.time + (at === 1 ? offset : 0), says: `${quoted(name)}: ${sign.says}` })),
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
    const says = `${one.what} from ${one.from} to ${one.to} passed in ${quoted(seen?.name ?? '')} and never in ${quoted(other?.name ?? '')}`;
    return [signAt(one, fact, 'RFC 7296 2.1', says, { about: fact === 'BGP lost between' ? 'bgp' : 'ike' })];
  });
}
