import { noted, type Configuration, type Format, type Noted } from './format.ts';
import { panLines } from './pan-os-lines.ts';
import { readPan } from './pan-os-read.ts';
import { SetReader, wordsOf } from './pan-os-set-reader.ts';
import { belowNetwork } from './pan-os-shape.ts';

// No configuration is nested deeper.
const deepest = 100;

interface Open {
  /** The names of all blocks around it, and its own. */
  readonly path: readonly string[];
  readonly line: number;
}

class BracesReader {
  readonly notes: Noted[] = [];
  readonly set = new SetReader();
  #open: Open[] = [];
  // Blocks deeper than any configuration has, which are passed over.
  #deeper = 0;

  line(text: string, line: number): void {
    if (text === '}' || text === '};') this.#close(line);
    else if (text.endsWith('{')) this.#enter(wordsOf(text.slice(0, -1)), line);
    else if (this.#open.length) this.#say(wordsOf(text.replace(/;$/, '')), line);
    // A command that was typed beside what was shown.
    else if (/^(?:set|delete) /.test(text)) this.set.command(wordsOf(text), line);
  }

  #enter(words: readonly string[], line: number): void {
    if (this.#deeper || this.#open.length >= deepest) {
      this.#deeper += 1;
      return;
    }
    const below = this.#open.length === 0 && belowNetwork.includes(words[0] ?? '');
    this.#open.push({ path: [...(this.#open.at(-1)?.path ?? []), ...(below ? ['network'] : []), ...words], line });
    const known = this.set.notes.length;
    this.#say([], line);
    if (this.set.notes.length === known) return;
    // What is not known is noted once, not line by line.
    this.#open.pop();
    this.#deeper = 1;
  }

  #close(line: number): void {
    if (this.#deeper) this.#deeper -= 1;
    else if (!this.#open.pop())
      this.notes.push(noted(line, '}', 'It closes a block that is not open: the beginning of the text is missing.'));
  }

  // An entry without a word in it counts too: each opening brace is a command of its own.
  #say(words: readonly string[], line: number): void {
    if (this.#deeper) return;
    const path = this.#open.at(-1)?.path ?? [];
    if (relevant.has(path[0] ?? '')) this.set.command(['set', ...path, ...words], line);
  }

  finish(): void {
    const [first] = this.#open;
    if (first)
      this.notes.push(noted(first.line, `${first.path.join(' ')} {`, 'The text ends inside this block: is the rest of it missing?'));
  }
}

const relevant = new Set(['network', 'config', 'devices', 'template', 'template-stack', 'shared', 'vsys', 'device-group', 'address']);

function readBraces(text: string): Configuration {
  const reader = new BracesReader();
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    line += 1;
    reader.line(text.slice(from, end < 0 ? undefined : end).trim(), line);
    from = end < 0 ? text.length + 1 : end + 1;
  }
  reader.finish();
  return readPan(panOsBraces.format, reader.set.root, [...reader.notes, ...reader.set.notes], null);
}

/** What PAN-OS shows by default: blocks in braces, each setting with a semicolon. It is set by commands. */
export const panOsBraces: Format = {
  format: 'PAN-OS braces',
  read: readBraces,
  lineFor: panLines,
};
