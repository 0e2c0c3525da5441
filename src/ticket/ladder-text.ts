import { rungWords } from '../tree/rung-words.ts';
import type { Ticket } from './ticket.ts';

const signs = { proven: '[ok]', checked: '[ok]', broken: '[!!]', suspected: '[? ]', unknown: '[  ]' } as const;

/** The ladder as lines of fixed width, top down: `[!!] IKE, phase 1     broken here (by what the console shows)`. */
export function ladderText(ladder: Ticket['ladder']): string[] {
  const width = Math.max(0, ...ladder.map(({ name }) => name.length));
  return ladder.map(
    ({ name, rung, because }) => `${signs[rung]} ${name.padEnd(width)}  ${rungWords[rung]}${because === null ? '' : ` (${because})`}`,
  );
}
