import { addressMask } from '../masking/addresses.ts';
import type { Ticket } from './ticket.ts';

/** The ticket with its addresses masked. Its secrets are masked from the beginning. */
export function maskTicket(ticket: Ticket): Ticket {
  const mask = addressMask();
  return {
    ...ticket,
    masked: true,
    findings: ticket.findings.map((found) => ({ ...found, lines: found.lines.map(mask) })),
    settings: ticket.settings && {
      names: [mask(ticket.settings.names[0]), mask(ticket.settings.names[1])],
      rows: ticket.settings.rows.map((row) => ({ ...row, a: mask(row.a), b: mask(row.b) })),
    },
    notes: mask(ticket.notes),
  };
}
