import type { Noted } from './format.ts';
import { noted } from './format.ts';

/** A word of iked.conf. */
export interface Word {
  readonly text: string;
  /** Quoted words are never keywords. */
  readonly isQuoted: boolean;
  readonly line: number;
}

export type Statement = readonly Word[];

const signs = new Set(['{', '}', '(', ')', '<', '>', '!', '=', ',']);

/** Statements of a text: one a line, and further where a backslash ends it; `$name` is put in place of macros. */
export function statementsOf(text: string, notes: Noted[]): Statement[] {
  const macros = new Map<string, string>();
  const statements: Statement[] = [];
  const open: Word[] = [];
  const reader = new Reader(text, notes);
  let fromMacros = 0;
  for (let word = reader.next(); word; word = reader.next()) {
    if (word !== 'end') {
      const words = fromMacros < mostExpanded ? expanded(word, macros, notes) : [word];
      open.push(...words);
      if (words[0] !== word) fromMacros += words.length;
    } else if (open.length) {
      statements.push([...open]);
      define(open, macros);
      open.length = 0;
    }
  }
  if (open.length) statements.push(open);
  return statements;
}

/** Words that macros stand for in all, more than anybody has. */
const mostExpanded = 500_000;

/** Letters of a string that iked takes. */
const longest = 8095;

/** Remembers a macro; several words of its value stand with one blank between them. */
function define([name, is, ...value]: Statement, macros: Map<string, string>): void {
  if (name && is?.text === '=' && value.length)
    macros.set(
      name.text,
      value
        .map(({ text }) => text)
        .join(' ')
        .slice(0, longest),
    );
}

function expanded(word: Word, macros: ReadonlyMap<string, string>, notes: Noted[]): readonly Word[] {
  if (word.isQuoted || !word.text.startsWith('$')) return [word];
  const value = macros.get(word.text.slice(1));
  if (value !== undefined) return value.split(/\s+/).map((text) => ({ text, isQuoted: false, line: word.line }));
  notes.push(noted(word.line, word.text, 'This macro is not defined before it stands here: iked refuses the whole file.'));
  return [word];
}

/** Words one after the other; `end` is the end of a statement, null that of the text. */
class Reader {
  readonly #text: string;
  readonly #notes: Noted[];
  #at = 0;
  #line = 1;

  constructor(text: string, notes: Noted[]) {
    this.#text = text;
    this.#notes = notes;
  }

  next(): Word | 'end' | null {
    this.#skipBlanks();
    const letter = this.#text[this.#at];
    if (letter === undefined) return null;
    const line = this.#line;
    if (letter === '\n') {
      this.#step();
      return 'end';
    }
    if (letter === '"' || letter === "'") return { text: this.#quoted(letter), isQuoted: true, line };
    if (signs.has(letter)) {
      this.#at++;
      return { text: letter, isQuoted: false, line };
    }
    return { text: this.#bare(), isQuoted: false, line };
  }

  /** Goes over blanks, comments, and ends of lines that a backslash stands before. */
  #skipBlanks(): void {
    for (;;) {
      const letter = this.#text[this.#at];
      if (letter === ' ' || letter === '\t' || letter === '\r') this.#at++;
      else if (letter === '\\' && this.#endBehindBackslash() >= 0) this.#goOn();
      else if (letter === '#') this.#skipComment();
      else return;
    }
  }

  /** Where the line ends, if nothing but blanks stands between the backslash and its end; -1 otherwise. */
  #endBehindBackslash(): number {
    let at = this.#at + 1;
    while (' \t\r'.includes(this.#text[at] ?? '\n')) at++;
    return this.#text[at] === '\n' ? at : -1;
  }

  #goOn(): void {
    const end = this.#endBehindBackslash();
    if (/[ \t]/.test(this.#text.slice(this.#at + 1, end)))
      this.#notes.push(noted(this.#line, '\\', 'A blank follows the backslash, so the line ends here for iked: remove it.'));
    this.#at = end;
    this.#step();
  }

  /** A comment goes on behind a backslash, too. */
  #skipComment(): void {
    while (this.#at < this.#text.length && this.#text[this.#at] !== '\n') {
      if (this.#text[this.#at] === '\\' && this.#text[this.#at + 1] === '\n') this.#at++;
      this.#step();
    }
  }

  #quoted(quote: string): string {
    const [parts, start]: [string[], number] = [[], this.#line];
    this.#at++;
    for (let letter = this.#text[this.#at]; letter !== quote; letter = this.#text[this.#at]) {
      if (letter === undefined) {
        this.#notes.push(noted(start, quote, 'These quotes are not closed: iked refuses the whole file.'));
        break;
      }
      const next = this.#text[this.#at + 1];
      if (letter === '\\' && (next === quote || next === ' ' || next === '\t' || next === '\n')) this.#at++;
      // An end of line within quotes is none of the text.
      if (this.#text[this.#at] !== '\n') parts.push(this.#text[this.#at] ?? '');
      this.#step();
    }
    this.#at++;
    return parts.join('');
  }

  #bare(): string {
    const from = this.#at;
    this.#at++;
    while (this.#at < this.#text.length && !this.#endsWord()) this.#at++;
    return this.#text.slice(from, this.#at);
  }

  #endsWord(): boolean {
    const letter = this.#text[this.#at] ?? '\n';
    if (letter === '\\') return this.#endBehindBackslash() >= 0;
    return letter === '"' || letter === '#' || signs.has(letter) || ' \t\r\n'.includes(letter);
  }

  #step(): void {
    if (this.#text[this.#at] === '\n') this.#line++;
    this.#at++;
  }
}
