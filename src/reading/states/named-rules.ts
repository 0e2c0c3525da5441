import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const cell = /\t+| {2,}/;
/** A rule that so many more packets passed by than this one took stands in few people's way. */
const share = 10;

/** Finds rules of the tunnel in a list of rules that drop, whose counts stand under the same name in a list of their own. */
export function createNamedRuleReader(words: {
  readonly drops: readonly string[];
  readonly permits: readonly string[];
  readonly tunnel: readonly string[];
}): (lines: readonly Line[]) => StateFact[] {
  const [drops, permits] = [words.drops, words.permits].map((list) => new RegExp(String.raw`^(?:${list.join('|')})$`, 'i'));
  const tunnel = new RegExp(words.tunnel.join('|'), 'i');
  return (lines) => {
    const rows = lines.map(({ number, text }) => ({ number, text, cells: text.trim().split(cell) }));
    const counts = new Map(
      rows.flatMap(({ cells: [name = '', count = ''] }) => (/^\d+$/.test(count) ? [[name, Number(count)] as const] : [])),
    );
    const rules = rows.flatMap(({ number, text, cells: [name = '', ...others] }) => {
      const [isDrop, isPermit] = [drops, permits].map((words) => others.some((one) => words?.test(one)));
      const count = counts.get(name);
      return count !== undefined && (isDrop === true || isPermit === true) && tunnel.test(text) ? [{ number, count, isDrop }] : [];
    });
    const passed = Math.max(0, ...rules.filter(({ isDrop }) => !isDrop).map(({ count }) => count));
    return rules
      .filter(({ isDrop, count }) => isDrop && count > 0 && count * share >= passed)
      .map(({ number }): StateFact => ({ line: number, says: 'tunnel dropped' }));
  };
}
