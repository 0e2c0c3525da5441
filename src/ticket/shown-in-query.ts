import type { ShownByValue } from './facts.ts';
import type { Shown } from './ticket.ts';

/** What the console card's query says, in the console's words and order; what no field knows is left out. */
export function shownInQuery(values: ShownByValue, query: string): Shown[] {
  const given = new URLSearchParams(query);
  return Object.entries(values).flatMap(([field, known]) => {
    const value = given.get(field) ?? '';
    const shown = Object.hasOwn(known, value) ? known[value] : undefined;
    return shown ? [shown] : [];
  });
}
