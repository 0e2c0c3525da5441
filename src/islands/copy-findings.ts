import { redact } from '../diagnosis/redact.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { part } from './part.ts';

/** Offers the findings of the box on this page as text, with secrets and addresses masked. */
function offerCopy(): void {
  const box = document.querySelector('find-box.diagnose');
  const line = document.querySelector<HTMLElement>('[data-copy]');
  if (!box || !line) return;
  let text = '';
  box.addEventListener('diagnosed', (event) => {
    if (!(event instanceof CustomEvent)) return;
    text = findingsText(event.detail as Diagnosed); // find-box sends no other
    line.hidden = !text;
  });
  const button = part(line, 'button');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Copying was refused'),
    );
  });
}

function findingsText({ diagnosis, places }: Diagnosed): string {
  const entries = diagnosis.findings.slice(0, 3).map((finding) => {
    const place = places[finding.problem];
    const address = new URL(place?.url ?? '', location.href).href;
    const lines = finding.lines.map(({ number, text }) => `  ${number}: ${text}`).join('\n');
    return `${place?.title ?? finding.problem} (${Math.round(finding.confidence * 100)} %)\n${address}\n${finding.why}\n${lines}`;
  });
  return redact(entries.join('\n\n'));
}

offerCopy();
