import { Branch } from './branch.ts';
import { tokensOf, type Across, type Dialect } from './path-words.ts';
import { Remarks } from './remarks.ts';

/** A configuration of paths, read from `set` lines and from blocks in braces, which may follow each other. */
export interface PathText {
  readonly root: Branch;
  readonly remarks: Remarks;
}

// A prompt: `user@srx# `, `vyos@vyos:~$ `, `{primary:node0}[edit]`.
const prompt = /^\s*(?:\{[\w:-]{1,40}\}\s*)?(?:[\w.-]{1,64}@[\w.-]{1,64}(?::[\w~./-]{0,64})?[#>$%]\s*)?/;
const pager = /-{2,3} ?\(? ?more(?: \d{1,3}%)?(?: ?\))? ?-{2,3}/gi;
const banner = /^\s*(?:\{[\w:-]{1,40}\}\s*)?\[edit([^\]]*)\]\s*$/;
const command = /^(set|delete|deactivate|activate|edit|top|up|exit|show|run)(?:\s|$)/;

/** What is read of a line, in letters, and of a statement, in words. */
const longest = 2_000_000;
const most = 64;
/** The highest place of a value: `security ike proposal P dh-group`. */
const highest = 4;

/** The tree of a text; what no VPN needs is left out on the way. */
export function readPaths(text: string, dialect: Dialect): PathText {
  const lines = text.split('\n');
  const reader = new PathReader(dialect, new Remarks(lines));
  for (const [index, line] of lines.entries()) reader.read(line.length > longest ? line.slice(0, longest) : line, index + 1);
  reader.end(lines.length);
  return reader;
}

class PathReader implements PathText {
  readonly root = new Branch('', 0);
  readonly remarks: Remarks;
  readonly #dialect: Dialect;
  readonly #across: Across = { comment: false };
  /** Where relative commands stand, after `edit`. */
  #edit: readonly string[] = [];
  /** Where blocks stand, after `show`; null where nothing says it. */
  #shown: readonly string[] | null = null;
  /** Words of the open blocks, and how many each of them has. */
  #path: string[] = [];
  #blocks: number[] = [];
  /** Where each block begins. */
  #lines: number[] = [];
  /** Blocks at which what is not needed begins; Infinity where nothing is left out. */
  #skipped = Infinity;
  #words: string[] = [];
  #list: string[] | null = null;
  #wordsLine = 0;
  #order = 0;

  constructor(dialect: Dialect, remarks: Remarks) {
    this.#dialect = dialect;
    this.remarks = remarks;
  }

  read(raw: string, line: number): void {
    const bare = raw.includes('ore') ? raw.replace(pager, '') : raw;
    if (this.#blocks.length === 0 && !this.#across.comment) {
      const edit = bare.includes('[edit') ? banner.exec(bare) : null;
      if (edit) {
        this.#edit = wordsOf(edit[1] ?? '');
        this.#shown = null;
        return;
      }
      const typed = bare.replace(prompt, '');
      if (command.test(typed)) {
        this.#command(typed, line);
        return;
      }
    }
    if (this.#blocks.length && this.#isSet(bare)) {
      this.end(line - 1);
      this.#command(bare.trimStart(), line);
      return;
    }
    this.#block(bare, line);
  }

  /** A `set` line within a block: the block's end is missing. */
  #isSet(line: string): boolean {
    const [, first, second] = /^\s{0,40}set (\S{1,40}) (\S{1,80})/.exec(line) ?? [];
    return first !== undefined && second !== undefined && !this.#across.comment && this.#keeps([first, second]);
  }

  end(line: number): void {
    this.#flush();
    const open = this.#lines[0];
    this.#path = [];
    this.#blocks = [];
    this.#lines = [];
    this.#skipped = Infinity;
    if (open === undefined) return;
    this.remarks.add(
      open,
      `The block that opens here is not closed by line ${line}: the end of the text is missing. What is there was read; paste the rest as well.`,
    );
  }

  // Commands.

  #command(typed: string, line: number): void {
    const [verb = '', first = '', second = ''] = typed.split(/\s+/, 3);
    if (verb === 'set' && this.#edit.length === 0 && !this.#keeps([first, ...(second ? [second] : [])])) return;
    const tokens = tokensOf(typed.trimEnd(), this.#dialect, { comment: false }, true).slice(1);
    const words = tokens.flatMap(({ mark, text }) => (mark ? [] : [text]));
    switch (verb) {
      case 'set': {
        const open = tokens.findIndex(({ mark, text }) => mark && text === '[');
        this.#set(words, open < 0 ? null : open, line);
        return;
      }
      case 'edit':
        this.#edit = [...this.#edit, ...words];
        return;
      case 'top':
        this.#edit = [];
        if (words.length) this.#command(typed.slice(3).trimStart(), line);
        return;
      case 'up':
      case 'exit':
        this.#edit = this.#edit.slice(0, verb === 'up' ? -(Number(words[0]) || 1) : 0);
        return;
      case 'show':
      case 'run': {
        this.#show(words);
        return;
      }
      default: {
        this.#change(verb, this.#dialect.meant([...this.#edit, ...words]));
        return;
      }
    }
  }

  #set(words: readonly string[], list: number | null, line: number): void {
    const [head, values] = list === null ? [words, null] : [words.slice(0, list), words.slice(list)];
    const paths = values ? values.map((value) => [...head, value]) : this.#beside([...this.#edit, ...head]);
    for (const typed of values ? paths.map((one) => [...this.#edit, ...one]) : paths) {
      const path = this.#dialect.meant(typed);
      if (this.#keeps(path)) this.#grow(path, line);
    }
  }

  /** The paths of a line that sets several values of one thing: `proposal P dh-group group14 lifetime-seconds 28800`. */
  #beside(words: readonly string[]): readonly (readonly string[])[] {
    const { leaves, beside } = this.#dialect;
    const paths: (readonly string[])[] = [];
    let rest = words;
    // No value stands higher: what does is a name.
    const start = /^(?:groups|routing-instances)$/.test(words[0] ?? '') ? highest + 2 : highest;
    for (let at = start; words.length < most && at + 2 < rest.length; at += 1) {
      const next = rest[at + 2] ?? '';
      if (!leaves.has(rest[at] ?? '') || !(leaves.has(next) || beside.has(next))) continue;
      paths.push(rest.slice(0, at + 2));
      rest = [...rest.slice(0, at), ...rest.slice(at + 2)];
      at -= 1;
    }
    return [...paths, rest];
  }

  #change(verb: string, path: readonly string[]): void {
    const word = path.at(-1);
    if (word === undefined) return;
    if (verb === 'delete') return this.root.find(...path.slice(0, -1))?.remove(word);
    const found = this.root.find(...path);
    if (found) found.inactive = verb === 'deactivate';
  }

  #show(words: readonly string[]): void {
    const bar = words.indexOf('|');
    const asked = bar < 0 ? words : words.slice(0, bar);
    const from = asked.indexOf('configuration');
    if (from < 0) this.#shown = [...this.#edit, ...asked.filter((word) => word !== 'show')];
    else this.#shown = asked.slice(from + 1).filter((word) => word !== 'commands');
  }

  // Blocks.

  #block(raw: string, line: number): void {
    if (this.#words.length && !this.#list) this.#unfinished();
    for (const { text, mark } of tokensOf(raw, this.#dialect, this.#across, false)) {
      if (mark) this.#mark(text, line);
      else if (this.#list) this.#list.push(text);
      else if (this.#words.length < most) {
        if (this.#words.length === 0) this.#wordsLine = line;
        this.#words.push(text);
      }
    }
    if (!this.#dialect.semicolons && !this.#across.comment) this.#flush();
  }

  /** A line ended without its `;`. */
  #unfinished(): void {
    if (this.#blocks.length === 0) {
      this.#words = [];
      return;
    }
    if (this.#skipped === Infinity && this.#words.length > 1)
      this.remarks.add(
        this.#wordsLine,
        'It does not end with a semicolon, which Junos refuses as a syntax error; it was read as if there were one.',
      );
    this.#flush();
  }

  #mark(mark: string, line: number): void {
    if (mark === '[') this.#list = [];
    else if (mark === ']' || mark === ';') {
      if (mark === ';' || !this.#list) this.#flush();
    } else if (mark === '{') this.#open(line);
    else this.#close(line);
  }

  #open(line: number): void {
    const words = this.#take();
    if (this.#blocks.length === 0) this.#path = [...this.#base(words[0] ?? '')];
    const inactive = this.#tagged(words);
    this.#path.push(...words);
    this.#blocks.push(words.length);
    this.#lines.push(line);
    if (this.#skipped !== Infinity) return;
    if (!this.#keeps(this.#path)) this.#skipped = this.#blocks.length;
    else this.#grow(this.#path, line).inactive = inactive;
  }

  #close(line: number): void {
    this.#flush();
    const words = this.#blocks.pop();
    this.#lines.pop();
    if (words === undefined) {
      if (!this.#shown)
        this.remarks.add(line, 'It closes a block that was not opened: the beginning of the text is missing. Paste it as well.');
      this.#shown ??= [];
      return;
    }
    this.#path.length -= words;
    if (this.#blocks.length < this.#skipped) this.#skipped = Infinity;
  }

  /** Sets the statement that was read. */
  #flush(): void {
    const list = this.#list;
    const words = this.#take();
    if (words.length === 0 || this.#skipped !== Infinity) return;
    if (this.#blocks.length === 0) this.#path = [...this.#base(words[0] ?? '')];
    const inactive = this.#tagged(words);
    for (const value of list ?? [null]) {
      const path = [...this.#path.slice(0, most), ...words, ...(value === null ? [] : [value])];
      if (this.#keeps(path)) this.#grow(path, this.#wordsLine).inactive = inactive;
    }
  }

  #take(): string[] {
    const words = this.#words;
    this.#words = [];
    this.#list = null;
    return words;
  }

  /** Takes tags like `inactive:` off a statement. */
  #tagged(words: string[]): boolean {
    let inactive = false;
    while (/^(?:inactive|active|protect|replace|unprotect):$/.test(words[0] ?? '')) inactive = words.shift() === 'inactive:' || inactive;
    return inactive;
  }

  #base(word: string): readonly string[] {
    if (this.#shown?.length) return this.#shown;
    return Object.hasOwn(this.#dialect.inside, word) ? (this.#dialect.inside[word] ?? []) : [];
  }

  #keeps(path: readonly string[]): boolean {
    return this.#dialect.kept.some((kept) => kept.every((word, index) => index >= path.length || word === '*' || word === path[index]));
  }

  #grow(path: readonly string[], line: number): Branch {
    this.#order += 1;
    return this.root.grow(path, line, this.#order);
  }
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);
