import type { Fact } from '../reading/capture/sign.ts';
import { factWords } from '../reading/capture/sign.ts';
import type { KnownMessage } from './knowledge.ts';

/** What is known of captures alone, as a browser loads it. */
export interface WireKnown {
  /** By the fact that a message words: the problems, and what it tells. */
  readonly facts: Readonly<Record<string, readonly [problems: readonly string[], tells?: KnownMessage['tells']]>>;
  /** Further signs of which there is more to say. A fact with several problems has always more. */
  readonly named: readonly string[];
}

const isFact = (name: string): name is Fact => name in factWords;

/** Packs the messages of captures, and the signs of which there is more. */
export function packedWire(messages: readonly KnownMessage[], signs: readonly string[]): WireKnown {
  const facts = Object.fromEntries(
    Object.entries(factWords).flatMap(([fact, words]) => {
      const found = messages.find(({ texts: [text] }) => text === words);
      return found ? [[fact, found.tells ? ([found.problems, found.tells] as const) : ([found.problems] as const)]] : [];
    }),
  );
  return { facts, named: signs.filter((sign) => (facts[sign]?.[0].length ?? 0) < 2) };
}

/** The messages as diagnosis knows them: whoever asked, the same packets say the same. */
export function unpackedWire({ facts }: Pick<WireKnown, 'facts'>): KnownMessage[] {
  return Object.entries(facts).flatMap(([fact, [problems, tells]]) =>
    isFact(fact)
      ? [{ id: fact, texts: [factWords[fact]], role: 'either', problems, verified: true, by: '', byName: '', ...(tells && { tells }) }]
      : [],
  );
}

/** True for a sign of which there is more to say. */
export const isMoreKnown = ({ facts, named }: WireKnown, sign: string): boolean =>
  (facts[sign]?.[0].length ?? 0) > 1 || named.includes(sign);
