import type { Passes } from './bgp-words.ts';
import type { FrrLine } from './frr-lines.ts';

/** What route maps and lists of a configuration let through, by their names. */
export class FrrPolicies {
  readonly #maps = new Map<string, RouteMapEntry[]>();
  readonly #lists = new Map<string, Passes>();

  constructor(lines: readonly FrrLine[]) {
    for (const { words, block, line } of lines) {
      if (block.kind === 'route map') this.#entry(words, block.line === line);
      else this.#list(words);
    }
  }

  /** Null where the text has none of this name. */
  map(name: string): Passes | null {
    const entries = this.#maps.get(name);
    if (!entries) return null;
    const conditional = { permit: false, deny: false };
    for (const { permits, isConditional } of entries) {
      if (isConditional) conditional[permits ? 'permit' : 'deny'] = true;
      else if (permits) return conditional.deny ? 'some' : 'all';
      else return conditional.permit ? 'some' : 'none';
    }
    return conditional.permit ? 'some' : 'none';
  }

  list(name: string): Passes | null {
    return this.#lists.get(name) ?? null;
  }

  #entry(words: readonly string[], isHeader: boolean): void {
    if (isHeader) {
      const [, name = '', action = 'permit'] = words;
      this.#maps.set(name, [...(this.#maps.get(name) ?? []), { permits: action === 'permit', isConditional: false }]);
      this.#open = name;
    } else if (words[0] === 'match' || words[0] === 'call' || words[0] === 'on-match') {
      const entries = this.#maps.get(this.#open);
      const last = entries?.pop();
      if (last) entries?.push({ ...last, isConditional: true });
    }
  }

  #open = '';

  #list(words: readonly string[]): void {
    const at = words.findIndex((word) => word === 'prefix-list' || word === 'access-list');
    const name = words[at + 1];
    if (at < 0 || at > 2 || !name || words[0] === 'no') return;
    const rest = words
      .slice(at + 2)
      .join(' ')
      .replace(/^seq \d+ /, '');
    if (!/^(?:permit|deny)/.test(rest)) return;
    const isAll = /^permit (?:any|0\.0\.0\.0\/0 le 32|::\/0 le 128)$/.test(rest);
    const isNone = /^deny (?:any|0\.0\.0\.0\/0 le 32|::\/0 le 128)$/.test(rest);
    const before = this.#lists.get(name);
    if (before === 'all' || before === 'none') return;
    this.#lists.set(name, before === undefined && isAll ? 'all' : before === undefined && isNone ? 'none' : 'some');
  }
}

interface RouteMapEntry {
  readonly permits: boolean;
  readonly isConditional: boolean;
}
