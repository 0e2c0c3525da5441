import type { AskMessage } from './ask.ts';

/** Longer links than this are cut or refused on the way from a browser to a mail program; Windows stops soon above 2,000. */
const most = 1900;

/** A `mailto:` link with the message; one that is too long ends after a line that needs no other, with the page where all of it stands. */
export function mailDraft({ subject, text }: AskMessage, page: string): { readonly href: string; readonly whole: boolean } {
  const href = (body: string) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  if (href(text).length <= most) return { href: href(text), whole: true };
  const rest = `\n\nThe rest of this message, with all commands:\n${page}`;
  const lines = text.split('\n');
  const shortened = () => lines.join('\n').trimEnd() + rest;
  while (lines.length > 1 && href(shortened()).length > most) lines.pop();
  while (lines.length > 1 && /^$|:$|^\d\. /.test(lines.at(-1) ?? '')) lines.pop();
  return { href: href(shortened()), whole: false };
}
