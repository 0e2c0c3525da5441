/** Where a part of a card stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A stored flowchart seen through a window: as wide as the window, moved until the box of `current` is in its middle.
 * Null when the drawing has no such box.
 */
export function chartWindow(drawing: string, current: string, { x, y, width, height }: Place): string | null {
  const frame = /viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"/.exec(drawing)?.slice(1).map(Number);
  const middle = middleOf(drawing, current);
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1];
  if (!frame || middle === null || inner === undefined) return null;
  const [left = 0, top = 0, across = 0, down = 0] = frame;
  const seen = (across * height) / width;
  const start = seen >= down ? top - (seen - down) / 2 : Math.min(Math.max(middle - seen / 2, top), top + down - seen);
  const marked = inner
    .replace(`<a data-ref="${current}" class="`, `<a data-ref="${current}" class="current `)
    .replace(/<title[\s\S]*?<\/title>/, '')
    .replace(/<a [^>]*>/g, (tag) => `<g${kept(tag, 'class')}${kept(tag, 'transform')}>`)
    .replaceAll('</a>', '</g>')
    // The site rounds corners by its stylesheet, which resvg does not do.
    .replaceAll('<rect ', '<rect rx="8" ')
    // resvg traps on an arrowhead beyond the window when it has to clip it.
    .replace('<marker ', '<marker overflow="visible" ');
  return `<svg class="chart" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${left} ${start} ${across} ${seen}">${marked}</svg>`;
}

/** The height at which a box's middle stands: where its group was moved to, and the box in it. Null: there is none. */
function middleOf(drawing: string, ref: string): number | null {
  const [, link = '', box = ''] = new RegExp(`(<a data-ref="${ref}"[^>]*>)\\s*(<rect[^>]*>)`).exec(drawing) ?? [];
  if (!box) return null;
  const moved = Number(/translate\(-?[\d.]+[ ,](-?[\d.]+)\)/.exec(link)?.[1] ?? 0);
  const number = (name: string) => Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(box)?.[1] ?? 0);
  return moved + number('y') + number('height') / 2;
}

/** An attribute of a tag as it stands there, or nothing. */
function kept(tag: string, name: string): string {
  return new RegExp(` ${name}="[^"]*"`).exec(tag)?.[0] ?? '';
}
