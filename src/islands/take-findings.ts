import { answerText, mostInBrief, wordAnswer } from '../diagnosis/answer.ts';
import { maskPasted } from '../masking/pasted.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { part } from './part.ts';
import { addFindings } from './ticket-store.ts';

/** Offers the findings of the box on this page as text, and for the ticket, with secrets and addresses masked. */
export function offerFindings(box: Element, line: HTMLElement, first: Diagnosed): void {
  let latest = first;
  const [copy, ticket] = [part(line, '[data-copy]'), part(line, '[data-ticket]')];
  const [copyName, ticketName] = [copy.textContent, ticket.textContent];
  const show = () => {
    line.hidden = latest.diagnosis.findings.length === 0;
    copy.textContent = copyName;
    ticket.textContent = ticketName;
  };
  box.addEventListener('diagnosed', (event) => {
    if (event instanceof CustomEvent) latest = event.detail as Diagnosed; // find-box sends no other
    show();
  });
  // What is read now, was refused or was left has none yet.
  box.addEventListener('reading', () => (line.hidden = true));
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(findingsText(latest)).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copying was refused'),
    );
  });
  ticket.addEventListener('click', () => {
    addFindings(mostOf(latest).map(({ problem, lines }) => ({ problem, lines: lines.map(({ text }) => text) })));
    ticket.textContent = 'Added';
  });
  show();
}

/** The findings that are worth taking along. */
const mostOf = ({ diagnosis }: Diagnosed) => diagnosis.findings.slice(0, mostInBrief);

function findingsText({ diagnosis, places }: Diagnosed): string {
  const answer = wordAnswer(diagnosis, (problem) => places[problem]?.title, mostInBrief);
  return maskPasted(answerText(answer, (problem) => new URL(places[problem]?.url ?? '', location.href).href));
}
