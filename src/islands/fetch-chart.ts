import './chart-trail.ts';
import { borrowStyles, fetchPage } from './fetch-page.ts';

/** A layer's flowchart, fetched from its own page with the styles that it needs. Null where that page has none; throws without network. */
export async function fetchChart(address: string): Promise<HTMLElement | null> {
  const page = await fetchPage(address);
  const chart = page.querySelector<HTMLElement>('chart-trail');
  if (!chart) return null;
  void borrowStyles(page);
  return document.importNode(chart, true);
}
