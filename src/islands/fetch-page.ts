/** Another page of the site, to take parts of it that are written there. Throws where it can't be had. */
export async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new RangeError(`${address} answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Adds the stylesheets that the other page has and this one does without, for the parts taken from there. */
export function borrowStyles(page: Document): void {
  for (const style of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const address = style.getAttribute('href') ?? '';
    if (!document.querySelector(`link[href="${CSS.escape(address)}"]`)) document.head.append(document.importNode(style));
  }
}
