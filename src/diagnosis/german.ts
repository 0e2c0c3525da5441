/** Turns the words of a text that are known as German into the English ones that the synonyms know; the others stay. */
export type ToEnglish = (words: readonly string[]) => readonly string[];

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'ae', Ö: 'oe', Ü: 'ue', ß: 'ss' };

/** A word as one types it who has no umlauts. */
const plainly = (word: string): string => word.replace(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? letter);

/** Builds the index once: phrases by their first word, the longest first. */
export function createToEnglish(german: Readonly<Record<string, string>>): ToEnglish {
  const byFirst = new Map<string, { readonly phrase: readonly string[]; readonly english: readonly string[] }[]>();
  for (const [said, english] of Object.entries(german)) {
    const phrase = said.split(' ');
    const first = phrase[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { phrase, english: english.split(' ') }].sort((a, b) => b.phrase.length - a.phrase.length),
    );
  }
  const candidatesFor = (word: string) => byFirst.get(word) ?? byFirst.get(uninflected(word)) ?? [];

  return (words) => {
    const said = words.map(plainly);
    const found: string[] = [];
    for (let at = 0; at < said.length;) {
      const match = candidatesFor(said[at] ?? '').find(({ phrase }) =>
        phrase.every((word, index) => index === 0 || word === said[at + index] || word === uninflected(said[at + index] ?? '')),
      );
      found.push(...(match?.english ?? [words[at] ?? '']));
      at += match?.phrase.length ?? 1;
    }
    return found;
  };
}

/** Without the endings of case and number: `falsche`, `falschen` and `falsches` are `falsch`. */
function uninflected(word: string): string {
  return word.length > 5 ? word.replace(/(?:e[nmrs]?|n|s)$/, '') : word;
}
