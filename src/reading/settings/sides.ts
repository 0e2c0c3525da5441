import { groupNamed } from '../../ike/algorithm.ts';
import type { Line } from '../line.ts';
import { prompt } from '../prompt.ts';
import { anyOf, firstGroup } from '../pattern.ts';
import type { StateFact } from '../states/fact.ts';

/** By which words anybody says whose settings follow, of which phase, and what they are: content. */
export interface SideWords {
  /** Who speaks of the other end, or of this one, in his own words, and how a part is headed that is about it. */
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  readonly headsOfTheirs: readonly string[];
  readonly headsOfOurs: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Before the number of a Diffie-Hellman group. */
  readonly groups: readonly string[];
  /** AS numbers of one's own and of the other end: `{as}` is the last word with the number. */
  readonly as: readonly string[];
  readonly peerAs: readonly string[];
}

type Phase = 'ike' | 'child';

/** Groups as one end has them. */
interface Told {
  readonly line: number;
  readonly isTheirs: boolean;
  readonly phase: Phase | null;
  readonly groups: readonly number[];
}

const spoken = /^\w[\w' ]*(?:\([^)]*\))?:?\s*$|[a-z]{2,} [a-z]{2,} [a-z]{2,}/;
const sized = /\b(modp|ecp)[-_]?(\d{3,4})\b/gi;
const known = new Set([1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 31, 32]);
const ofSystems = {
  '{gap}': '[-_ .]?(?:bgp[-_ ]?)?',
  '{as}': String.raw`as(?:n| number)?\b["']?\W{0,20}(\d{2,10})\b(?!\.\d)`,
  '{n}': String.raw`(\d{2,10})`,
};

/** Builds what sets beside each other what is told of two ends in anybody's words: Diffie-Hellman groups without one in common, an AS that one expects and the other does not have. */
export function createSideReader(words: SideWords): (lines: readonly Line[]) => StateFact[] {
  const any = (list: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${list.join('|')})`, 'i');
  const head = (list: readonly string[]): RegExp => new RegExp(String.raw`^\s*(?:${list.join('|')})\b[^:]{0,40}:`, 'i');
  const [theirs, ours, first, second] = [any(words.theirs), any(words.ours), any(words.first), any(words.second)];
  const [headOfTheirs, headOfOurs] = [head(words.headsOfTheirs), head(words.headsOfOurs)];
  const group = new RegExp(
    String.raw`\b(?:${words.groups.join('|')})["']?[-_ :=]{0,20}["']?(?:group|dh)?[-_ ]?((?:\d{1,2}\b[ ,/]*(?:group|dh)?[-_ ]?){1,6})`,
    'gi',
  );
  const [own, other] = [anyOf(words.as, ofSystems), anyOf(words.peerAs, ofSystems)];

  return (lines) => [...groupsApart(lines), ...systemsApart(lines)].slice(0, 1);

  /** Only where somebody says which end is whose. */
  function groupsApart(lines: readonly Line[]): StateFact[] {
    if (!lines.some(({ text }) => theirs.test(text))) return [];
    const told = groupsTold(lines);
    for (const phase of ['ike', 'child'] as const) {
      const of = told.filter((one) => (one.phase ?? phase) === phase);
      const [here, there] = [of.filter(({ isTheirs }) => !isTheirs), of.filter(({ isTheirs }) => isTheirs)];
      const [at] = there;
      const groups = new Set(here.flatMap((one) => one.groups));
      const isSaid = of.some((one) => one.phase === phase);
      if (at && groups.size > 0 && isSaid && !there.some((one) => one.groups.some((each) => groups.has(each))))
        return [{ line: at.line, says: phase === 'ike' ? 'nothing in common' : 'child nothing in common' }];
    }
    return [];
  }

  function groupsTold(lines: readonly Line[]): readonly Told[] {
    let [isTheirs, phase]: [boolean, Phase | null] = [false, null];
    return lines.flatMap(({ number, text }): Told[] => {
      const isSpoken = spoken.test(text);
      if (headOfTheirs.test(text) || (isSpoken && theirs.test(text))) isTheirs = true;
      else if (headOfOurs.test(text) || (isSpoken && ours.test(text))) isTheirs = false;
      const named = phaseOf(text);
      if (prompt.test(text) || named !== null) phase = named ?? phase;
      const groups = groupsIn(text);
      return groups.length > 0 ? [{ line: number, isTheirs, phase: named ?? phase, groups }] : [];
    });
  }

  function phaseOf(text: string): Phase | null {
    // FortiOS keeps phase 1 under vpn ipsec.
    if (/phase ?-?1/i.test(text)) return 'ike';
    return second.test(text) ? 'child' : first.test(text) ? 'ike' : null;
  }

  function groupsIn(text: string): number[] {
    const numbers = [...text.matchAll(group)].flatMap(([, found]) => found?.match(/\d{1,2}/g) ?? []).map(Number);
    const sizes = [...text.matchAll(sized)].map(([, kind = '', size = '']) => groupNamed(`${kind}${size}`) ?? 0);
    return [...numbers, ...sizes].filter((one) => known.has(one));
  }

  /** Two own numbers are those of two ends. */
  function systemsApart(lines: readonly Line[]): StateFact[] {
    const others = systemsIn(lines, other);
    const ends = [...new Set(systemsIn(lines, own).map(({ as }) => as))];
    if (ends.length !== 2) return [];
    const strange = others.find(({ as }) => !ends.includes(as));
    return strange && !ends.every((end) => others.some(({ as }) => as === end)) ? [{ line: strange.line, says: 'as differ' }] : [];
  }
}

function systemsIn(lines: readonly Line[], pattern: RegExp): { line: number; as: string }[] {
  return lines.flatMap(({ number: line, text }) => {
    const as = firstGroup(pattern, text);
    return as === undefined ? [] : [{ line, as }];
  });
}
