import { nameWords } from '../name-words.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** The head of a table of exchanges of IKE, or the command that prints it. */
const ofExchanges = /\btx req tx res rx req rx res\b|\bikev2 stats exchange\b/;
/** A row that names an exchange or a notification and counts none of it. */
const idle = /^\s*[A-Z][A-Z_0-9 ]+?(?:\s+0){4}\s*$/;

/** Finds the rows of a table of exchanges that count none: that their names stand there says nothing of how far IKE came. */
export function readIdleExchanges(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }) => ofExchanges.test(nameWords(text)) || ofExchanges.test(text))) return [];
  return lines.flatMap(({ number, text }): StateFact[] => (idle.test(text) ? [{ line: number, says: 'beside' }] : []));
}
