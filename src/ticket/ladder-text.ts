import type { Ticket } from './ticket.ts';

const signs = { proven: '[ok]', broken: '[!!]', unknown: '[  ]' } as const;
const words = { proven: 'proven', broken: 'broken here', unknown: 'not known yet' } as const;

/** The ladder as lines of fixed width, top down: `[!!] IKE, phase 1     broken here`. */
export function ladderText(ladder: Ticket['ladder']): string[] {
  const width = Math.max(0, ...ladder.map(({ name }) => name.length));
  return ladder.map(({ name, rung }) => `${signs[rung]} ${name.padEnd(width)}  ${words[rung]}`);
}
