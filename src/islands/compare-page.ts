/** A comparison that was saved, or a talk of a capture: both ends in one text. */
export const isOfBoth = /^\s*\{\s*"what"\s*:\s*"Tunnel Down/;

/** The end that a text of the page before is of: what only an SDDC's own side holds is its form and its API. */
export const sideOf = (text: string): 'a' | 'b' =>
  isOfBoth.test(text) || /IPSecVpnSession|l3vpn_session|BGP Remote IP|Remote Public IP/i.test(text) ? 'a' : 'b';

/** Files that are dropped anywhere on the page are given to the nearest of these ends; text is dropped into a box as ever. */
export function takeDropped(ends: readonly HTMLElement[], take: (end: HTMLElement, files: FileList) => void): void {
  for (const type of ['dragover', 'drop'] as const)
    document.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (type === 'dragover') return;
      const { target } = event;
      const [nearest] = ends.toSorted((one, other) => distance(one, event) - distance(other, event));
      const end = ends.find((each) => target instanceof Node && each.contains(target)) ?? nearest;
      if (end) take(end, event.dataTransfer.files);
    });
}

function distance(end: HTMLElement, { clientX, clientY }: DragEvent): number {
  const { left, right, top, bottom } = end.getBoundingClientRect();
  return Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
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
