import type { Diagnosed } from './diagnosis-client.ts';
import { part } from './part.ts';

// What can be done with findings is loaded when there are some.
const box = part(document, 'find-box.diagnose');
const line = part(document, '[data-take]');
box.addEventListener(
  'diagnosed',
  (event) => {
    const first = event instanceof CustomEvent ? (event.detail as Diagnosed) : null; // find-box sends no other
    if (first) void import('./take-findings.ts').then(({ offerFindings }) => offerFindings(box, line, first));
  },
  { once: true },
);
