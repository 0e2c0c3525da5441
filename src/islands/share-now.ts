import { chatParagraph, markdownLink, sharedAddress } from '../ticket/share.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { part } from './part.ts';

/** Copies a page's link, plain, as Markdown, or in a paragraph for a chat; where copying is refused the text is there to be copied. */
export async function copyPage(place: HTMLElement, form: string, title: string): Promise<void> {
  const copied = await copyToClipboard(textOf(place, form, title), part(place, 'textarea', HTMLTextAreaElement));
  if (copied) part(place, 'textarea').hidden = true;
  part(place, '[role="status"]').textContent = copied ? 'Copied' : 'Selected: copy it with Ctrl+C';
}

function textOf(place: HTMLElement, form: string, title: string): string {
  const url = sharedAddress(location.href, (id) => document.getElementById(id) !== null);
  if (form === 'markdown') return markdownLink(title, url);
  if (form === 'link') return url;
  const summary = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  return chatParagraph({ title, summary, check: place.dataset['check'] ?? '', url });
}
