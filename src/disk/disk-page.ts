import { posix } from 'node:path';
import { fileOf, placeMark } from './addresses.ts';

/** A page as its file in the folder holds it. */
export interface DiskPage {
  readonly html: string;
  /** Its scripts as the site has them, without base path: `/_astro/Header.CvzjQI5Y.js`. */
  readonly scripts: readonly string[];
}

/** Nothing is asked of anybody: a page from disk reads its own folder, and its workers are made of its scripts. */
const policy =
  "default-src 'none'; script-src file:; style-src file:; img-src file:; worker-src blob:; form-action 'none'; base-uri 'none'";

/** What only a host, a search engine or a reader of data needs, in a page's head and beside its text. */
const forHosts = [
  /<link rel="(?:canonical|alternate|search)"[^>]*>/g,
  /<meta (?:property="og:|name="twitter:)[^>]*>/g,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
];
const moduleScript = /<script type="module" src="([^"]*)"><\/script>/g;

/** A page of the site, built under a base path, as a page on disk: what it names is there relative to it, its scripts are one plain one. */
export function diskPage(html: string, file: string, base: string): DiskPage {
  const scripts = [...html.matchAll(moduleScript)].map(([, source = '']) => source.slice(base.length));
  const up = posix.relative(posix.dirname(`/${file}`), '/') || '.';
  const page = forHosts
    .reduce((text, pattern) => text.replace(pattern, ''), html)
    .replace(moduleScript, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
    .replace('</head>', () => `<script defer src="${up}/scripts/${bundleName(scripts)}.js"></script></head>`)
    .replace('</footer>', () => `<p>A copy on disk: <a href="${up}/offline/index.html">what it can’t do</a></p></footer>`);
  return { html: namedFrom(page, up, base), scripts };
}

/** What several scripts are bundled as: `CaseScript-Header`. */
export function bundleName(scripts: readonly string[]): string {
  return scripts
    .map((script) => posix.basename(script).split('.')[0])
    .sort()
    .join('-');
}

/** Links and sources from where the page is; addresses that scripts read by what stands for the folder's place. */
function namedFrom(html: string, up: string, base: string): string {
  const address = new RegExp(`(\\s(?:href|src|data-[a-z-]+)=")${base}(/[^"]*)`, 'g');
  return html
    .replace(address, (_all, name: string, below: string) => `${name}${name.includes('data-') ? placeMark + below : up + fileOf(below)}`)
    .replace(new RegExp(`(content="\\d+;\\s*url=)${base}(/[^"]*)`), (_all, before: string, below: string) => before + up + fileOf(below));
}

/** A text of the site that a page loads: addresses under the base path are named from what stands for the folder's place. */
export function loadedText(text: string, base: string): string {
  return text.replaceAll(new RegExp(`(["'=])${base}(?=/)`, 'g'), `$1${placeMark}`);
}
