import { literalOf } from '../text/literal.ts';
import { nesting } from './json-text.ts';
import type { Line } from './line.ts';

/** What a part of a pasted text is, and so how it is read. */
export const blockKinds = ['prose', 'log', 'state', 'capture', 'configuration', 'json'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Lines that are of one kind; `from` and `to` are their first and last number in the pasted text. */
export interface Block {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
}

/** By which words the kinds are told apart: content. */
export interface BlockWords {
  /** How lines of logs and of configurations begin, with gaps: `{n}` a number, `{x}` a word, `{X}` one in capitals, `{name}` a name in quotes. */
  readonly logs: readonly string[];
  readonly configuration: readonly string[];
  /** The words before a time that tells how long, not when: in one text. */
  readonly durations: string;
  /** What sentences are built of, and the words of somebody who speaks; each list in one text. */
  readonly sentences: string;
  readonly somebody: string;
}

/** What is known of lines before they are parted: those of a capture's packets, and whether a line tells its time. */
export interface KnownLines {
  readonly packets: ReadonlySet<number>;
  /** Rows of tables: a time in them is how long something lasts. */
  readonly rows: ReadonlySet<number>;
  readonly hasTime: (text: string) => boolean;
}

/** A line before it is settled: null where by itself it could be of any kind. */
type Guess = BlockKind | null;

const longestHead = 400;

/** Parts texts into blocks, in their order; blank lines belong to none. */
export type PartText = (lines: readonly Line[], known: KnownLines) => Block[];

/** Builds the patterns once. */
export function createBlockReader(words: BlockWords): PartText {
  const guessOf = createGuess(words);
  return (lines, known) => blocksOf(lines, (line) => guessOf(line, known));
}

function blocksOf(lines: readonly Line[], guessOf: (line: Line) => Guess): Block[] {
  const json = jsonLines(lines);
  const guesses = lines.map((line): Guess => (json.has(line.number) ? 'json' : guessOf(line)));
  const parts = paragraphs(lines).map(([from, to]) => ({ lines: lines.slice(from, to), guesses: guesses.slice(from, to) }));
  const settled = parts.map((part, index) => {
    const beside = [parts[index - 1], parts[index + 1]].some((other) => other && mostly(other.guesses) === 'prose');
    return settle(index === 0 && parts.length > 1 && isTitle(part.lines) ? ['prose'] : part.guesses, beside);
  });
  const blocks: { kind: BlockKind; from: number; to: number }[] = [];
  parts.forEach((part, index) => {
    part.lines.forEach(({ number }, at) => {
      const kind = settled[index]?.[at] ?? 'state';
      const before = blocks.at(-1);
      if (before?.kind === kind) before.to = number;
      else blocks.push({ kind, from: number, to: number });
    });
  });
  return blocks;
}

/** The blocks as somebody corrected them: who pasted a text knows what it is. What fits no block of this text is left out. */
export function corrected(blocks: readonly Block[], corrections: readonly Block[]): readonly Block[] {
  if (!corrections.length) return blocks;
  return blocks.map((block) => corrections.find(({ from, to }) => from === block.from && to === block.to) ?? block);
}

/** Which lines are of one kind, by their numbers. */
export interface Numbers {
  readonly has: (number: number) => boolean;
  readonly size: number;
}

/** The lines that are of this kind; a long log is one block, so its lines are not counted one by one before somebody asks. */
export function numbersOf(blocks: readonly Block[], kind: BlockKind, lines: readonly Line[]): Numbers {
  const own = blocks.filter((block) => block.kind === kind);
  if (own.length === 0) return { has: () => false, size: 0 };
  const has = (number: number): boolean => {
    let [low, high] = [0, own.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = own[middle];
      if (!block) return false;
      if (number < block.from) high = middle - 1;
      else if (number > block.to) low = middle + 1;
      else return true;
    }
    return false;
  };
  return {
    has,
    get size() {
      return lines.filter(({ number }) => has(number)).length;
    },
  };
}

/** Runs of lines without a blank one between, as places in the list. */
function paragraphs(lines: readonly Line[]): [number, number][] {
  const found: [number, number][] = [];
  lines.forEach(({ number }, index) => {
    const last = found.at(-1);
    if (last && number === (lines[index - 1]?.number ?? 0) + 1) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

/** A paragraph's kinds: a line that could be anything goes with its neighbors, and a paragraph of such lines with the sentences beside it. */
function settle(guesses: readonly Guess[], besideProse: boolean): BlockKind[] {
  const usual = mostly(guesses) ?? (besideProse && guesses.length < 3 ? 'prose' : 'state');
  const settled: BlockKind[] = [];
  guesses.forEach((guess, index) => {
    const before = settled[index - 1];
    // What follows the head of a section is of the configuration; and a lone sentence between lines of a log is one of them.
    if (before === 'configuration' && guess === 'state') settled.push('configuration');
    else if (guess === 'prose' && before !== undefined && before !== 'prose' && guesses[index + 1] === before) settled.push(before);
    else settled.push(guess ?? (usual === 'prose' ? 'prose' : (before ?? usual)));
  });
  return settled;
}

/** How many of a line's parts hold signs or digits, as those that a machine wrote do. */
const codeParts = (parts: readonly string[]): number => parts.filter((part) => /[\d_[\]{}<>|#@=]/.test(part)).length;

/** A line above everything else, in plain words: how posts and mails begin. */
function isTitle([line, ...more]: readonly Line[]): boolean {
  if (!line || more.length || columns.test(line.text)) return false;
  const parts = line.text.trim().split(/\s+/);
  return parts.length >= 5 && codeParts(parts) * 5 <= parts.length;
}

/** What most of the lines are that say it; sentences that a window or a mail broke leave lines with hardly a word. */
function mostly(guesses: readonly Guess[]): Guess {
  const told = guesses.filter((guess) => guess !== null);
  const spoken = told.filter((guess) => guess === 'prose').length;
  return spoken > 0 && spoken * 2 >= told.length ? 'prose' : (told.find((guess) => guess !== 'prose') ?? null);
}

function createGuess(words: BlockWords): (line: Line, known: KnownLines) => Guess {
  const [logged, section] = [beginning(words.logs), beginning(words.configuration)];
  const speaks = createEar(words);
  // A time behind such a word, or far down a row of columns, is a field of a state.
  const lasts = new RegExp(String.raw`\b(?:${words.durations.split(' ').join('|')})(?:\W{0,3}|\s*)\d+[:d]`, 'i');
  return ({ number, text }, { packets, rows, hasTime }) => {
    if (packets.has(number)) return 'capture';
    const head = text.slice(0, longestHead);
    if (logged.test(head)) return 'log';
    const hasColumns = columns.test(head);
    const begin = head.slice(0, hasColumns ? 24 : 60);
    if (rows.has(number)) return 'state';
    if (hasTime(begin) && !lasts.test(begin)) return 'log';
    if (section.test(head)) return 'configuration';
    if (hasColumns || field.test(head)) return 'state';
    return speaks(head) ? 'prose' : null;
  };
}

const gaps: Readonly<Record<string, string>> = {
  '{n}': String.raw`\d+`,
  '{x}': String.raw`[^\s:]+`,
  '{X}': String.raw`[A-Z][A-Z0-9_-]+`,
  '{name}': String.raw`"[^"]+"`,
  '{rest}': String.raw`[^\s:]*`,
  '{end}': '$',
};

function beginning(templates: readonly string[]): RegExp {
  const sources = templates.map((template) =>
    template
      .split(/(\{\w+\})/)
      .map((part) => gaps[part] ?? literalOf(part))
      .join(''),
  );
  return new RegExp(String.raw`^\s*(?:${sources.join('|')})`);
}

/** Columns, also those that tabs part, a rule of a table, or a prompt with its command. */
const columns =
  /\S {2,}\S.*\S {2,}\S|\S\t+\S[^\t]*\t+\S|^\S{1,60}\t+\S|^\s*[-=+|#*]{4,}|^\S+[@\w.()~-]*[#>$%] ?\S|^[\w.-]+ (?:\([\w-]+\) )?# \w|^\S+@\S+[:~\w/ -]*[#>$%]|^PS [^>]{1,80}> ?\S|^[$%] [a-z]/;
/** A field and its value. */
const field = /^\s*[\w /()[\].-]{2,40}(?: ?= ?|\s*:\s+)\S{1,60}(?:\s\S{1,20}){0,3}\s*$/;

/** Hears whether a sentence is somebody's: how a device words a state has nobody in it, and is short. */
function createEar({ sentences, somebody }: BlockWords): (text: string) => boolean {
  const sentenceWords = new Set(sentences.split(' '));
  const speakers = somebody.replaceAll("'", "['’]").split(' ').join('|');
  const spoken = new RegExp(String.raw`\b(?:${speakers})\b|\?(?:\s|$)`, 'i');
  return (text) => {
    if (/^(?: {2,}|\t|\s*[<[({"|*+#$%=])/.test(text)) return false;
    const parts = text.trim().split(/\s+/);
    if (codeParts(parts) * 3 >= parts.length) return false;
    const words = text.match(/[a-z][a-z'’-]*/gi) ?? [];
    // An AS is no "as".
    const built = words.filter((word) => word !== 'AS' && sentenceWords.has(word.toLowerCase())).length;
    if (words.length < 4 || built < words.length * 0.3) return false;
    return (
      spoken.test(text) ||
      (words.length >= 14 && /[a-z][.?!:]/.test(text) && !/\b0x/.test(text)) ||
      (words.length >= 6 && text.trimEnd().endsWith(':'))
    );
  };
}

/** The lines of JSON that is spread over lines: from one that opens it to the one that closes it. */
function jsonLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: Line[] = [];
  let depth = 0;
  for (const line of lines) {
    const { text } = line;
    if (depth === 0 && !/^\s*[[{]\s*(?:["{[].*)?$/.test(text)) continue;
    open.push(line);
    depth += nesting(text);
    if (depth > 0) continue;
    if (open.some((one) => /"[^"]+"\s*:/.test(one.text))) for (const { number } of open) found.add(number);
    [open, depth] = [[], 0];
  }
  return found;
}
