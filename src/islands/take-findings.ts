import { answerText, mostInBrief, wordAnswer } from '../diagnosis/answer.ts';
import { maskPasted } from '../masking/pasted.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { keepFindings, withDiagnosed } from './keep-findings.ts';
import { changeKnown, readKnown } from './known-store.ts';
import { part } from './part.ts';

/** What was known before this page was given anything: what is given anew takes the place of what was given here, not of that. */
const before = readKnown();

/** Keeps the findings of the box on this page for the pages that follow, and offers them as text, secrets and addresses masked. */
export function offerFindings(box: Element, line: HTMLElement, first: Diagnosed): void {
  let latest = first;
  const [copy, keepAll] = [part(line, '[data-copy]'), part(line, '[data-keep]')];
  const copyName = copy.textContent;
  const show = () => {
    line.hidden = latest.diagnosis.findings.length === 0;
    copy.textContent = copyName;
    // What is sure is kept as it is; whether a guess is, the reader says.
    keepAll.hidden = !latest.diagnosis.unsure;
    keep(latest);
  };
  box.addEventListener('diagnosed', (event) => {
    if (event instanceof CustomEvent) latest = event.detail as Diagnosed; // find-box sends no other
    show();
  });
  // What is read now, was refused or was left has none yet.
  box.addEventListener('reading', (event) => {
    line.hidden = true;
    if (event instanceof CustomEvent && event.detail === null) keep(null);
  });
  keepAll.addEventListener('click', () => {
    keepFindings(latest);
    keepAll.hidden = true;
  });
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(findingsText(latest)).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copying was refused'),
    );
  });
  show();
}

/** What is known without what was given on this page before; what is not sure is a guess, and added only when the reader says so. */
function keep(diagnosed: Diagnosed | null): void {
  const { findings, proven } = before;
  changeKnown((known) => {
    const rest = { ...known, findings, proven };
    return diagnosed && !diagnosed.diagnosis.unsure ? withDiagnosed(rest, diagnosed) : rest;
  });
}

function findingsText({ diagnosis, places, captures }: Diagnosed): string {
  const answer = wordAnswer(diagnosis, (problem) => places[problem]?.title, mostInBrief);
  const files = captures?.captures.map(({ name }) => name) ?? [];
  return maskPasted(
    answerText(answer, (problem) => new URL(places[problem]?.url ?? '', location.href).href),
    files,
  );
}
