import type { EvidenceLine } from '../diagnosis/evidence.ts';
import type { Finding } from '../diagnosis/finding.ts';
import type { Diagnosed, Place } from './diagnosis-client.ts';
import { part } from './part.ts';

/** Fills a findings region (components/Findings.astro) with a diagnosis. Text of the reader's enters by textContent only. */
export function showFindings(region: HTMLElement, { diagnosis, places }: Diagnosed): void {
  const brief = region.dataset['findings'] === 'brief';
  const shown = diagnosis.findings.slice(0, brief ? 3 : 6);
  const template = part(region, 'template', HTMLTemplateElement);
  part(region, '[data-list]').replaceChildren(
    ...shown.map((finding, index) => entry(template, finding, places[finding.problem], index === 0, brief)),
  );
  const notice = part(region, '[data-unsure]');
  notice.textContent = diagnosis.unrelated ?? (diagnosis.unsure ? unsureText(shown.length) : '');
  notice.hidden = !notice.textContent;
  region.hidden = false;
}

/** Where a finding leads: the problem's page, with the device that printed the text chosen. */
export function findingUrl(finding: Finding, place: Place | undefined): string {
  return (place?.url ?? '') + (finding.by ? `?device=${encodeURIComponent(finding.by)}` : '');
}

function sureness({ confident, confidence }: Finding): string {
  if (confident) return 'clear';
  return confidence >= 0.5 ? 'likely' : 'possible';
}

function unsureText(count: number): string {
  if (!count)
    return 'Nothing in this is known here. Paste more of the log, best the responder’s, from the first packet of a failed attempt on.';
  return 'Not sure: these are possible. More of the log would tell, best the responder’s, from the first packet of a failed attempt on.';
}

function entry(template: HTMLTemplateElement, finding: Finding, place: Place | undefined, first: boolean, brief: boolean): Node {
  const item = template.content.cloneNode(true) as DocumentFragment; // of a template's content it always is one
  const [title, check] = [part(item, '.title', HTMLAnchorElement), part(item, '.button', HTMLAnchorElement)];
  title.textContent = place?.title ?? finding.problem;
  title.href = findingUrl(finding, place);
  check.href = place?.check ?? '';
  check.classList.toggle('first', first && finding.confident);
  check.ariaLabel = `Check: ${place?.title ?? ''}`;
  part(item, '[data-sure]').textContent = sureness(finding);
  part(item, '[data-why]').textContent = finding.why.replaceAll(/\{[a-z0-9-]+\}/g, '…');
  part(item, '[data-look]').textContent = brief || !first ? '' : finding.lookAt.why;
  const details = part(item, 'details', HTMLDetailsElement);
  if (brief || !finding.lines.length) details.remove();
  else {
    details.open = first;
    part(details, 'summary').textContent =
      finding.lines.length === 1 ? 'The line that says so' : `The ${finding.lines.length} lines that say so`;
    part(details, '[data-lines]').replaceChildren(...finding.lines.flatMap(marked));
  }
  return item;
}

function marked({ number, text, start, end }: EvidenceLine): (Node | string)[] {
  const mark = document.createElement('mark');
  mark.textContent = text.slice(start, end);
  return [`${number}: ${text.slice(0, start)}`, mark, `${text.slice(end)}\n`];
}
