import { Parser } from 'htmlparser2';
import { panXmlLines } from './pan-os-xml-lines.ts';
import { readPan } from './pan-os-read.ts';
import { belowNetwork, loneShape, rootShape, type Shape } from './pan-os-shape.ts';
import { childOf, emptyNode, type PanNode } from './pan-os-tree.ts';
import { noted, type Configuration, type Format, type Noted } from './format.ts';

/** An element that is open; a shape of null is one that is passed over. */
interface Level {
  readonly node: PanNode;
  readonly shape: Shape | null;
  readonly name: string;
  text: string;
  /** An element that holds words takes the place of what an earlier one held. */
  fresh: boolean;
}

// No configuration is nested deeper; a text that is, is none.
const deepest = 200;
const longestValue = 10000;
const piece = 65536;

class XmlReader {
  readonly root = emptyNode(0);
  /** Entries that stand in nothing, as the API answers for one. */
  readonly #lone = emptyNode(0);
  readonly notes: Noted[] = [];
  release: string | null = null;
  stopped = false;
  #levels: Level[] = [{ node: this.root, shape: rootShape, name: '', text: '', fresh: true }];
  #passed = 0;
  #ended = false;
  // The names of what was not known, so that each is noted once.
  #unknown = new Set<string>();
  readonly #text: string;
  readonly #parser: Parser;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        // An element that closes itself, as <entry/>, counts as one that nothing closes.
        onclosetag: (name, implied) => this.#close(name, implied && this.#text[this.#parser.endIndex - 1] !== '/'),
        ontext: (data) => this.#hear(data),
        onprocessinginstruction: (name) => {
          if (/^!doctype/i.test(name))
            this.notes.push(
              noted(this.#here(), '<!DOCTYPE …>', 'PAN-OS writes no DOCTYPE: it is passed over, and no entity of it is read.'),
            );
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  run(): void {
    for (let from = 0; from < this.#text.length && !this.stopped; from += piece) this.#parser.write(this.#text.slice(from, from + piece));
    this.#ended = true;
    if (!this.stopped) this.#parser.end();
    for (const [name, entry] of this.#lone.kids) {
      const path = pathOfLone(entry);
      if (path) path.reduce((node, step) => childOf(node, step, entry.line), this.root).kids.set(name, entry);
      else
        this.notes.push(noted(entry.line, `<entry name="${name}">`, 'What is around this entry is not in the text, so it is passed over.'));
    }
  }

  /** The line that the parser is in; it only ever moves on. */
  #here(): number {
    const index = Math.min(this.#parser.startIndex, this.#text.length);
    for (let at = this.#text.indexOf('\n', this.#counted); at >= 0 && at < index; at = this.#text.indexOf('\n', at + 1)) {
      this.#line += 1;
      this.#counted = at + 1;
    }
    return this.#line;
  }

  #top(): Level | undefined {
    return this.#levels.at(-1);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const top = this.#top();
    if (this.#passed || !top || this.stopped) {
      this.#passed += 1;
      if (this.#passed > deepest) this.#stop();
      return;
    }
    if (this.#levels.length > deepest) {
      this.#stop();
      return;
    }
    if (name === 'config' && this.release === null) this.release = attributes['detail-version'] ?? attributes['version'] ?? null;
    const level = this.#below(top, name, attributes);
    if (level) this.#levels.push(level);
    else this.#passed = 1;
  }

  #stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.notes.push(noted(this.#here(), '', `Nested deeper than ${deepest} elements: nothing is read from here on.`));
  }

  #level(node: PanNode, shape: Shape | null, name: string): Level {
    return { node, shape, name, text: '', fresh: true };
  }

  #below({ node, shape, name: parent }: Level, name: string, attributes: Readonly<Record<string, string>>): Level | null {
    const line = this.#here();
    if (!shape || shape.kind === 'rest' || shape.kind === 'flag') return null;
    // A member adds a word to the element around it.
    if (shape.kind === 'value' || shape.kind === 'values') return name === 'member' ? this.#level(node, shape, name) : null;
    if (shape.kind === 'each') {
      const entry = attributes['name'];
      return name === 'entry' && entry !== undefined ? this.#level(childOf(node, entry, line), shape.entry, name) : null;
    }
    if (Object.hasOwn(shape.of, name)) return this.#level(childOf(node, name, line, shape.choice), shape.of[name] ?? null, name);
    const entry = attributes['name'];
    if (shape === rootShape && name === 'entry' && entry !== undefined)
      return this.#level(childOf(this.#lone, entry, line), loneShape, name);
    if (shape === rootShape && belowNetwork.includes(name)) return this.#fragment(node, name, line);
    if (!shape.open) this.#noteUnknown(parent, name, line);
    return null;
  }

