import { panLines } from './pan-os-lines.ts';
import { readPan } from './pan-os-read.ts';
import { rootShape, type Shape } from './pan-os-shape.ts';
import { childOf, emptyNode, type PanNode } from './pan-os-tree.ts';
import { noted, type Configuration, type Format, type Noted } from './format.ts';

// A prompt `admin@PA-220# `, and what a pager leaves.
const before = /^(?:\S{1,64}@\S{1,64}?[#>] ?)?/;
const pager = /^\s*(?:lines \d+-\d+ ?)?(?:--more--)?\s*\r?/i;

const cleaned = (line: string): string => line.replace(pager, '').replace(before, '').trim();

/** Words of a command: quotes hold blanks together, brackets stand alone. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  const word = /"((?:[^"\\]|\\.)*)"?|'([^']*)'?|(\S+)/gy;
  for (let at = 0; at < line.length; at = word.lastIndex) {
    word.lastIndex = at + (/\s*/y.exec(line.slice(at, at + 64))?.[0].length ?? 0);
    const found = word.exec(line);
    if (!found) {
      if (word.lastIndex === 0 && /\s/.test(line[at] ?? '')) {
        word.lastIndex = at + 1;
        continue;
      }
      break;
    }
    words.push(found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? found[3] ?? '');
  }
  return words;
}

interface Level {
  readonly node: PanNode;
  readonly shape: Shape;
}

const secretWords = new Set(['key', 'secret', 'password', 'phash']);

class SetReader {
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
      if (found === 'unknown')
        return this.#note(next, 'Not known here, so not compared from this word on. PAN-OS refuses a mistyped word.');
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

// A line of a policy or an object that no VPN needs is not taken apart.
const relevant =
  /^(?:set|delete) (?:network|config|devices|template|template-stack|shared address|vsys \S+ address|device-group \S+ address|address) /;

function readSet(text: string): Configuration {
  const reader = new SetReader();
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const raw = text.slice(from, end < 0 ? undefined : end);
    line += 1;
    from = end < 0 ? text.length + 1 : end + 1;
    const command = cleaned(raw);
    if (relevant.test(command)) reader.command(wordsOf(command), line);
  }
  return readPan(panOsSet.format, reader.root, reader.notes, null);
}

const looked = 20000;

function looksLike(text: string): number {
  const head = text.slice(0, looked);
  if (
    /^(?:\S{1,64}[#>] ?)?set (?:template \S+ config )?(?:devices \S+ )?network (?:ike (?:gateway|crypto-profiles)|tunnel ipsec|virtual-router|logical-router|routing-profile|interface (?:tunnel|ethernet)|profiles) /m.test(
      head,
    )
  )
    return 1;
  return /^set (?:deviceconfig (?:system|setting)|mgt-config|vsys vsys\d+|rulebase) /m.test(head) ? 0.8 : 0;
}

/** Set commands of PAN-OS, as typed, and as shown after `set cli config-output-format set`. */
export const panOsSet: Format = {
  format: 'PAN-OS set',
  looksLike,
  read: readSet,
  lineFor: panLines,
};
