import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { fieldGaps, patternOf } from '../pattern.ts';
import type { StateFact } from './fact.ts';
import type { TunnelWords } from './tunnels.ts';
import { namePattern } from './tunnels.ts';

/** What ends a block of any of them. */
const ends = /^\s*(?:next|end|exit|!|#)\s*$|^\S+[#>]/;
const longest = 40;

const nameGaps = { ...fieldGaps, '{name}': String.raw`"?([\w.-]+)"?` };

/** Finds the interface of a tunnel that its own configuration switches off; where another one is not, this may be the spare. */
export function createOffBlockReader({ interfaces, blocks, ofNames }: TunnelWords): (lines: readonly Line[]) => StateFact[] {
  const gaps = { ...fieldGaps, '{begin}': String.raw`^\s*`, '{tunnel}': `(?:${namePattern(interfaces)})` };
  const patterns = blocks.map(({ head, kind, off }) => ({
    head: patternOf(head, gaps),
    // Another interface ends it, too.
    other: patternOf(head.replace('{tunnel}', '{x}'), gaps),
    kind: kind === null ? null : patternOf(kind, gaps),
    off: patternOf(off, gaps),
  }));
  const named = ofNames.map(({ head, off }) => [patternOf(head, nameGaps), patternOf(off, nameGaps)] as const);
  return (lines) => [...ofBlocks(lines), ...ofLines(lines)];

  function ofLines(lines: readonly Line[]): StateFact[] {
    return named.flatMap(([head, off]): StateFact[] => {
      const names = new Set(lines.flatMap(({ text }) => head.exec(text)?.[1] ?? []));
      const shut = lines.filter(({ text }) => off.test(text));
      const [first] = shut;
      const isAll = new Set(shut.map(({ text }) => off.exec(text)?.[1])).size === names.size;
      return first && isAll ? [{ line: first.number, says: 'switched off' }] : [];
    });
  }

  function ofBlocks(lines: readonly Line[]): StateFact[] {
    return patterns.flatMap(({ head, other, kind, off }) => {
      const tunnels = lines.flatMap(({ text }, index) => {
        if (!head.test(text)) return [];
        const own = linesUntil(lines.slice(index + 1, index + longest), (line) => ends.test(line.text) || other.test(line.text));
        return kind === null || own.some((line) => kind.test(line.text)) ? [own.find((line) => off.test(line.text)) ?? null] : [];
      });
      const [first] = tunnels;
      return first && tunnels.every((one) => one !== null) ? [{ line: first.number, says: 'switched off' as const }] : [];
    });
  }
}
