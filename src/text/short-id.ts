const firstLetter = 65;
const letters = 26;

/** The words of a text that an id may name by their place. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, letters);
}

/** An id in kebab case, with a capital letter for each word that a text beside it has: A for the first. */
export function shortId(id: string, text: string): string {
  const words = wordsIn(text);
  return id
    .split('-')
    .map((word) => (word && words.includes(word) ? String.fromCharCode(firstLetter + words.indexOf(word)) : word))
    .join('-');
}

/** The id that was shortened beside this text. */
export function longId(short: string, text: string): string {
  const words = wordsIn(text);
  return short
    .split('-')
    .map((word) => (/^[A-Z]$/.test(word) ? (words[word.charCodeAt(0) - firstLetter] ?? word) : word))
    .join('-');
}
