interface Words {
  readonly words: string[];
  /** The quote that is still open at the end. */
  readonly open: string | null;
}

// A longer one is no command: a certificate has some thousands.
const longestCommand = 100_000;

/** The words of a command; quotes of either kind hold blanks together, a backslash takes the next character as it is. */
export function wordsOf(text: string): Words {
  const words: string[] = [];
  let word: string | null = null;
  let open: string | null = null;
  const end = Math.min(text.length, longestCommand);
  for (let at = 0; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\' && open !== "'" && at + 1 < end) word = (word ?? '') + (text[(at += 1)] ?? '');
    else if (open) {
      if (char === open) open = null;
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") [open, word] = [char, word ?? ''];
    else if (char === ' ' || char === '\t' || char === '\n') {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (word !== null) words.push(word);
  return { words, open };
}

const prompt = /^[\w.-]{1,64}(?: ?\([\w./ -]{1,64}\))? ?[#$] ?(?=\S)/;
const more = /^\s*--\s?More\s?--[\s\b]*/i;

/** A line without what a terminal puts before it. */
export const cleaned = (line: string): string => line.replace(more, '').trim().replace(prompt, '');

/** An odd number of quotes: the string goes on in the next line. */
function leavesOpen(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at - 1] !== '\\') odd = !odd;
  }
  return odd;
}

/** What the device says to what is typed. */
export const answer = /^(?:new entry '|Do you want to continue|Please |Warning:)/;
/** How it refuses a command. */
export const refusal = /^(?:Command fail|command parse error|value parse error|node_check_object fail|entry not found)/i;

const startsCommand = /^\s*(?:set|unset|next|end|edit|config)\b/;
const longestString = 5000;

/** The line that the command of a line ends in: strings go on over lines. With `strict` they do not go over lines that are commands. */
export function endOfCommand(lines: readonly string[], from: number, strict: boolean): number {
  if (!leavesOpen(lines[from] ?? '')) return from;
  for (let at = from + 1; at < Math.min(lines.length, from + longestString); at += 1) {
    const line = lines[at] ?? '';
    if (strict && startsCommand.test(line)) return from;
    if (leavesOpen(line)) return at;
  }
  return from;
}
