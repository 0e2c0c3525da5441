import type { PageFacts } from './page-facts.ts';

/** The sitemap: every page that may be found, by its own address. */
export function sitemap(pages: readonly PageFacts[]): string {
  const addresses = pages.flatMap(({ canonical, indexable }) => (canonical && indexable ? [canonical] : []));
  const rows = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}
