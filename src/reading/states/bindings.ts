import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** What IOS shows of a crypto map at its end: the interfaces that use it, one below the other. */
const head = /^(\s*)Interfaces using crypto map \S+:\s*$/;

/** What ASA has in its configuration: entries of a crypto map, and the interface that it is bound to. */
const mapEntry = /^\s*crypto map (\S+) \d+ (?:match|set)\b/;
const mapBound = /^\s*crypto map (\S+) interface \S/;

/** Finds a crypto map that no interface uses, where what follows was pasted, too. */
export function readBindings(lines: readonly Line[]): StateFact[] {
  const bound = new Set(lines.flatMap(({ text }) => mapBound.exec(text)?.[1] ?? []));
  // Only where another map's binding was pasted, this one's would have been.
  const loose = bound.size > 0 ? lines.find(({ text }) => !bound.has(mapEntry.exec(text)?.[1] ?? [...bound][0] ?? '')) : undefined;
  return [...(loose ? [{ line: loose.number, says: 'bound nowhere' } as const] : []), ...shownLoose(lines)];
}

function shownLoose(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    const indent = head.exec(text)?.[1];
    const next = lines[index + 1];
    if (indent === undefined || !next) return [];
    const isListed = next.number === number + 1 && /^\s+[A-Z][\w./-]*\d\s*$/.test(next.text);
    return isListed ? [] : [{ line: number, says: 'bound nowhere' }];
  });
}
