import type { Line } from '../line.ts';
import { anyOf, fieldGaps, joinsValue } from '../pattern.ts';
import type { StateFact, StateSaying } from './fact.ts';

/** What one line of a state says, whoever words it: content. `{some}` is a count above zero, `{n}` any, `{x}` a word, `{more}` anything, `{end}` the line's end. */
export type Phrases = Partial<Readonly<Record<StateSaying, readonly string[]>>>;

/** Here the count itself matters. */
const gaps = { ...fieldGaps, '{is}': joinsValue, '{some}': String.raw`\s*([1-9][\d,.]*)` };

/** Of so many packets a few are always lost: a count says something from one in so many on. */
const fewOf = 1000;
const ofPackets = /pack|pkts|encap|decap/i;
const whole = /\b\d+\b/g;
/** Bytes beside them are as many hundred times. */
const ofBytes = /\bbytes[=: ]*\d+|\d+ ?\(?bytes\b/gi;

/** What is dropped of the tunnel itself, and not of what goes through it. */
const esp = /\b(?:ipsec-)?esp\b|\]\/\w+\/50\b|\bproto=50\b/i;
const ike = /\[(?:500|4500)\]|:(?:500|4500)\b|\bisakmp\b/i;
const bgp = /\bbgp\b|\b179\b/i;

/** Finds fields and counters that say by themselves what is wrong. */
export function createPhraseReader(phrases: Phrases): (lines: readonly Line[]) => StateFact[] {
  const readers = (Object.keys(phrases) as StateSaying[]).map((says) => ({
    says,
    pattern: anyOf(phrases[says] ?? [], gaps),
  }));
  return (lines) => {
    let counted: number | undefined;
    // Packets are counted only where a count was met.
    const most = (): number => (counted ??= mostPackets(lines));
    const facts = lines.flatMap(({ number, text }) =>
      readers
        .filter(({ pattern }) => tells(pattern, text, most))
        .map(({ says }): StateFact => ({ line: number, says: says === 'tunnel dropped' ? droppedIn(text) : says })),
    );
    const few = lines.filter(({ text }) => readers.some(({ pattern }) => isFew(pattern, text, most)));
    // What is dropped of BGP keeps the session down, not the traffic behind it.
    return lines.some(({ text }) => bgp.test(text))
      ? facts.filter(({ says }) => says !== 'tunnel dropped')
      : [...facts, ...few.map(({ number }): StateFact => ({ line: number, says: 'beside' }))];
  };
}

/** What of the tunnel, or of what goes through it, a line says to be dropped. */
function droppedIn(text: string): StateSaying {
  if (esp.test(text)) return 'esp dropped';
  return ike.test(text) ? 'ike dropped' : 'tunnel dropped';
}

/** The largest number beside the word for packets in a text. */
export function mostPackets(lines: readonly Line[]): number {
  const numbers = lines.flatMap(({ text }) => (ofPackets.test(text) ? (text.replace(ofBytes, '').match(whole) ?? []) : []));
  return numbers.reduce((most, number) => Math.max(most, Number(number)), 0);
}

/** The number that a pattern counts in a text: null where it is not met, endless where it counts nothing. */
function countIn(pattern: RegExp, text: string): number | null {
  const found = pattern.exec(text);
  const count = found?.slice(1).find((group: string | undefined) => group !== undefined);
  return found === null ? null : count === undefined ? Infinity : Number(count.replace(/[,.]/g, ''));
}

function tells(pattern: RegExp, text: string, most: () => number): boolean {
  const count = countIn(pattern, text);
  return count !== null && (count === Infinity || count * fewOf >= most());
}

/** True where a line counts a few of very many, and nothing else: a few are always lost. */
function isFew(pattern: RegExp, text: string, most: () => number): boolean {
  const count = countIn(pattern, text);
  if (count === null || count === Infinity || count * fewOf >= most()) return false;
  return (text.match(whole) ?? []).every((number) => Number(number) <= count);
}
