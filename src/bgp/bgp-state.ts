import type { Source } from '../tree/references.ts';

/** One state of BGP's state machine, and what it says over a VTI. */
export interface BgpStateEntry<P extends string = string, R extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** What to think of first when it stays there. */
  readonly think: string;
  /** Where `think` was measured; without it, it follows from `source`. */
  readonly measured?: { readonly source: Source<R> };
  /** Likeliest first. */
  readonly problems: readonly P[];
  readonly source: Source<R>;
}
