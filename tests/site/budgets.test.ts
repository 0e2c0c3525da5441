import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { posix } from 'node:path';
import settings from '../../package.json' with { type: 'json' };
import type { BuiltPage } from '../support/site.ts';
import { importsOf } from '../support/script-imports.ts';
import { compressed, readSite, tagsNamed } from '../support/site.ts';

const site = readSite('dist');
const pages = [...site.pages.values()];
const { pageBytes, scriptBytes } = settings.budgets;

const sizes = new Map<string, number>();
/** The compressed size of a published file, measured once. */
function sizeOf(path: string): number {
  const size = sizes.get(path) ?? compressed(site.read(path));
  sizes.set(path, size);
  return size;
}

const stylesOf = (page: BuiltPage): string[] =>
  tagsNamed(page, 'link').flatMap(({ attributes }) => (attributes.get('rel') === 'stylesheet' ? (attributes.get('href') ?? []) : []));

/** The scripts that a page loads before its reader acts, with everything that they import at once. */
function scriptsOf(page: BuiltPage): Set<string> {
  const found = new Set(tagsNamed(page, 'script').flatMap(({ attributes }) => attributes.get('src') ?? []));
  for (const path of found) for (const next of importedBy(path)) found.add(next);
  return found;
}

const imports = new Map<string, string[]>();
/** What a built script imports before it runs; `import()` comes later. */
function importedBy(path: string): string[] {
  const known = imports.get(path);
  if (known) return known;
  const found = importsOf(site.read(path).toString()).map((name) => posix.join(posix.dirname(path), name));
  imports.set(path, found);
  return found;
}

interface Weight {
  readonly address: string;
  readonly bytes: number;
}

const heaviestFirst = (weights: readonly Weight[]): Weight[] => [...weights].sort((a, b) => b.bytes - a.bytes);
const line = ({ address, bytes }: Weight) => `${String(bytes).padStart(6)} B ${address}`;

describe('HTML and CSS of every page', () => {
  const weights = heaviestFirst(
    pages.map((page) => ({
      address: page.address,
      bytes: compressed(page.html) + stylesOf(page).reduce((sum, path) => sum + sizeOf(path), 0),
    })),
  );
  console.log(`Heaviest pages, HTML and CSS compressed (budget ${pageBytes} B):\n${weights.slice(0, 5).map(line).join('\n')}`);

  test(`are at most ${pageBytes} bytes compressed`, () => {
    assert.deepEqual(weights.filter(({ bytes }) => bytes > pageBytes).map(line), []);
  });

  test('share one stylesheet, which a page may add one to', () => {
    const shared = /^\/_astro\/style\./;
    const wrong = pages.filter((page) => {
      const styles = stylesOf(page);
      return styles.filter((path) => shared.test(path)).length !== 1 || styles.length > 2;
    });
    assert.deepEqual(
      wrong.map(({ address }) => address),
      [],
    );
  });
});

describe('the scripts of every page', () => {
  const weights = heaviestFirst(
    pages.map((page) => ({ address: page.address, bytes: [...scriptsOf(page)].reduce((sum, path) => sum + sizeOf(path), 0) })),
  );
  console.log(`Most script before the reader acts (budget ${scriptBytes} B):\n${weights.slice(0, 3).map(line).join('\n')}`);

  test(`are at most ${scriptBytes} bytes compressed`, () => {
    assert.deepEqual(weights.filter(({ bytes }) => bytes > scriptBytes).map(line), []);
  });

  test('block no rendering', () => {
    const blocking = pages.flatMap((page) =>
      tagsNamed(page, 'script')
        .filter(
          ({ attributes }) =>
            attributes.has('src') && attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async'),
        )
        .map(({ attributes }) => `${page.address}: ${attributes.get('src') ?? ''}`),
    );
    assert.deepEqual(blocking, []);
  });
});

test('nothing published is or holds Mermaid', () => {
  const scripts = [...site.files].filter((path) => /\.m?js$/.test(path));
  assert.deepEqual(
    [...site.files]
      .filter((path) => /mermaid/i.test(path))
      .concat(scripts.filter((path) => /mermaidAPI|flowchart-elk|mermaid\.initialize/.test(site.read(path).toString()))),
    [],
  );
});
