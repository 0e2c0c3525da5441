/** What an interval of any length is called: the name of a concept. */
const regular = 'hourly';

const before = new Set(['every', 'each', 'always', 'after', 'exactly']);
const hours = new Set(['h', 'hr', 'hrs', 'hour', 'hours']);
const minutes = new Set(['min', 'mins', 'minute', 'minutes']);
/** What comes back within fewer minutes is no lifetime but a retry, which is named by itself. */
const fewestMinutes = 15;

/** Puts one word for an interval of hours or of many minutes: "every 50 minutes", "after 7.5 hours". */
export function withIntervals(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', number = '', unit = ''] = words.slice(at, at + 3);
    if (before.has(word) && isLong(number, unit)) {
      said.push(regular);
      at += 2;
    } else said.push(word);
  }
  return said;
}

function isLong(number: string, unit: string): boolean {
  if (!/^\d+(?:\.\d+)?$/.test(number)) return false;
  return hours.has(unit) || (minutes.has(unit) && Number(number) >= fewestMinutes);
}