  /** A piece of a configuration that begins below `network`. */
  #fragment(node: PanNode, name: string, line: number): Level | null {
    const network = rootShape.kind === 'of' ? rootShape.of['network'] : undefined;
    const shape = network?.kind === 'of' ? network.of[name] : undefined;
    return shape ? this.#level(childOf(childOf(node, 'network', line), name, line), shape, name) : null;
  }

  #noteUnknown(parent: string, name: string, line: number): void {
    const path = `${parent} ${name}`;
    if (this.#unknown.has(path)) return;
    this.#unknown.add(path);
    this.notes.push(noted(line, `<${name}>`, 'Not known here, so not compared.'));
  }

  #hear(data: string): void {
    const top = this.#top();
    if (this.#passed || !top || (top.shape?.kind !== 'value' && top.shape?.kind !== 'values')) return;
    if (top.text.length < longestValue) top.text += data;
  }

  #close(name: string, implied: boolean): void {
    if (implied && !this.#passed && this.#levels.length > 1) this.#noteUnclosed(name);
    if (this.#passed) {
      this.#passed -= 1;
      return;
    }
    if (this.#levels.length <= 1) return;
    const level = this.#levels.pop();
    if (level) this.#keep(level);
  }

  #noteUnclosed(name: string): void {
    const why = this.#ended
      ? 'The text ends inside this element: is the rest of it missing?'
      : 'This element is not closed before the one around it: PAN-OS refuses to load such a file.';
    if (!this.#unknown.has('unclosed')) this.notes.push(noted(this.#here(), `<${name}>`, why));
    this.#unknown.add('unclosed');
  }

  #keep({ node, shape, text, name }: Level): void {
    const word = text.trim();
    if ((shape?.kind !== 'value' && shape?.kind !== 'values') || !word) return;
    const holder = name === 'member' ? this.#top() : undefined;
    if (holder?.fresh ?? true) node.values.length = 0;
    if (holder) holder.fresh = false;
    node.values.push({ text: word, line: this.#here() });
  }
}

/** Where an entry belongs, by what it holds alone. */
function pathOfLone({ kids }: PanNode): readonly string[] | null {
  if (kids.has('auto-key')) return ['network', 'tunnel', 'ipsec'];
  if (kids.has('peer-address') || kids.has('protocol-common')) return ['network', 'ike', 'gateway'];
  if (kids.has('esp') || kids.has('ah')) return ['network', 'ike', 'crypto-profiles', 'ipsec-crypto-profiles'];
  return kids.has('encryption') && kids.has('hash') ? ['network', 'ike', 'crypto-profiles', 'ike-crypto-profiles'] : null;
}

function readXml(text: string): Configuration {
  const reader = new XmlReader(text);
  reader.run();
  return readPan(panOsXml.format, reader.root, reader.notes, reader.release);
}

/** XML of PAN-OS: an export, a running configuration, or a piece of one. */
export const panOsXml: Format = {
  format: 'PAN-OS XML',
  read: readXml,
  lineFor: panXmlLines,
};
