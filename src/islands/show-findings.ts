import type { EvidenceLine } from '../diagnosis/evidence.ts';
import type { WordedFinding } from '../diagnosis/answer.ts';
import { mostFindings, mostInBrief, sureWords, wordAnswer } from '../diagnosis/answer.ts';
import type { Diagnosed, Place } from './diagnosis-client.ts';
import { offerCorrections } from './offer-corrections.ts';
import { keepFindings } from './keep-findings.ts';
import { part } from './part.ts';

/** Fills a findings region (components/Findings.astro) with a diagnosis. Text of the reader's enters by textContent only. */
export function showFindings(region: HTMLElement, diagnosed: Diagnosed): void {
  const { diagnosis, places } = diagnosed;
  const brief = region.dataset['findings'] === 'brief';
  const answer = wordAnswer(diagnosis, (problem) => places[problem]?.title, brief ? mostInBrief : mostFindings);
  const template = part(region, 'template', HTMLTemplateElement);
  part(region, '[data-list]').replaceChildren(
    ...answer.findings.map((finding, index) => entry(template, finding, places[finding.problem], index === 0, brief)),
  );
  say(part(region, '[data-proven]'), answer.proven);
  const notice = part(region, '[data-unsure]');
  notice.classList.toggle('caution', !diagnosis.healthy);
  say(notice, answer.notice);
  part(region, '[data-compare]').hidden = diagnosis.syntax === null && !diagnosis.blocks.some(({ kind }) => kind === 'configuration');
  const read = part(region, '[data-read]');
  if (!brief) offerCorrections(read, answer.readAs);
  region.hidden = false;
  // Whoever follows one takes along what says so.
  region.onclick = ({ target }) => {
    if (target instanceof Element && target.closest('[data-list] a')) keepFindings(diagnosed);
  };
}

function say(line: HTMLElement, words: string | null): void {
  line.textContent = words;
  line.hidden = words === null;
}

/** Where a finding leads: the problem's page, with the device that printed the text chosen. */
export function findingUrl(finding: Pick<WordedFinding, 'by'>, place: Place | undefined): string {
  return (place?.url ?? '') + (finding.by ? `?device=${encodeURIComponent(finding.by)}` : '');
}

function entry(template: HTMLTemplateElement, finding: WordedFinding, place: Place | undefined, first: boolean, brief: boolean): Node {
  const item = template.content.cloneNode(true) as DocumentFragment; // of a template's content it always is one
  const [title, check] = [part(item, '.title', HTMLAnchorElement), part(item, '.button', HTMLAnchorElement)];
  title.textContent = finding.title;
  title.href = findingUrl(finding, place);
  check.href = place?.check ?? '';
  check.classList.toggle('first', first && finding.sure === 'clear');
  check.ariaLabel = `Check: ${finding.title}`;
  part(item, '[data-sure]').textContent = sureWords[finding.sure];
  part(item, '[data-why]').textContent = finding.why;
  part(item, '[data-look]').textContent = brief ? '' : first ? finding.look : finding.instead;
  const details = part(item, 'details', HTMLDetailsElement);
  if (brief || !finding.lines.length) details.remove();
  else {
    details.open = first;
    part(details, 'summary').textContent =
      finding.lines.length === 1
        ? 'The line that says so'
        : `The ${finding.often > finding.lines.length ? 'first ' : ''}${finding.lines.length} lines that say so`;
    part(details, '[data-lines]').replaceChildren(...finding.lines.flatMap(marked));
  }
  return item;
}

function marked({ number, text, start, end }: EvidenceLine): (Node | string)[] {
  const mark = document.createElement('mark');
  mark.textContent = text.slice(start, end);
  return [`${number}: ${text.slice(0, start)}`, mark, `${text.slice(end)}\n`];
}
