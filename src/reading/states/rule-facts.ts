import type { Line } from '../line.ts';
import { anyPiece } from '../pattern.ts';
import type { StateFact } from './fact.ts';
import type { Rule, RuleWords } from './rules.ts';
import { createRuleLister } from './rules.ts';

/** A rule at the end of a list takes something from everybody: it counts where it took so much of what was let through. */
const share = 10;
/** What goes on once it was let through says nothing of what begins. */
const answers = /\b(?:established|related)\b/i;

const bgp = /\bbgp\b|(?:[ :={,/-]|port )179\b/i;
/** A rule for whatever there is, or for all that one address sends. */
const takesAll = /\b(?:permit|accept|allow|pass)\s+(?:ip|all|any)\b|\bproto(?:col)?[ =:]+(?:any|all|ip)\b/i;

/** Netfilter: what no rule of a chain takes is dropped. Who began himself gets his answers by the rule for these. */
const policyDrops = /\bpolicy (?:drop|reject)\b/i;
const cameNone = /\bdecaps: ?0\b|^\s*in\s+[0-9a-f]{6,8}\S*(?: \([^)]*\))?,\s+0 bytes|\binBytes[=:] ?0\b|\b0 bytes_i\b/;

const loopback = /\s(?:lo|lo0|loopback\d?)\s/i;

/** What comes by the loopback is none of it, nor what answers where nothing came. */
const isForAll = ({ own }: Rule, isSilent: boolean): boolean =>
  takesAll.test(own) && !loopback.test(own) && !(isSilent && answers.test(own));

/** What of a text says how its rules are to be understood. */
interface Sight {
  readonly isTunnel: (name: string) => boolean;
  /** An IKE SA has its keys and waits for the first message that may move to another port. */
  readonly isWaiting: boolean;
}

/** Builds what finds rules of a firewall that took packets of IKE or ESP, or of what goes through a tunnel, or that would let them pass and do not. */
export function createRuleReader(words: RuleWords): (lines: readonly Line[], sight: Sight) => StateFact[] {
  const rulesIn = createRuleLister(words);
  const [first, moved, esp, tunnel] = [anyPiece(words.first), anyPiece(words.moved), anyPiece(words.esp), anyPiece(words.tunnel)];
  const isFirst = ({ own }: Rule): boolean => first.test(own);
  const isMoved = ({ own }: Rule): boolean => moved.test(own);
  const isIke = (rule: Rule): boolean => isFirst(rule) || isMoved(rule);
  const isEsp = ({ own }: Rule): boolean => esp.test(own);

  return (lines, { isTunnel, isWaiting }) => {
    const rules = rulesIn(lines);
    const on = rules.filter(({ isOff }) => !isOff);
    return [
      ...on.flatMap((rule) => dropped(rule, on, isTunnel)),
      ...switchedOff(rules),
      ...espForgotten(
        on,
        lines.some(({ text }) => cameNone.test(text)),
      ),
      ...(isWaiting ? laterSilent(on) : []),
    ];
  };

  /** A list lets IKE of one port in and nothing that would be ESP, in UDP or bare, and its last rule drops, or its policy where no ESP comes in. */
  function espForgotten(rules: readonly Rule[], isSilent: boolean): StateFact[] {
    return [...Map.groupBy(rules, ({ list }) => list).values()].flatMap((own): StateFact[] => {
      const permits = own.filter(({ drops }) => !drops);
      const last = own.at(-1);
      const first =
        own.some((rule) => rule.drops && policyDrops.test(rule.own)) && isSilent
          ? own.find((rule) => isFirst(rule) && !rule.drops)
          : undefined;
      const isOpen = permits.some((rule) => isEsp(rule) || isForAll(rule, isSilent) || (isMoved(rule) && rule.count));
      const isAsked = permits.some((rule) => isFirst(rule) && !isMoved(rule) && rule.count);
      if (!isAsked || isOpen) return [];
      if (last?.drops && last.count) return [{ line: last.line, says: 'esp dropped' }];
      return first ? [{ line: first.line, says: 'esp dropped' }] : [];
    });
  }

  /** A rule that counted none stands in nobody's way. */
  function dropped(rule: Rule, rules: readonly Rule[], isTunnel: (name: string) => boolean): StateFact[] {
    if (!rule.drops || !rule.count) return [];
    if (isIke(rule)) return [{ line: rule.line, says: 'ike dropped' }];
    if (isEsp(rule)) return [{ line: rule.line, says: 'esp dropped' }];
    if (bgp.test(rule.own)) return isTunnel(rule.by) || tunnel.test(rule.own) ? [{ line: rule.line, says: 'bgp not let in' }] : [];
    const others = rules.filter(({ drops }) => !drops);
    // Where a rule lets what comes by the same tunnel pass, what the last rule drops is nobody's business.
    const isFree = isTunnel(rule.by) && !others.some(({ by, count }) => by === rule.by && count);
    const cell = tunnelCell(rule);
    const passed = others
      .filter((one) => one.list === rule.list && !answers.test(one.own) && (cell <= 0 || tunnelCell(one) === cell))
      .map(({ count }) => count ?? 0);
    const isMuch = (tunnel.test(rule.own) || tunnel.test(rule.list)) && rule.count * share >= Math.max(0, ...passed);
    if (!isFree && !isMuch) return [];
    return [{ line: rule.line, says: others.length > 0 ? 'tunnel dropped' : 'tunnel dropped alone' }];
  }

  /** In which column of a row a tunnel is named: what comes from it is told apart from what goes to it; 0 where there are no columns. */
  function tunnelCell({ own }: Rule): number {
    const cells = own.trim().split(/\s{2,}/);
    return cells.length < 4 ? 0 : 1 + cells.findIndex((one) => tunnel.test(one));
  }

  /** A rule that would let ESP or IKE pass, switched off in a list whose last word is to drop; another one for the same makes up for it. */
  function switchedOff(rules: readonly Rule[]): StateFact[] {
    if (!rules.some(({ drops, count }) => drops && count !== 0)) return [];
    const permits = rules.filter(({ drops }) => !drops);
    const hasTwin = (rule: Rule, is: (rule: Rule) => boolean): boolean =>
      permits.some((one) => !one.isOff && Math.abs(one.line - rule.line) > 1 && is(one));
    const off = permits.find((rule) => rule.isOff && ((isEsp(rule) && !hasTwin(rule, isEsp)) || (isIke(rule) && !hasTwin(rule, isIke))));
    return off ? [{ line: off.line, says: isEsp(off) ? 'esp dropped' : 'ike dropped' }] : [];
  }

  /** The first exchange comes in, and what moves never does; lists of Cisco leave out a count of zero. */
  function laterSilent(rules: readonly Rule[]): StateFact[] {
    const permits = rules.filter(({ drops }) => !drops);
    const later = permits.filter((rule) => isMoved(rule) && !isFirst(rule));
    const came = permits.some((rule) => isFirst(rule) && !isMoved(rule) && rule.count);
    const [rule] = later;
    return came && rule && later.every(({ count }) => !count) ? [{ line: rule.line, says: 'later port silent' }] : [];
  }
}
