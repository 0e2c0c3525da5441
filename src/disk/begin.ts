import { addressOf, fileOf, placeMark } from './addresses.ts';
import { place } from './place.ts';

/** A page from disk becomes what it is on a host whose base path is the folder: links by addresses, not by files. */
function asOnHost(within: Document | DocumentFragment): void {
  for (const element of within.querySelectorAll('*')) {
    if (element instanceof HTMLTemplateElement) asOnHost(element.content);
    for (const { name, value } of element.attributes)
      if (value.startsWith(placeMark)) element.setAttribute(name, place + value.slice(placeMark.length));
    const link = element.matches('a') ? element.getAttribute('href') : null;
    if (link?.startsWith('.') || link?.startsWith('index.html')) element.setAttribute('href', addressIn(link));
  }
}

function addressIn(link: string): string {
  const { pathname, search, hash } = new URL(link, document.baseURI);
  return addressOf(pathname) + search + hash;
}

/** A link is followed to its file; for whatever else reads it, it stays what it was. */
function follow({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const address = link?.getAttribute('href');
  if (!link || !address?.startsWith(`${place}/`)) return;
  link.setAttribute('href', fileOf(address));
  setTimeout(() => link.setAttribute('href', address));
}

document.documentElement.dataset['base'] = place;
asOnHost(document);
// On the window, so that it comes last.
for (const type of ['click', 'auxclick', 'contextmenu']) window.addEventListener(type, follow);
