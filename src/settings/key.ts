/** What kinds of characters a key holds, for a person who compares two of them without showing either. */
export interface KeyShape {
  /** Characters, as Unicode code points. */
  readonly length: number;
  /** What often goes wrong on the way into a device, in words: a blank at its end, quotes around it, a character beyond ASCII. */
  readonly doubts: readonly string[];
}

/** A key on its way between two parts of one page. */
export interface PackedKey {
  readonly packedKey: string;
}

/** A pre-shared key or a BGP password: compared and described, never shown, never written anywhere. */
export class Key {
  readonly #text: string;
  readonly shape: KeyShape;

  constructor(text: string) {
    this.#text = text;
    this.shape = { length: Array.from(text).length, doubts: doubts.flatMap(([is, says]) => (is.test(text) ? [says] : [])) };
  }

  /** For the way from a worker of the page to the page itself, and for nothing else. */
  static pack(key: Key): PackedKey {
    return { packedKey: key.#text };
  }

  /** A key that is set and stands there encrypted, hashed or taken out: nothing but that it is there is known of it. */
  static hidden(): Key {
    return new Key('[secret]');
  }

  /** It is what stands in place of a key that somebody took out. */
  get isMasked(): boolean {
    return /^(?:\[secret\]|\[key removed\]|[*•xX]{4,}|<[^<>]*>|redacted|removed|hidden)$/i.test(this.#text.trim());
  }

  /** Of two keys that are masked nothing is known: ask `isMasked` first. */
  same(other: Key): boolean {
    return this.#text === other.#text;
  }

  /** The two differ in nothing but `what`: in blanks at the ends, in the case of letters, in quotes around one of them. */
  differsOnlyIn(other: Key): 'blanks at the ends' | 'upper and lower case' | 'quotes around it' | null {
    if (this.same(other)) return null;
    const [own, theirs] = [this.#text, other.#text];
    if (own.trim() === theirs.trim()) return 'blanks at the ends';
    if (unquoted(own) === unquoted(theirs)) return 'quotes around it';
    return own.toLowerCase() === theirs.toLowerCase() ? 'upper and lower case' : null;
  }

  /**
   * Five letters to say on the phone: the same for the same key, and slow to find a key for. Not for a place that others read.
   * @throws where the browser offers no cryptography: over plain HTTP
   */
  async fingerprint(): Promise<string> {
    const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(this.#text), 'PBKDF2', false, ['deriveBits']);
    const salt = new TextEncoder().encode('the same key at both ends');
    const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, material, 40);
    return Array.from(new Uint8Array(bits), (byte) => signs[byte % signs.length] ?? '').join('');
  }

  /** So that nothing that writes settings down writes a key. */
  toJSON(): { readonly key: string } {
    return { key: `${this.shape.length} characters` };
  }

  toString(): string {
    if (this.isMasked) return '(hidden)';
    return `(${this.shape.length} characters)`;
  }
}

/** Of PBKDF2: some tenths of a second, so that guessing by the fingerprint is slow. */
const rounds = 600_000;

/** Letters that no other sounds like on a bad line, and none that spells a word. */
const signs = 'ABFHJKMRUXYZ';

const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;

const doubts: readonly (readonly [is: RegExp, says: string])[] = [
  [/^\s|\s$/, 'a blank at one of its ends'],
  [/\S\s+\S/, 'a blank inside'],
  [/^(["']).*\1$/s, 'quotes around it'],
  [/[^\x20-\x7e]/, 'a character beyond ASCII'],
  [/^0[xs]/i, 'it begins with 0x or 0s, which some daemons read as hex or Base64'],
  [/\?/, 'a question mark, which asks for help on many command lines'],
  [/["'\\$`#;!%]/, 'a character that some command lines and shells read as their own'],
];
