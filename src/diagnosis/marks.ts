import type { Family, Marks } from '../device/device.ts';
import type { Exchange, Lexicon } from './lexicon.ts';

/** How far a negotiation had come where a line was printed. */
export type Stage = 'unknown' | 'first' | 'auth' | 'up' | 'rekey';

/**
 * Words that are no message and yet say something: the exchange, who prints, or that it is about something else altogether.
 * All have the same fields: a log reads them at every line, and objects of many forms are slow to read.
 */
export type Mark = { readonly texts: readonly string[]; readonly rival: boolean } & (
  | { readonly kind: 'stage'; readonly says: Exchange }
  /** What only this product's own lines hold; and what people call it: a peer may be called so too, in anybody's log. */
  | { readonly kind: 'printer' | 'name'; readonly says: string }
  | { readonly kind: 'ours'; readonly says: 'ike' | 'bgp' | 'either' }
  | { readonly kind: 'session'; readonly says: 'up' | 'past' | 'steady' }
  | { readonly kind: 'method'; readonly says: 'key' | 'certificate' }
  | { readonly kind: 'other'; readonly says: string }
);

/** Something that prints messages, as far as its words tell it from others. */
export interface KnownPrinter {
  readonly id: string;
  readonly lines: readonly string[];
  readonly names: readonly string[];
  readonly families: readonly Family[];
  readonly everywhere: boolean;
}

/** What a file of content says of its printer, with all that it may leave out. */
export function knownPrinter(id: string, { lines = [], names = [], families = [], everywhere }: Marks): KnownPrinter {
  return { id, lines, names, families, everywhere: everywhere ?? false };
}

/** All marks; they go through the same index as the messages. */
export function marksOf(printers: readonly KnownPrinter[], { marks, otherSubjects }: Pick<Lexicon, 'marks' | 'otherSubjects'>): Mark[] {
  const rival = false;
  const all: Mark[] = [
    ...entries(marks.stages).map(([says, texts]): Mark => ({ kind: 'stage', says, texts, rival })),
    ...printers.map(({ id, lines }): Mark => ({ kind: 'printer', says: id, texts: lines, rival })),
    ...printers.map(({ id, names }): Mark => ({ kind: 'name', says: id, texts: names, rival })),
    ...entries(marks.ours).map(([says, texts]): Mark => ({ kind: 'ours', says, texts, rival })),
    ...entries(marks.session).map(([says, texts]): Mark => ({ kind: 'session', says, texts, rival })),
    ...entries(marks.methods).map(([says, texts]): Mark => ({ kind: 'method', says, texts, rival })),
    ...otherSubjects.map((other): Mark => ({ kind: 'other', says: other.name, texts: other.texts, rival: other.rival ?? false })),
  ];
  return all.filter(({ texts }) => texts.length > 0);
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][]; // its keys are those of the record
}
