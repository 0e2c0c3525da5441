import { distance } from '../text/distance.ts';

/**
 * The known word that a mistyped one most likely stands for: one letter off from five letters on, two from eight on; else null.
 * The first letter is right or swapped with the second: `deprovisioning` is no mistyped `provisioning`.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (allowed === 0 || /\d/.test(word)) return null;
  let best: string | null = null;
  let least = allowed + 1;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > allowed || other.length < 4) continue;
    if (other[0] !== word[0] && other[0] !== word[1]) continue;
    const away = distance(word, other, allowed);
    if (away < least || (away === least && best !== null && other[0] === word[0] && best[0] !== word[0])) {
      best = other;
      least = away;
    }
  }
  return best;
}
