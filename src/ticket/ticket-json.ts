import type { Ticket } from './ticket.ts';

/** A ticket for programs. Its form is the `Ticket` type of the version that it names. */
export function ticketJson(ticket: Ticket): string {
  return JSON.stringify(ticket, null, 2) + '\n';
}
