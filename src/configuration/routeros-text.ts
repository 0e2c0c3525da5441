import type { Leaf } from './branch.ts';
import { Remarks } from './remarks.ts';
import { isMasked } from './words-of-values.ts';

/** An entry of a menu (a peer, a policy) with its properties, of which later commands change some. */
export interface Entry {
  /** Counted from 1. */
  readonly line: number;
  readonly menu: string;
  readonly properties: Map<string, Leaf>;
  /** Properties that somebody asked for. */
  readonly known: Set<string>;
  /** It is there by itself: what the text says changes some of it. */
  readonly builtIn: boolean;
}

export interface RouterText {
  readonly release: string | null;
  readonly menus: ReadonlyMap<string, Entry[]>;
  readonly remarks: Remarks;
  /** It is one export that keys stand in, so that what has none there has none. */
  readonly showsKeys: boolean;
}

/** Menus that VPNs are set up in; `/ip ipsec peer profile` is what 6.43 called the profiles. */
const kept = new Set([
  ...['ip ipsec profile', 'ip ipsec peer profile', 'ip ipsec peer', 'ip ipsec identity', 'ip ipsec proposal', 'ip ipsec policy'],
  ...['ip address', 'ipv6 address', 'ip route', 'ip firewall mangle', 'ip firewall address-list', 'routing filter', 'routing filter rule'],
  ...['interface', 'interface gre', 'interface ipip', 'interface gre6', 'interface eoip', 'interface ethernet', 'interface bridge'],
  ...['interface vlan', 'interface bonding', 'interface pppoe-client', 'interface lte', 'interface wireguard', 'interface vrrp'],
  ...['routing bgp connection', 'routing bgp template', 'routing bgp instance', 'routing bgp peer', 'routing bgp network'],
]);

const verbs = new Set(['add', 'set', 'remove', 'enable', 'disable', 'print', 'export', 'edit', 'move', 'find', 'unset', 'comment']);

/** What is read of a line that is continued, in letters. */
const longest = 200_000;

/** The entries of an export, or of commands as they are typed. */
export function readRouter(text: string): RouterText {
  const lines = text.split('\n');
  const reader = new RouterReader(new Remarks(lines));
  for (let at = 0; at < lines.length; at += 1) {
    const from = at;
    while (at + 1 < lines.length && continues(lines[at] ?? '')) at += 1;
    reader.read(lines, from, at);
  }
  const release = /^# .{0,60}by RouterOS (\S{1,40})/m.exec(text.slice(0, 4000))?.[1] ?? null;
  const headers = lines.filter((line) => /^# .{0,60}by RouterOS /.test(line)).length;
  return { release, menus: reader.menus, remarks: reader.remarks, showsKeys: headers === 1 && hasKeys(reader.menus) };
}

const hasKeys = (menus: ReadonlyMap<string, readonly Entry[]>): boolean =>
  [...menus.values()]
    .flat()
    .some(({ properties }) =>
      ['secret', 'tcp-md5-key', 'ipsec-secret'].some((name) => properties.get(name)?.value && !isMasked(properties.get(name)?.value ?? '')),
    );

const continues = (line: string): boolean => line.endsWith('\\') || line.endsWith('\\\r');

const prompt = /^\s*\[[^\]\s]{1,80}@[^\]]{1,80}\]\s?(\/?[\w/ -]{0,60})>\s*/;

class RouterReader {
  readonly menus = new Map<string, Entry[]>();
  readonly remarks: Remarks;
  #menu = '';

  constructor(remarks: Remarks) {
    this.remarks = remarks;
  }

