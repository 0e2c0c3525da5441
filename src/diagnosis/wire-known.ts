import type { CodedName } from '../bgp/notification.ts';
import type { Fact } from '../reading/capture/sign.ts';
import { factWords } from '../reading/capture/sign.ts';
import type { KnownMessage } from './knowledge.ts';

/** What is known of captures alone, as a browser loads it. */
export interface WireKnown {
  /** By the fact that a message words: the problems, and what it tells. */
  readonly facts: Readonly<Record<string, readonly [problems: readonly string[], tells?: KnownMessage['tells']]>>;
  /** Signs of which there is more to say though no message names several suspects for them. */
  readonly named: readonly string[];
}

const isFact = (name: string): name is Fact => name in factWords;

/** Packs the messages of captures, and the signs of which there is more that `isOpen` does not tell. */
export function packedWire(messages: readonly KnownMessage[], signs: readonly string[], isOpen: IsOpen): WireKnown {
  const facts = Object.fromEntries(
    Object.entries(factWords).flatMap(([fact, words]) => {
      const found = messages.find(({ texts: [text] }) => text === words);
      return found ? [[fact, found.tells ? ([found.problems, found.tells] as const) : ([found.problems] as const)]] : [];
    }),
  );
  return { facts, named: signs.filter((sign) => !isOpen(sign)) };
}

/** The messages as diagnosis knows them: whoever asked, the same packets say the same. */
export function unpackedWire({ facts }: Pick<WireKnown, 'facts'>): KnownMessage[] {
  return Object.entries(facts).flatMap(([fact, [problems, tells]]) =>
    isFact(fact)
      ? [{ id: fact, texts: [factWords[fact]], role: 'either', problems, verified: true, by: '', byName: '', ...(tells && { tells }) }]
      : [],
  );
}

/** Whether a sign leaves open which of several problems it is: of each there is more to say. */
export type IsOpen = (sign: string) => boolean;

/** By what messages know. */
export function openSigns(messages: readonly KnownMessage[], codes: readonly CodedName[]): IsOpen {
  const several = new Set(messages.flatMap(({ texts, problems }) => (problems.length > 1 ? texts : [])));
  const coded = new Map(codes.map(({ code, subcode, name }) => [`NOTIFICATION ${code}/${subcode}`, name]));
  return (sign) => several.has(isFact(sign) ? factWords[sign] : (coded.get(sign) ?? sign));
}
