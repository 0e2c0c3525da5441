import type { Line } from '../line.ts';
import { anyOf, fieldGaps, joinsValue } from '../pattern.ts';
import type { StateFact, StateSaying } from './fact.ts';

/** What one line of a state says, whoever words it: content. `{some}` is a count above zero, `{n}` any, `{x}` a word, `{more}` anything, `{end}` the line's end. */
export type Phrases = Partial<Readonly<Record<StateSaying, readonly string[]>>>;

/** Here the count itself matters. */
const gaps = { ...fieldGaps, '{is}': joinsValue, '{some}': String.raw`\s*([1-9][\d,.]*)` };

/** Of so many packets a few are always lost: a count says something from one in so many on. */
export const fewOf = 1000;
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
    const isAboutBgp = lines.some(({ text }) => bgp.test(text));
    return lines.flatMap(({ number, text }) =>
      readers.flatMap(({ says: told, pattern }): StateFact[] => {
        const count = countIn(pattern, text);
        if (count === null) return [];
        // A few of very many are always lost, and a line that counts no more than that says nothing.
        const isFew = count !== Infinity && count * fewOf < most();
        const says = isFew ? 'beside' : told === 'tunnel dropped' ? droppedIn(text) : told;
        if (isFew && (isAboutBgp || !countsNoMore(text, count))) return [];
        // What is dropped of BGP keeps the session down, not the traffic behind it.
        return isAboutBgp && says === 'tunnel dropped' ? [] : [{ line: number, says }];
      }),
    );
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

const countsNoMore = (text: string, count: number): boolean => (text.match(whole) ?? []).every((number) => Number(number) <= count);
