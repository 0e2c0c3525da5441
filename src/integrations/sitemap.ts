import type { PageFacts } from './page-facts.ts';

/** More than so many addresses no search engine takes from one file. */
const mostAddresses = 50_000;

/**
 * The sitemap, by its files: every page that may be found, by its own address. Where these are more than one file may hold, `sitemap.xml` names
 * the files that hold them; `url` is what a file's name becomes as an address.
 */
export function sitemaps(pages: readonly PageFacts[], url: (name: string) => string, most = mostAddresses): Map<string, string> {
  const addresses = pages.flatMap(({ canonical, indexable }) => (canonical && indexable ? [canonical] : []));
  if (addresses.length <= most) return new Map([['sitemap.xml', document('urlset', 'url', addresses)]]);
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => addresses.slice(at * most, (at + 1) * most));
  const files = parts.map((part, at) => [`sitemap-${at + 1}.xml`, document('urlset', 'url', part)] as const);
  const named = files.map(([name]) => url(name));
  return new Map([['sitemap.xml', document('sitemapindex', 'sitemap', named)], ...files]);
}

function document(root: string, each: string, addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<${each}><loc>${address.replaceAll('&', '&amp;')}</loc></${each}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</${root}>\n`;
}
