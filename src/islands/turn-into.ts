import { borrowStyles, fetchPage } from './fetch-page.ts';
import { part } from './part.ts';

/**
 * Turns this page into another one of the site, so that what the reader has here goes along: a file that was dropped is in no storage.
 * @throws where that page can't be had
 */
export async function turnInto(address: string): Promise<void> {
  const page = await fetchPage(address);
  await borrowStyles(page);
  part(document, 'main').replaceWith(document.importNode(part(page, 'main'), true));
  document.title = page.title;
  history.pushState(null, '', address);
  scrollTo(0, 0);
  const { pathname } = location;
  // What was here before is gone; its address is not.
  addEventListener('popstate', () => {
    if (location.pathname !== pathname) location.reload();
  });
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')];
  await Promise.all(scripts.map((script) => import(/* @vite-ignore */ new URL(script.getAttribute('src') ?? '', location.href).href)));
}
