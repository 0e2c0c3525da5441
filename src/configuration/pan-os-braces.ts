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
  /** The words of the last command to show a part. */
  #shown: readonly string[] = [];
  /** The first block that is passed over for what is around it. */
  #strange: Open | undefined;

  line(text: string, line: number): void {
    if (text === '}' || text === '};') this.#close(line);
    else if (text.endsWith('{')) this.#enter(wordsOf(text.slice(0, -1)), line);
    else if (this.#open.length) this.#say(wordsOf(text.replace(/;$/, '')), line);
    // A command that was typed beside what was shown.
    else if (/^(?:set|delete) /.test(text)) this.set.command(wordsOf(text), line);
    else {
      const shows = /^\S*# *show (.*)/.exec(text)?.[1];
      if (shows !== undefined) this.#shown = wordsOf(shows);
    }
  }

  #enter(words: readonly string[], line: number): void {
    if (this.#deeper || this.#open.length >= deepest) {
      this.#deeper += 1;
      return;
    }
    const around = this.#open.at(-1)?.path ?? this.#around(words);
    this.#open.push({ path: [...around, ...words], line });
    if (this.#open.length === 1 && !isKnown(this.#open[0])) this.#strange ??= this.#open[0];
    const known = this.set.notes.length;
    this.#say([], line);
    if (this.set.notes.length === known) return;
    // What is not known is noted once, not line by line.
    this.#open.pop();
    this.#deeper = 1;
  }

  /** What is around a block that stands in no other: what the command before it says, which ends with the block's own name. */
  #around(words: readonly string[]): readonly string[] {
    if (this.#shown.at(-1) === words[0]) return this.#shown.slice(0, -1);
    return belowNetwork.includes(words[0] ?? '') ? ['network'] : [];
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
    if (isKnown(this.#open.at(-1))) this.set.command(['set', ...path, ...words], line);
  }

  /** Ends the text; `found` where there was a VPN in it. */
  finish(found: boolean): void {
    if (this.#strange && !found)
      this.notes.push(
        noted(
          this.#strange.line,
          `${this.#strange.path.join(' ')} {`,
          'Passed over: what is around this block is not in the text. Paste the command that showed it too, such as # show network ike.',
        ),
      );
    const [first] = this.#open;
    if (first)
      this.notes.push(noted(first.line, `${first.path.join(' ')} {`, 'The text ends inside this block: is the rest of it missing?'));
  }
}

const relevant = new Set(['network', 'config', 'devices', 'template', 'template-stack', 'shared', 'vsys', 'device-group', 'address']);

const isKnown = (block: Open | undefined): boolean => relevant.has(block?.path[0] ?? '');

function readBraces(text: string): Configuration {
  const reader = new BracesReader();
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    line += 1;
    reader.line(text.slice(from, end < 0 ? undefined : end).trim(), line);
    from = end < 0 ? text.length + 1 : end + 1;
  }
  const read = readPan(panOsBraces.format, reader.set.root, reader.set.notes, null);
  reader.finish(read.vpns.length > 0);
  return { ...read, notes: [...reader.notes, ...read.notes] };
}

/** What PAN-OS shows by default: blocks in braces, each setting with a semicolon. It is set by commands. */
export const panOsBraces: Format = {
  format: 'PAN-OS braces',
  read: readBraces,
  lineFor: panLines,
};
