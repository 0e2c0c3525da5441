/** Words that a key stands behind, as they are without what sets their parts apart. */
const words =
  'key authenticationkey psk secret secrets password passwd passphrase presharedkey presharedsecret preshared psksecret asciitext hexadecimal authkey'.split(
    ' ',
  );
/** Such a word inside of a longer one. */
const inside = /secret|password|passphrase|passwd|psk|pre-?shared|ascii-text|hexadecimal|-key$|_key$/i;
const token = /[\w-]{2,40}/g;

/** A line without what stands behind a word for a key, also behind one that is mistyped: the device does not know it, and the reader neither. */
export function withoutSecret(text: string): string {
  for (const { 0: word, index } of text.matchAll(token)) {
    const end = index + word.length;
    if (!standsForKey(word) || !/^["']?(?:\s|[=:>])/.test(text.slice(end))) continue;
    return end < text.trimEnd().length ? `${text.slice(0, end)} …` : text;
  }
  return text;
}

/** The same words come again and again in a configuration. */
const seen = new Map<string, boolean>();
const mostSeen = 10_000;

function standsForKey(word: string): boolean {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const stands = inside.test(word) || isMistyped(word.toLowerCase());
  if (seen.size < mostSeen) seen.set(word, stands);
  return stands;
}

function isMistyped(word: string): boolean {
  const last = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('_')) + 1);
  const whole = word.replaceAll(/[-_]/g, '');
  return words.some((known) => isNear(last, known) || isNear(whole, known));
}

/** One slip of the fingers away, or two in a long word; hardly ever is it the first letter and the last. */
function isNear(typed: string, word: string): boolean {
  if (typed[0] !== word[0] && typed.at(-1) !== word.at(-1)) return false;
  const most = word.length < 8 ? 1 : 2;
  return Math.abs(typed.length - word.length) <= most && slips(typed, word) <= most;
}

/** How many letters are missing, too many, wrong, or changed with their neighbor (the distance of Damerau and Levenshtein, of neighbors alone). */
function slips(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && i > 1 && j > 1) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}
