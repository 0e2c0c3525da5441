import type { Command } from './cisco-lines.ts';

/** How much a filter lets through. */
export type Passes = 'all' | 'some' | 'none';

interface Entry {
  readonly permits: boolean;
  readonly number: number;
  /** What it looks at; empty is everything. */
  readonly matches: readonly string[];
}

/** Prefix lists and route maps of a configuration: how much each lets through, without working out which routes. */
export class Filters {
  readonly #lists = new Map<string, Entry[]>();
  readonly #maps = new Map<string, Entry[]>();
  /** What was worked out before, as a list may stand in many route maps. */
  readonly #known = new Map<string, Passes>();

  /** Takes the line where it is one of a filter. */
  take(command: Command): boolean {
    const list = /^(?:ip(?:v6)? )?prefix-list (\S+) (?:seq(?:uence)? )?(\d+)? ?(permit|deny) (\S+)(.*)$/.exec(command.text);
    if (list) return this.#add(this.#lists, list[1], list[3], list[2], [`${list[4] ?? ''}${list[5] ?? ''}`]);
    const map = /^route-map (\S+)(?: (permit|deny))?(?: (\d+))?$/.exec(command.text);
    if (!map) return false;
    const matches = command.inside.flatMap(({ text }) => /^match (.*)$/.exec(text)?.[1] ?? []);
    return this.#add(this.#maps, map[1], map[2], map[3], matches);
  }

  /** Null where the text does not hold the filter. */
  list(name: string): Passes | null {
    const entries = this.#lists.get(name);
    return entries ? this.#once(`list ${name}`, () => passes(entries, isEverything)) : null;
  }

  /** Null where the text does not hold the route map. */
  map(name: string): Passes | null {
    const entries = this.#maps.get(name);
    return entries
      ? this.#once(`map ${name}`, () => passes(entries, (matches) => matches.every((match) => this.#matchesAll(match))))
      : null;
  }

  #once(what: string, work: () => Passes): Passes {
    const known = this.#known.get(what) ?? work();
    this.#known.set(what, known);
    return known;
  }

  #matchesAll(match: string): boolean {
    const name = /^ip(?:v6)? address prefix-list (\S+)$/.exec(match)?.[1];
    return name !== undefined && this.list(name) === 'all';
  }

  #add(to: Map<string, Entry[]>, name = '', verb = 'permit', number = '', matches: readonly string[] = []): boolean {
    const entries = to.get(name) ?? [];
    entries.push({ permits: verb !== 'deny', number: number ? Number(number) : (entries.at(-1)?.number ?? 0) + 5, matches });
    to.set(name, entries);
    return true;
  }
}

const isEverything = ([route = '']: readonly string[]): boolean => /^(?:any|0\.0\.0\.0\/0 le 32|::\/0 le 128)$/.test(route);

/** By the first entry that everything matches; what no entry matches is kept out. */
function passes(entries: readonly Entry[], matchesAll: (matches: readonly string[]) => boolean): Passes {
  const ordered = [...entries].sort((one, other) => one.number - other.number);
  const end = ordered.findIndex(({ matches }) => matchesAll(matches));
  const before = ordered.slice(0, end < 0 ? undefined : end);
  const rest = ordered[end]?.permits ?? false;
  if (before.every(({ permits }) => permits === rest)) return rest ? 'all' : 'none';
  return 'some';
}
