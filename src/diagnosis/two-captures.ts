import type { Joined } from '../reading/capture/join.ts';
import { join } from '../reading/capture/join.ts';
import type { Fact, Sign } from '../reading/capture/sign.ts';
import { signAt } from '../reading/capture/sign.ts';
import type { CaptureView, NamedFacts } from './capture-view.ts';
import type { CapturesAnswer, Judge } from './captures-answer.ts';
import type { Diagnosis, Finding } from './finding.ts';
import { joinedWords, quoted } from './joined-words.ts';

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

/** Diagnoses a capture of each end, joined; or, where they share nothing, each by itself. Loaded with the second capture. */
export async function ofBoth(
  given: readonly [NamedFacts, NamedFacts],
  captures: readonly CaptureView[],
  judge: Judge,
): Promise<CapturesAnswer> {
  const joined = join(given[0].facts, given[1].facts);
  const words = joinedWords(joined, given);
  if (joined.offset !== null) {
    const signs = [...together(captures, joined.offset), ...lostBetween(joined, given)];
    return { captures, joined, together: words, ...(await judge(signs)) };
  }
  const each = await Promise.all(captures.map((one) => judge(together([one], 0))));
  const diagnosis = beside(each.map((one) => one.diagnosis));
  const suspected = new Set(diagnosis.findings.map(({ problem }) => problem));
  return {
    diagnosis,
    captures: captures.map((view, at) => ({ ...view, isWell: each[at]?.diagnosis.healthy === true })),
    joined,
    together: words,
    ruledOut: each.flatMap((one) => one.ruledOut).filter(({ problem }) => !suspected.has(problem)),
  };
}
