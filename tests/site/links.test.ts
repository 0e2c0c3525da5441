import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { addressOf, addressOfRef } from '../../src/tree/addresses.ts';
import { graphOf } from '../../src/tree/graph.ts';
import type { BuiltPage, Site } from '../support/site.ts';
import { readSite, tagsNamed } from '../support/site.ts';

const origin = 'https://tunnel-down.example';
const sites = [
  { name: 'at /', site: readSite('dist') },
  { name: 'under /vpn/', site: readSite('dist-vpn', '/vpn') },
];
const catalogue = await readCatalogue();

/** Where an address leads on a site: its path without base and its anchor; null when it leaves the site or its base path. */
function inside({ base }: Site, from: BuiltPage, href: string): { path: string; anchor: string } | null {
  const url = new URL(href, origin + base + from.address);
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(`${base}/`)) return null;
  // What stands behind # as key=value is what the page shows, and no place on it.
  const anchor = url.hash.includes('=') ? '' : decodeURIComponent(url.hash.slice(1));
  return { path: url.pathname.slice(base.length) || '/', anchor };
}

/** What is wrong with one reference; null when it leads where it says. */
function fault(site: Site, from: BuiltPage, href: string): string | null {
  const url = new URL(href, origin + site.base + from.address);
  if (url.origin !== origin) return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? null : `has the scheme ${url.protocol}`;
  const target = inside(site, from, href);
  if (!target) return 'leaves the base path';
  const page = site.pages.get(target.path);
  if (!page) return site.files.has(target.path) ? null : 'leads nowhere';
  return !target.anchor || page.ids.has(target.anchor) ? null : `has no anchor "${target.anchor}"`;
}

for (const { name, site } of sites)
  describe(`the site ${name}`, () => {
    // A retired address has a page that only leads on: nothing links to it, and its canonical link names its successor.
    const pages = [...site.pages.values()].filter(({ html }) => !html.includes('http-equiv="refresh"'));

    test('every link and its anchor resolve', () => {
      const broken = pages.flatMap((page) =>
        ['href', 'src', 'action', 'poster', 'data-source', 'data-devices', 'data-problems'].flatMap((attribute) =>
          page.tags.flatMap(({ attributes }) => {
            const value = attributes.get(attribute);
            const wrong = value === undefined ? null : fault(site, page, value);
            return wrong ? [`${page.address}: ${attribute}="${value ?? ''}" ${wrong}`] : [];
          }),
        ),
      );
      assert.deepEqual(broken.slice(0, 20), []);
    });

    test('every page can be reached from the home page', () => {
      const seen = new Set(['/']);
      for (const address of seen) {
        const page = site.pages.get(address);
        for (const tag of page ? tagsNamed(page, 'a') : []) {
          const target = page && inside(site, page, tag.attributes.get('href') ?? '');
          if (target && site.pages.has(target.path)) seen.add(target.path);
        }
      }
      const alone = new Set(['/404.html', '/offline/', '/go/']);
      assert.deepEqual(
        pages.map(({ address }) => address).filter((address) => !seen.has(address) && !alone.has(address)),
        [],
      );
    });

    test('every canonical link names its own page', () => {
      for (const page of pages) {
        const canonical = tagsNamed(page, 'link').find(({ attributes }) => attributes.get('rel') === 'canonical');
        assert.equal(canonical?.attributes.get('href'), `${origin}${site.base}${page.address}`);
      }
    });
  });

describe('the pages', () => {
  const { pages } = readSite('dist');
  const nodes = [...graphOf(tree).keys()].map(addressOfRef);
  const known = [
    ...nodes,
    ...[...catalogue.devices.keys()].map((id) => addressOf('device', id)),
    ...catalogue.messages.map(({ id }) => addressOf('message', id)),
    ...['/', '/status/', '/problems/', '/bgp/', '/messages/', '/devices/', '/flowchart/', '/search/', '/about/', '/404.html'],
  ];
  test('exist for every node, device and message', () =>
    assert.deepEqual(
      known.filter((address) => !pages.has(address)),
      [],
    ));

  test('link to every suspect of their observation, in order', () => {
    for (const [id, { suspects }] of Object.entries(tree.observations)) {
      const page = pages.get(addressOf('observation', id));
      const links = page
        ? tagsNamed(page, 'a').filter(({ attributes }) => attributes.get('class') === 'title' && attributes.has('href'))
        : [];
      assert.deepEqual(
        links.map(({ attributes }) => attributes.get('href')),
        suspects.map(({ problem }) => addressOf('problem', problem)),
        id,
      );
    }
  });
});
