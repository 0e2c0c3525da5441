import type { About } from '../known/about.ts';
import type { TicketFacts } from '../ticket/facts.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import { counted } from '../text/counted.ts';
import { linkTo } from './link-to.ts';
import { make } from './make.ts';

/** More lines than this would push the checks out of sight: they are a click away. */
const mostOpen = 3;

const results = { yes: 'fine', no: 'bad', 'cannot tell': 'not known' } as const;

/** What the reader has on a problem, on its page: what the console says of it, the lines, the checks, and what to suspect next. */
export function showEvidence(place: HTMLElement, about: About, { problems }: TicketFacts): void {
  const { place: suspect, of, lines, checks, found, next } = about;
  const said: (Node | string)[][] = [];
  if (suspect) said.push([`For what your console shows this is suspect ${suspect} of ${of}.`]);
  if (suspect === 0 && lines.length === 0) said.push(['What your console shows does not point to this.']);
  for (const { at, number, of: all, ask, result } of checks)
    said.push([`Check ${number} of ${all}, ${results[result]}: `, linkTo(addressOfRef(at), ask)]);
  if (found) said.push([`Check ${found.number} of ${found.of}, bad by what you gave: `, linkTo(addressOfRef(found.at), found.ask)]);
  const has = said.length + lines.length > 0;
  place.hidden = !has;
  if (!has) return;
  place.replaceChildren(
    make('h2', { id: 'seen' }, 'What you have on this'),
    ...(said.length ? [make('ul', {}, ...said.map((line) => make('li', {}, ...line)))] : []),
    ...linesOf(lines),
    ...(next === null ? [] : [make('p', {}, 'If it is not this: ', linkTo(addressOf('problem', next), problems[next]?.title ?? next))]),
  );
}

function linesOf(lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const [head, text] = [`What says so, ${counted(lines.length, 'line')}`, make('pre', {}, lines.join('\n'))];
  return lines.length > mostOpen ? [make('details', {}, make('summary', {}, head), text)] : [make('p', {}, `${head}:`), text];
}
