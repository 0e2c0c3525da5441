import type { Noted } from './format.ts';
import { noted } from './format.ts';

/** A setting of a section, and where it stands. */
export interface Setting {
  readonly value: string;
  readonly line: number;
}

/** A section of strongSwan's files. Two of one name in one place are one, and a setting given again replaces the first. */
export interface Section {
  readonly name: string;
  readonly line: number;
  readonly settings: Map<string, Setting>;
  readonly sections: Map<string, Section>;
  /** Paths of sections whose settings hold where this one has none. */
  readonly templates: string[];
}

/** A section with the templates that it takes from, the section itself first. */
export type Inherited = readonly Section[];

const sectionAt = (name: string, line: number): Section => ({ name, line, settings: new Map(), sections: new Map(), templates: [] });

const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\t' || letter === '\r' || letter === '\n';
/** Letters that end a name. */
const ending = new Set(['{', '}', '=', '"', '#', ':', ' ', '\t', '\r', '\n']);
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Reads `section { key = value }` as strongSwan does: a value ends with its line, a `#` or a brace, but in quotes. */
export function readBraced(text: string, notes: Noted[]): Section {
  const root = sectionAt('', 1);
  const open = [root];
  const words = new Words(text);
  words.skipBlanks();
  while (!words.isAtEnd()) {
    readNext(words, open, root, notes);
    words.skipBlanks();
  }
  const left = open.at(-1);
  if (left && left !== root)
    notes.push(
      noted(
        left.line,
        open.some(isOfSecrets) ? '' : `${left.name} {`,
        'This section has no end: the text is cut, or a } is missing and strongSwan refuses it.',
      ),
    );
  return root;
}

const isOfSecrets = ({ name }: Section): boolean => name === 'secrets';

function readNext(words: Words, open: Section[], root: Section, notes: Noted[]): void {
  const { line } = words;
  if (words.take('}')) {
    if (open.length > 1) open.pop();
    else notes.push(noted(line, '}', 'No section is open here: a brace too many, and strongSwan refuses the whole file.'));
    return;
  }
  const name = words.name();
  if (name) open.push(...statement(words, name, line, open.at(-1) ?? root, notes));
  else words.skipLine();
}

/** Letters of the paths of templates, of one section. */
const longestPaths = 2000;

/** Reads what a name begins; the section where it opens one. */
function statement(words: Words, name: string, line: number, here: Section, notes: Noted[]): Section[] {
  if (name === 'include' && !words.isNext('=')) {
    notes.push(noted(line, `include ${words.restOfLine()}`, 'What it includes is not in this text: paste it too.'));
    return [];
  }
  if (words.take('=')) {
    here.settings.set(name, { value: words.value(line, notes), line });
    return [];
  }
  const templates = words.take(':') ? words.upTo('{') : '';
  if (!words.takeBrace()) {
    words.restOfLine();
    // What stands alone may be a key.
    if (here.name) notes.push(noted(line, '', 'Neither a setting (key = value) nor a section: strongSwan refuses the file.'));
    return [];
  }
  const section = here.sections.get(name) ?? sectionAt(name, line);
  here.sections.set(name, section);
  const paths = templates.slice(0, longestPaths).split(',');
  section.templates.push(...paths.flatMap((one) => one.trim() || []));
  return [section];
}

/** The text, letter by letter, without a way back. */
class Words {
  line = 1;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Goes over blanks, ends of lines and comments. */
  skipBlanks(): void {
    while (!this.isAtEnd()) {
      const letter = this.#text[this.#at];
      if (letter === '#') this.#toEndOfLine();
      else if (isBlank(letter)) this.#step();
      else return;
    }
  }

