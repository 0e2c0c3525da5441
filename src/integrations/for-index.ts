/**
 * A page as Pagefind is to read it: its `main` alone, of the kind that it names or else of the one given, its heading weighing most.
 * None of this is published: readers need not load it. Null where the page is of no kind.
 */
export function forIndex(html: string, otherwise: string | null): string | null {
  const [, kind = otherwise] = /<main [^>]*data-kind="([a-z]+)"/.exec(html) ?? [];
  if (kind === null) return null;
  return html
    .replace('<main ', `<main data-pagefind-body data-pagefind-filter="kind:${kind}" `)
    .replace(/<h1(?! data-pagefind)/, '<h1 data-pagefind-weight="10"');
}
