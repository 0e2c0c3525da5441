import type { SelectorPair } from './end.ts';
import type { Range } from './networks.ts';
import { common, holds, rangeOf, sameRange } from './networks.ts';
import { refuse } from './refuse-child.ts';
import type { Side } from './outcome.ts';
import type { Talk } from './talk.ts';

interface Networks {
  readonly local: readonly Range[];
  readonly remote: readonly Range[];
}

const networksOf = ({ local, remote }: SelectorPair): Networks => ({
  local: local.flatMap((one) => rangeOf(one) ?? []),
  remote: remote.flatMap((one) => rangeOf(one) ?? []),
});

const mirrored = ({ local, remote }: Networks): Networks => ({ local: remote, remote: local });

/** Every pair of networks by itself, where an implementation makes a child SA of each. */
const apart = ({ local, remote }: Networks): Networks[] =>
  local.flatMap((one) => remote.map((other) => ({ local: [one], remote: [other] })));

function childrenOf(talk: Talk, side: Side, version: 1 | 2): readonly Networks[] | undefined {
  const pairs = talk.needs(side, 'selectors')?.map(networksOf);
  // Quick mode carries one network of each end (RFC 2409 5.5).
  return version === 1 || talk.behaviour(side).pairs === 'one child SA each' ? pairs?.flatMap(apart) : pairs;
}

/** What becomes of one child SA's networks: the same at both ends, granted whole by a responder that has more, narrowed, other ones at each, refused by one end, or not known. */
type Fate = 'same' | 'granted' | 'narrowed' | 'apart' | 'refused by the responder' | 'refused by the initiator' | 'open';

/** Negotiates the networks of the child SAs; what they agree on in words, where that is all. */
export function agreeOnNetworks(talk: Talk, version: 1 | 2, exchange: string): string | null {
  const { starts, answers, story } = talk;
  const [allAsked, allOwn] = [childrenOf(talk, starts, version), childrenOf(talk, answers, version)];
  if (!allAsked?.length || !allOwn?.length) return null;
  const [asked, own] = ofSharedFamilies(allAsked, allOwn);
  const fates = asked.map((one) => fateOf(talk, version, one, own));
  const what = { parameter: 'selectors', at: answers } as const;
  const notify = version === 2 ? 'TS_UNACCEPTABLE' : 'INVALID_ID_INFORMATION';
  const isRefused = (fate: Fate): boolean => fate.startsWith('refused');
  if (fates.every(isRefused)) {
    if (fates[0] === 'refused by the responder') refuse(talk, exchange, notify, what);
    else {
      story.pass({ from: answers, exchange, is: 'answer', isEncrypted: true });
      story.pass({ from: starts, exchange: 'INFORMATIONAL', is: 'request', does: 'leaves', isEncrypted: true });
      story.stop(
        { ...what, by: starts, exchange },
        talk.behaviour(answers).heedsChildDelete === false ? { [starts]: ['ike'], [answers]: ['ike', 'child'] } : {},
      );
    }
    return null;
  }
  const isAll = covers(asked.map(mirrored), own);
  if (fates.some(isRefused)) story.stop({ ...what, by: answers, exchange, when: 'partly' });
  else if (fates.includes('apart') || fates.includes('narrowed') || (fates.includes('granted') && !isAll))
    story.stop({ ...what, by: null, exchange, when: 'partly' });
  else if (fates.includes('open')) story.stop({ ...what, by: answers, exchange, notify, isSure: false });
  else return 'the same networks';
  return null;
}

/**
 * Both ends without the networks of a family that one of them has none of: a tunnel for everything often says `::/0` too.
 * What has nothing else stays as it is.
 */
function ofSharedFamilies(asked: readonly Networks[], own: readonly Networks[]): readonly [readonly Networks[], readonly Networks[]] {
  const families = (all: readonly Networks[]) =>
    new Set(all.flatMap(({ local, remote }) => [...local, ...remote].map(({ family }) => family)));
  const [theirs, ours] = [families(asked), families(own)];
  const isShared = ({ family }: Range): boolean => theirs.has(family) && ours.has(family);
  const only = (all: readonly Networks[]): readonly Networks[] =>
    all
      .map(({ local, remote }) => ({ local: local.filter(isShared), remote: remote.filter(isShared) }))
      .filter(({ local, remote }) => local.length && remote.length);
  const [less, lessOwn] = [only(asked), only(own)];
  return less.length && lessOwn.length ? [less, lessOwn] : [asked, own];
}

