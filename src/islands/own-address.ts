/** Where this copy of the site stands, with its last slash. */
const ownAddress = (): string => `${location.origin}${document.documentElement.dataset['base'] ?? ''}/`;

/** Writes the address under which this copy of the site is read for the one that it was built for, in every text that is there to be copied. */
export function writeOwnAddress(built: string): void {
  for (const text of document.querySelectorAll('main :is(pre, code)'))
    if (text.textContent.includes(built)) text.textContent = text.textContent.replaceAll(built, ownAddress());
}
