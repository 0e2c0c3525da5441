/** One word of a statement; a string and a name without their quotes. */
export interface BirdWord {
  readonly text: string;
  readonly isString: boolean;
}

/** What ends in a semicolon, or owns a block. */
export interface BirdStatement {
  /** Counted from 1. */
  readonly line: number;
  readonly words: BirdWord[];
  block: BirdStatement[] | null;
}

/** A configuration as BIRD nests it, and where its braces do not fit. */
export interface BirdText {
  readonly statements: readonly BirdStatement[];
  readonly unclosed: number | null;
  readonly surplus: number | null;
}

// A comment, a string, a name in its own quotes, a mark that stands alone, or a word; blanks between are skipped.
const token = /\/\*[\s\S]*?(?:\*\/|$)|#[^\n]*|"[^"\n]*"?|'[^'\s]*'|\n|[{};()[\],]|[^\s{};()[\],"#/]+|\//g;

export function birdStatements(text: string): BirdText {
  const top: BirdStatement[] = [];
  const open: { readonly owner: BirdStatement; readonly within: BirdStatement[] }[] = [];
  let within = top;
  let statement: BirdStatement | null = null;
  let line = 1;
  let glued = -1;
  let surplus: number | null = null;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '\n') line += 1;
    else if (found.startsWith('/*')) line += found.split('\n').length - 1;
    else if (found === ';') statement = null;
    else if (found === '{') {
      statement ??= start(within, line);
      statement.block ??= [];
      open.push({ owner: statement, within });
      within = statement.block;
      statement = null;
    } else if (found === '}') {
      const closed = open.pop();
      if (!closed) surplus ??= line;
      else within = closed.within;
      statement = null;
    } else if (!found.startsWith('#')) {
      statement ??= start(within, line);
      const isString = found.startsWith('"');
      const last = statement.words.at(-1);
      // A slash is a word's own: `10.0.0.0/8`.
      if (last && !isString && !last.isString && index === glued && !isMark(found) && !isMark(last.text))
        statement.words[statement.words.length - 1] = { text: last.text + found, isString: false };
      else statement.words.push({ text: isString ? found.replace(/^"|"$/g, '') : found.replace(/^'(.*)'$/, '$1'), isString });
      glued = index + found.length;
    }
  }
  return { statements: top, unclosed: open.at(-1)?.owner.line ?? null, surplus };
}

function start(within: BirdStatement[], line: number): BirdStatement {
  const statement: BirdStatement = { line, words: [], block: null };
  within.push(statement);
  return statement;
}

const isMark = (word: string): boolean => /^[()[\],]$/.test(word);

export const saidBy = ({ words }: BirdStatement): string => words.map(({ text, isString }) => (isString ? `"${text}"` : text)).join(' ');
