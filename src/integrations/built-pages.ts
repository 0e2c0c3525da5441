import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { attribute, find, parseHtml } from '../html/element.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Its file under the site's folder: `problems/mtu-mss/index.html`. */
  readonly file: string;
  readonly html: string;
  /** Its own address with the site's origin; null when it names none. */
  readonly canonical: string | null;
  /** False for a page that asks not to be found: a search, an error, a retired address. */
  readonly indexable: boolean;
}

/** Every page of the built site, in the order of their addresses. */
export async function builtPages(dir: URL): Promise<BuiltPage[]> {
  const root = fileURLToPath(dir);
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(files.map(async (file) => pageOf(file.replaceAll('\\', '/'), await readFile(new URL(file, dir), 'utf8'))));
}

function pageOf(file: string, html: string): BuiltPage {
  const head = parseHtml(html.slice(0, html.indexOf('</head>')));
  const named = (name: string, key: string, value: string) =>
    find(head, (element) => element.name === name && attribute(element, key)?.toLowerCase() === value);
  const link = named('link', 'rel', 'canonical');
  const canonical = (link && attribute(link, 'href')) ?? null;
  const robots = named('meta', 'name', 'robots');
  const hidden = (robots && attribute(robots, 'content')?.includes('noindex')) ?? false;
  return { file, html, canonical, indexable: canonical !== null && !hidden && !named('meta', 'http-equiv', 'refresh') };
}
