import { noted, type Noted } from './format.ts';

/** How many remarks are worth reading. */
const most = 60;

/** What a reader remarks about lines of a configuration, without any key of it. */
export class Remarks {
  readonly #lines: readonly string[];
  readonly #said = new Map<string, { readonly line: number; readonly why: string; readonly text: string }>();
  readonly #secrets = new Set<string>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** `text` is the line itself unless it is given. */
  add(line: number, why: string, text = this.#lines[line - 1] ?? ''): void {
    const id = `${line} ${why}`;
    if (this.#said.size < most && !this.#said.has(id)) this.#said.set(id, { line, why, text: text.slice(0, 400) });
  }

  /** Never shown, in whatever line it stands. */
  hide(secret: string): void {
    if (secret) this.#secrets.add(secret);
  }

  all(): readonly Noted[] {
    // A key that holds another one must go first.
    const secrets: readonly string[] = [...this.#secrets].sort((one, other) => other.length - one.length);
    return [...this.#said.values()]
      .sort((one, other) => one.line - other.line)
      .map(({ line, why, text }) => noted(line, text, without(secrets, why), secrets));
  }
}

const without = (secrets: readonly string[], text: string): string => secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
