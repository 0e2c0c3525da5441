/** A sentence as the end of another one: its first letter small, unless the word is an abbreviation. */
export function asClause(sentence: string): string {
  return /^[A-Z](?![A-Z])/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
