/** One command of bgpd.conf, with the commands of its block. */
export interface BgpdLine {
  /** Counted from 1. */
  readonly line: number;
  /** Without quotes; macros in their places. */
  readonly words: readonly string[];
  /** As typed. */
  readonly text: string;
  readonly inside: BgpdLine[];
}

export interface BgpdText {
  readonly lines: readonly BgpdLine[];
  /** Macros that are used and stand nowhere. */
  readonly missing: readonly { readonly line: number; readonly name: string }[];
  readonly unclosed: number | null;
}

interface Word {
  readonly text: string;
  readonly isString: boolean;
}

/** Lists in braces stay words of their line; a brace at its end opens a block. */
export function bgpdLines(text: string): BgpdText {
  const top: BgpdLine[] = [];
  const open: BgpdLine[] = [];
  const macros = new Map<string, string>();
  const missing: { line: number; name: string }[] = [];
  let number = 0;
  for (const { line, typed } of joined(text)) {
    number = line;
    const words = wordsOf(typed);
    const macro = macroOf(words);
    if (macro && open.length === 0) {
      macros.set(macro.name, macro.value);
      continue;
    }
    const put = (rest: readonly Word[]): BgpdLine | null => {
      if (rest.length === 0) return null;
      const said = rest.flatMap((word) => expanded(word, line, macros, missing));
      const command: BgpdLine = { line, words: said, text: typed.trim(), inside: [] };
      (open.at(-1)?.inside ?? top).push(command);
      return command;
    };
    const closes = words.length > 0 && words.every(({ text: word, isString }) => word === '}' && !isString);
    if (closes) {
      for (let left = words.length; left > 0; left--) open.pop();
      continue;
    }
    const last = words.at(-1);
    if (last?.text === '{' && !last.isString) {
      const opened = put(words.slice(0, -1));
      if (opened) open.push(opened);
    } else take(words, put, open);
  }
  return { lines: top, missing, unclosed: open.at(-1) ? number : null };
}

/** A block in one line: `neighbor 192.0.2.1 { remote-as 65001 }`. Other lists in braces belong to what stands before them. */
function take(words: readonly Word[], put: (words: readonly Word[]) => BgpdLine | null, open: BgpdLine[]): void {
  const first = words[0]?.text;
  const at = words.findIndex(({ text, isString }) => text === '{' && !isString);
  const isBlock = (first === 'neighbor' || first === 'group') && at > 0;
  if (!isBlock) {
    const closing = words.at(-1)?.text === '}' && !words.some(({ text }) => text === '{');
    put(closing ? words.slice(0, -1) : words);
    if (closing) open.pop();
    return;
  }
  const opened = put(words.slice(0, at));
  const closes = words.at(-1)?.text === '}';
  if (!opened) return;
  open.push(opened);
  put(closes ? words.slice(at + 1, -1) : words.slice(at + 1));
  if (closes) open.pop();
}

/** Lines that a backslash goes on with are one, which begins where the first does. */
function* joined(text: string): Generator<{ readonly line: number; readonly typed: string }> {
  let number = 0;
  let begun: { line: number; parts: string[] } | null = null;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    number += 1;
    begun ??= { line: number, parts: [] };
    const goesOn = raw.endsWith('\\');
    begun.parts.push(goesOn ? raw.slice(0, -1) : raw);
    if (goesOn) continue;
    yield { line: begun.line, typed: begun.parts.join(' ') };
    begun = null;
  }
  if (begun) yield { line: begun.line, typed: begun.parts.join(' ') };
}

const token = /"[^"]*"?|'[^']*'?|[{}=]|#|[^\s{}="'#]+/g;

function wordsOf(typed: string): Word[] {
  const words: Word[] = [];
  for (const [found] of typed.matchAll(token)) {
    if (found === '#') break;
    const isString = found.startsWith('"') || found.startsWith("'");
    words.push({ text: isString ? found.replace(/^["']|["']$/g, '') : found, isString });
  }
  return words;
}

function macroOf([name, equals, ...values]: readonly Word[]): { readonly name: string; readonly value: string } | null {
  if (!name || equals?.text !== '=' || !values.length || name.isString) return null;
  return { name: name.text, value: values.map(({ text }) => text).join(' ') };
}

function expanded(
  { text, isString }: Word,
  line: number,
  macros: ReadonlyMap<string, string>,
  missing: { line: number; name: string }[],
): readonly string[] {
  // The name of a macro ends at the first sign that is no letter, digit or _: what follows is set behind its value, and both are read anew.
  const [, name, rest = ''] = /^\$(\w+)(.*)$/s.exec(text) ?? [];
  if (isString || !name) return [text];
  const value = macros.get(name);
  if (value === undefined) missing.push({ line, name: `$${name}` });
  return value === undefined ? [text] : wordsOf(value + rest).map((word) => word.text);
}
