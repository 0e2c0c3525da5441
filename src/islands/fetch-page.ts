/** Another page of the site, to take parts of it that are written there. Throws where it can't be had. */
export function fetchPage(address: string): Promise<Document> {
  // An answer that is a document from the start: the policy lets no text become HTML.
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  return new Promise((resolve, reject) => {
    request.onloadend = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new RangeError(`${address} answered ${request.status}`));
    };
    request.send();
  });
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
