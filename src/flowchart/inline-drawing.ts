import type { ChartRef } from './charts.ts';
import { basePlaceholder } from './svg.ts';

/** A stored drawing as it stands in a page: links with the site's base path, one box marked as current, nothing that only the file needs. */
export function inlineDrawing(stored: string, base: string, current?: ChartRef): string {
  return stored
    .replace(/^<!--.*?-->\s*/, '')
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replaceAll(basePlaceholder, base)
    .replace(`<a data-ref="${current}" class="`, '<a aria-current="true" class="current ')
    .replace(/ data-ref="[^"]*"/g, '')
    .trimEnd();
}
