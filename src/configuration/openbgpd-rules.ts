import type { NeighborAs } from '../settings/end.ts';
import type { Passes } from './bgp-words.ts';
import type { BgpdLine } from './openbgpd-lines.ts';

/** Whom the rules are about. */
export interface Neighbor {
  readonly name: string;
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

  constructor(lines: readonly BgpdLine[]) {
    this.#rules = { from: lines.flatMap((line) => ruleOf(line, 'from')), to: lines.flatMap((line) => ruleOf(line, 'to')) };
  }

  /** What passes from a neighbor or to it, and the line that says so; null where no rule is about it. The last that fits decides. */
  for(way: 'from' | 'to', neighbor: Neighbor): { readonly passes: Passes; readonly line: number } | null {
    const names = namesOf(neighbor);
    // What no rule lets in stays out.
    let passes: Passes = 'none';
    let line: number | null = null;
    for (const rule of this.#rules[way]) {
      if (!rule.whom.some((one) => names.has(one))) continue;
      passes = rule.isWhole || passes === rule.says ? rule.says : 'some';
      line = rule.line;
      if (rule.isWhole && rule.isQuick) break;
    }
    return line === null ? null : { passes, line };
  }
}

const namesOf = ({ name, group, as, ownAs }: Neighbor): ReadonlySet<string> =>
  new Set(['any', name, as === ownAs ? 'ibgp' : 'ebgp', `AS ${String(as)}`, ...(group === null ? [] : [`group ${group}`])]);

function ruleOf({ words, line }: BgpdLine, way: 'from' | 'to'): Rule[] {
  const [action, ...rest] = words;
  const isQuick = rest[0] === 'quick';
  const [found, ...after] = isQuick ? rest.slice(1) : rest;
  if ((action !== 'allow' && action !== 'deny') || found !== way) return [];
  const { whom, used } = whomOf(after);
  // Everything but what it sets makes a rule one for some routes.
  const condition = after[used];
  return [{ line, says: action === 'allow' ? 'all' : 'none', isQuick, isWhole: condition === undefined || condition === 'set', whom }];
}

function whomOf(words: readonly string[]): { readonly whom: readonly string[]; readonly used: number } {
  const [first = '', second = ''] = words;
  if (first === 'group' || first === 'AS') return { whom: [`${first} ${second}`], used: 2 };
  if (first !== '{') return { whom: [first], used: 1 };
  const end = words.indexOf('}');
  const whom = words.slice(1, end < 0 ? undefined : end).map((word) => word.replace(/,$/, ''));
  return { whom, used: whom.length + 2 };
}
