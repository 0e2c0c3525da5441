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
  /** Problems that it cannot be, whatever its words may mean elsewhere. */
  readonly against?: readonly string[];
  /** Where the words are those of several lines: which words are whose. */
  readonly pieces?: readonly Piece[];
}
