import type { Site } from '../support/site.ts';
import { readSite } from '../support/site.ts';
import { ownCopy, ownSearch, pagefindSearch, shownHits } from './first-search.ts';
import { median } from './median.ts';
import type { Row } from './table.ts';
import { tableOf } from './table.ts';
import type { Taken } from './timed-run.ts';
import type { Cost } from './visit.ts';
import { costOf, filesOf } from './visit.ts';

/** A built site. */
export interface Built {
  readonly name: string;
  readonly kind: 'ours' | 'starlight' | 'bare';
  readonly dist: string;
}

interface Visits {
  readonly pages: number;
  readonly usual: Cost;
  /** Of pages that draw a flowchart at once; null where there are none. */
  readonly charts: Cost | null;
  readonly search: Cost;
  readonly others: readonly (readonly [what: string, cost: Cost])[];
}

/** Which `import()` a page of Starlight's does before its reader acts: the search box, and for a flowchart what Mermaid loads. */
const starlightLoads = { all: /\/ui-core\./, chart: /\/(ui-core|mermaid|flowDiagram|elk)[-.]/ };
const drawsAtLoad = '<pre class="mermaid"';

const notes = `A visit is what a page's HTML names, what that imports, and what its scripts load unasked: bytes at gzip's level 9.
A search is one word, a part of the index of median size, and in Pagefind's case ${shownHits} hits. Starlight links each section, not each page.
A rival is built from nothing; of ours the drawn flowcharts are committed, and pictures of the last build may be kept.`;

/** The table of what was measured; the first site is ours. */
export function reportOf(sites: readonly (Built & { readonly runs: readonly Taken[] })[]): string {
  const visits = sites.map(visitsOf);
  const of = (what: keyof Taken): number[] => sites.map(({ runs }) => median(runs.map((one) => one[what])));
  const pages = visits.map((each) => each.pages);
  const alike = pages.every((count) => Math.abs(count - (pages[0] ?? 0)) < 10);
  const costs = (what: string, all: readonly (Cost | null)[], script = true): Row[] => [
    [what],
    row(
      '  requests',
      all.map((cost) => cost?.requests ?? null),
      0,
    ),
    row(
      '  kB',
      all.map((cost) => (cost ? cost.bytes / 1000 : null)),
      1,
    ),
    ...(script
      ? [
          row(
            '  of it script, kB',
            all.map((cost) => (cost ? cost.script / 1000 : null)),
            1,
          ),
        ]
      : []),
  ];
  const [, ...names] = sites.map(({ name }) => name);
  const table = tableOf([
    ['', 'ours', ...names.flatMap((name) => [name, 'of ours'])],
    [`build, median of ${sites[0]?.runs.length ?? 0}`],
    row('  pages', pages, 0, false),
    row('  wall, s', of('wall'), 1, alike),
    row('  CPU, s', of('cpu'), 1, alike),
    row(
      '  pages a second',
      of('wall').map((wall, at) => (pages[at] ?? 0) / wall),
      1,
    ),
    row(
      '  peak memory, MB',
      of('memory').map((bytes) => bytes / 1e6),
      0,
    ),
    ...costs(
      'first visit, median over all pages',
      visits.map(({ usual }) => usual),
    ),
    ...costs(
      'first visit, median over flowcharts',
      visits.map(({ charts }) => charts),
    ),
    ...costs(
      'first search of one word',
      visits.map(({ search }) => search),
      false,
    ),
    ...visits.flatMap(({ others }) => others).flatMap(([what, cost]) => costs(what, [cost, null, null], false)),
  ]);
  return `${table}\n\n${notes}`;
}

/** A figure of each, and those of the rivals as multiples of ours. */
function row(what: string, [own = null, ...others]: readonly (number | null)[], digits: number, compared = true): Row {
  const cell = (value: number | null): string => value?.toFixed(digits) ?? '–';
  return [
    what,
    cell(own),
    ...others.flatMap((value) => [cell(value), compared && own && value !== null ? `×${(value / own).toFixed(2)}` : '']),
  ];
}

function visitsOf({ dist, kind }: Built): Visits {
  const site = readSite(dist);
  const pages = [...site.pages.values()].filter(({ address }) => address.endsWith('/'));
  const costs = pages.map((page) => ({ page, cost: costOf(filesOf(page, site, unasked(kind, page.html)), site, page.html) }));
  const charts = costs.filter(
    ({ page }) => page.address.startsWith('/flowchart/') && (page.html.includes('<chart-trail') || page.html.includes(drawsAtLoad)),
  );
  return {
    pages: pages.length,
    usual: medianOf(costs.map(({ cost }) => cost)),
    charts: charts.length ? medianOf(charts.map(({ cost }) => cost)) : null,
    ...searchesOf(kind, site),
  };
}

function unasked(kind: Built['kind'], html: string): RegExp | undefined {
  if (kind !== 'starlight') return undefined;
  return html.includes(drawsAtLoad) ? starlightLoads.chart : starlightLoads.all;
}

function searchesOf(kind: Built['kind'], site: Site): Pick<Visits, 'search' | 'others'> {
  const page = site.pages.get('/');
  if (kind !== 'ours' || !page) return { search: pagefindSearch(site), others: [] };
  const { search, diagnosis } = ownSearch(site, page);
  return {
    search,
    others: [
      ['beside it, unasked: diagnosis of its text', diagnosis],
      ['after a first visit, unasked: every page, for no network', ownCopy(site)],
    ],
  };
}

function medianOf(costs: readonly Cost[]): Cost {
  const of = (what: keyof Cost): number => median(costs.map((cost) => cost[what]));
  return { requests: of('requests'), bytes: of('bytes'), script: of('script') };
}
