import type { Family, Marks } from '../device/device.ts';
import type { Exchange, Lexicon } from './lexicon.ts';

/** How far a negotiation had come where a line was printed. */
export type Stage = 'unknown' | 'first' | 'auth' | 'up' | 'rekey';

/** Words that are no message and yet say something: the exchange, who prints, or that it is about something else altogether. */
export type Mark = { readonly texts: readonly string[] } & (
  | { readonly kind: 'stage'; readonly stage: Exchange }
  /** What only this product's own lines hold. */
  | { readonly kind: 'printer'; readonly by: string }
  /** What people call it: a peer may be called so too, in anybody's log. */
  | { readonly kind: 'name'; readonly by: string }
  | { readonly kind: 'ours'; readonly protocol: 'ike' | 'bgp' | 'either' }
  | { readonly kind: 'session'; readonly says: 'up' | 'past' | 'steady' }
  | { readonly kind: 'method'; readonly method: 'key' | 'certificate' }
  | { readonly kind: 'other'; readonly name: string; readonly rival?: true }
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
  const all: Mark[] = [
    ...entries(marks.stages).map(([stage, texts]): Mark => ({ kind: 'stage', stage, texts })),
    ...printers.map(({ id, lines }): Mark => ({ kind: 'printer', by: id, texts: lines })),
    ...printers.map(({ id, names }): Mark => ({ kind: 'name', by: id, texts: names })),
    ...entries(marks.ours).map(([protocol, texts]): Mark => ({ kind: 'ours', protocol, texts })),
    ...entries(marks.session).map(([says, texts]): Mark => ({ kind: 'session', says, texts })),
    ...entries(marks.methods).map(([method, texts]): Mark => ({ kind: 'method', method, texts })),
    ...otherSubjects.map((other): Mark => ({ kind: 'other', ...other })),
  ];
  return all.filter(({ texts }) => texts.length > 0);
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][]; // its keys are those of the record
}
