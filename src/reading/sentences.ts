/** What a sentence is there for: it tells what happens, names what was looked at and is well, or what somebody supposes. */
export type SentenceRole = 'told' | 'ruled out' | 'supposed';

/** The words by which the roles other than telling are known. */
export interface SentenceRoles {
  readonly ruledOut: readonly string[];
  readonly supposed: readonly string[];
}

/** One sentence, and what it is there for. */
export interface Sentence {
  readonly text: string;
  readonly role: SentenceRole;
}

/** Where a sentence ends: not inside a number, a name or an address. */
const end = /(?<=[.!?;])\s+|\n+|\s+[-–—]{1,2}\s+(?=[A-Z])/;

/** Parts prose into sentences and says what each is there for. */
export function createSentenceReader({ ruledOut, supposed }: SentenceRoles): (prose: string) => Sentence[] {
  const [out, guess] = [patternOf(ruledOut), patternOf(supposed)];
  return (prose) =>
    prose
      .split(end)
      .filter((text) => text.trim())
      .map((text): Sentence => ({ text, role: out.test(text) ? 'ruled out' : guess.test(text) ? 'supposed' : 'told' }));
}

function patternOf(phrases: readonly string[]): RegExp {
  const literal = phrases.map((phrase) =>
    phrase
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("'", "['’]")
      .replace(/\s+/g, String.raw`\s+`),
  );
  return new RegExp(String.raw`\b(?:${literal.join('|')})\b`, 'i');
}
