import { borrowStyles, fetchPage } from './fetch-page.ts';
import { part } from './part.ts';

const mostHits = '5';

/** Fills the header's panel with the places for findings and hits that stand on the search page: written once, loaded when used. */
export async function fillPanel(panel: HTMLElement): Promise<void> {
  const page = await fetchPage(panel.dataset['from'] ?? '');
  void borrowStyles(page);
  const [findings, results] = [part(page, 'main [data-findings]'), part(page, 'main [data-results]')];
  findings.dataset['findings'] = 'brief';
  results.dataset['results'] = mostHits;
  results.querySelector('fieldset')?.remove();
  const parts = [part(page, 'main [data-named]'), findings, results];
  panel.replaceChildren(...parts.map((each) => document.importNode(each, true)));
}
