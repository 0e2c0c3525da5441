import { markdownText } from './markdown-text.ts';
import type { Ticket } from './ticket.ts';
import type { Piece, TicketSection } from './ticket-sections.ts';
import { ticketSections, ticketStamp, ticketTitle } from './ticket-sections.ts';

/** A ticket as Markdown. Log lines stand in fences that nothing in them can close. */
export function ticketMarkdown(ticket: Ticket): string {
  return [`# ${markdownText(ticketTitle(ticket))}`, ticketStamp(ticket), ...ticketSections(ticket).map(written)].join('\n\n') + '\n';
}

function written({ title, pieces = [], numbered, lines = [], prose }: TicketSection): string {
  const list = pieces.map((piece, index) => `${numbered ? `${index + 1}.` : '-'} ${worded(piece)}`).join('\n');
  return [`## ${markdownText(title)}`, list, fenced(lines), prose ?? ''].filter(Boolean).join('\n\n');
}

function worded({ mark, text, url }: Piece): string {
  const linked = url ? `[${markdownText(text)}](${url})` : markdownText(text);
  return mark ? `**${markdownText(mark)}**${mark.endsWith('?') ? '' : ':'} ${linked}` : linked;
}

function fenced(lines: readonly string[]): string {
  if (!lines.length) return '';
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
