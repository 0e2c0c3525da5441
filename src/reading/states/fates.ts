import type { Line } from '../line.ts';
import type { StateFact, StateSaying } from './fact.ts';
import { counterIn } from './tallies.ts';

/** How statistics count what came out of tunnels, and what became of packets: words of their names: content. */
export interface FateWords {
  readonly opened: readonly string[];
  /** What became of them, by what it says. */
  readonly ends: Partial<Readonly<Record<StateSaying, readonly string[]>>>;
  /** A command that counts the packets of one flow only. */
  readonly filtered: readonly string[];
}

/** Fewer are no sign, and so many of what came out of the tunnel must have ended so. */
const leastCount = 5;
const share = 2;

/** Builds what finds that most of what came out of a tunnel was dropped behind it, and why. */
export function createFateReader(words: FateWords): (lines: readonly Line[]) => StateFact[] {
  const any = (list: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${list.join('|')})`);
  const [opened, filtered] = [any(words.opened), new RegExp(words.filtered.join('|'), 'i')];
  const kinds = (Object.keys(words.ends) as StateSaying[]).map((says) => ({ says, name: any(words.ends[says] ?? []) }));
  return (lines) => {
    const counters = lines.flatMap(counterIn);
    const came = Math.max(...counters.filter(({ name }) => opened.test(name)).map(({ count }) => count));
    const isOfFlow = lines.some(({ text }) => filtered.test(text));
    // Where nothing came out of a tunnel, what is dropped is somebody else's.
    if (came <= 0 && !isOfFlow) return [];
    const ended = counters
      .flatMap((one) => {
        const says = kinds.find(({ name }) => name.test(one.name))?.says;
        return says === undefined ? [] : [{ ...one, says }];
      })
      .filter(({ count }) => count >= leastCount && (came > 0 ? count * share >= came : isOfFlow))
      .sort((a, b) => b.count - a.count);
    return ended.slice(0, 1).map(({ line, says }) => ({ line, says }));
  };
}
