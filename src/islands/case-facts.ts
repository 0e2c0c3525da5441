import type { TicketFacts } from '../ticket/facts.ts';

let facts: Promise<TicketFacts> | null = null;

/** What the reader's case is read by: the names, layers and checks of problems, and what each observation says. Fetched once a page. */
export function caseFacts(source: string): Promise<TicketFacts> {
  return (facts ??= fetchFacts(source));
}

async function fetchFacts(source: string): Promise<TicketFacts> {
  try {
    const answer = await fetch(source);
    if (answer.ok) return (await answer.json()) as TicketFacts; // our own file, written by the same build
  } catch {
    // Without a network only what needs no names is shown; the next page asks again.
  }
  return { observations: {}, problems: {}, devices: {}, values: {} };
}
