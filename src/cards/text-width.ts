// Advance widths of Arimo, which has those of Arial, for the characters from blank to tilde, in thousandths of the size.
const regular =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const bold =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';
const widths = { regular: regular.split(' ').map(Number), bold: bold.split(' ').map(Number) } as const;

/** How a text is set. */
export interface Face {
  readonly size: number;
  readonly weight: keyof typeof widths;
}

/** How wide a text comes out. A character beyond ASCII counts as a wide letter, so that nothing comes out wider than said. */
export function textWidth(text: string, { size, weight }: Face): number {
  const sum = Array.from(text).reduce((total, character) => total + (widths[weight][character.charCodeAt(0) - 32] ?? 667), 0);
  return (sum * size) / 1000;
}

/** A text in lines no wider than `width`. What does not fit into `most` lines ends in an ellipsis. */
export function wrap(text: string, width: number, face: Face, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, face) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')} …`];
}
