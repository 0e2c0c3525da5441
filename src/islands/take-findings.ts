import { answerText, mostInBrief, wordAnswer } from '../diagnosis/answer.ts';
import { maskPasted } from '../masking/pasted.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { part } from './part.ts';
import { addFindings } from './ticket-store.ts';

/** Offers the findings of the box on this page as text, and for the ticket, with secrets and addresses masked. */
export function offerFindings(box: Element, line: HTMLElement, first: Diagnosed): void {
  let latest = first;
  const show = () => (line.hidden = latest.diagnosis.findings.length === 0);
  box.addEventListener('diagnosed', (event) => {
    if (event instanceof CustomEvent) latest = event.detail as Diagnosed; // find-box sends no other
    show();
  });
  const copy = part(line, '[data-copy]');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(findingsText(latest)).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copying was refused'),
    );
  });
  const ticket = part(line, '[data-ticket]');
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
