import type { Line } from '../line.ts';
import { anyOf, fieldGaps, patternOf } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** How devices count what they ask of a peer and what comes back: content. */
export interface ProbeWords {
  /** What is counted, and words for what goes and for what comes. */
  readonly names: readonly string[];
  readonly sent: readonly string[];
  readonly received: readonly string[];
  /** Both in hex, `{hex}`, what was sent first. */
  readonly hex: string;
  /** How often one asks at most, and how often it asked in vain, `{n}` each. */
  readonly vain: string;
}

/** So many questions in a row that nobody answers are no lost packet. */
const manyInVain = 3;

/** Builds what finds an end that asks whether the peer still lives and hears nothing: many asked, and none answered. */
export function createProbeReader({ names, sent, received, hex, vain }: ProbeWords): (lines: readonly Line[]) => StateFact[] {
  const gaps = {
    ...fieldGaps,
    '{n}': String.raw`(\d+)`,
    '{hex}': '([0-9a-f]{8})',
    '{name}': String.raw`(?:${names.join('|')})\b.{0,40}?`,
    '{sent}': String.raw`\b(?:${sent.join('|')})\b`,
    '{got}': String.raw`\b(?:${received.join('|')})\b`,
    '{short}': String.raw`\D{0,20}?`,
    '{near}': '.{0,40}?',
    '{or}': String.raw`\s*/\s*`,
  };
  const any = new RegExp(names.join('|'), 'i');
  const [inHex, inVain] = [patternOf(hex, gaps), patternOf(vain, gaps)];
  const both = anyOf(['{name}{sent}{or}{got}{short}{n}{or}{n}', '{name}{sent}{short}{n}{near}{got}{short}{n}'], gaps);

  return (lines) =>
    lines.flatMap(({ number, text }): StateFact[] => (any.test(text) && isInVain(text) ? [{ line: number, says: 'dpd unanswered' }] : []));

  function isInVain(text: string): boolean {
    const counted = inVain.exec(text);
    if (counted) return Number(counted[2]) >= Math.max(2, Number(counted[1]));
    const [, ...hexes] = inHex.exec(text) ?? [];
    if (hexes.length > 0) return isSilent(hexes.map((one) => Number.parseInt(one, 16)));
    const [, ...counts] = both.exec(text) ?? [];
    return counts.length > 0 && isSilent(counts.filter((one: string | undefined) => one !== undefined).map(Number));
  }
}

const isSilent = ([went = 0, came = 1]: readonly number[]): boolean => went >= manyInVain && came === 0;
