import { groupNamed } from '../../ike/algorithm.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** How a group is told: by its number, or by its size. */
const numbered =
  /\b(?:dhgrp|pfsgroup|dh[-_ ]?gr(?:ou)?p|diffie[- ]hellman(?: group)?|d-h grp|pfs(?: group)?|group|dh)\b["']?[-_ :=]{0,20}["']?(?:group|dh)?[-_ ]?((?:\d{1,2}\b[ ,/]*(?:group|dh)?[-_ ]?){1,6})|\[(?:DH|PFS)(\d{1,2})\]|\bgroup(\d{1,2})\b|\/Group (\d{1,2})\b.*?(?:\/Group (\d{1,2})\b)?/gi;
const sized = /\b(modp|ecp)[-_]?(\d{3,4})\b/gi;
const known = new Set([1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 31, 32]);
/** Who speaks of the other end in his own words, or heads what was got from there. */
const ofOthers =
  /\b(?:theirs?|they|them|he|she|other (?:end|side)|remote (?:end|side)|cloud guys|provider|partner|sent (?:me|us)|sddc side|vmc side|peer says)\b/i;
const ofUs = /\b(?:ours?|my|our (?:end|side)|here|local side|we have)\b/i;
const headOfTheirs = /^\s*(?:theirs?|them|other (?:side|end)|partner|provider|sddc(?: side)?)\b[^:]{0,40}:/i;
const headOfOurs = /^\s*(?:ours?|us|my|we|here|this (?:side|end))\b[^:]{0,40}:/i;
const prompt = /^\S*[\w)\]~][#>$] ?\S/;
const firstPhase = /\bike|\bisakmp|phase ?-?1|\bp1\b/i;
const secondPhase = /\bipsec\b|\besp\b|phase ?-?2|\bp2\b|\bpfs\b|\btunnel (?:encryption|digest)|child|quick/i;

type Phase = 'ike' | 'child';

/** A group as one end has it. */
interface Told {
  readonly line: number;
  readonly isTheirs: boolean;
  readonly phase: Phase | null;
  readonly groups: readonly number[];
}

/** Finds two ends of which somebody says which is whose, and whose Diffie-Hellman groups have none in common. */
export function readTwoGroups(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }) => ofOthers.test(text))) return [];
  const told = toldIn(lines);
  for (const phase of ['ike', 'child'] as const) {
    const of = told.filter((one) => (one.phase ?? phase) === phase);
    const [here, there] = [of.filter(({ isTheirs }) => !isTheirs), of.filter(({ isTheirs }) => isTheirs)];
    const [first] = there;
    const groups = new Set(here.flatMap((one) => one.groups));
    const isSaid = here.some((one) => one.phase === phase) || there.some((one) => one.phase === phase);
    if (first && groups.size > 0 && isSaid && !there.some((one) => one.groups.some((group) => groups.has(group))))
      return [{ line: first.line, says: phase === 'ike' ? 'ike groups differ' : 'child groups differ' }];
  }
  return [];
}

function toldIn(lines: readonly Line[]): readonly Told[] {
  let [isTheirs, phase]: [boolean, Phase | null] = [false, null];
  return lines.flatMap(({ number, text }): Told[] => {
    const isSpoken = /^\w[\w' ]*(?:\([^)]*\))?:?\s*$/.test(text) || /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text);
    if (headOfTheirs.test(text) || (isSpoken && ofOthers.test(text))) isTheirs = true;
    else if (headOfOurs.test(text) || (isSpoken && ofUs.test(text))) isTheirs = false;
    const own = phaseOf(text);
    if (prompt.test(text) || own !== null) phase = own ?? phase;
    const groups = groupsIn(text);
    return groups.length > 0 ? [{ line: number, isTheirs, phase: own ?? phase, groups }] : [];
  });
}

function phaseOf(text: string): Phase | null {
  // FortiOS keeps phase 1 under vpn ipsec.
  if (/phase ?-?1/i.test(text)) return 'ike';
  return secondPhase.test(text) ? 'child' : firstPhase.test(text) ? 'ike' : null;
}

function groupsIn(text: string): number[] {
  const numbers = [...text.matchAll(numbered)]
    .flatMap(([, ...found]) => found.flatMap((one: string | undefined) => one?.match(/\d{1,2}/g) ?? []))
    .map(Number);
  const sizes = [...text.matchAll(sized)].map(([, kind = '', size = '']) => groupNamed(`${kind}${size}`) ?? 0);
  return [...numbers, ...sizes].filter((one) => known.has(one));
}