  take(letter: string): boolean {
    this.#skipWithinLine();
    if (this.#text[this.#at] !== letter) return false;
    this.#at++;
    return true;
  }

  isNext(letter: string): boolean {
    this.#skipWithinLine();
    return this.#text[this.#at] === letter;
  }

  /** The brace of a section, which may stand on a later line. */
  takeBrace(): boolean {
    const [at, line] = [this.#at, this.line];
    this.skipBlanks();
    if (this.take('{')) return true;
    [this.#at, this.line] = [at, line];
    return false;
  }

  name(): string {
    const from = this.#at;
    while (!this.isAtEnd() && !ending.has(this.#text[this.#at] ?? '')) this.#at++;
    return this.#text.slice(from, this.#at);
  }

  upTo(letter: string): string {
    const from = this.#at;
    while (!this.isAtEnd() && this.#text[this.#at] !== letter && this.#text[this.#at] !== '\n') this.#at++;
    return this.#text.slice(from, this.#at);
  }

  restOfLine(): string {
    const from = this.#at;
    this.#toEndOfLine();
    return this.#text.slice(from, this.#at).trim();
  }

  /** Goes over one letter that begins nothing, and what follows it in its line but a brace. */
  skipLine(): void {
    this.#at++;
    while (!this.isAtEnd() && !'\n{}'.includes(this.#text[this.#at] ?? '')) this.#at++;
    if (this.#text[this.#at] === '{') this.#at++;
  }

  /** Words of a value with one blank between them; those in quotes as they are. */
  value(line: number, notes: Noted[]): string {
    const parts: string[] = [];
    for (;;) {
      this.#skipWithinLine();
      const letter = this.#text[this.#at];
      if (letter === undefined || letter === '\n' || letter === '#' || letter === '}') return parts.join(' ');
      if (letter === '"') parts.push(this.#quoted(line, notes));
      else parts.push(this.#bare());
    }
  }

  #bare(): string {
    const from = this.#at;
    while (!this.isAtEnd() && !'#}"\r\n\t '.includes(this.#text[this.#at] ?? '')) this.#at++;
    return this.#text.slice(from, this.#at);
  }

  #quoted(line: number, notes: Noted[]): string {
    const parts: string[] = [];
    this.#at++;
    for (;;) {
      const from = this.#at;
      while (!this.isAtEnd() && this.#text[this.#at] !== '"' && this.#text[this.#at] !== '\\') this.#step();
      parts.push(this.#text.slice(from, this.#at));
      if (this.isAtEnd()) {
        notes.push(noted(line, '"', 'These quotes are not closed: strongSwan refuses the whole file.'));
        return parts.join('');
      }
      if (this.#text[this.#at] === '"') {
        this.#at++;
        return parts.join('');
      }
      this.#at++;
      const next = this.#text[this.#at] ?? '';
      if (next !== '\n') parts.push(escapes[next] ?? next);
      this.#step();
    }
  }

  #skipWithinLine(): void {
    while (' \t\r'.includes(this.#text[this.#at] ?? '\n')) this.#at++;
  }

  #toEndOfLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #step(): void {
    if (this.#text[this.#at] === '\n') this.line++;
    this.#at++;
  }
}

/** More templates than anybody writes are not followed. */
const mostTemplates = 32;

/** A section with its templates, and theirs; each once. A template that is not in the text is told. */
export function inherited(section: Section, root: Section, notes: Noted[]): Inherited {
  const all: Section[] = [];
  const waiting = [section];
  for (let one = waiting.shift(); one && all.length < mostTemplates; one = waiting.shift()) {
    if (all.includes(one)) continue;
    all.push(one);
    waiting.unshift(
      ...one.templates.slice(0, mostTemplates).flatMap((path) => {
        const found = path.split('.').reduce<Section | undefined>((at, name) => at?.sections.get(name), root);
        if (!found) notes.push(noted(one.line, `${one.name} : ${path}`, `The section ${path} is not in this text: paste it too.`));
        return found ?? [];
      }),
    );
  }
  return all;
}

/** What holds of a key. */
export const settingIn = (sections: Inherited, key: string): Setting | undefined =>
  sections.map(({ settings }) => settings.get(key)).find((setting) => setting !== undefined);

/** The sections below, of the section and of its templates, each with its own templates. */
export function sectionsIn(sections: Inherited, root: Section, notes: Noted[]): ReadonlyMap<string, Inherited> {
  const names = new Set(sections.flatMap(({ sections: below }) => [...below.keys()]));
  return new Map(
    [...names].map((name) => [
      name,
      sections.flatMap(({ sections: below }) => {
        const found = below.get(name);
        return found ? inherited(found, root, notes) : [];
      }),
    ]),
  );
}

/** Every setting that holds, by its key. */
export function settingsIn(sections: Inherited): ReadonlyMap<string, Setting> {
  const all = new Map<string, Setting>();
  for (const { settings } of sections) for (const [key, setting] of settings) if (!all.has(key)) all.set(key, setting);
  return all;
}
