/** A piece of a long text, and where in it the marked part stands. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** At most `most` characters of a text around its part from `start` to `end`, with an ellipsis where something is left out. */
export function excerptOf(text: string, start: number, end: number, most: number): Excerpt {
  if (text.length <= most) return { text, start, end };
  const shown = Math.min(end - start, most - 2);
  const from = Math.max(0, Math.min(start - Math.floor((most - 2 - shown) / 2), text.length - (most - 2)));
  const before = from > 0 ? '…' : '';
  const after = from + most - 2 < text.length ? '…' : '';
  const at = start - from + before.length;
  return { text: `${before}${text.slice(from, from + most - 2)}${after}`, start: at, end: at + shown };
}
