import { ladderText } from './ladder-text.ts';
import { endNames } from './missing.ts';
import type { CheckMade, Ticket } from './ticket.ts';

/** A piece of text, with the page that it is about. */
export interface Piece {
  readonly text: string;
  readonly url?: string;
  /** What stands before it and is to be seen first: a result, a part's name. */
  readonly mark?: string;
}

/** A part of a ticket, in the form that every way of writing it starts from. */
export interface TicketSection {
  readonly title: string;
  readonly pieces?: readonly Piece[];
  readonly numbered?: boolean;
  /** Its addresses are written out where text can't hold links. */
  readonly spelled?: boolean;
  /** Lines to be shown as they are, in fixed width. */
  readonly lines?: readonly string[];
  /** The reader's own words. */
  readonly prose?: string;
}

/** The first line of a ticket: what it is about. */
export function ticketTitle({ suspected, solved, seen }: Ticket): string {
  const shows = seen.map((shown) => shown.shows).join(' · ');
  if (suspected) return `VPN to an SDDC${solved ? ', solved' : ''}: ${suspected.title}`;
  return shows ? `VPN to an SDDC: ${shows}` : 'VPN to an SDDC';
}

/** When it was written, and whether addresses in it are masked. */
export function ticketStamp({ made, masked }: Ticket): string {
  const masks = masked
    ? 'Addresses, domain names, names of captures and secrets are masked, host names are not; the same mask is the same value.'
    : 'Secrets are masked; addresses and names are not.';
  return `Written ${made.slice(0, 16).replace('T', ' ')} UTC. ${masks}`;
}

/** The parts of a ticket that have something to say, in the order in which the next person needs them. */
export function ticketSections(ticket: Ticket): TicketSection[] {
  const { seen, suspected, solved, ruledOut, ladder, device, changes, findings, settings, missing, notes, trail } = ticket;
  const sections: TicketSection[] = [
    {
      title: solved ? 'What the console showed before' : 'What the console shows',
      pieces: seen.map(({ part, shows }) => ({ mark: part, text: shows })),
    },
    {
      title: solved ? 'Solved' : 'Suspected',
      spelled: true,
      pieces: [
        ...(suspected ? [{ text: `${suspected.title} (${suspected.because})`, url: suspected.url }] : []),
        ...ruledOut.map((text) => ({ mark: 'Ruled out', text })),
      ],
    },
    { title: 'Where it breaks', lines: ladderText(ladder) },
    { title: 'Remote device', pieces: device ? [{ text: device.name }] : [] },
    { title: 'Notes', prose: notes.trim() },
    ...findings.map(({ title, lines }) => ({ title: `What points to: ${title}`, lines })),
    { title: 'What both ends are set to, without keys', pieces: settings ? settingPieces(settings) : [] },
    ...checkSections(ticket.checks),
    { title: 'Fixes tried', pieces: changes.map(({ title, outcome }) => ({ mark: title, text: `Did it come up? ${outcome}` })) },
    { title: 'Still to be gathered', pieces: missing.map((text) => ({ text })) },
    {
      title: 'The way here',
      numbered: true,
      pieces: trail.filter(({ at }) => !isTold(at)).map(({ ask, answer, url }) => ({ mark: ask, text: answer, url })),
    },
  ];
  return sections.filter(({ pieces, lines, prose }) => pieces?.length || lines?.length || prose);
}

/** Those that differ come first. */
function settingPieces({ names, rows }: NonNullable<Ticket['settings']>): Piece[] {
  const differs = ({ verdict }: { readonly verdict: string }): number => Number(verdict === 'differs');
  return rows
    .toSorted((one, other) => differs(other) - differs(one))
    .map(({ name, a, b, verdict }) => ({
      mark: name,
      text: `${names[0]}: ${a || 'not said'}; ${names[1]}: ${b || 'not said'} (${verdict})`,
    }));
}

/** Checks and fixes have parts of their own. */
const isTold = (at: string): boolean => /^step\/(?:check|fix)-/.test(at);

function checkSections(checks: readonly CheckMade[]): TicketSection[] {
  return [...new Set(checks.map(({ title }) => title))].map((title) => ({
    title: `Checks of “${title}” (yes is good, no is the fault)`,
    pieces: checks
      .filter((check) => check.title === title)
      .map(({ result, number, of, where, ask, url }) => ({
        mark: result,
        text: `${ask} (check ${number} of ${of}, ${endNames[where]})`,
        url,
      })),
  }));
}
