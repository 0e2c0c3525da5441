import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** What IOS shows of a crypto map at its end: the interfaces that use it, one below the other. */
const head = /^(\s*)Interfaces using crypto map \S+:\s*$/;

/** Finds a crypto map that no interface uses, where what follows was pasted, too. */
export function readBindings(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    const indent = head.exec(text)?.[1];
    const next = lines[index + 1];
    if (indent === undefined || !next) return [];
    const isListed = next.number === number + 1 && /^\s+[A-Z][\w./-]*\d\s*$/.test(next.text);
    return isListed ? [] : [{ line: number, says: 'bound nowhere' }];
  });
}
