import type { NeighborAs } from '../settings/end.ts';
import type { Passes } from './bgp-words.ts';
import type { BgpdLine } from './openbgpd-lines.ts';

/** Whom the rules are about. */
export interface Neighbor {
  readonly name: string;
  readonly line: number;
  readonly group: string | null;
  readonly as: NeighborAs | undefined;
  readonly ownAs: number | undefined;
}

interface Rule {
  readonly line: number;
  readonly says: Passes;
  readonly isQuick: boolean;
  /** It is about every route. */
  readonly isWhole: boolean;
  /** Any of these it is about. */
  readonly whom: readonly string[];
}

/** The rules of a configuration that let routes in and out. */
export class BgpdRules {
  readonly #rules: Readonly<Record<'from' | 'to', readonly Rule[]>>;

  /** What becomes of a route that no rule is about; before OpenBSD 6.4 it passes. */
  readonly #otherwise: 'all' | 'none';

  constructor(lines: readonly BgpdLine[], otherwise: 'all' | 'none') {
    this.#otherwise = otherwise;
    this.#rules = { from: lines.flatMap((line) => ruleOf(line, 'from')), to: lines.flatMap((line) => ruleOf(line, 'to')) };
  }

  /** What passes from a neighbor or to it, and the line that says so; null where no rule is about it. The last that fits decides. */
  for(way: 'from' | 'to', neighbor: Neighbor): { readonly passes: Passes; readonly line: number } | null {
    const names = namesOf(neighbor);
    let passes: Passes = this.#otherwise;
    let line: number | null = null;
    // What a quick rule says of some routes no later one changes.
    const quick = new Set<Passes>();
    for (const rule of this.#rules[way]) {
      if (!rule.whom.some((one) => names.has(one))) continue;
      if (rule.isQuick && !rule.isWhole) quick.add(rule.says);
      else passes = rule.isWhole || passes === rule.says ? rule.says : 'some';
      line = rule.line;
      if (rule.isWhole && rule.isQuick) break;
    }
    if (line === null) return passes === 'none' ? null : { passes, line: neighbor.line };
    return { passes: [...quick].every((one) => one === passes) ? passes : 'some', line };
  }
}

const namesOf = ({ name, group, as, ownAs }: Neighbor): ReadonlySet<string> =>
  new Set(['any', name, as === ownAs ? 'ibgp' : 'ebgp', `AS ${String(as)}`, ...(group === null ? [] : [`group ${group}`])]);

function ruleOf({ words, line }: BgpdLine, way: 'from' | 'to'): Rule[] {
  const [action, ...rest] = words;
  const isQuick = rest[0] === 'quick';
  const said = isQuick ? rest.slice(1) : rest;
  // The routes of all sessions are in this one, where nothing says another.
  const [found, ...after] = said[0] === 'rib' && said[1] === 'Loc-RIB' ? said.slice(2) : said;
  if ((action !== 'allow' && action !== 'deny') || found !== way) return [];
  const { whom, used } = whomOf(after);
  // Everything but what it sets makes a rule one for some routes.
  const condition = after[used];
  return [{ line, says: action === 'allow' ? 'all' : 'none', isQuick, isWhole: condition === undefined || condition === 'set', whom }];
}

const isOf = (word: string | undefined): boolean => word === 'group' || word === 'AS';

function whomOf(words: readonly string[]): { readonly whom: readonly string[]; readonly used: number } {
  const [first = '', second = ''] = words;
  if (isOf(first)) return { whom: [`${first} ${second}`], used: 2 };
  if (first !== '{') return { whom: [first], used: 1 };
  const end = words.indexOf('}');
  const list = words.slice(1, end < 0 ? undefined : end).map((word) => word.replace(/,$/, ''));
  const whom = list.flatMap((word, at) => (isOf(word) ? [`${word} ${list[at + 1] ?? ''}`] : isOf(list[at - 1]) ? [] : [word]));
  return { whom, used: list.length + 2 };
}
