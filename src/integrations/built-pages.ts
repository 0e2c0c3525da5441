import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

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
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind')).sort();
  return Promise.all(files.map(async (file) => pageOf(file.replaceAll('\\', '/'), await readFile(new URL(file, dir), 'utf8'))));
}

function pageOf(file: string, html: string): BuiltPage {
  const head = html.slice(0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? null;
  const indexable = canonical !== null && !/<meta name="robots" content="[^"]*noindex|<meta http-equiv="refresh"/i.test(head);
  return { file, html, canonical, indexable };
}
