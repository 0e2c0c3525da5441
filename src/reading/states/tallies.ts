import type { Line } from '../line.ts';
import { nameWords } from '../name-words.ts';
import type { StateFact, StateSaying } from './fact.ts';
import type { IkeStanding } from './ike-standing.ts';
import { fewOf, mostPackets } from './phrases.ts';

/** What counters of statistics are called, whoever counts: words of their names, and what it says where one of them stands out: content. */
export type Tallies = Partial<Readonly<Record<StateSaying, readonly string[]>>>;

/** One counter of a list, by its name in small letters with blanks between the words. */
interface Tally {
  readonly line: number;
  readonly name: string;
  readonly count: number;
}

/** So many counters, one a line, are a list of statistics; fewer are what a filter left of one, or those that PAN-OS rates. */
const leastOfList = 3;
const leastOfRated = 2;
const wholeList = 6;
const filtered = /[|;] *(?:i|inc|include|exclude|match|e?grep|find|findstr|awk|sed)\b|\bgrep\b/;
/** Below this nothing is told, and so much more than every other fault the one must count. */
const leastCount = 10;
/** Where an IKE SA is up, so few are what rekeys and restarts left since the device began to count. */
const leastOfUp = 50;
const outstanding = 3;
/** Between two counters of one list a title may stand. */
const farthest = 2;

const behind = /^\s*#?([A-Za-z][\w ()/.'-]{2,60}?)\s*(?::|=|\.{2,}|\s{2,}|\s(?=\d+\s*$))\s*(\d[\d,]*)\s*$/;
/** A number of its own before the name: a drop of Cisco's forwarding. */
const numbered = /^\s*\d+\s+([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\s+(\d+)\s*$/;
const before = /^\s*(\d[\d,]*) {1,8}([a-zA-Z][\w ()/.'-]{5,60})\s*$/;
/** PAN-OS: the value, the rate, and how grave it is, behind a name of small letters. */
const rated = /^\s*([a-z]+(?:_[a-z0-9]+)+)\s+(\d+)\s+\d+\s+(?:drop|error|warn|info)\b/;
/** A setting or a size that stands among them. */
const ofSetting = /\b(?:windows?|sizes?|intervals?|limits?|lifetime|enabled?|length|port|vid|number of)\b/;

/** Builds what finds the one counter of a list of statistics that tells a fault and stands out among those that do. */
export function createTallyReader(tallies: Tallies, { isUp }: Pick<IkeStanding, 'isUp'>): (lines: readonly Line[]) => StateFact[] {
  const named = (Object.keys(tallies) as StateSaying[]).map((says) => ({
    says,
    name: new RegExp(String.raw`\b(?:${(tallies[says] ?? []).join('|')})`),
  }));
  return (lines) => {
    const all = lines.flatMap(counterIn);
    const isWhole = all.length >= wholeList;
    if (all.length < leastIn(lines)) return [];
    const most = mostPackets(lines.filter(({ text }) => !named.some(({ name }) => name.test(nameWords(text)))));
    const faults = all.flatMap((one) => {
      const says = named.find(({ name }) => name.test(one.name))?.says;
      return says !== undefined && one.count > 0 && !ofSetting.test(one.name) ? [{ ...one, says }] : [];
    });
    faults.sort((a, b) => b.count - a.count || Number(isTimeout(a)) - Number(isTimeout(b)));
    const [first] = faults;
    // In a list of all of them a few are no sign.
    const least = isWhole && lines.some(isUp) ? leastOfUp : leastCount * Math.max(1, daysIn(lines));
    if (isWhole && first && first.count < least) return faults.map(({ line }) => ({ line, says: 'beside' }));
    // A wrong key makes payloads look malformed, too: only a whole list says that nothing else failed.
    if (!first || (first.says === 'payload malformed' && !isWhole) || first.count * fewOf < most) return [];
    // DPD that nobody answers ends as requests that time out, too.
    const rivals = faults.filter((one) => one.says !== first.says && !(first.says === 'dpd unanswered' && isTimeout(one)));
    if (rivals.some(({ count }) => count * outstanding > first.count)) return [];
    // What else the same list counts, or counts zero of, is no cause beside it.
    const lesser = listAround(all, first.line).filter(({ line, count }) => line !== first.line && count < first.count);
    return [{ line: first.line, says: first.says }, ...lesser.map(({ line }): StateFact => ({ line, says: 'beside' }))];
  };
}

const isTimeout = ({ says }: { readonly says: StateSaying }): boolean => says === 'first unanswered';

function leastIn(lines: readonly Line[]): number {
  if (lines.some(({ text }) => filtered.test(text))) return 1;
  return lines.some(({ text }) => rated.test(text) || numbered.test(text)) ? leastOfRated : leastOfList;
}

const sinceStart = /\bup (\d+) days?\b/;
const lasting = /(?<![\w.])(?:(\d+)w)?(?:(\d+)d)[\dhms:]*(?!\w)/;

/** For how many days the longest of what the text shows is up: so few faults a day are what any rekey leaves. */
function daysIn(lines: readonly Line[]): number {
  return lines.reduce((most, { text }) => {
    const [, weeks = 0, days = 0] = lasting.exec(text) ?? [];
    return Math.max(most, Number(weeks) * 7 + Number(days), Number(sinceStart.exec(text)?.[1] ?? 0));
  }, 0);
}

/** The counters without a break of more than a title around one of them. */
function listAround(all: readonly Tally[], line: number): readonly Tally[] {
  const at = all.findIndex((one) => one.line === line);
  const isBreak = (index: number): boolean => (all[index]?.line ?? 0) - (all[index - 1]?.line ?? -farthest) > farthest;
  const begin = all.findLastIndex((_, index) => index <= at && isBreak(index));
  const end = all.findIndex((_, index) => index > at && isBreak(index));
  return all.slice(Math.max(0, begin), end < 0 ? undefined : end);
}

const several = /(?:^|,|\s{2,})\s*([A-Za-z](?:[\w()/.'-]| (?! )){2,60}?)\s*[:=] ?(\d[\d,]*)(?=\s*(?:,|$)|\s{2,})/g;

/** Two counters or more, with commas or columns between and nothing else. */
function countersIn(line: number, text: string): Tally[] {
  const found = [...text.matchAll(several)];
  const rest = text.replace(several, '').trim();
  return found.length > 1 && rest === ''
    ? found.map(([, name = '', count = '']) => ({ line, name: nameWords(name), count: Number(count.replaceAll(',', '')) }))
    : [];
}

/** The counters of a line of statistics. */
export function counterIn({ number, text }: Line): Tally[] {
  const [, name = '', count = ''] = rated.exec(text) ?? numbered.exec(text) ?? behind.exec(text) ?? [];
  const [, counted = '', called = ''] = name ? [] : (before.exec(text) ?? []);
  if (!name && !called) return countersIn(number, text);
  const told = name || called;
  return told ? [{ line: number, name: nameWords(told), count: Number((count || counted).replaceAll(',', '')) }] : [];
}
