import { literalOf } from '../text/literal.ts';

/** What counts as the site: its origin and base path, or its paths alone where the text stands on the site itself. */
export interface LinkedSite {
  /** `https://tunnel-down.example`; null for bare paths. */
  readonly origin: string | null;
  /** With its last slash: `/`, `/vpn/`. */
  readonly base: string;
}

/** A link to the site as it stands in a text. */
export interface FoundLink {
  readonly line: number;
  /** As it is written. */
  readonly link: string;
  /** What comes before the address in it: origin and base path, without the base's last slash. */
  readonly prefix: string;
  /** The address on the site, with query and anchor: `/problems/mtu-mss/#fix`. */
  readonly address: string;
}

/** How a text is written. In HTML and Markdown `&amp;` is `&`. */
export type TextFormat = 'markdown' | 'html' | 'yaml';

/** Reads what `--site` says: an address, or a path that begins with a slash. Throws a RangeError for anything else. */
export function siteOf(text: string): LinkedSite {
  const base = (path: string) => (path.endsWith('/') ? path : `${path}/`);
  if (text.startsWith('/')) return { origin: null, base: base(text) };
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new RangeError(`"${text}" is neither an address such as https://example.org/vpn/ nor a path`);
  const { origin, pathname } = new URL(text);
  return { origin, base: base(pathname) };
}

// A gap of a template may hold spaces and quotes; else a link ends where its surroundings go on.
const gap = String.raw`\{\{[^\n]*?\}\}|\$\{[^}\n]*\}`;
const rest = String.raw`(?:${gap}|[^\s"'<>\`|\\^{}\[\]])*`;

/**
 * Every link to the site in a text, whatever it is written in: in Markdown, in HTML attributes, in YAML, in code. Bare paths count
 * where they stand as a link and their first folder is one of `folders`.
 */
export function findLinks(text: string, site: LinkedSite, format: TextFormat, folders: ReadonlySet<string> = new Set()): FoundLink[] {
  const pattern = patternOf(site);
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(pattern)].flatMap((match): FoundLink[] => {
      const prefix = match.groups?.['prefix'] ?? '';
      const tail = trim(match.groups?.['tail'] ?? '');
      if (site.origin === null && !isOurs(tail, folders)) return [];
      const decoded = format === 'yaml' ? tail : tail.replaceAll(/&(?:amp|#38|#x26);/gi, '&');
      return [{ line: index + 1, link: prefix + tail, prefix, address: decoded.startsWith('/') ? decoded : `/${decoded}` }];
    }),
  );
}

function patternOf({ origin, base }: LinkedSite): RegExp {
  const path = literalOf(base.slice(0, -1));
  // The address goes on with its path, its query or its anchor, or ends: `https://site.example.com` is another site.
  if (origin)
    return new RegExp(`(?<prefix>https?:${literalOf(origin.replace(/^https?:/, ''))}${path})(?<tail>[/?#]${rest}|(?![\\w.:@-]))`, 'gi');
  return new RegExp(`(?<=[("'=<\\s]|^)(?<prefix>${path})(?<tail>/(?!/)${rest})`, 'g');
}

/** Without what belongs to the sentence: closing brackets that nothing opened, full stops, emphasis. */
function trim(tail: string): string {
  let text = tail;
  for (;;) {
    const shorter = text.replace(/[.,;:!?*_~]+$/, '').replace(/\)$/, (bracket, at: number) => (isOpen(text.slice(0, at)) ? bracket : ''));
    if (shorter === text) return text;
    text = shorter;
  }
}

const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length;

function isOurs(tail: string, folders: ReadonlySet<string>): boolean {
  const [, folder = ''] = /^\/([^/?#]*)/.exec(tail) ?? [];
  return folder === '' ? /^\/[?#]/.test(tail) : folders.has(folder);
}
