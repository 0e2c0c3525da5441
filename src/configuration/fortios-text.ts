import { nearestName } from '../text/nearest-name.ts';
import { answer, cleaned, endOfCommand, refusal, wordsOf } from './fortios-line.ts';
import { noted, type Noted } from './format.ts';

/** A `set` of FortiOS: its words without their quotes. */
export interface Setting {
  readonly key: string;
  readonly words: readonly string[];
  readonly line: number;
}

/** A `config` or an `edit`, with what is set and nested in it. */
export interface Block {
  readonly name: string;
  readonly line: number;
  readonly settings: Map<string, Setting>;
  readonly blocks: Map<string, Block>;
}

/** What was read of a text: its tables `vpn ipsec phase1-interface`, `router bgp`, once a VDOM. */
export interface FortiText {
  readonly release: string | null;
  readonly scopes: readonly Block[];
  readonly notes: readonly Noted[];
}

/** The tables that settings of a VPN stand in; the rest of a backup is passed over. */
const wanted = new Set([
  'vpn ipsec phase1-interface',
  'vpn ipsec phase2-interface',
  'vpn ipsec phase1',
  'vpn ipsec phase2',
  'vpn ipsec manualkey-interface',
  'vpn ipsec manualkey',
  'system interface',
  'router bgp',
  'router static',
  'router route-map',
  'firewall address',
  'firewall address6',
  'firewall addrgrp',
  'firewall addrgrp6',
  'firewall policy',
]);

const verbs = ['config', 'edit', 'set', 'unset', 'append', 'delete', 'rename', 'next', 'end'];

const tops = new Set(['vpn', 'router', 'system', 'firewall']);

/** Tables whose entries can be told by a word in them, where a text begins inside one. */
const toldBy: readonly (readonly [key: string, table: string])[] = [
  ['phase1name', 'vpn ipsec phase2-interface'],
  ['remote-as', 'router bgp'],
  ['remote-ip', 'system interface'],
  ['psksecret', 'vpn ipsec phase1-interface'],
  ['remote-gw', 'vpn ipsec phase1-interface'],
  ['proposal', 'vpn ipsec phase1-interface'],
];

const emptyBlock = (name: string, line: number): Block => ({ name, line, settings: new Map(), blocks: new Map() });

/** True for a setting whose words may be a key. */
export const isSecret = (key: string): boolean => /secret|passw|psk|key(?!life|id|alive|-alive)/.test(key);

/** A level of nesting; a block of null is one that is passed over. */
interface Level {
  readonly kind: 'scope' | 'config' | 'edit';
  readonly block: Block | null;
  readonly line: number;
}

class FortiReader {
  readonly scopes: Block[] = [emptyBlock('', 0)];
  readonly notes: Noted[] = [];
  #levels: Level[] = [{ kind: 'scope', block: this.scopes[0] ?? null, line: 0 }];
  // Configs inside a table that is passed over.
  #passed = 0;

  get passes(): boolean {
    return this.#passed > 0;
  }

