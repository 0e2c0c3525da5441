import type { Ticket } from './ticket.ts';
import type { Piece, TicketSection } from './ticket-sections.ts';
import { ticketSections, ticketStamp, ticketTitle } from './ticket-sections.ts';

/** A ticket as plain text, for a form that knows no markup. */
export function ticketText(ticket: Ticket): string {
  const title = ticketTitle(ticket);
  return (
    [`${title}\n${'='.repeat(Math.min(title.length, 70))}\n${ticketStamp(ticket)}`, ...ticketSections(ticket).map(written)].join('\n\n') +
    '\n'
  );
}

function written({ title, pieces = [], numbered, spelled, lines = [], prose }: TicketSection): string {
  return [
    title.toUpperCase(),
    ...pieces.map(
      (piece, index) => `${numbered ? `${index + 1}.` : '-'} ${worded(piece)}${spelled && piece.url ? `\n  ${piece.url}` : ''}`,
    ),
    ...lines.map((line) => `    ${line}`),
    ...(prose ? [prose] : []),
  ].join('\n');
}

function worded({ mark, text }: Piece): string {
  return (mark ? `${mark}${mark.endsWith('?') ? '' : ':'} ${text}` : text).replaceAll('`', '');
}
