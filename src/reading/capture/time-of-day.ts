/** Later than this no calendar goes: a file that says so lies. */
const last = 8.64e12;

/** The time of a day in UTC, to the second or the millisecond; a word where there is none. */
export function timeOfDay(seconds: number, digits: 0 | 3 = 0): string {
  if (!(Math.abs(seconds) <= last)) return 'an unknown time';
  return new Date(seconds * 1000)
    .toISOString()
    .replace(/^.*T/, '')
    .slice(0, digits === 0 ? 8 : 12);
}
