/** How a syntax of paths is written. */
export interface Dialect {
  /** A statement in braces ends with `;`; without it at the end of its line. */
  readonly semicolons: boolean;
  /** Apostrophes quote as well, as in a shell. */
  readonly apostrophes: boolean;
  /** Beginnings of the paths that are kept; `*` is any word. */
  readonly kept: readonly (readonly string[])[];
  /** Words that take one value, so that another of them may follow in the same `set` line. */
  readonly leaves: ReadonlySet<string>;
  /** Words that may follow so as well. */
  readonly beside: ReadonlySet<string>;
  /** The path that a shorter way of typing it means. */
  readonly meant: (path: readonly string[]) => readonly string[];
  /** Where a piece stands that begins with this word: somebody copied the inside of a block. */
  readonly inside: Readonly<Record<string, readonly string[]>>;
}

/** A word, or one of `{ } ; [ ]`. */
export interface Token {
  readonly text: string;
  readonly mark: boolean;
}

/** What reading a line hands to the next one. */
export interface Across {
  /** Inside of a comment that goes over lines. */
  comment: boolean;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 12 || code === 11 || code === 0xa0;

const marks = new Set(['{', '}', ';', '[', ']']);

/** The words and marks of a line; in a `set` line marks are letters like others, but for brackets that stand alone. */
export function tokensOf(line: string, dialect: Dialect, across: Across, command: boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (across.comment) {
      const end = line.indexOf('*/', at);
      if (end < 0) return tokens;
      across.comment = false;
      at = end + 2;
    } else if (isBlank(line.charCodeAt(at))) at += 1;
    else if (!command && line.startsWith('/*', at)) {
      across.comment = true;
      at += 2;
    } else if (!command && (line[at] === '#' || line.startsWith('//', at))) return tokens;
    else if (isMark(line, at, dialect, command)) {
      tokens.push({ text: line[at] ?? '', mark: true });
      at += 1;
    } else {
      const word = wordAt(line, at, dialect, command);
      tokens.push({ text: word.text, mark: false });
      at = word.end;
    }
  }
  return tokens;
}

function isMark(line: string, at: number, { semicolons }: Dialect, command: boolean): boolean {
  const letter = line[at] ?? '';
  if (!marks.has(letter)) return false;
  if (semicolons && !command) return true;
  const alone = isEdge(line, at - 1) && isEdge(line, at + 1);
  return alone && (command ? semicolons && (letter === '[' || letter === ']') : letter === '{' || letter === '}');
}

const isEdge = (line: string, at: number): boolean => at < 0 || at >= line.length || isBlank(line.charCodeAt(at));

/** The word that begins here, without its quotes. */
function wordAt(line: string, from: number, dialect: Dialect, command: boolean): { readonly text: string; readonly end: number } {
  const pieces: string[] = [];
  let at = from;
  let start = from;
  while (at < line.length && !isBlank(line.charCodeAt(at))) {
    const letter = line[at];
    if (letter === '"' || (dialect.apostrophes && letter === "'")) {
      const quoted = quotedAt(line, at);
      pieces.push(line.slice(start, at), quoted.text);
      at = start = quoted.end;
    } else if (dialect.apostrophes && letter === '\\' && at + 1 < line.length) {
      pieces.push(line.slice(start, at));
      start = at + 1;
      at += 2;
    } else if (at > from && !command && dialect.semicolons && marks.has(letter ?? '')) break;
    else at += 1;
  }
  pieces.push(line.slice(start, at));
  return { text: pieces.join(''), end: at };
}

/** A quoted piece; a quote that is not closed ends with the line. */
function quotedAt(line: string, from: number): { readonly text: string; readonly end: number } {
  const quote = line[from] ?? '"';
  const pieces: string[] = [];
  let start = from + 1;
  let at = start;
  while (at < line.length && line[at] !== quote) {
    if (quote === '"' && line[at] === '\\' && at + 1 < line.length) {
      pieces.push(line.slice(start, at));
      start = at + 1;
      at += 2;
    } else at += 1;
  }
  pieces.push(line.slice(start, at));
  return { text: pieces.join(''), end: Math.min(at + 1, line.length) };
}
