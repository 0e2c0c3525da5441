import type { NotificationName } from '../reading/capture/row.ts';
import type { Sign } from '../reading/capture/sign.ts';
import type { NamedFacts } from './capture-view.ts';
import { viewOf } from './capture-view.ts';
import type { CapturesAnswer, Judged } from './captures-answer.ts';
import type { Diagnosis, Finding } from './finding.ts';
import type { GivenSign } from './read-signs.ts';
import { packetsOf } from './read-signs.ts';
import type { WireReasons } from './wire-reasons.ts';
import { reasonFor, ruledOutBy } from './wire-reasons.ts';

/** What is known of captures: all that is known of texts, what packets say of each suspect, and what NOTIFICATIONs are called. */
export interface Knowing {
  readonly diagnose: (signs: readonly GivenSign[]) => Diagnosis | Promise<Diagnosis>;
  /** What packets say of the suspects of these signs. */
  readonly reasonsOf: (signs: readonly Sign[]) => Promise<WireReasons>;
  readonly nameOf: NotificationName;
}

/** Diagnoses a capture; or one of each end, joined. Two that share nothing are diagnosed each by itself. */
export async function diagnoseCaptures(given: readonly NamedFacts[], knowing: Knowing): Promise<CapturesAnswer> {
  const captures = await Promise.all(given.map((one) => viewOf(one, knowing.nameOf)));
  const [first, second] = given;
  if (!first || !second) return { captures, joined: null, together: null, ...(await judged(captures[0]?.signs ?? [], false, knowing)) };
  return (await import('./two-captures.ts')).ofBoth([first, second], captures, (signs) => judged(signs, true, knowing));
}

async function judged(signs: readonly Sign[], isOfBoth: boolean, { diagnose, reasonsOf }: Knowing): Promise<Judged> {
  const reasons = await reasonsOf(signs);
  const ordered = [...signs].sort((a, b) => a.time - b.time || a.packet - b.packet);
  const out = ordered.map((sign) => ruledOutBy(reasons, sign));
  const diagnosis = await diagnose(ordered.map((sign, at) => ({ ...sign, against: [...(out[at]?.keys() ?? [])] })));
  const suspected = new Set(diagnosis.findings.map(({ problem }) => problem));
  const ruledOut = [...new Map(out.flatMap((one) => [...one]))]
    .filter(([problem]) => diagnosis.findings.length > 0 && !suspected.has(problem))
    .map(([problem, why]) => ({ problem, why }));
  return { diagnosis: inPackets(diagnosis, ordered, isOfBoth, reasons), ruledOut };
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
  return { ...diagnosis, findings, ...(isOfBoth ? { ofBothEnds: true } : {}) };
}

/** What the packets show, once for all suspects of it, and what of it speaks for this one or against it. */
function whyOf(shown: string, problem: string, signs: readonly Sign[], told: Set<string>, reasons: WireReasons): string {
  const own = new Set(signs.flatMap((sign) => reasonFor(reasons, sign, problem) ?? []));
  const isTold = told.has(shown);
  told.add(shown);
  const first = isTold ? (own.size ? [] : ['The same packets fit it.']) : [`The packets show it: ${shown}.`];
  return [...first, ...own].join(' ');
}
