import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importsOf, laterImportsOf } from '../support/script-imports.ts';
import type { BuiltPage, Site } from '../support/site.ts';

type Files = Pick<Site, 'files' | 'read'>;
type Page = Pick<BuiltPage, 'address' | 'html' | 'tags'>;

/** What some files cost whoever asks for them: bytes at gzip's level 9, or as they are where that is less. */
export interface Cost {
  readonly requests: number;
  readonly bytes: number;
  /** Of them scripts, with those that stand in the page. */
  readonly script: number;
}

/** Links that a browser follows unasked. */
const followed = /\b(stylesheet|modulepreload|preload|icon)\b/;
const nothing = /(?!)/;

/**
 * The files that a first visit to a page asks for: the page, what it names, and what that imports in turn. Of what its scripts
 * import when they run `later` says which they do before the reader acts. Throws RangeError where a file is not there.
 */
export function filesOf(page: Page, site: Files, later = nothing): Set<string> {
  const own = page.address.replace(/\/$/, '/index.html');
  const found = new Set([own, ...namedBy(page).map((name) => placed(own, name))]);
  for (const path of found) {
    if (!site.files.has(path)) throw new RangeError(`${page.address} asks for ${path}, which is not there`);
    for (const name of once(site, `${path} ${later.source}`, () => namedIn(path, site, later))) found.add(placed(path, name));
  }
  return found;
}

/** What these files cost; `html` is the page's, whose inline scripts count as script as well. */
export function costOf(paths: Iterable<string>, site: Files, html = ''): Cost {
  const weights = [...paths].map((path) => ({ path, bytes: once(site, path, () => weightOf(site.read(path))) }));
  const inline = inlineScripts(html).join('\n');
  const scripts = weights.filter(({ path }) => path.endsWith('.js'));
  return { requests: weights.length, bytes: sum(weights), script: sum(scripts) + weightOf(Buffer.from(inline)) };
}

/** Bytes of a file as it is sent. */
export function weightOf(content: Buffer): number {
  return Math.min(content.length, gzipSync(content, { level: 9 }).length);
}

const found = new WeakMap<Files, Map<string, unknown>>();
/** What is found of a site's file, found once: all pages share their styles and scripts. */
function once<Found>(site: Files, key: string, find: () => Found): Found {
  const known = found.get(site) ?? new Map<string, unknown>();
  found.set(site, known);
  if (!known.has(key)) known.set(key, find());
  return known.get(key) as Found; // a key is of one question
}

function namedBy({ html, tags }: Page): string[] {
  const named = tags.flatMap(({ name, attributes }) => {
    if (name === 'link') return followed.test(attributes.get('rel') ?? '') ? (attributes.get('href') ?? []) : [];
    if (name === 'script' || (name === 'img' && attributes.get('loading') !== 'lazy')) return attributes.get('src') ?? [];
    return [];
  });
  return [...named, ...inlineScripts(html).flatMap(importsOf)].filter(isOwn);
}

/** Fonts that a style names are counted, though a browser asks for one only when it writes with it. */
function namedIn(path: string, { read }: Files, later: RegExp): string[] {
  if (path.endsWith('.css'))
    return [
      ...read(path)
        .toString()
        .matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g),
    ]
      .map(([, name = '']) => name)
      .filter(isOwn);
  if (!path.endsWith('.js')) return [];
  const code = read(path).toString();
  return [...importsOf(code), ...laterImportsOf(code).filter((name) => later.test(name))].filter((name) => /^\.{0,2}\//.test(name));
}

/** The scripts that stand in the page and run. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', code = '']) =>
    /\bsrc=/.test(attributes) || (/\btype=/.test(attributes) && !/\btype="module"/.test(attributes)) ? [] : code,
  );
}

const isOwn = (address: string): boolean => !/^([a-z]+:|\/\/)/.test(address);

function placed(from: string, name: string): string {
  const path = name.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path : posix.join(posix.dirname(from), path);
}

function sum(weights: readonly { readonly bytes: number }[]): number {
  return weights.reduce((total, { bytes }) => total + bytes, 0);
}
