import { addressMask, maskSecrets } from './mask.ts';
import type { Ticket } from './ticket.ts';

/** The ticket as it leaves: secrets masked in any case, addresses unless the reader unmasks them. */
export function maskTicket(ticket: Ticket, unmask: boolean): Ticket {
  const addresses = unmask ? (text: string) => text : addressMask();
  const mask = (text: string) => addresses(maskSecrets(text));
  return {
    ...ticket,
    masked: !unmask,
    findings: ticket.findings.map((found) => ({ ...found, lines: found.lines.map(mask) })),
    notes: mask(ticket.notes),
  };
}
