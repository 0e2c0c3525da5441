/** One part of a page that can be linked to, with its heading. */
export interface Anchor {
  readonly id: string;
  readonly title: string;
}

/** What a built page publishes: its title and its anchors. */
export interface PublishedPage {
  readonly address: string;
  readonly title: string;
  /** True for the page that stands at a retired address. */
  readonly redirect: boolean;
  readonly anchors: readonly Anchor[];
}

/** What is no part of the page's own words: drawings, whose ids are generated, scripts, styles and what scripts fill in. */
const foreign = /<(svg|script|style|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const opening = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;

/** The elements whose ids are anchors. A field's id belongs to its label, and a wrapper's to its script. */
const anchored = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'article',
  'li',
  'tr',
  'div',
  'dt',
  'dd',
  'details',
  'figure',
  'table',
  'pre',
  'p',
]);

/** Ids on anchored elements that are no promise: citations move with their page's list, and furniture is there when it is needed. */
const unpromised = /^(?:source-.*|sources|answers|trail)$/;

/** Reads a page of the built site: HTML as our own build writes it, attributes in double quotes. */
export function readPage(address: string, html: string): PublishedPage {
  const own = html.replace(foreign, '');
  const anchors = [...own.matchAll(opening)].flatMap(({ 0: whole, 1: tag = '', 2: attributes = '', index }) => {
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (!id || !anchored.has(tag) || unpromised.test(id)) return [];
    return [{ id, title: headingFrom(own, tag, index + whole.length) ?? id }];
  });
  return {
    address,
    title: textOf(/<title>([^<]*)<\/title>/.exec(own)?.[1] ?? address).replace(/ · Tunnel Down$/, ''),
    redirect: /<meta http-equiv="refresh"/.test(own),
    anchors: anchors.filter(({ id }, index) => anchors.findIndex((other) => other.id === id) === index),
  };
}

/** The words that name an element: its own when it is a heading, else those of the first heading, term or link in it. */
function headingFrom(html: string, tag: string, start: number): string | null {
  const isHeading = /^h[1-4]$/.test(tag);
  const rest = html.slice(start, start + 2000);
  const inner = isHeading ? rest.slice(0, rest.indexOf(`</${tag}>`)) : /<(h[2-4]|dt|th|a|strong)\b[^>]*>([\s\S]*?)<\/\1>/.exec(rest)?.[2];
  return inner === undefined ? null : textOf(inner) || null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#34': '"',
  '#x27': "'",
};

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every address that pages publish: their own and their anchors'. The pages at retired addresses publish nothing. */
export function addressesOf(pages: readonly PublishedPage[]): Set<string> {
  return new Set(
    pages.filter(({ redirect }) => !redirect).flatMap(({ address, anchors }) => [address, ...anchors.map(({ id }) => `${address}#${id}`)]),
  );
}
