import type { Problem } from '../tree/tree.ts';
import type { WordLexicon } from './lexicon.ts';

/** What diagnosis needs to know of a problem. */
export interface KnownProblem extends Pick<
  Problem,
  'title' | 'layer' | 'silence' | 'consequence' | 'onceUp' | 'overOnceUp' | 'unasked' | 'atRekey' | 'method'
> {
  readonly id: string;
  /** When it is another problem instead, by that one's id. */
  readonly alike: Readonly<Record<string, string>>;
}

/** A problem in the words by which it is found. */
export interface DescribedProblem extends Pick<KnownProblem, 'id' | 'title' | 'layer'> {
  readonly summary: string;
  readonly symptoms: readonly string[];
  /** The concepts of what its page says of signs, checks and fixes, with how often each is named. */
  readonly says: Readonly<Record<string, number>>;
}

/** What is known of plain words, for a text in which they say something that no message does. */
export interface KnownWords extends WordLexicon {
  readonly problems: readonly DescribedProblem[];
}

/** True where the likeliest of these problems is one of BGP. */
export const isOfBgp = ([first = '']: readonly string[], problems: ReadonlyMap<string, Pick<KnownProblem, 'layer'>>): boolean =>
  problems.get(first)?.layer === 'bgp';
