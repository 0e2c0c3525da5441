/** A word of a command, quotes taken away, with the line that it begins on. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/** One command of a cloud's own line tool: `aws ec2 …`, `az network …`, `gcloud compute …`. */
export interface Command {
  readonly words: readonly Word[];
  readonly line: number;
}

/** What a text holds of one tool's commands, and the rest of it with those blanked, its lines as they were. */
export interface CommandsRead {
  readonly commands: readonly Command[];
  readonly rest: string;
}

/** Commands of a tool, over several lines where a quote is open or a line ends in a backslash, a backquote or a caret. */
export function readCommands(text: string, tool: string): CommandsRead {
  const start = new RegExp(`^[ \\t]*(?:[$>#%] ?|PS [^\\n>]{0,80}> ?)?(?=${tool}[ \\t])`, 'gm');
  const commands: Command[] = [];
  const kept: string[] = [];
  let done = 0;
  let line = 1;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const from = match.index + match[0].length;
    const before = text.slice(done, from);
    line += newlines(before);
    const { words, end } = wordsFrom(text, from, line);
    commands.push({ words, line });
    kept.push(text.slice(done, match.index), '\n'.repeat(newlines(text.slice(match.index, end))));
    line += newlines(text.slice(from, end));
    done = end;
    start.lastIndex = Math.max(end, start.lastIndex + 1);
  }
  return { commands, rest: kept.join('') + text.slice(done) };
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function wordsFrom(text: string, from: number, firstLine: number): { words: Word[]; end: number } {
  const words: Word[] = [];
  let line = firstLine;
  let word: { pieces: string[]; line: number } | null = null;
  let quote = '';
  let at = from;
  const finish = (): void => {
    if (word) words.push({ text: word.pieces.join(''), line: word.line });
    word = null;
  };
  for (; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote) {
      if (letter === '\n') line++;
      if (letter === quote) quote = '';
      else if (letter === '\\' && quote === '"' && /["\\$`]/.test(text.charAt(at + 1))) word?.pieces.push(text.charAt(++at));
      else word?.pieces.push(letter);
    } else if (/[\\`^]/.test(letter) && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
      at += text.charAt(at + 1) === '\r' ? 2 : 1;
      line++;
      finish();
    } else if (letter === '\n') break;
    else if (/\s/.test(letter)) finish();
    else {
      word ??= { pieces: [], line };
      if (letter === '"' || letter === "'") quote = letter;
      else word.pieces.push(letter);
    }
  }
  finish();
  return { words, end: at };
}

/** What a command's options are set to: `--name value`, `--name=value`, or several values after one name; each with its line. */
export function optionsOf({ words }: Command): ReadonlyMap<string, readonly Word[]> {
  const options = new Map<string, Word[]>();
  let open: Word[] | null = null;
  for (const word of words) {
    const [, name, value] = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word.text) ?? [];
    if (name) {
      open = value === undefined ? [] : [{ text: value, line: word.line }];
      options.set(name.toLowerCase(), open);
    } else open?.push(word);
  }
  return options;
}

/** The first words of a command, up to its options: `ec2 create-vpn-connection`. */
export const verbOf = ({ words }: Command): string => {
  const stop = words.findIndex(({ text }) => text.startsWith('-'));
  return words
    .slice(1, stop < 0 ? undefined : stop)
    .map(({ text }) => text)
    .join(' ');
};
