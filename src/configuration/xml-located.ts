import { Parser } from 'htmlparser2';

/** An element of XML that knows its line, counted from 1. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without blanks at the ends. */
  readonly text: string;
  /** Its own text, as it stands. */
  readonly raw: string;
}

export interface XmlRead {
  /** The outermost elements. */
  readonly roots: readonly XmlElement[];
  readonly faults: readonly { readonly line: number; readonly why: string }[];
}

/** Elements that may stand in each other; what is deeper is no configuration. */
const deepest = 200;
const piece = 65_536;

interface Open {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Open[];
  readonly texts: string[];
}

/** Elements of a text. A document type and its entities are told and not followed; where the text ends early, what is there is read. */
export function readXml(text: string): XmlRead {
  return new XmlReader(text).read();
}

class XmlReader {
  readonly #text: string;
  readonly #roots: Open[] = [];
  readonly #open: Open[] = [];
  readonly #faults: { line: number; why: string }[] = [];
  #line = 1;
  #counted = 0;
  #tooDeep = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): XmlRead {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#begin(name, attributes, parser.startIndex);
        },
        ontext: (data) => {
          this.#open.at(-1)?.texts.push(data);
        },
        onclosetag: (name, implied) => {
          // An element that closes itself, as <disabled/>, counts as one that nothing closes.
          this.#end(name, implied && this.#text[parser.endIndex - 1] !== '/', parser.startIndex);
        },
        onprocessinginstruction: (name) => {
          if (/^!doctype/i.test(name))
            this.#fault('A document type stands here: it is passed over, and its entities are not put in.', parser.startIndex);
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    // In pieces, so that a text of nothing but opening tags ends here and not in the parser.
    for (let at = 0; at < this.#text.length && !this.#tooDeep; at += piece) parser.write(this.#text.slice(at, at + piece));
    if (this.#tooDeep) this.#fault('Elements are nested too deep: the rest is not read.', this.#counted);
    else parser.end();
    return { roots: this.#roots.map(closed), faults: this.#faults };
  }

  /** Lines are counted on, since places come in order. */
  #lineAt(index: number): number {
    for (let at = this.#text.indexOf('\n', this.#counted); at >= 0 && at < index; at = this.#text.indexOf('\n', this.#counted)) {
      this.#line++;
      this.#counted = at + 1;
    }
    return this.#line;
  }

  #begin(name: string, attributes: Record<string, string>, index: number): void {
    const element: Open = { name, line: this.#lineAt(index), attributes, children: [], texts: [] };
    if (this.#open.length >= deepest) {
      this.#tooDeep = true;
      return;
    }
    (this.#open.at(-1)?.children ?? this.#roots).push(element);
    this.#open.push(element);
  }

  #end(name: string, implied: boolean, index: number): void {
    if (this.#open.at(-1)?.name !== name) return;
    const element = this.#open.pop();
    if (implied && element)
      this.#fault(
        `<${name.slice(0, 40)}> of line ${element.line} is not closed: write </${name.slice(0, 40)}>, or paste the whole file.`,
        index,
      );
  }

  #fault(why: string, index: number): void {
    if (this.#faults.length < 10) this.#faults.push({ line: this.#lineAt(index), why });
  }
}

function closed({ name, line, attributes, children, texts }: Open): XmlElement {
  const raw = texts.join('');
  return { name, line, attributes, children: children.map(closed), raw, text: raw.trim() };
}

/** The first element of this name in another. */
export const child = (of: XmlElement | undefined, name: string): XmlElement | undefined => of?.children.find((one) => one.name === name);

/** Every element of this name in another. */
export const childrenNamed = (of: XmlElement | undefined, name: string): readonly XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];

/** An element by the names on the way to it. */
export const descend = (of: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => child(at, name), of);

/** Elements of this name anywhere in these, the outer before the inner. */
export function elementsNamed(roots: readonly XmlElement[], name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open = [...roots].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === name) found.push(next);
    for (const one of next.children.toReversed()) open.push(one);
  }
  return found;
}
