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
  const box = new RegExp(`<a data-ref="${current}"[^>]*>\\s*<rect[^>]* y="(-?[\\d.]+)"[^>]* height="([\\d.]+)"`).exec(drawing);
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1];
  if (!frame || !box || inner === undefined) return null;
  const [left = 0, top = 0, across = 0, down = 0] = frame;
  const seen = (across * height) / width;
  const middle = Number(box[1]) + Number(box[2]) / 2;
  const start = seen >= down ? top - (seen - down) / 2 : Math.min(Math.max(middle - seen / 2, top), top + down - seen);
  const marked = inner
    .replace(`<a data-ref="${current}" class="`, `<a data-ref="${current}" class="current `)
    .replace(/<title[\s\S]*?<\/title>/, '')
    .replace(/<a [^>]*(class="[^"]*")[^>]*>/g, '<g $1>')
    .replaceAll('</a>', '</g>')
    // resvg traps on an arrowhead beyond the window when it has to clip it.
    .replace('<marker ', '<marker overflow="visible" ');
  return `<svg class="chart" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${left} ${start} ${across} ${seen}">${marked}</svg>`;
}
