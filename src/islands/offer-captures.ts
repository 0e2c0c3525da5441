import type { Diagnosed } from './diagnosis-client.ts';
import type { HeardOf } from './heard-ends.ts';
import { part } from './part.ts';

/** What a capture shows, on the page of diagnosis. Only who gives one needs what draws it. */
export function offerCaptures(box: HTMLElement): void {
  const section = part(document, '[data-captures]');
  const reading = part(document, '[data-reading]');
  const way = part(box, '[data-way]');
  const hide = (): void => {
    section.hidden = true;
    way.hidden = true;
  };
  /** What is diagnosed now: a drawing that comes late is of something else. */
  let turn = 0;
  part(reading, 'button').addEventListener('click', () => {
    box.dispatchEvent(new CustomEvent('leave'));
    reading.hidden = true;
    part(box, 'textarea').focus();
  });
  box.addEventListener('reading', (event) => {
    const { detail } = event as CustomEvent<number | null>; // find-box sends no other
    reading.hidden = detail === null;
    hide();
    part(reading, 'progress', HTMLProgressElement).value = detail ?? 0;
  });
  box.addEventListener('diagnosed', (event) => {
    const { captures, places } = (event as CustomEvent<Diagnosed>).detail; // find-box sends no other
    reading.hidden = true;
    hide();
    const own = ++turn;
    if (captures)
      void import('./show-captures.ts').then(({ showCaptures }) => {
        if (own !== turn) return;
        showCaptures(section, captures, (problem) => places[problem]?.title ?? problem, compareLink);
        way.hidden = false;
      });
  });
}

function compareLink({ text, says }: HeardOf): HTMLElement {
  const link = part(document, '[data-compare] a', HTMLAnchorElement).cloneNode() as HTMLAnchorElement; // a copy of a link is one
  link.textContent = says;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void import('./found.ts').then(({ found: { handOver } }) => {
      handOver(text);
      location.assign(link.href);
    });
  });
  return link;
}
