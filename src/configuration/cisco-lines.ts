import { noted, type Noted } from './format.ts';

/** A line of a Cisco configuration, with the lines of the mode that it opens. */
export interface Command {
  /** Counted from 1. */
  readonly line: number;
  /** Without blanks at its ends, and one blank between words. */
  readonly text: string;
  /** As typed, for values that may hold blanks. */
  readonly raw: string;
  readonly inside: Command[];
}

/** What is known of a mode: which lines stand in it where nothing is indented, and which of them open a mode of their own. */
export interface Mode {
  readonly opens: RegExp;
  readonly holds: RegExp;
  readonly nests?: RegExp;
}

const prompt = /^[\w./:@-]{1,64}(?:\(config[\w-]*\))?[#>][ \t]?/;
const more = /<?-{2,} ?More ?-{2,}>?/g;
/** How commands begin that may tell about a VPN: in a big file most do not. */
const ofVpn =
  /^(?:no )?(?:crypto|int|rout|ip|access-list|object|tunnel-group|group-policy|sysopt|mtu|prefix-list|version|ASA|PIX|isakmp|name )/;
const leaves = /^(?:exit(?:-address-family|-vrf|-peer-session|-peer-policy)?|end|quit)$/;

/** The commands of a configuration as a device nests them: by indentation, or by the mode where a text has lost it. */
export function commandsOf(text: string, modes: readonly Mode[]): Command[] {
  const nest = new Nest(modes);
  let banner: string | null = null;
  let line = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line += 1;
    if (banner !== null) {
      if (raw.includes(banner)) banner = null;
      continue;
    }
    const bare = withoutTerminal(raw);
    banner = bannerEnd(bare);
    if (banner === null) nest.add(bare, line);
  }
  return nest.top;
}

/** What a terminal adds to a line: prompts, pages, and the backspaces that wipe them. */
function withoutTerminal(raw: string): string {
  const bare = raw.includes('More') || raw.includes('\b') ? raw.replace(more, '').replaceAll(/ *\x08+ */g, '') : raw;
  return bare.replace(prompt, '');
}

/** What ends the banner that a line begins, where it does not end in the same line. */
function bannerEnd(text: string): string | null {
  // ASA writes each line of its banners with the command before it.
  const delimiter = /^banner (?:motd|login|exec|incoming|prompt-timeout|slip-ppp) (\^C|[^\s\w])/.exec(text)?.[1];
  if (!delimiter) return null;
  return text.indexOf(delimiter, text.indexOf(delimiter) + delimiter.length) < 0 ? delimiter : null;
}

/** Puts each line under the command whose mode it stands in. */
class Nest {
  readonly top: Command[] = [];
  readonly #modes: readonly Mode[];
  /** Open commands, the outermost first, each with its indentation. */
  #open: { readonly command: Command; readonly indent: number }[] = [];
  /** Where commands of no mode stand: a text may be indented as a whole. */
  #base = Infinity;
  #mode: Mode | undefined;
  #nested: Command | undefined;

  constructor(modes: readonly Mode[]) {
    this.#modes = modes;
  }

  add(raw: string, line: number): void {
    const typed = raw.trimStart();
    if (!typed || typed.startsWith('!') || typed.startsWith(':')) return;
    const command: Command = { line, text: typed.trimEnd().replaceAll(/\s+/g, ' '), raw: typed, inside: [] };
    const indent = raw.length - typed.length;
    if (indent > this.#base) {
      // It leaves what stands deeper, or as deep as it does; it says nothing itself.
      if (command.text === 'exit') return;
      this.#indented(command, indent);
      return;
    }
    this.#base = indent;
    this.#flat(command);
  }

  #indented(command: Command, indent: number): void {
    while (this.#open.length > 1 && (this.#open.at(-1)?.indent ?? 0) >= indent) this.#open.pop();
    this.#open.at(-1)?.command.inside.push(command);
    this.#open.push({ command, indent });
  }

  #flat(command: Command): void {
    const [first] = this.#open;
    if (leaves.test(command.text)) {
      this.#leave();
      return;
    }
    if (first && this.#mode?.holds.test(command.text)) {
      this.#within(first.command, command);
      return;
    }
    this.#open = [{ command, indent: 0 }];
    this.#nested = undefined;
    this.#mode = undefined;
    // What a line opens is kept out with it.
    if (!ofVpn.test(command.text)) return;
    this.top.push(command);
    this.#mode = this.#modes.find(({ opens }) => opens.test(command.text));
  }

  #within(outer: Command, command: Command): void {
    const nests = this.#mode?.nests?.test(command.text);
    (nests ? outer : (this.#nested ?? outer)).inside.push(command);
    if (!nests) return;
    this.#nested = command;
    // Lines that are indented after all belong to it.
    this.#open = [
      { command: outer, indent: this.#base },
      { command, indent: this.#base },
    ];
  }

  #leave(): void {
    if (!this.#nested) this.#mode = undefined;
    this.#nested = undefined;
  }
}

/** A form of a line, and what it says: its words are what the form's groups caught, `''` where one caught nothing. */
export type Rule<Into> = readonly [form: RegExp, takes: (into: Into, words: readonly string[], command: Command) => void];

/** Takes each line by the first rule whose form it has; one that has none and is not known to be harmless is noted. */
export function takeAll<Into>(
  commands: readonly Command[],
  rules: readonly Rule<Into>[],
  harmless: RegExp,
  into: Into,
  notes: Notes,
): void {
  for (const command of commands) {
    const taken = rules.some(([form, takes]) => {
      const found = form.exec(command.text);
      if (found)
        takes(
          into,
          found.slice(1).map((word: string | undefined) => word ?? ''),
          command,
        );
      return found !== null;
    });
    if (!taken && !harmless.test(command.text)) notes.add(command, 'Not known here, so it was not taken into account.');
  }
}

/** What the text calls the objects that a VPN's settings stand in, while it is put together. */
export type Names = Record<string, string>;

/** How many notes are worth reading. */
const most = 100;
/** Behind such a word stands a key, or may stand one that was mistyped. */
const beforeSecret = /\S*(?:key(?!ring|-id|-exchange)|passw|secret|psk|shared|community)\S*/i;

/** Notes of one configuration, none of which shows a key. */
export class Notes {
  readonly #pending: { readonly command: { readonly line: number; readonly text: string }; readonly why: string }[] = [];
  readonly #secrets = new Set<string>();

  add({ line, text, raw }: Pick<Command, 'line' | 'text'> & Partial<Command>, why: string): void {
    if (this.#pending.length >= most || this.#pending.some((note) => note.command.line === line && note.why === why)) return;
    this.#pending.push({ command: { line, text: (raw ?? text).slice(0, 1000).replaceAll(/\s+/g, ' ') }, why });
  }

  /** Never to be shown, wherever it stands. */
  hide(secret: string): void {
    this.#secrets.add(secret);
  }

  all(): readonly Noted[] {
    const secrets = [...this.#secrets].sort((one, other) => other.length - one.length);
    return [...this.#pending]
      .sort((one, other) => one.command.line - other.command.line)
      .map(({ command, why }) => noted(command.line, cutAtSecret(command.text), why, secrets));
  }
}

function cutAtSecret(text: string): string {
  const found = beforeSecret.exec(text.slice(0, 400));
  if (!found) return text.slice(0, 400);
  const end = found.index + found[0].length;
  return end < text.length ? `${text.slice(0, end)} …` : text;
}
