import type { Line } from '../line.ts';
import { anyOf, fieldGaps, firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** Libreswan: an SA by its connection, and its state. */
const sa = /^(?:000 )?#\d+: "([^"]+)"\S*.*\b(STATE_\w+)/;
const ike = /STATE_(?:MAIN_(?:I4|R3)|AGGR_[IR]2|V2_ESTABLISHED_IKE_SA|PARENT_(?:I3|R2))\b/;
const child = /STATE_(?:QUICK_\w+|V2_ESTABLISHED_CHILD_SA|V2_IPSEC_[IR])\b|established Child SA|IPsec SA established/;

/** Finds connections whose IKE SA stands without a child SA, in lists that name them: other connections may have theirs. */
export function readNamedSas(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const [, name = '', state = ''] = sa.exec(text) ?? [];
    // Instances of one connection share its IKE SA.
    return name ? [{ line: number, of: name.split('/')[0], isIke: ike.test(state) && !child.test(text), isChild: child.test(text) }] : [];
  });
  const open = rows.find(({ of, isIke }) => isIke && !rows.some((row) => row.of === of && row.isChild));
  return open && rows.some(({ isChild }) => isChild) ? [{ line: open.line, says: 'child missing' }] : [];
}

/** How lists of SAs tell that one ends in so many seconds `{n}`, that none is asked for, and that its successor is late: content. */
export interface EndingWords {
  readonly ends: readonly string[];
  readonly off: readonly string[];
  readonly late: readonly string[];
}

const replaced = /\bREKEYED\b/;
/** Without a rekey of this end another one may ask in time, but not so near the end. */
const soon = 100;

/** Builds what finds a child SA that the connection lets end, where nobody at this end asks for the next one, or whose next one is late. */
export function createEndingReader(words: EndingWords): (lines: readonly Line[]) => StateFact[] {
  const gaps = { ...fieldGaps, '{n}': String.raw`(\d+)` };
  const [ends, off, late] = [anyOf(words.ends, gaps), anyOf(words.off, gaps), anyOf(words.late, gaps)];
  return (lines) => {
    // What has its successor is past its rekey, and only waits for its end.
    const over = lines.find(({ text }, index) => late.test(text) && !replaced.test(lines[index - 1]?.text ?? ''));
    if (over) return [{ line: over.number, says: 'lifetime over' }];
    const ending = lines.find(({ text }) => Number(firstGroup(ends, text) ?? soon) < soon);
    return ending && lines.some(({ text }) => off.test(text)) ? [{ line: ending.number, says: 'rekey off' }] : [];
  };
}
