import { noted, type Noted } from './format.ts';
import { rootShape, type Shape } from './pan-os-shape.ts';
import { childOf, emptyNode, type PanNode } from './pan-os-tree.ts';

// No list of algorithms or names is longer.
const most = 1000;

// No command is longer.
const longestLine = 100_000;

/** Words of a command: quotes hold blanks together, brackets around a list stand alone. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let inList = false;
  for (const [, quoted, single, bare = ''] of line.slice(0, longestLine).matchAll(/"((?:[^"\\]|\\.)*)"?|'([^']*)'?|([^\s"'][^\s]*)/g)) {
    // Shown lists end without a blank: [ sha256 sha384];
    const closes = inList && bare.length > 1 && bare.endsWith(']');
    words.push(quoted?.replace(/\\(.)/g, '$1') ?? single ?? (closes ? bare.slice(0, -1) : bare));
    if (closes) words.push(']');
    inList = bare === '[' || (inList && !bare.endsWith(']'));
  }
  return words;
}

interface Level {
  readonly node: PanNode;
  readonly shape: Shape;
}

const secretWords = new Set(['key', 'secret', 'password', 'phash']);

/** Builds the tree that set and delete commands build on the device. */
export class SetReader {
  readonly root = emptyNode(0);
  readonly notes: Noted[] = [];
  #words: readonly string[] = [];
  #line = 0;

  command(words: readonly string[], line: number): void {
    this.#words = words;
    this.#line = line;
    if (words[0] === 'set') this.#set();
    if (words[0] === 'delete') this.#delete();
  }

  #note(upTo: number, why: string): void {
    const shown = this.#words.slice(0, upTo + 1);
    const safe = shown.some((word) => secretWords.has(word)) ? shown.slice(0, shown.findIndex((word) => secretWords.has(word)) + 1) : shown;
    this.notes.push(noted(this.#line, `${safe.join(' ')} …`, why));
  }

  #set(): void {
    const levels: Level[] = [{ node: this.root, shape: rootShape }];
    let next = 1;
    while (next < this.#words.length) {
      const found = this.#level(levels, this.#words[next] ?? '');
      if (found === 'passed') return;
      if (found === 'unknown') {
        this.#note(next, 'Not known here, so not compared from this word on. PAN-OS refuses a mistyped word.');
        return;
      }
      next = this.#take(levels, found, next);
      if (next < 0) return;
    }
  }

  /** The innermost level that knows the word: several settings may stand in one line. */
  #level(levels: Level[], word: string): Level | 'passed' | 'unknown' {
    const knows = levels.findLastIndex(
      ({ shape }, depth) => shape.kind === 'of' && Object.hasOwn(shape.of, word) && (depth > 0 || levels.length === 1),
    );
    const found = levels[knows];
    if (!found) {
      const shape = levels.at(-1)?.shape;
      return shape?.kind === 'rest' || (shape?.kind === 'of' && shape.open) ? 'passed' : 'unknown';
    }
    levels.splice(knows + 1);
    return found;
  }

  /** Takes the word at `next`, and what it asks for; gives where to go on, or -1 at the end. */
  #take(levels: Level[], { node, shape }: Level, next: number): number {
    const name = this.#words[next] ?? '';
    const below = shape.kind === 'of' ? shape.of[name] : undefined;
    if (!below || shape.kind !== 'of') return -1;
    const kid = childOf(node, name, this.#line, shape.choice);
    const behind = next + 1;
    switch (below.kind) {
      case 'flag':
        return behind;
      case 'rest':
        return -1;
      case 'of':
        levels.push({ node: kid, shape: below });
        return behind;
      case 'each':
        return this.#entries(levels, kid, below.entry, behind);
      case 'value':
      case 'values': {
        const { words, end } = this.#list(behind);
        if (!words.length) this.#note(next, 'The value is missing: PAN-OS refuses the line.');
        if (below.kind === 'value') kid.values.length = 0;
        if (kid.values.length < most)
          kid.values.push(
            ...words.filter((text) => !kid.values.some((value) => value.text === text)).map((text) => ({ text, line: this.#line })),
          );
        return end;
      }
    }
  }

  #entries(levels: Level[], parent: PanNode, shape: Shape, from: number): number {
    const { words, end } = this.#list(from);
    const kids = words.map((name) => childOf(parent, name, this.#line));
    const [only, ...others] = kids;
    const holdsNothing = shape.kind === 'of' && !shape.open && !Object.keys(shape.of).length;
    if (only && !others.length && !holdsNothing) levels.push({ node: only, shape });
    return end;
  }

  /** A word, or words in brackets. */
  #list(from: number): { readonly words: readonly string[]; readonly end: number } {
    const first = this.#words[from];
    if (first === undefined) return { words: [], end: from };
    if (first !== '[') return { words: [first], end: from + 1 };
    const close = this.#words.indexOf(']', from);
    return { words: this.#words.slice(from + 1, close < 0 ? undefined : close), end: close < 0 ? this.#words.length : close + 1 };
  }

  #delete(): void {
    const path = this.#words.slice(1);
    const last = path.pop();
    const parent = path.reduce<PanNode | undefined>((node, word) => node?.kids.get(word), this.root);
    if (!parent || last === undefined || parent.kids.delete(last)) return;
    const kept = parent.values.filter(({ text }) => text !== last);
    parent.values.splice(0, parent.values.length, ...kept);
  }
}
