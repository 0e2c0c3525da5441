import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { elements, parseHtml, textOf as nodeText } from '../../src/html/element.ts';

/** One start tag of a page, its attributes decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins in the page's HTML. */
  readonly at: number;
}

/** One built page. */
export interface BuiltPage {
  /** Without the base path: `/problems/mtu-mss/`. */
  readonly address: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

/** One build of the site, under the base path it was built for. */
export interface Site {
  readonly base: string;
  /** Every published file, as a path without the base path: `/tree.json`, `/bgp/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  read(path: string): Buffer;
}

const root = new URL('../../', import.meta.url);

const sites = new Map<string, Site>();

/** A build, read once for all who ask; `base` is the base path that it was built under, without its last slash. */
export function readSite(folder: string, base = ''): Site {
  const known = sites.get(folder) ?? readFolder(folder, base);
  sites.set(folder, known);
  return known;
}

function readFolder(folder: string, base: string): Site {
  const home = new URL(`${folder}/`, root);
  if (!existsSync(new URL('index.html', home)))
    throw new Error(`${folder}/ holds no site: "npm run build" and "npm run build:base" come first`);
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(home.pathname.length - 1))
    .sort();
  const read = (path: string) => readFileSync(new URL(`.${path}`, home));
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => readPage(path, read(path).toString()));
  return { base, files: new Set(files), pages: new Map(pages.map((page) => [page.address, page])), read };
}

function readPage(path: string, html: string): BuiltPage {
  const tags = tagsOf(html);
  const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return { address: path.replace(/index\.html$/, ''), html, tags, ids };
}

/** The start tags of some HTML: nothing inside comments, and no tags in scripts. */
export function tagsOf(html: string): Tag[] {
  return [...elements(parseHtml(html), () => true)].map(({ name, attribs, startIndex }) => ({
    name,
    attributes: new Map(Object.entries(attribs)),
    at: startIndex ?? 0,
  }));
}

/** HTML entities as the characters that they stand for. */
export const decode = (text: string): string => nodeText(parseHtml(text.replaceAll('<', '&lt;')));

/** What a page's main part says, as one line. Citations' numbers are left out. */
export function textOf({ html }: BuiltPage): string {
  return wordsOf(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
}

/** The words of a piece of HTML. */
export function wordsOf(html: string): string {
  const plain = html
    .replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<sup\b[\s\S]*?<\/sup>/g, '')
    .replaceAll(/<\/?(b|strong|em|a|code|samp|span|mark|small)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return decode(plain).replaceAll(/\s+/g, ' ').trim();
}

/** How many bytes a text or file is when a server has compressed it. */
export function compressed(content: string | Buffer): number {
  return gzipSync(content).length;
}

/** The attribute's values over all tags of a page that have it. */
export function valuesOf({ tags }: BuiltPage, attribute: string): string[] {
  return tags.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

/** The tags of one name. */
export function tagsNamed({ tags }: BuiltPage, name: string): Tag[] {
  return tags.filter((tag) => tag.name === name);
}
