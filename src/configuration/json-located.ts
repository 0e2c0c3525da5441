/** A value of JSON that knows its line, counted from 1. */
export interface Located {
  readonly line: number;
  readonly value: Value;
}

type Value = string | number | boolean | null | readonly Located[] | Fields;

/** Of an object: its fields by their names without case, `_` and `-`, so that `ike_version`, `ikeVersion` and `IkeVersion` are one. */
export type Fields = ReadonlyMap<string, Located>;

/** Where a text stops being JSON, and what it was read as instead. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** The last field that was named before it; never what stands in it, which may be a key. */
  readonly field: string;
  readonly wrong: string;
  readonly mend: string;
}

export interface JsonRead {
  /** Documents of the text, one after another. */
  readonly documents: readonly Located[];
  readonly faults: readonly JsonFault[];
}

/** The name by which a field is kept. */
export const plain = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/** A field of an object by any of these names; undefined where the value is no object, has none of them, or has null there. */
export function field(of: Located | undefined, ...names: readonly string[]): Located | undefined {
  if (!(of?.value instanceof Map)) return undefined;
  for (const name of names) {
    const found = (of.value as Fields).get(plain(name));
    if (found && found.value !== null) return found;
  }
  return undefined;
}

/** The elements of an array; one value alone is its own list. */
export function items(of: Located | undefined): readonly Located[] {
  if (!of || of.value === null) return [];
  return Array.isArray(of.value) ? (of.value as readonly Located[]) : [of];
}

/** The fields of an object; none of anything else. */
export const fieldsOf = (of: Located | undefined): Fields => (of?.value instanceof Map ? (of.value as Fields) : new Map<string, Located>());

