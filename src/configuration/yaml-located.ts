/** What stands in the place of a value that is there and is not read. */
export const unreadYaml = Symbol('unread');

/** A value of YAML that knows its line, counted from 1. */
export interface YamlNode {
  readonly line: number;
  readonly value: string | number | boolean | null | typeof unreadYaml | readonly YamlNode[] | Map<string, YamlNode>;
}

export interface YamlRead {
  /** Null where there is none. */
  readonly root: YamlNode | null;
  /** Lines that are none of the YAML that is read here: what they say is not in the root. */
  readonly unread: readonly number[];
}

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly line: number;
}

/** Blocks that may stand in each other; what is deeper is no configuration. */
const deepest = 60;

/** YAML as configurations have it: blocks by indent, lists and maps within one line, quotes, anchors; of several documents the first. */
export const readYaml = (text: string): YamlRead => new YamlReader(text).read();

class YamlReader {
  readonly #lines: Line[] = [];
  readonly #anchors = new Map<string, YamlNode>();
  readonly #unread: number[] = [];
  #at = 0;

  constructor(text: string) {
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
      if (/^(?:---|\.\.\.)(?:\s|$)/.test(raw)) {
        if (this.#lines.length) return;
        continue;
      }
      const bare = withoutComment(raw);
      if (bare) this.#lines.push({ indent: raw.search(/[^ ]/), text: bare, line: index + 1 });
    }
  }

  read(): YamlRead {
    const root = this.#lines[0] ? this.#block(this.#lines[0].indent, 0) : null;
    for (; this.#at < this.#lines.length; this.#at += 1) this.#refuse(this.#next());
    return { root, unread: this.#unread };
  }

  #next(): Line | undefined {
    return this.#lines[this.#at];
  }

  #refuse(line: Line | undefined): void {
    if (line) this.#unread.push(line.line);
  }

  /** What stands at this indent from here on. */
  #block(indent: number, depth: number): YamlNode | null {
    const first = this.#next();
    if (!first || depth > deepest) return null;
    if (isItem(first.text)) return this.#list(first, indent, depth);
    if (keyOf(first.text)) return this.#map(first, indent, depth);
    this.#at += 1;
    return this.#scalar(first.text, first);
  }

  #list({ line }: Line, indent: number, depth: number): YamlNode {
    const items: YamlNode[] = [];
    for (let next = this.#next(); next && next.indent >= indent; next = this.#next()) {
      if (next.indent > indent || !isItem(next.text)) {
        // A key at the same indent ends the list.
        if (next.indent === indent && keyOf(next.text)) break;
        this.#refuse(next);
        this.#at += 1;
        continue;
      }
      const rest = next.text.slice(1).trimStart();
      const inner = indent + next.text.length - rest.length;
      if (!/^[&!]/.test(rest) && (isItem(rest) || keyOf(rest))) {
        // What begins behind the hyphen goes on below it.
        this.#lines[this.#at] = { indent: inner, text: rest, line: next.line };
        const item = this.#block(inner, depth + 1);
        if (item) items.push(item);
      } else {
        this.#at += 1;
        items.push(this.#value(rest, next, indent + 1, depth));
      }
    }
    return { line, value: items };
  }

  #map({ line }: Line, indent: number, depth: number): YamlNode {
    const fields = new Map<string, YamlNode>();
    for (let next = this.#next(); next && next.indent >= indent; next = this.#next()) {
      const key = next.indent === indent && !isItem(next.text) ? keyOf(next.text) : null;
      if (!key && next.indent === indent && isItem(next.text)) break;
      this.#at += 1;
      if (!key) {
        this.#refuse(next);
        continue;
      }
      const below = this.#next();
      const isListBelow = below?.indent === indent && isItem(below.text);
      const node = this.#value(key.rest, next, isListBelow ? indent : indent + 1, depth);
      if (key.name === '<<') merge(fields, node);
      else fields.set(key.name, node);
    }
    return { line, value: fields };
  }

  /** What a key or a hyphen has behind it, or below it. */
  #value(text: string, at: Line, indent: number, depth: number): YamlNode {
    const [, anchor, , rest = ''] = /^(?:&(\S+)\s*)?(!\S*\s*)?(.*)$/s.exec(text) ?? [];
    const node = this.#content(rest, at, indent, depth) ?? { line: at.line, value: unreadYaml };
    if (anchor) this.#anchors.set(anchor, node);
    return node;
  }

  #content(text: string, at: Line, indent: number, depth: number): YamlNode | null {
    const next = this.#next();
    if (!text) return next && next.indent >= indent ? this.#block(next.indent, depth + 1) : { line: at.line, value: null };
    const isText = /^[|>][-+\d]{0,3}$/.test(text);
    // A text of several lines says nothing here; what goes on in the next line otherwise is not read.
    const from = this.#at;
    for (let below = next; below && below.indent >= indent && below.indent > at.indent; below = this.#next()) {
      if (!isText) this.#refuse(below);
      this.#at += 1;
    }
    if (isText) return null;
    if (this.#at === from) return this.#scalar(text, at);
    this.#refuse(at);
    return null;
  }

  #scalar(text: string, at: Line): YamlNode | null {
    const alias = /^\*(\S+)$/.exec(text)?.[1];
    const flow = alias === undefined ? flowOf(text, at.line) : this.#anchors.get(alias);
    if (!flow) this.#refuse(at);
    return flow ?? null;
  }
}

