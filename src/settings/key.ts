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

/** In what alone two keys differ that somebody meant to be the same. */
export type Slip =
  | 'blanks at the ends'
  | 'quotes around it'
  | 'characters that a text editor puts in place of what is typed'
  | 'upper and lower case'
  | 'characters that look alike';

/** A pre-shared key or a BGP password: compared and described, never shown, never written anywhere. */
export class Key {
  readonly #text: string;
  readonly shape: KeyShape;

  constructor(text: string) {
    this.#text = text;
    // What stands for a key says nothing of how the key is written.
    const isIts = !text.startsWith(standIn);
    this.shape = {
      length: isIts ? Array.from(text).length : 0,
      doubts: isIts ? doubts.flatMap(([is, says]) => (is.test(text) ? [says] : [])) : [],
    };
  }

  /** For the way from a worker of the page to the page itself, and for nothing else. */
  static pack(key: Key): PackedKey {
    return { packedKey: key.#text };
  }

  /** A key that is set and stands there encrypted, hashed or taken out: nothing but that it is there is known of it. */
  static hidden(): Key {
    return new Key('[secret]');
  }

  /** Stands for a key of a comparison that was kept: of it is known which others of that comparison are the same, and nothing else. */
  static standIn(comparison: string, label: number): Key {
    return new Key(`${standIn}${comparison} ${label}`);
  }

  /** Stands for a key that was kept, and of which nothing is known but that it is set. */
  static notKept(): Key {
    return new Key(nothingKnown);
  }

  /** The comparison that it stands for a key of; null for a key itself. */
  get keptIn(): string | null {
    return this.#text.startsWith(standIn) ? (this.#text.slice(standIn.length).split(' ')[0] ?? null) : null;
  }

  /** It is what stands in place of a key that somebody took out. */
  get isMasked(): boolean {
    return (
      this.#text === nothingKnown || /^(?:\[secret\]|\[key removed\]|[*•xX]{4,}|<[^<>]*>|redacted|removed|hidden)$/i.test(this.#text.trim())
    );
  }

  /** Of two keys that are masked nothing is known: ask `isMasked` first. */
  same(other: Key): boolean {
    return this.#text === other.#text;
  }

  /** The two differ in nothing but this; null where they differ in more, or not at all. */
  differsOnlyIn(other: Key): Slip | null {
    if (this.same(other) || this.keptIn !== null || other.keptIn !== null) return null;
    const [own, theirs] = [this.#text, other.#text];
    if (own.trim() === theirs.trim()) return 'blanks at the ends';
    if (unquoted(own) === unquoted(theirs)) return 'quotes around it';
    if (typed(own) === typed(theirs)) return 'characters that a text editor puts in place of what is typed';
    if (own.toLowerCase() === theirs.toLowerCase()) return 'upper and lower case';
    return asSeen(own) === asSeen(theirs) ? 'characters that look alike' : null;
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
    if (this.keptIn !== null) return '(set, not kept)';
    if (this.isMasked) return '(hidden)';
    return `(${this.shape.length} characters)`;
  }
}

/** No device takes such a key, so none is mistaken for one. */
const standIn = '\u0000kept ';
const nothingKnown = `${standIn}? hidden`;

/** Of PBKDF2: some tenths of a second, so that guessing by the fingerprint is slow. */
const rounds = 600_000;

/** Letters that no other sounds like on a bad line, and none that spells a word. */
const signs = 'ABFHJKMRUXYZ';

/** What word processors make of what is typed: curly quotes, long dashes, blanks that do not break, ellipses; and what has no width at all. */
const replaced: readonly (readonly [made: RegExp, of: string])[] = [
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00a0\u2007\u202f]/g, ' '],
  [/\u2026/g, '...'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
];
const typed = (text: string): string => replaced.reduce((rest, [made, of]) => rest.replace(made, of), text.normalize('NFKC'));

/** Characters that are read for one another on paper and on a screen. */
const alike: readonly string[] = [
  '0OoQ\u041e\u043e\u039f\u03bf',
  '1lI|i\u0406\u0456',
  '5S\u0405',
  '2Z',
  '8B\u0412',
  'a\u0430',
  'c\u0441',
  'e\u0435',
  'p\u0440',
  'x\u0445',
  'y\u0443',
  'vu',
  "`'",
];
const leaders = new Map(alike.flatMap((group) => Array.from(group, (character) => [character, group[0] ?? character] as const)));
const asSeen = (text: string): string => Array.from(typed(text), (character) => leaders.get(character) ?? character).join('');

const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;

const doubts: readonly (readonly [is: RegExp, says: string])[] = [
  [/^\s|\s$/, 'a blank at one of its ends'],
  [/\S\s+\S/, 'a blank inside'],
  [/^(["']).*\1$/s, 'quotes around it'],
  [/[\u2018-\u201f\u2010-\u2015\u2026\u00a0\u202f]/, 'a quote, dash or blank as a word processor writes it'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/, 'a character that has no width and is not seen'],
  [/[\u0370-\u03ff\u0400-\u04ff]/, 'a Greek or Cyrillic letter, which may look like a Latin one'],
  [/[^\x20-\x7e]/, 'a character beyond ASCII'],
  [/^0[xs]/i, 'it begins with 0x or 0s, which some daemons read as hex or Base64'],
  [/\?/, 'a question mark, which asks for help on many command lines'],
  [/["'\\$`#;!%]/, 'a character that some command lines and shells read as their own'],
];
