import type { Line } from '../reading/line.ts';
import type { Piece } from '../reading/records.ts';

/** What a line says that is no sentence, in words that messages know. */
export interface Said {
  /** Empty where the line by itself says nothing: a packet that another one answers. */
  readonly words: string;
  /** True where they stand instead of the line's own words, not beside them. */
  readonly alone: boolean;
  /** Null where the words are the text's own, in another order of lines. */
  readonly about: 'ike' | 'bgp' | null;
  /** True where a session that it calls up is the only one in sight. */
  readonly ofAll: boolean;
  /** True where it shows an IKE SA that stands. */
  readonly isIkeUp?: boolean;
  /** Problems that it cannot be, whatever its words may mean elsewhere. */
  readonly against?: readonly string[];
  /** Where the words are those of several lines: which words are whose. */
  readonly pieces?: readonly Piece[];
}

/** What lines say, by their number, and which of them are rows of tables or packets. */
export interface Sayings {
  readonly said: ReadonlyMap<number, Said>;
  readonly rows: ReadonlySet<number>;
  readonly tableRows: ReadonlySet<number>;
  readonly packets: ReadonlySet<number>;
}

/** Reads what lines say that are more than sentences. */
export type ReadSayings = (lines: readonly Line[]) => Sayings;

/** True where a line tells how something of IPsec or BGP is, more than its own words do. */
export const tellsState = (said: ReadonlyMap<number, Said>): boolean => [...said.values()].some(({ about }) => about !== null);
