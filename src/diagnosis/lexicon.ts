import type { AttemptWords } from '../reading/attempts.ts';
import type { BlockWords } from '../reading/blocks.ts';
import type { CodedName } from '../bgp/notification.ts';
import type { Counters } from '../reading/counters.ts';
import type { StateWords } from '../reading/states/read.ts';
import type { SentenceRoles } from '../reading/sentences.ts';
import type { BgpDetails } from '../reading/bgp-detail.ts';
import type { BgpFamilies } from '../reading/bgp-families.ts';
import type { BgpTables } from '../reading/bgp-table.ts';

/** The exchange that words name: of phase 1, IKE_AUTH, phase 2 in anybody's words, phase 2 itself, which proves that phase 1 is up, and a rekey. */
export type Exchange = 'first' | 'auth' | 'second' | 'child' | 'rekey';

/** A text may be about something else altogether. */
export interface OtherSubject {
  /** Fills "This looks like …". */
  readonly name: string;
  /** Another way to build a tunnel, so that the words VPN and tunnel may be about it. */
  readonly rival?: true;
  readonly texts: readonly string[];
}

/** Words of nobody's own that say what a text is about. */
export interface GeneralMarks {
  readonly stages: Readonly<Record<Exchange, readonly string[]>>;
  readonly ours: Readonly<Record<'ike' | 'bgp' | 'either', readonly string[]>>;
  readonly session: Readonly<Record<'up' | 'past' | 'steady', readonly string[]>>;
  readonly methods: Readonly<Record<'key' | 'certificate', readonly string[]>>;
}

/** Phrases by the concept that they stand for; the concept's own name is one of them. */
export type Synonyms<C extends string = string> = Readonly<Record<C, readonly string[]>>;

/** Concepts that mean another thing in a text about BGP, and groups of concepts by what a text with them is about. */
export interface Senses<C extends string = string> {
  /** A text with one of these is about BGP. */
  readonly ofBgp: readonly C[];
  /** Problems of BGP share these with others: they do not make a text one about BGP, but leave it room to be. */
  readonly besideBgp: readonly C[];
  /** What may be to blame: where somebody calls one of these well, it is not. */
  readonly causes: readonly C[];
  /** Words that name no problem by themselves, nor together: that a tunnel is down may follow from any. */
  readonly bare: readonly string[];
  /** Beginnings of words, of which one at least stands in what a device prints of a fault. */
  readonly complaints: readonly string[];
  /** What is a complaint only where none of the successes stands beside it. */
  readonly endings: readonly string[];
  readonly successes: readonly string[];
  /** What a concept becomes in a text about BGP, and in another. */
  readonly becomes: readonly { readonly concept: C; readonly inBgp: string; readonly else: string }[];
  /** Words that count as one: matched whole, or by their beginning up to a dot. */
  readonly classes: readonly WordClass[];
  /** Concepts that say more where all of them stand in one text. */
  readonly together: readonly { readonly all: readonly C[]; readonly says: C }[];
  /** Names of algorithms, two of which in one text are mostly those of the two ends: then this concept is in it. */
  readonly algorithms: { readonly words: readonly string[]; readonly two: string };
  /** Words that are near to words of ours and are no mistyped ones. */
  readonly rightlyWritten: readonly string[];
}

/** Numbers and addresses that mean something by themselves. */
export interface WordClass {
  /** Whole numbers from … to …, or the beginning of a dotted address. */
  readonly test: { readonly from: number; readonly to: number; readonly but?: readonly number[] } | { readonly begins: string };
  readonly becomes: string;
  readonly because: string;
}

/**
 * How much each concept speaks for a problem, or against it: what remains of a multinomial regression once what says little is left out.
 * Concepts by name, in each the problems by id. Fitted by `npm run fit:told`; no unit but nats of a text of one concept.
 */
export type WordOdds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** All that is known of words: content, and no code. */
export interface Lexicon {
  readonly attempts: AttemptWords;
  readonly blockWords: BlockWords;
  readonly bgpTables: BgpTables;
  readonly bgpDetails: BgpDetails;
  readonly bgpFamilies: BgpFamilies;
  readonly counters: Counters;
  readonly stateWords: StateWords;
  /** The codes of a BGP NOTIFICATION, by name. */
  readonly notifications: readonly CodedName[];
  readonly marks: GeneralMarks;
  readonly otherSubjects: readonly OtherSubject[];
  readonly synonyms: Synonyms;
  /** German phrases, with umlauts written out, and the English words that stand for them. */
  readonly german: Readonly<Record<string, string>>;
  /** Words of plain English, which say little wherever they stand. */
  readonly plainWords: readonly string[];
  readonly senses: Senses;
  readonly sentenceRoles: SentenceRoles;
  /** In which words people tell of each problem. */
  readonly wordOdds: WordOdds;
}

/** What of it the readers of states need. */
export type StateLexicon = Pick<Lexicon, 'bgpTables' | 'bgpDetails' | 'counters' | 'stateWords'>;

/** What of it plain words need. */
export type WordLexicon = Pick<Lexicon, 'synonyms' | 'german'>;

/** What of it any text may need. */
export type CoreLexicon = Omit<Lexicon, keyof StateLexicon | keyof WordLexicon | 'wordOdds'>;
