import { readQuery } from '../console/reading.ts';
import { readingLine } from '../console/reading-line.ts';
import type { AskFacts } from '../other-end/ask-facts.ts';
import { foundIn } from '../known/known.ts';
import { readKnown } from './known-store.ts';

/** What this tab knows of a problem: the reader sees it in the message, and can take it out. */
export function seenOf(problem: string): Pick<AskFacts, 'shown' | 'lines'> {
  const known = readKnown();
  return {
    shown: known.console ? readingLine(readQuery(new URLSearchParams(known.console)).reading) : '',
    lines: foundIn(known).find((found) => found.problem === problem)?.lines ?? [],
  };
}
