/** What a leaf says, and where. */
export interface Leaf {
  readonly value: string;
  readonly line: number;
}

/** How deep a tree of words is kept; no vendor's is deeper than twenty. */
const deepest = 48;

/** A word of a configuration of paths (`security ike gateway SDDC address 198.51.100.20`), and the words that follow it. */
export class Branch {
  readonly word: string;
  /** Where it first stands. */
  readonly line: number;
  /** Where it last stands. */
  latest: number;
  /** When it was last set: a device keeps the later of two values. */
  order: number;
  /** Deactivated: the device keeps it and does as if it was not there. */
  inactive = false;
  /** Somebody asked for it, so that it was understood. */
  known = false;
  /** All below it is understood, or does not matter. */
  whole = false;
  /** It takes one value and was given several. */
  twice = false;
  /** What stands below: most words have one below them, for which a map would be too much. */
  #under: Branch | Map<string, Branch> | null = null;

  constructor(word: string, line: number) {
    this.word = word;
    this.line = line;
    this.latest = line;
    this.order = 0;
  }

  /** Sets a path below this branch, and returns its last branch; `order` counts what was set before. */
  grow(words: readonly string[], line: number, order: number): Branch {
    return words.slice(0, deepest).reduce<Branch>((at, word) => at.#sprout(word, line, order), this);
  }

  #sprout(word: string, line: number, order: number): Branch {
    const found = this.graft(word, line);
    found.order = order;
    found.latest = line;
    return found;
  }

  /** The branch of a word, a new one where it does not stand here yet: older than all that was set. */
  graft(word: string, line: number): Branch {
    const found = this.#child(word);
    if (found) return found;
    const made = new Branch(word, line);
    if (this.#under === null) this.#under = made;
    else {
      if (this.#under instanceof Branch) this.#under = new Map([[this.#under.word, this.#under]]);
      this.#under.set(word, made);
    }
    return made;
  }

  #child(word: string): Branch | undefined {
    if (this.#under instanceof Branch) return this.#under.word === word ? this.#under : undefined;
    return this.#under?.get(word);
  }

  /** The branch at the end of a path, where all of the path is active; asking makes it known. */
  at(...path: readonly string[]): Branch | undefined {
    return path.reduce<Branch | undefined>((at, word) => {
      const next = at?.find(word);
      if (!next || next.inactive) return undefined;
      next.known = true;
      return next;
    }, this);
  }

  /** As `at`, of what is deactivated as well, and without making it known. */
  find(...path: readonly string[]): Branch | undefined {
    return path.reduce<Branch | undefined>((at, word) => at && at.#child(word), this);
  }

  remove(word: string): void {
    if (this.#under instanceof Map) this.#under.delete(word);
    else if (this.#child(word)) this.#under = null;
  }

  /** What stands directly below, deactivated or not, in the order of the text. */
  all(): readonly Branch[] {
    if (this.#under instanceof Branch) return [this.#under];
    return this.#under ? [...this.#under.values()] : [];
  }

  /** The active ones directly below a path; asking makes them known. */
  each(...path: readonly string[]): readonly Branch[] {
    const found = (this.at(...path)?.all() ?? []).filter(({ inactive }) => !inactive);
    for (const one of found) one.known = true;
    return found;
  }

  /** The value at the end of a path, the one set last where there are several. */
  value(...path: readonly string[]): Leaf | undefined {
    const values = this.each(...path);
    const last = values.reduce<Branch | undefined>((best, one) => (best && best.order >= one.order ? best : one), undefined);
    // What a group brings has no order, and yields.
    const leaf = values.length > 1 && values.filter(({ order }) => order > 0).length > 1 ? this.at(...path) : undefined;
    if (leaf) leaf.twice = true;
    return last && { value: last.word, line: last.latest };
  }

  /** Every value at the end of a path, in the order of the text. */
  values(...path: readonly string[]): readonly Leaf[] {
    return this.each(...path).map(({ word, latest }) => ({ value: word, line: latest }));
  }

  /** All below these words, as far as they are there, does not matter. */
  pass(...words: readonly string[]): this {
    for (const word of words) {
      const found = this.find(word);
      if (found) found.whole = true;
    }
    return this;
  }

  /** The words that nobody asked for: the first of each path that is not known. */
  unknown(): readonly Branch[] {
    if (this.whole) return [];
    return this.all().flatMap((one) => (one.known || one.whole ? one.unknown() : one.inactive ? [] : [one]));
  }

  /** What was given several values and takes one, each with the value that holds. */
  repeated(): readonly Branch[] {
    return this.twice ? [this] : this.all().flatMap((one) => one.repeated());
  }
}
