import type { End, Problem } from '../tree/tree.ts';

const ends: Readonly<Record<End, string>> = { sddc: 'SDDC', remote: 'Remote peer' };

/** A problem as schema.org's HowTo: its checks, then its fixes, each a step. `at` is the page's address with the site's origin. As short as it may be: it counts against the page's budget. */
export function howTo({ title, checks, fixes }: Problem, at: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: title,
    step: [
      ...Object.entries(checks).map(([id, { ask, how }]) => ({ ...step(ask, how), url: `${at}#check-${id}` })),
      ...fixes.map(({ where, text }) => step(`Fix: ${ends[where]}`, text)),
    ],
  };
}

const step = (name: string, text: string) => ({ '@type': 'HowToStep', name, text: plain(text) }) as const;

/** Content without the marks of what is typed or printed. */
const plain = (text: string): string => text.replaceAll('`', '');
