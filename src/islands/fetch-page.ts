/** Another page of the site, to take parts of it that are written there. Throws where it can't be had. */
export async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new RangeError(`${address} answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Adds the stylesheets that the other page has and this one does without, for the parts taken from there. Done once they are here, or can't be had. */
export async function borrowStyles(page: Document): Promise<void> {
  const wanted = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const missing = wanted.filter((style) => !document.querySelector(`link[href="${CSS.escape(style.getAttribute('href') ?? '')}"]`));
  await Promise.all(
    missing.map((style) => {
      const own = document.importNode(style);
      const { promise, resolve } = Promise.withResolvers<Event>();
      own.addEventListener('load', resolve);
      own.addEventListener('error', resolve);
      document.head.append(own);
      return promise;
    }),
  );
}
