/** A page of this site that an alert is to link to. */
export interface AlertLink {
  /** Its address without the site's base path. */
  readonly path: string;
  /** What it is called, fit to stand in any tool's text. */
  readonly title: string;
}

const linkable = /^\/(?:messages|problems)\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/;
const mostLetters = 120;

/** The query by which a page asks for the lines that link to it. */
export function alertQuery(path: string, title: string): string {
  return new URLSearchParams({ link: path, text: title.slice(0, mostLetters) }).toString();
}

/** The page that a query asks for the lines of; null where it names none. */
export function alertLinkIn(query: URLSearchParams): AlertLink | null {
  const path = query.get('link') ?? '';
  if (!linkable.test(path)) return null;
  return { path, title: plainTitle(query.get('text') ?? '') || path };
}

/** A template with the page's address and its title for `<link>` and `<title>`. */
export function writeAlertLines(template: string, { title }: AlertLink, address: string): string {
  return template.replaceAll('<link>', () => address).replaceAll('<title>', () => title);
}

/** Without what YAML, JSON, Markdown or a template reads as its own; a gap of a message stands for anything. */
function plainTitle(text: string): string {
  return text
    .slice(0, mostLetters)
    .replaceAll(/\{[^{}]*\}/g, '…')
    .replaceAll(/["'`\\[\]{}<>$]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