  #top(): Level {
    return this.#levels.at(-1) ?? { kind: 'scope', block: null, line: 0 };
  }

  note(line: number, text: string, why: string): void {
    this.notes.push(noted(line, text, why));
  }

  /** One command, its quotes closed. */
  command(text: string, line: number): void {
    const { words, open } = wordsOf(text);
    const [verb = '', ...rest] = words;
    if (open && !this.passes)
      this.note(
        line,
        verb === 'set' ? `set ${rest[0] ?? ''} …` : '',
        'A quote is opened and not closed: the FortiGate waits for its end and takes the next lines into the value. Close it.',
      );
    switch (verb) {
      case 'config': {
        this.#config(rest.join(' '), line);
        return;
      }
      case 'end': {
        this.#close('config', line);
        return;
      }
      case 'next': {
        this.#close('edit', line);
        return;
      }
    }
    if (this.passes) return;
    switch (verb) {
      case 'edit': {
        this.#edit(rest[0] ?? '', line);
        return;
      }
      case 'set': {
        this.#set(rest, line, false);
        return;
      }
      case 'append': {
        this.#set(rest, line, true);
        return;
      }
      case 'unset':
        this.#top().block?.settings.delete(rest[0] ?? '');
        return;
      case 'delete':
        this.#top().block?.blocks.delete(rest[0] ?? '');
        return;
      case 'purge':
        this.#top().block?.blocks.clear();
        return;
      case 'rename': {
        this.#rename(rest);
        return;
      }
    }
    if (this.#levels.length > 1) this.#noteVerb(verb, line);
  }

  // What is no command may be the rest of a key that was wrapped: it is shown only where it is a mistyped one.
  #noteVerb(verb: string, line: number): void {
    const near = verb.length < 12 ? nearestName(verb, verbs) : null;
    this.note(
      line,
      near ? `${verb} …` : '',
      `Not a command of FortiOS here; it answers with a parse error and goes on. ${near ? `Is ${near} meant?` : 'Lines begin with set, unset, config, edit, next or end.'}`,
    );
  }

  #config(path: string, line: number): void {
    const isTop = tops.has(path.slice(0, Math.max(0, path.indexOf(' '))));
    if (isTop) this.#leaveUnclosed(line, path);
    if (this.passes) {
      this.#passed += 1;
      return;
    }
    const top = this.#top();
    if (top.kind === 'scope' && path === 'global') this.#levels.push({ kind: 'scope', block: top.block, line });
    else if (top.kind === 'scope' && path === 'vdom') this.#levels.push({ kind: 'config', block: null, line });
    else if (top.kind === 'scope' && !wanted.has(path)) this.#passed = 1;
    else this.#levels.push({ kind: 'config', block: child(top.block, path, line), line });
  }

  /** A table of the top inside of another one: `end` was forgotten. */
  #leaveUnclosed(line: number, path: string): void {
    this.#passed = 0;
    while (this.#top().kind !== 'scope') {
      const left = this.#levels.pop();
      if (left?.kind === 'config' && left.block)
        this.note(
          line,
          `config ${path}`,
          `end is missing before it: config ${left.block.name} of line ${left.line} is still open, and the FortiGate refuses this config. Put next and end before it.`,
        );
    }
  }

  #edit(name: string, line: number): void {
    let top = this.#top();
    if (top.kind === 'edit') {
      this.note(
        line,
        `edit ${name}`,
        `next is missing before it: the FortiGate refuses this edit and puts the lines behind it into the entry of line ${top.line}. Put next before it.`,
      );
      this.#levels.pop();
      top = this.#top();
    }
    // `config vdom` has no block of its own: its entries are scopes.
    if (top.kind === 'config' && !top.block) {
      this.#levels.push({ kind: 'scope', block: this.#scope(name, line), line });
      return;
    }
    const key = name === '0' ? `0#${line}` : name;
    this.#levels.push({ kind: 'edit', block: child(top.block, key, line, name), line });
  }

  #scope(name: string, line: number): Block {
    const found = this.scopes.find((scope) => scope.name === name);
    if (found) return found;
    const made = emptyBlock(name, line);
    this.scopes.push(made);
    return made;
  }

  #set(words: readonly string[], line: number, adds: boolean): void {
    const [key = '', ...values] = words;
    const { block, kind, line: opened } = this.#top();
    if (!block || !key || kind === 'scope') return;
    const before = block.settings.get(key);
    if (before && !adds && before.line > opened)
      this.note(line, `set ${key} …`, `It is set in line ${before.line} already; the later one holds.`);
    block.settings.set(key, { key, words: adds ? [...(before?.words ?? []), ...values] : values, line });
  }

  #rename(words: readonly string[]): void {
    const [from = '', , to = ''] = words;
    const blocks = this.#top().block?.blocks;
    const moved = blocks?.get(from);
    if (!blocks || !moved) return;
    blocks.delete(from);
    blocks.set(to, { ...moved, name: to });
  }

  #close(kind: 'config' | 'edit', line: number): void {
    if (this.passes) {
      if (kind === 'config') this.#passed -= 1;
      return;
    }
    const top = this.#top();
    if (this.#levels.length === 1) return;
    if (kind === 'edit') {
      // `next` leaves an entry, or the VDOM.
      if (top.kind === 'edit' || (top.kind === 'scope' && top.block?.name)) this.#levels.pop();
      else this.note(line, 'next', 'No entry is open here; the FortiGate answers with a parse error and goes on.');
      return;
    }
    if (top.kind === 'edit' || (top.kind === 'scope' && top.block?.name)) this.#levels.pop();
    if (this.#levels.length > 1) this.#levels.pop();
  }

  /** What is open still where the text ends. */
  finish(line: number): void {
    const open = this.#levels.filter(({ kind, block }) => kind === 'config' && block).at(0);
    if (open)
      this.note(
        line,
        '',
        `The text ends inside config ${open.block?.name ?? ''} of line ${open.line}: nothing of its open entry is saved before next and end. Is the rest of the text missing?`,
      );
    for (const scope of this.scopes) this.#sortLoose(scope);
  }

  /** Entries that no `config` stands before: a text that was copied from the middle of a table. */
  #sortLoose(scope: Block): void {
    for (const [key, block] of [...scope.blocks]) {
      if (wanted.has(key)) continue;
      const table = toldBy.find(([word]) => block.settings.has(word))?.[1];
      scope.blocks.delete(key);
      if (!table) continue;
      this.note(block.line, `edit ${block.name}`, `No config stands before it; by what is set in it, it is an entry of config ${table}.`);
      const parent = child(scope, table, block.line);
      const home = table === 'router bgp' ? child(parent, 'neighbor', block.line) : parent;
      home?.blocks.set(key, block);
    }
  }
}

function child(parent: Block | null, key: string, line: number, name = key): Block | null {
  if (!parent) return null;
  const found = parent.blocks.get(key);
  if (found) return found;
  const made = emptyBlock(name, line);
  parent.blocks.set(key, made);
  return made;
}

// A backup names itself in its first line: #config-version=FG100F-7.2.5-FW-build1517-….
const header = /^#config-version=[\w-]{1,40}?-(\d{1,2}\.\d{1,2}\.\d{1,3})-/m;

/** The tables of a FortiOS configuration that VPNs are set up in. */
export function readFortiText(text: string): FortiText {
  const reader = new FortiReader();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = cleaned(lines[at] ?? '');
    if (!line || /^[#!]/.test(line) || answer.test(line)) continue;
    const refused = refusal.exec(line)?.[0];
    if (refused !== undefined) {
      reader.note(at + 1, refused, 'The FortiGate refused the command before this.');
      continue;
    }
    const end = endOfCommand(lines, at, !reader.passes);
    reader.command(end > at ? [line, ...lines.slice(at + 1, end + 1)].join('\n').replaceAll('\r', '') : line, at + 1);
    at = end;
  }
  reader.finish(lines.length);
  return { release: header.exec(text.slice(0, 2000))?.[1] ?? null, scopes: reader.scopes, notes: reader.notes };
}
