import { addressMask } from '../masking/addresses.ts';
import type { Ticket } from './ticket.ts';

/** The ticket with its addresses, and the names of files in it, masked. Its secrets are masked from the beginning. */
export function maskTicket(ticket: Ticket): Ticket {
  const mask = addressMask(ticket.findings.flatMap(({ files = [] }) => files));
  return {
    ...ticket,
    masked: true,
    // What the files are called is no part of a masked ticket.
    findings: ticket.findings.map(({ files: _, ...found }) => ({ ...found, lines: found.lines.map(mask) })),
    settings: ticket.settings && {
      names: [mask(ticket.settings.names[0]), mask(ticket.settings.names[1])],
      rows: ticket.settings.rows.map((row) => ({ ...row, a: mask(row.a), b: mask(row.b) })),
    },
    notes: mask(ticket.notes),
  };
}
