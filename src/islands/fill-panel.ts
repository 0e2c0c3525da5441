import { part } from './part.ts';

const mostHits = '5';

/** Fills the header's panel with the places for findings and hits that stand on the search page: written once, loaded when used. */
export async function fillPanel(panel: HTMLElement): Promise<void> {
  const answer = await fetch(panel.dataset['from'] ?? '');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [findings, results] = [part(page, 'main [data-findings]'), part(page, 'main [data-results]')];
  findings.dataset['findings'] = 'brief';
  results.dataset['results'] = mostHits;
  results.querySelector('fieldset')?.remove();
  panel.replaceChildren(document.importNode(findings, true), document.importNode(results, true));
}
