import { literalOf } from '../text/literal.ts';

/** What a sentence is there for: it tells what happens, names what was looked at and is well, or what somebody supposes. */
export type SentenceRole = 'told' | 'ruled out' | 'supposed';

/** The words by which the roles other than telling are known. */
export interface SentenceRoles {
  readonly ruledOut: readonly string[];
  /** What is asked rules nothing out, in a question or beside one of these words. */
  readonly asked: readonly string[];
  readonly supposed: readonly string[];
  /** What is said of a thing that is well. */
  readonly well: readonly string[];
  /** By which a text as a whole says that nothing is broken. */
  readonly calm: readonly string[];
  /** By which somebody says where he stands or where he looked, beside what he pasted. */
  readonly remarks: readonly string[];
}

/** One sentence, and what it is there for. */
export interface Sentence {
  readonly text: string;
  readonly role: SentenceRole;
  /** Of a sentence that rules out: what it does, one thing a piece. */
  readonly out: readonly string[];
}

/** Where a sentence ends: not inside a number, a name or an address. */
const end = /(?<=[.!?;])\s+|\n+|\s+[-–—]{1,2}\s+(?=[A-Z])/;

/** With these begins a question that yes or no would answer. */
const begins = 'is|are|was|were|do|does|did|can|could|should|must|may|might|has|have|will|would';

/** A question that yes or no would answer names what somebody supposes; the first sentence is a title. */
const yesOrNo = new RegExp(String.raw`^\W*(?:${begins}|muss|kann|ist|liegt|reicht)\b[^?]*\?\W*$`, 'i');

/** Where such a question begins behind what its sentence tells: `it was up for years, is the peer dead?` */
const asksBehind = new RegExp(
  String.raw`,\s+(?=(?:${begins})\s+(?:the|this|that|these|those|it|they|we|he|she|i|you|there|my|our|their|a|an|any|some)\b[^?]*\?\W*$)`,
  'i',
);

/** Behind it another thing is said: `we see ESP leave, but the provider says that all is open` tells, and then supposes. */
const turns = /[,;]?\s+(?=but\s)/i;

/** What parts a sentence, and what parts things in a part of it. */
const part = /[,;:()]/;
const and = /\b(?:and|or|nor)\b/;
/** So few words between commas are a thing in a list, not a statement. */
const mostWordsOfThing = 2;

/** Nobody writes more than this: what is longer was pasted, and is read for the messages in it. */
const longest = 200_000;

/** Parts prose into sentences and says what each is there for. */
export function createSentenceReader({
  ruledOut,
  asked,
  supposed,
}: Pick<SentenceRoles, 'ruledOut' | 'asked' | 'supposed'>): (prose: string) => Sentence[] {
  const [out, question, guess] = [patternOf(ruledOut), patternOf(asked), patternOf(supposed)];
  const roleOf = (text: string): SentenceRole => {
    if (out.test(text) && !question.test(text) && !text.trimEnd().endsWith('?')) return 'ruled out';
    return guess.test(text) ? 'supposed' : 'told';
  };
  /** The part that says so, and the things listed before it. */
  const outIn = (text: string): string[] => {
    const parts = text.split(part).filter((one) => one.trim());
    const at = parts.findIndex((one) => out.test(one));
    // A word alone in its part says it of what stands before.
    let from = /\S\s+\S/.test(parts[at] ?? '') ? at : Math.max(0, at - 1);
    while (from > 0 && isThing(parts[from - 1])) from -= 1;
    return parts.slice(from, at + 1).flatMap((one) => one.split(and));
  };
  return (prose) =>
    prose
      .slice(0, longest)
      .split(end)
      .flatMap((text) => text.split(asksBehind))
      .flatMap((text) => text.split(turns))
      .filter((text) => text.trim())
      .map((text, index, all): Sentence => {
        const role = index > 0 && all.length >= 4 && yesOrNo.test(text) ? 'supposed' : roleOf(text);
        return { text, role, out: role === 'ruled out' ? outIn(text) : [] };
      });
}

function isThing(text = ''): boolean {
  return text.trim().split(/\s+/).length <= mostWordsOfThing;
}

/** Any of these phrases as whole words, with either apostrophe. */
export function patternOf(phrases: readonly string[]): RegExp {
  const literal = phrases.map((phrase) =>
    literalOf(phrase)
      .replaceAll("'", "['’]")
      .replace(/\s+/g, String.raw`\s+`),
  );
  return new RegExp(String.raw`\b(?:${literal.join('|')})\b`, 'i');
}
