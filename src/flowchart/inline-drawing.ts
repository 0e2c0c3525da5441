import { basePlaceholder } from './svg.ts';

/** A stored drawing as it stands in a page: links with the site's base path, nothing that only the file needs. */
export function inlineDrawing(stored: string, base: string): string {
  return stored
    .replace(/^<!--.*?-->\s*/, '')
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replaceAll(basePlaceholder, base)
    .replace(/ data-ref="[^"]*"/g, '')
    .trimEnd();
}
