import type { Hit, Hits } from './full-text.ts';
import { part } from './part.ts';

/** Shows the pages that were asked for by name, above all else; `region` has the template. */
export function showNamed(list: HTMLElement, region: HTMLElement, pages: readonly Hit[]): void {
  const template = part(region, 'template', HTMLTemplateElement);
  list.replaceChildren(...pages.map((page) => entry(template, page)));
  list.hidden = !pages.length;
}

/** Fills a results region with what the full-text search found beside the pages named; null when a part of the search could not be loaded. */
export function showHits(region: HTMLElement, found: Hits | null, named: readonly Hit[]): void {
  const template = part(region, 'template', HTMLTemplateElement);
  const others = (found?.hits ?? []).filter(({ url }) => !named.some((page) => page.url === url));
  part(region, '[data-hits]').replaceChildren(...others.map((hit) => entry(template, hit)));
  part(region, '[data-none]').textContent = noteOn(found, named);
  for (const count of region.querySelectorAll<HTMLElement>('[data-count]'))
    count.textContent = String(found?.counts[count.dataset['count'] ?? ''] ?? 0);
  region.hidden = false;
}

function noteOn(found: Hits | null, named: readonly Hit[]): string {
  if (!found)
    return 'Full-text search could not be loaded, so this is not known. Reload the page, or look in the lists of problems and messages.';
  if (!found.hits.length) return named.length ? '' : 'No page holds these words.';
  return found.loose ? `No page holds all of these words. With “${found.loose}”:` : '';
}

function entry(template: HTMLTemplateElement, { url, title, kind, excerpt, parts }: Hit): Node {
  const item = template.content.cloneNode(true) as DocumentFragment; // of a template's content it always is one
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = url;
  link.textContent = title;
  part(item, 'small').textContent = kind;
  part(item, 'p').replaceChildren(...excerpt.map((piece, index) => (index % 2 ? marked(piece) : piece)));
  part(item, 'ul').replaceChildren(...parts.map((section) => sectionOf(section.url, section.title)));
  return item;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function sectionOf(url: string, title: string): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = url;
  link.textContent = title;
  item.append(link);
  return item;
}
