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

/** What the rules let through from a neighbor (`from`) or to it (`to`), and the line that says so; null where none is about it. The last that fits decides, as in bgpd. */
export function rulesFor(
  rules: readonly BgpdLine[],
  way: 'from' | 'to',
  neighbor: Neighbor,
): { readonly passes: Passes; readonly line: number } | null {
  // What no rule lets in stays out.
  let passes: Passes = 'none';
  let line: number | null = null;
  for (const rule of rules) {
    const [action, ...rest] = rule.words;
    const words = rest.filter((word) => word !== 'quick');
    const at = words.indexOf(way);
    if ((action !== 'allow' && action !== 'deny') || at < 0) continue;
    const { isAbout, used } = about(words.slice(at + 1), neighbor);
    if (!isAbout) continue;
    const isWhole = !isConditional(words.slice(at + 1 + used));
    const says: Passes = action === 'allow' ? 'all' : 'none';
    passes = isWhole || passes === says ? says : 'some';
    line = rule.line;
    if (isWhole && rest[0] === 'quick') break;
  }
  return line === null ? null : { passes, line };
}

/** Everything but what it sets makes a rule one for some routes. */
function isConditional(words: readonly string[]): boolean {
  const [first] = words;
  return first !== undefined && first !== 'set';
}

function about(words: readonly string[], neighbor: Neighbor): { readonly isAbout: boolean; readonly used: number } {
  const [first = '', second = ''] = words;
  if (first === '{') {
    const end = words.indexOf('}');
    const inside = words.slice(1, end < 0 ? undefined : end).map((word) => word.replace(/,$/, ''));
    return { isAbout: inside.some((word) => word === 'any' || word === neighbor.name), used: inside.length + 2 };
  }
  if (first === 'any') return { isAbout: true, used: 1 };
  if (first === 'group') return { isAbout: second === neighbor.group, used: 2 };
  if (first === 'AS') return { isAbout: Number(second) === neighbor.as, used: 2 };
  const isInternal = neighbor.as === neighbor.ownAs;
  if (first === 'ibgp') return { isAbout: isInternal, used: 1 };
  if (first === 'ebgp') return { isAbout: !isInternal, used: 1 };
  return { isAbout: first === neighbor.name, used: 1 };
}
