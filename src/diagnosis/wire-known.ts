import type { CodedName } from '../bgp/notification.ts';
import type { Fact } from '../reading/capture/sign.ts';
import { bytesBegin, factWords } from '../reading/capture/sign.ts';
import type { KnownMessage } from './knowledge.ts';

/** What is known of captures alone, as a browser loads it. */
export interface WireKnown {
  /**
   * The message of each fact that only bytes tell, in the order of `factWords`: problems by their place among all that are known, and what
   * it tells; null where there is none.
   */
  readonly messages: readonly (readonly [problems: readonly number[], tells?: KnownMessage['tells']] | null)[];
  /** Signs of which there is more to say though no message names several suspects for them. */
  readonly named: readonly string[];
}

const isFact = (name: string): name is Fact => name in factWords;
const factsOfBytes = Object.entries(factWords).filter(([, words]) => words.startsWith(bytesBegin));

/**
 * Packs the messages of captures, and the signs of which there is more that `isOpen` does not tell. `ids` are those of all problems.
 * @throws RangeError for a message that points to none of them
 */
export function packedWire(messages: readonly KnownMessage[], ids: readonly string[], signs: readonly string[], isOpen: IsOpen): WireKnown {
  const placeOf = (problem: string): number => {
    const place = ids.indexOf(problem);
    if (place < 0) throw new RangeError(`A message points to ${problem}, which is no problem`);
    return place;
  };
  return {
    messages: factsOfBytes.map(([, words]) => {
      const found = messages.find(({ texts: [text] }) => text === words);
      if (!found) return null;
      const places = found.problems.map(placeOf);
      return found.tells ? [places, found.tells] : [places];
    }),
    named: signs.filter((sign) => !isOpen(sign)),
  };
}

/** The messages as diagnosis knows them, by the `ids` of all problems: whoever asked, the same packets say the same. */
export function unpackedWire({ messages }: Pick<WireKnown, 'messages'>, ids: readonly string[]): KnownMessage[] {
  return factsOfBytes.flatMap(([id, words], at) => {
    const [places, tells] = messages[at] ?? [];
    if (!places) return [];
    const problems = places.flatMap((place) => ids[place] ?? []);
    return [{ id, texts: [words], role: 'either', problems, verified: true, by: '', byName: '', ...(tells && { tells }) }];
  });
}

/** Whether a sign leaves open which of several problems it is: of each there is more to say. */
export type IsOpen = (sign: string) => boolean;

/** By what messages know. */
export function openSigns(messages: readonly KnownMessage[], codes: readonly CodedName[]): IsOpen {
  const several = new Set(messages.flatMap(({ texts, problems }) => (problems.length > 1 ? texts : [])));
  const coded = new Map(codes.map(({ code, subcode, name }) => [`NOTIFICATION ${code}/${subcode}`, name]));
  return (sign) => several.has(isFact(sign) ? factWords[sign] : (coded.get(sign) ?? sign));
}