const isItem = (text: string): boolean => text === '-' || text.startsWith('- ');

/** What another map has is taken where this one says nothing. */
function merge(fields: Map<string, YamlNode>, { value }: YamlNode): void {
  if (value instanceof Map) for (const [name, one] of value) if (!fields.has(name)) fields.set(name, one);
}

const name = /^(?:"([^"\\]*)"|'([^']*)'|([\w<.][\w<./-]{0,80})) {0,8}:(?:[ \t]+|$)/;

function keyOf(text: string): { readonly name: string; readonly rest: string } | null {
  const found = name.exec(text);
  return found && { name: found[1] ?? found[2] ?? found[3] ?? '', rest: text.slice(found[0].length) };
}

/** A quoted piece, or the sign that may begin a comment. */
const pieces = /"(?:[^"\\]|\\.)*"?|'[^']*'|(?:^|[ \t])#.*/g;

const withoutComment = (raw: string): string => raw.replace(pieces, (piece) => (/^[ \t]?#/.test(piece) ? '' : piece)).trim();

/** A scalar, or a list or map that is written in one line; undefined for what is none. */
function flowOf(text: string, line: number): YamlNode | undefined {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'|[[\]{},]|:(?=\s)|[^[\]{},:"'\s](?:[^[\]{},:]|:(?=\S))*|\S/g) ?? [];
  if (!/^[[{]/.test(text)) {
    if (/^["']/.test(text)) return tokens.length === 1 ? quoted(text, line) : undefined;
    return /^[&*!|>%@`]|: |:$/.test(text) ? undefined : { line, value: plain(text) };
  }
  let at = 0;
  const value = (depth: number): YamlNode | undefined => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '[' || token === '{') return depth > deepest ? undefined : held(token, depth);
    if (/^["']/.test(token)) return quoted(token, line);
    return /^[\]},:]?$/.test(token) || /^[&*!]/.test(token) ? undefined : { line, value: plain(token.trim()) };
  };
  const held = (opened: string, depth: number): YamlNode | undefined => {
    const close = opened === '[' ? ']' : '}';
    const items: YamlNode[] = [];
    const fields = new Map<string, YamlNode>();
    while (tokens[at] !== close) {
      const first = value(depth + 1);
      if (!first) return undefined;
      if (opened === '{') {
        if (tokens[at] !== ':') return undefined;
        at += 1;
        const second = value(depth + 1);
        if (!second || typeof first.value !== 'string') return undefined;
        fields.set(first.value, second);
      } else items.push(first);
      if (tokens[at] === ',') at += 1;
      else if (tokens[at] !== close) return undefined;
    }
    at += 1;
    return { line, value: opened === '[' ? items : fields };
  };
  const whole = value(0);
  return at === tokens.length ? whole : undefined;
}

function quoted(text: string, line: number): YamlNode | undefined {
  if (/^'(?:[^']|'')*'$/.test(text)) return { line, value: text.slice(1, -1).replaceAll("''", "'") };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? { line, value } : undefined;
  } catch {
    return undefined;
  }
}

function plain(text: string): string | number | boolean | null {
  if (/^(?:~|null)$/i.test(text)) return null;
  if (/^(?:true|yes|on)$/i.test(text)) return true;
  if (/^(?:false|no|off)$/i.test(text)) return false;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(text) ? Number(text) : text;
}
