import { markdownText } from './markdown-text.ts';

/** The only part of a query that a shared link keeps: which device its commands are for. An anchor is kept when the page has it. */
export function sharedAddress(href: string, hasAnchor: (id: string) => boolean): string {
  const { origin, pathname, searchParams, hash } = new URL(href);
  const device = searchParams.get('device') ?? '';
  const query = /^[a-z0-9-]+$/.test(device) ? `?device=${device}` : '';
  const anchor = /^#[a-z0-9-]+$/.test(hash) && hasAnchor(hash.slice(1)) ? hash : '';
  return origin + pathname + query + anchor;
}

/** A link for a ticket, a wiki or a chat that reads Markdown. */
export function markdownLink(title: string, url: string): string {
  return `[${markdownText(title.replaceAll('`', ''))}](${url.replaceAll(')', '%29')})`;
}

/** What a chat needs to know of a page before anybody follows the link. */
export interface Shared {
  readonly title: string;
  readonly summary: string;
  readonly check: string;
  readonly url: string;
}

/** One paragraph to paste: what it is, what to check first, where to read on. */
export function chatParagraph({ title, summary, check, url }: Shared): string {
  const sentence = (text: string) => (/[.?!:]$/.test(text) ? text : `${text}.`);
  const parts = [sentence(title), summary && sentence(summary), check && sentence(`First check: ${check}`), url];
  return parts.filter(Boolean).join(' ').replaceAll('`', '').replace(/\s+/g, ' ');
}
