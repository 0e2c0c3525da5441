/** A comparison that was saved, or a talk of a capture: both ends in one text. */
export const isOfBoth = /^\s*\{\s*"what"\s*:\s*"Tunnel Down/;

/** The end that a text of the page before is of: what only an SDDC's own side holds is its form and its API. */
export const sideOf = (text: string): 'a' | 'b' =>
  isOfBoth.test(text) || /IPSecVpnSession|l3vpn_session|BGP Remote IP|Remote Public IP/i.test(text) ? 'a' : 'b';

/** A file that misses the place for it must not open instead of this page; text is dropped into a box as ever. */
export function keepFilesIn(page: Document): void {
  for (const type of ['dragover', 'drop'] as const)
    page.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
}

/** Paper has nothing to click on: what is folded is open while it prints. */
export function unfoldOnPaper(section: HTMLElement): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = Array.from(section.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const one of folded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false;
  });
}
