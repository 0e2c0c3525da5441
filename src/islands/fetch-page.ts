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

/** Adds the stylesheets that the other page has and this one does without, for the parts taken from there. */
export function borrowStyles(page: Document): void {
  for (const style of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const address = style.getAttribute('href') ?? '';
    if (!document.querySelector(`link[href="${CSS.escape(address)}"]`)) document.head.append(document.importNode(style));
  }
}