/** What is asked for in one child SA or another is all that the responder has. */
const covers = (asked: readonly Networks[], own: readonly Networks[]): boolean =>
  own
    .flatMap(apart)
    .every((pair) =>
      asked
        .flatMap(apart)
        .some(
          (one) =>
            pair.local.every((range) => one.local.some((outer) => holds(outer, range))) &&
            pair.remote.every((range) => one.remote.some((outer) => holds(outer, range))),
        ),
    );

function fateOf(talk: Talk, version: 1 | 2, asked: Networks, own: readonly Networks[]): Fate {
  const responder = talk.behaviour(talk.answers);
  const how = version === 2 ? responder.selectors : (responder.quickSelectors ?? responder.selectors);
  const wanted = mirrored(asked);
  if (own.some((one) => equal(one, wanted))) return 'same';
  const shared = own.map((one) => meet(one, wanted)).find((one) => one !== null);
  if (how === 'exact') {
    const one = own.find((networks) => isAmong(networks, wanted));
    return one ? answered(talk, wanted, one) : 'refused by the responder';
  }
  if (how === 'its own') return own[0] ? answered(talk, wanted, own[0]) : 'open';
  if (!shared) return 'refused by the responder';
  return how === 'narrows' ? answered(talk, wanted, shared) : 'open';
}

/** What the initiator makes of other networks than it asked for. */
function answered(talk: Talk, wanted: Networks, got: Networks): Fate {
  if (equal(wanted, got)) return 'granted';
  switch (talk.behaviour(talk.starts).answeredSelectors) {
    case 'exact':
      return isAmong(wanted, got) ? 'narrowed' : 'refused by the initiator';
    case 'keeps its own':
      return 'apart';
    case 'what both have':
      return meet(wanted, got) ? 'narrowed' : 'refused by the initiator';
    default:
      return meet(wanted, got) ? 'open' : 'refused by the initiator';
  }
}

const equal = (a: Networks, b: Networks): boolean => sameRanges(a.local, b.local) && sameRanges(a.remote, b.remote);

const sameRanges = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.every((one) => b.some((other) => sameRange(one, other))) && b.every((one) => a.some((other) => sameRange(one, other)));

/** Each of its networks is one of those that are asked for. */
const isAmong = (one: Networks, wanted: Networks): boolean =>
  one.local.every((range) => wanted.local.some((other) => sameRange(range, other))) &&
  one.remote.every((range) => wanted.remote.some((other) => sameRange(range, other)));

/** What two child SAs have in common; null where at one side that is nothing. */
function meet(a: Networks, b: Networks): Networks | null {
  const local = shared(a.local, b.local);
  const remote = shared(a.remote, b.remote);
  return local.length && remote.length ? { local, remote } : null;
}

const shared = (a: readonly Range[], b: readonly Range[]): Range[] =>
  a
    .flatMap((one) => b.flatMap((other) => common(one, other) ?? []))
    .filter((one, at, all) => !all.some((more, i) => i !== at && holds(more, one) && (i < at || !sameRange(more, one))));

/** Networks of one end that hold those of the other: the VPN comes up, and what is meant for the other end stays here. */
export function lookForOverlap(talk: Talk, exchange: string): void {
  const pairs = talk.value(talk.starts, 'selectors')?.map(networksOf) ?? [];
  const overlaps = pairs.some(({ local, remote }) =>
    local.some((one) => remote.some((other) => !isAll(one) && !isAll(other) && common(one, other))),
  );
  if (overlaps) talk.story.stop({ parameter: 'selectors', at: talk.starts, by: null, exchange, when: 'partly', kind: 'overlaps' });
}

/** All addresses: what a route-based VPN has at both ends. */
const isAll = ({ first, last }: Range): boolean => first === 0n && last >= 0xffffffffn;
