import type { TicketKnown } from '../ticket/known.ts';

let facts: Promise<TicketKnown> | null = null;

/** What the reader's case is read by: the names, layers and checks of problems, and what each observation says. Fetched once a page. */
export function caseFacts(source: string): Promise<TicketKnown> {
  return (facts ??= fetchFacts(source));
}

async function fetchFacts(source: string): Promise<TicketKnown> {
  try {
    const answer = await fetch(source);
    if (answer.ok) return (await answer.json()) as TicketKnown; // our own file, written by the same build
  } catch {
    // Without a network only what needs no names is shown; the next page asks again.
  }
  return { observations: {}, problems: {}, devices: {}, values: {} };
}