  /** One command, which stands in lines `from` to `to`, counted from 0. */
  read(lines: readonly string[], from: number, to: number): void {
    const first = (lines[from] ?? '').trimStart();
    if (!first || first.startsWith('#')) return;
    const shown = first.startsWith('[') ? prompt.exec(first) : null;
    if (shown) this.#menu = pathOf((shown[1] ?? '').split(/[\s/]+/));
    const start = shown ? first.slice(shown[0].length) : first;
    if (!start.startsWith('/') && !kept.has(this.#menu) && !/^:?(?:ip|routing|interface|ipv6)[ /]/.test(start)) return;
    const words = wordsOf([start, ...lines.slice(from + 1, to + 1)], from + 1);
    const verb = this.#enter(words, start.startsWith('/'));
    if (verb !== null) this.#command(verb, words, from + 1);
  }

  /** Goes to the menu that the first words name; the number of the verb's word, null where there is none. */
  #enter(words: readonly Word[], absolute: boolean): number | null {
    const at = words.findIndex(({ text, name }) => name !== null || verbs.has(text.split('/').at(-1) ?? ''));
    const end = at < 0 ? words.length : at;
    const path = words.slice(0, end).flatMap(({ text }) => text.split('/'));
    // Version 7 takes slashes between words, up to the verb: `/ip/ipsec/peer/add`.
    const glued = at < 0 ? [] : (words[at]?.text.split('/').slice(0, -1) ?? []);
    const menu = pathOf([...path, ...glued]);
    if (absolute || kept.has(menu)) this.#menu = menu;
    return at < 0 ? null : at;
  }

  #command(at: number, words: readonly Word[], line: number): void {
    const verb = words[at]?.text.split('/').at(-1) ?? '';
    if (!kept.has(this.#menu)) return;
    const rest = words.slice(at + 1);
    const properties = unabridged(rest.filter((word) => word.name !== null && !word.inside));
    if (verb === 'add') {
      this.#add(line, properties, false);
      return;
    }
    const found = this.#chosen(rest, line);
    for (const entry of found) this.#change(entry, verb, properties, line);
    if (found.length === 0 && !this.#menu.startsWith('interface') && (verb === 'set' || verb === 'enable' || verb === 'disable'))
      this.remarks.add(line, 'The entry that it changes is not in this text: paste the whole export of the menu.');
  }

  #change(entry: Entry, verb: string, properties: readonly Word[], line: number): void {
    if (verb === 'remove') {
      const all = this.menus.get(entry.menu);
      all?.splice(all.indexOf(entry), 1);
    }
    if (verb === 'enable' || verb === 'disable') entry.properties.set('disabled', { value: verb === 'disable' ? 'yes' : 'no', line });
    if (verb === 'set') for (const word of properties) entry.properties.set(word.name ?? '', { value: word.text, line: word.line });
  }

  #add(line: number, properties: readonly Word[], builtIn: boolean): Entry {
    const entry: Entry = { line, menu: this.#menu, properties: new Map(), known: new Set(), builtIn };
    for (const { name, text, line: at } of properties) {
      if (name === null) continue;
      if (entry.properties.has(name)) this.remarks.add(at, `${name.slice(0, 40)} stands twice in one command; the later one holds.`);
      entry.properties.set(name, { value: text, line: at });
    }
    const all = this.menus.get(this.#menu) ?? [];
    all.push(entry);
    this.menus.set(this.#menu, all);
    return entry;
  }

  /** The first entry of some menus is the router's own: its template of policies, its default profile. */
  #numbered(all: readonly Entry[], number: number, line: number): Entry | undefined {
    if (!withDefault.has(this.#menu)) return all[number];
    return number > 0 ? all.filter(({ builtIn }) => !builtIn)[number - 1] : this.#builtIn(all, line);
  }

  /** The entry that is there by itself; an export shows it where something of it was changed. */
  #builtIn(all: readonly Entry[], line: number): Entry {
    const known = all.find((entry) => entry.builtIn || entry.properties.get('name')?.value === 'default');
    if (known) return known;
    const made = this.#add(line, [], true);
    if (this.#menu === 'ip ipsec policy') made.properties.set('template', { value: 'yes', line });
    else made.properties.set('name', { value: 'default', line });
    return made;
  }

  /** Interfaces of hardware are there by themselves, too. */
  #interface(name: string, line: number): Entry {
    const made = this.#add(line, [], true);
    for (const kind of ['name', 'default-name']) made.properties.set(kind, { value: name, line });
    return made;
  }

  /** The entries that `set NAME`, `set 0` or `set [ find name=NAME ]` mean; `default` is there by itself. */
  #chosen(words: readonly Word[], line: number): readonly Entry[] {
    const all = this.menus.get(this.#menu) ?? [];
    const conditions = words.filter(({ inside, name }) => inside && name !== null);
    const name = words.find((word) => !word.inside && word.name === null)?.text;
    const says = (kind: string, value: string): boolean => conditions.some((one) => one.name === kind && one.text === value);
    const found = conditions.length
      ? all.filter((entry) => conditions.every((one) => entry.properties.get(one.name ?? '')?.value === one.text))
      : all.filter((entry) => name !== undefined && entry.properties.get('name')?.value === name);
    if (found.length) return found;
    if (this.#menu.startsWith('interface')) {
      const own = name ?? conditions.find((one) => /^(?:default-)?name$/.test(one.name ?? ''))?.text;
      return own === undefined || /^[\d*]/.test(own) ? [] : [this.#interface(own, line)];
    }
    const isDefault = says('default', 'yes') || says('name', 'default') || says('template', 'yes');
    if (isDefault || /^(?:default(?:=yes)?|\*0|\*F{8})$/.test(name ?? ''))
      return withDefault.has(this.#menu) ? [this.#builtIn(all, line)] : [];
    const numbered = /^\d+$/.test(name ?? '') ? this.#numbered(all, Number(name), line) : undefined;
    return numbered ? [numbered] : [];
  }
}

/** Menus with an entry of the router's own. */
const withDefault = new Set([
  'ip ipsec profile',
  'ip ipsec peer profile',
  'ip ipsec proposal',
  'ip ipsec policy',
  'routing bgp template',
  'routing bgp instance',
]);

/** An export of version 7 writes `local.address=… .role=…`: a name that begins with a dot goes on with the group before it. */
function unabridged(words: readonly Word[]): readonly Word[] {
  let group = '';
  return words.map((word) => {
    const name = word.name ?? '';
    if (name.startsWith('.')) return { ...word, name: `${group}${name}` };
    group = name.includes('.') ? name.slice(0, name.indexOf('.')) : group;
    return word;
  });
}

const pathOf = (words: readonly string[]): string => words.filter(Boolean).slice(0, 6).join(' ').slice(0, 80);

interface Word {
  /** Of `name=text`; null where it is a word alone. */
  readonly name: string | null;
  readonly text: string;
  /** Between `[` and `]`. */
  readonly inside: boolean;
  readonly line: number;
}

/** The words of a command; a backslash at the end of a line joins the next one to it. */
function wordsOf(lines: readonly string[], firstLine: number): readonly Word[] {
  const words: Word[] = [];
  const reading = new Letters(lines, firstLine);
  let depth = 0;
  for (;;) {
    reading.blanks();
    const letter = reading.peek();
    if (letter === '' || letter === ';') return words;
    if (letter === '[' || letter === ']' || letter === '(' || letter === ')') {
      depth = Math.max(0, depth + (letter === '[' || letter === '(' ? 1 : -1));
      reading.next();
      continue;
    }
    const line = reading.line;
    const name = reading.word('=');
    if (reading.peek() !== '=') words.push({ name: null, text: name, inside: depth > 0, line });
    else {
      reading.next();
      words.push({ name: name.replace(/^!/, ''), text: reading.word(''), inside: depth > 0, line });
    }
  }
}

/** Letters of a command over its lines. */
class Letters {
  readonly #text: string;
  /** Where each further line begins in the text, and its number. */
  readonly #starts: readonly number[];
  readonly #first: number;
  #at = 0;
  /** The line that it is in, from 0. */
  #line = 0;

  constructor(lines: readonly string[], first: number) {
    const bare = lines.map((line, index) => {
      const own = line.endsWith('\r') ? line.slice(0, -1) : line;
      const joined = index < lines.length - 1 && own.endsWith('\\') ? own.slice(0, -1) : own;
      // The export indents what follows.
      return index ? joined.trimStart() : joined;
    });
    let length = 0;
    this.#starts = bare.map((line) => (length += line.length) - line.length);
    this.#text = bare.join('').slice(0, longest);
    this.#first = first;
  }

  get line(): number {
    while ((this.#starts[this.#line + 1] ?? Infinity) <= this.#at) this.#line += 1;
    return this.#first + this.#line;
  }

  peek(): string {
    return this.#text[this.#at] ?? '';
  }

  next(): void {
    this.#at += 1;
  }

  blanks(): void {
    while (/\s/.test(this.peek())) this.#at += 1;
  }

  /** A word up to a blank, a bracket, a semicolon or a letter of `ends`, without its quotes. */
  word(ends: string): string {
    const pieces: string[] = [];
    for (let letter = this.peek(); letter !== '' && !/[\s;[\]()]/.test(letter) && !(ends && letter === ends); letter = this.peek()) {
      if (letter === '"') pieces.push(this.#quoted());
      else {
        pieces.push(letter);
        this.#at += 1;
      }
    }
    if (pieces.length === 0 && ends && this.peek() === '') this.#at += 1;
    return pieces.join('');
  }

  #quoted(): string {
    const pieces: string[] = [];
    this.#at += 1;
    for (let letter = this.peek(); letter !== '' && letter !== '"'; letter = this.peek()) {
      this.#at += 1;
      if (letter === '\\') pieces.push(this.#escaped());
      else pieces.push(letter);
    }
    this.#at += 1;
    return pieces.join('');
  }

  /** What stands behind a backslash: `\"`, `\n`, or a byte in hex. */
  #escaped(): string {
    const hex = this.#text.slice(this.#at, this.#at + 2);
    if (/^[\dA-F]{2}$/.test(hex)) {
      this.#at += 2;
      return String.fromCharCode(parseInt(hex, 16));
    }
    const letter = this.peek();
    this.#at += 1;
    return { n: '\n', r: '\r', t: '\t', _: ' ' }[letter] ?? letter;
  }
}