/** A plain value as text; undefined for objects, arrays, null and an empty text. */
export function textOf(of: Located | undefined): string | undefined {
  const value = of?.value;
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A number, written as one or as text. */
export function numberOf(of: Located | undefined): number | undefined {
  const text = textOf(of);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** True and false, written so or as text. */
export function flagOf(of: Located | undefined): boolean | undefined {
  const text = textOf(of)?.toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** Every object in these values, the outer before the inner. */
export function objectsIn(documents: readonly Located[]): Located[] {
  const found: Located[] = [];
  const open = [...documents].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.value instanceof Map) {
      found.push(next);
      for (const inner of [...(next.value as Fields).values()].reverse()) if (holds(inner)) open.push(inner);
    } else if (Array.isArray(next.value)) for (const item of (next.value as readonly Located[]).toReversed()) open.push(item);
  }
  return found;
}

const holds = ({ value }: Located): boolean => typeof value === 'object' && value !== null;

/** Containers that may stand in each other; what is deeper is no configuration. */
const deepest = 500;
/** What is told of one text. */
const mostFaults = 20;

interface Container {
  readonly value: Located[] | Map<string, Located>;
  readonly line: number;
  /** Of an object: the field whose value comes next. */
  key: string | null;
  /** A value stands before, and no comma after it yet. */
  full: boolean;
  comma: boolean;
  /** The field that was set last. */
  last: string | null;
}

/** JSON of a text: several documents, and what stands around them passed over; where it is damaged, read on as far as that is safe. */
export function readJson(text: string, firstLine = 1): JsonRead {
  return new JsonReader(text, firstLine).read();
}

class JsonReader {
  readonly #text: string;
  #at = 0;
  #line: number;
  #lineStart = 0;
  readonly #open: Container[] = [];
  readonly #documents: Located[] = [];
  readonly #faults: JsonFault[] = [];
  #field = '';

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
  }

  read(): JsonRead {
    while (this.#at < this.#text.length) {
      if (!this.#open.length) this.#toDocument();
      else this.#step();
    }
    if (this.#open.length) {
      this.#fault('the text ends in the middle of JSON', 'paste the whole answer; what stands before is read');
      while (this.#open.length) this.#close();
    }
    return { documents: this.#documents, faults: this.#faults };
  }

  /** To the next line that begins with a bracket: prompts and words around JSON are none of it. */
  #toDocument(): void {
    this.#blank();
    const first = this.#text[this.#at];
    if (first === '{' || (first === '[' && !this.#isPrompt())) this.#openContainer(first);
    else this.#restOfLine();
  }

  /** `[user@host ~]$ ` begins no array. */
  #isPrompt(): boolean {
    return /^\[[^"\n]{1,200}\][$#%>]/.test(this.#text.slice(this.#at, this.#at + 210));
  }

  #step(): void {
    this.#blank();
    const top = this.#open.at(-1);
    const next = this.#text[this.#at];
    if (next === undefined || !top) return;
    if (next === '{' || next === '[') {
      if (this.#beforeValue(top)) this.#openContainer(next);
      else this.#restOfLine();
      return;
    }
    if (next === '}' || next === ']') {
      this.#closeWith(next, top);
      return;
    }
    if (next === ',') {
      this.#comma(top);
      return;
    }
    if (next === ':') {
      this.#stray();
      return;
    }
    if (quotes.test(next)) {
      this.#quoted(top, next);
      return;
    }
    this.#word(top);
  }

  #blank(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 10) {
        this.#line++;
        this.#lineStart = this.#at + 1;
      } else if (code > 32 && code !== 0xa0 && code !== 0xfeff) return;
    }
  }

  #openContainer(bracket: string): void {
    const container = { line: this.#line, key: null, full: false, comma: false, last: null };
    this.#open.push({ ...container, value: bracket === '{' ? new Map<string, Located>() : [] });
    this.#at++;
    if (this.#open.length <= deepest) return;
    this.#fault('brackets are nested too deep', 'a configuration has some dozen levels at most');
    while (this.#open.length) this.#close();
    this.#at = this.#text.length;
  }

  #closeWith(bracket: string, top: Container): void {
    const own = top.value instanceof Map ? '}' : ']';
    if (bracket !== own) this.#fault(`here is ${bracket} where ${own} has to close line ${top.line}`, `write ${own}`);
    if (top.comma) this.#fault('a comma stands before the closing bracket', 'take it out');
    if (top.key !== null) this.#fault('a field has no value', 'write its value or take it out');
    this.#at++;
    this.#close();
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed) this.#put({ line: closed.line, value: closed.value });
  }

  #comma(top: Container): void {
    if (!top.full) this.#fault('a value is missing before this comma', 'write it, or take the comma out');
    top.key = null;
    top.full = false;
    top.comma = true;
    this.#at++;
  }

  #stray(): void {
    this.#fault('here is a colon that belongs to no field', 'write the field’s name in double quotes before it');
    this.#at++;
  }

  /** A value may stand here; where it may not, the fault is told. */
  #beforeValue(top: Container): boolean {
    if (top.value instanceof Map && top.key === null) {
      this.#fault('a value stands where a field’s name has to', 'write "name": before it');
      return false;
    }
    if (top.full) this.#fault('a comma is missing', 'write it after the value before');
    return true;
  }

  #put(value: Located): void {
    const top = this.#open.at(-1);
    if (!top) this.#documents.push(value);
    else if (Array.isArray(top.value)) top.value.push(value);
    else if (top.key !== null) {
      if (top.value.has(plain(top.key)))
        this.#fault(`the field ${clean(top.key)} stands twice`, 'the last one holds; take the other one out');
      top.value.set(plain(top.key), value);
    }
    if (!top) return;
    top.last = top.key;
    top.key = null;
    top.full = true;
    top.comma = false;
  }

  #quoted(top: Container, quote: string): void {
    const { line, column } = this.#here();
    const told = this.#faults.length;
    if (quote !== '"') this.#fault(`${quote} stands where JSON has "`, 'write straight double quotes');
    const text = this.#string(quote);
    if (!(top.value instanceof Map) || top.key !== null) {
      if (top.full) this.#fault('a comma is missing', 'write it after the value before', { line, column });
      this.#put({ line, value: text });
      return;
    }
    if (!this.#colon()) {
      if (this.#faults.length === told) this.#fault('a field’s name has no colon and value', 'write ": " and its value', { line, column });
      this.#damaged(top);
      return;
    }
    if (top.full) this.#fault('a comma is missing', 'write it after the value before', { line, column });
    top.full = false;
    top.key = text;
    this.#field = text;
  }

  #colon(): boolean {
    this.#blank();
    const is = this.#text[this.#at] === ':';
    if (is) this.#at++;
    return is;
  }

  /** What stands after a value is outside its quotes: so the value itself is not known either, and the line is passed over. */
  #damaged(top: Container): void {
    if (top.full && top.last !== null && top.value instanceof Map) top.value.delete(plain(top.last));
    top.full = false;
    this.#restOfLine();
  }

  #restOfLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  /** The text of a string, its quotes and escapes taken away. It ends at its quote, or at its line's end. */
  #string(quote: string): string {
    const close = quote === '“' || quote === '”' ? /[“”"]/ : quote === '"' ? null : quote;
    const start = ++this.#at;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 10) break;
      if (code === 92) this.#at++;
      else if (close === null ? code === 34 : isClose(close, this.#text.charAt(this.#at)))
        return unescaped(this.#text.slice(start, this.#at++));
    }
    this.#fault('the closing quote is missing', 'write it at the value’s end');
    return unescaped(this.#text.slice(start, this.#at).replace(/[\r,]*$/, ''));
  }

  #word(top: Container): void {
    const { line, column } = this.#here();
    const start = this.#at;
    while (this.#at < this.#text.length && !/[\s,:{}[\]"]/.test(this.#text.charAt(this.#at))) this.#at++;
    const word = this.#text.slice(start, this.#at);
    if (!(top.value instanceof Map) || top.key !== null) {
      if (top.full) this.#fault('a comma is missing', 'write it after the value before', { line, column });
      this.#put({ line, value: this.#plainWord(word, line, column) });
      return;
    }
    if (top.full || !/^[A-Za-z_]\w*$/.test(word) || !this.#colon()) {
      this.#fault('something stands outside of quotes', 'write \\" for a quote in a value, and a comma after the value', { line, column });
      this.#damaged(top);
      return;
    }
    this.#fault('a field’s name stands without quotes', 'write it in double quotes', { line, column });
    top.key = word;
    this.#field = word;
  }

  #plainWord(word: string, line: number, column: number): string | number | boolean | null {
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return Number(word);
    const python = { True: true, False: false, None: null }[word];
    this.#fault('a value stands without quotes', 'write text in double quotes, and true, false and null in small letters', {
      line,
      column,
    });
    return python === undefined ? word : python;
  }

  #here(): { line: number; column: number } {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #fault(wrong: string, mend: string, at = this.#here()): void {
    if (this.#faults.length < mostFaults) this.#faults.push({ ...at, field: clean(this.#field), wrong, mend });
  }
}

const quotes = /["'“”]/;
const isClose = (close: string | RegExp, letter: string): boolean => (typeof close === 'string' ? close === letter : close.test(letter));
/** A field's name as a note may show it. */
const clean = (name: string): string => (/^[\w.-]{1,60}$/.test(name) ? name : '');

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(u[0-9a-fA-F]{4}|[^u])/g, (_, code: string) =>
    code.length > 1 ? String.fromCharCode(parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
