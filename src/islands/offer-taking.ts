import type { Diagnosed } from './diagnosis-client.ts';
import { part } from './part.ts';

/** What can be done with findings, on the page of diagnosis. It is loaded when there are some. */
export function offerTaking(box: HTMLElement): void {
  const line = part(document, '[data-take]');
  box.addEventListener(
    'diagnosed',
    (event) => {
      const first = event instanceof CustomEvent ? (event.detail as Diagnosed) : null; // find-box sends no other
      if (first) void import('./found.ts').then(({ found: { offerFindings } }) => offerFindings(box, line, first));
    },
    { once: true },
  );
}
