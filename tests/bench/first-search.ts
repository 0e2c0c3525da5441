import type { BuiltPage, Site } from '../support/site.ts';
import { median } from './median.ts';
import type { Cost } from './visit.ts';
import { costOf, filesOf, weightOf } from './visit.ts';

/** So many hits are shown at first: each is a file of Pagefind's. */
export const shownHits = 5;

/**
 * Pagefind's first search of one word, by its files: its script and worker, the entry, what that names for the language
 * (WebAssembly and metadata), one part of the index of median size, and as many median fragments as hits are shown.
 */
export function pagefindSearch(site: Site): Cost {
  const { languages } = JSON.parse(site.read('/pagefind/pagefind-entry.json').toString()) as {
    languages: Record<string, { hash: string; wasm: string }>;
  };
  const [language] = Object.values(languages);
  if (!language) throw new RangeError('Pagefind indexed nothing');
  const names = [
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    `wasm.${language.wasm}.pagefind`,
    `pagefind.${language.hash}.pf_meta`,
  ];
  const fixed = costOf(
    names.map((name) => `/pagefind/${name}`),
    site,
  );
  const bytes = fixed.bytes + usual(site, /\.pf_index$/) + shownHits * usual(site, /\.pf_fragment$/);
  return { ...fixed, requests: fixed.requests + 1 + shownHits, bytes };
}

/**
 * Our first search of one word in the header of a page, by its files: the scripts of the box, the search page that its panel is
 * taken from with its style, names, list of pages, and one part of the words. Diagnosis of the same text comes beside it.
 */
export function ownSearch(site: Site, page: BuiltPage): { readonly search: Cost; readonly diagnosis: Cost } {
  const before = filesOf(page, site);
  const panel = site.pages.get('/search/');
  if (!panel) throw new RangeError('There is no /search/');
  const box = filesOf(page, site, /\/(find-box|found)\./);
  const asked = [...box, ...[...filesOf(panel, site)].filter((path) => /\.(html|css)$/.test(path)), '/names.json', '/search.json'];
  const fixed = costOf(new Set(asked).difference(before), site);
  const search = { ...fixed, requests: fixed.requests + 1, bytes: fixed.bytes + usual(site, /\/words\.[^/]+\.json$/) };
  return { search, diagnosis: costOf(matching(site, /\/diagnosis(-worker\.[^/]+\.js|\.json)$/), site) };
}

/** What our service worker fetches unasked for when there is no network: itself, the list of all files, and the bundles of them. */
export function ownCopy(site: Site): Cost {
  return costOf(['/sw.js', ...matching(site, /^\/kept\/.*\.(list|bundle)$/)], site);
}

function matching(site: Site, pattern: RegExp): string[] {
  return [...site.files].filter((path) => pattern.test(path));
}

/** The median weight of the files whose path matches. */
function usual(site: Site, pattern: RegExp): number {
  const found = matching(site, pattern);
  if (!found.length) throw new RangeError(`No file matches ${pattern.source}`);
  return median(found.map((path) => weightOf(site.read(path))));
}
