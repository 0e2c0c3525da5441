import './copy-text.ts'; // the entries have buttons to copy
import { fetchPage } from './fetch-page.ts';
import { make } from './make.ts';
import { part } from './part.ts';

/** What to show of a device, and where. */
export interface DeviceShown {
  /** The device's page; empty when none is chosen any more. */
  readonly address: string;
  /** Each names in `data-look` the entries that it wants. */
  readonly places: Iterable<HTMLElement>;
  /** Where the way to all of them is shown. */
  readonly said: HTMLElement;
  /** False once the reader has chosen another device while the page was on its way. */
  readonly still: () => boolean;
}

/** Takes the asked-for entries from the device's own page, so that they are written once, and puts each where it is wanted. */
export async function showDevice({ address, places, said, still }: DeviceShown): Promise<void> {
  const page = address ? await fetchPage(address).catch(() => null) : null;
  if (!still()) return;
  const name = page?.querySelector('h1')?.textContent ?? '';
  const told = new Set<string>();
  for (const place of places) {
    const anchors = (place.dataset['look'] ?? '').split(' ');
    place.replaceChildren(
      ...(page ? anchors.flatMap((anchor, index) => fold(page, anchor, { address, name, told, first: index === 0 })) : []),
    );
  }
  said.replaceChildren(...(address ? [wayTo(address, name)] : []));
}

interface Taken {
  readonly address: string;
  readonly name: string;
  /** The entries that stand further up already. */
  readonly told: Set<string>;
  /** True for the first of its place: the one that answers the check. */
  readonly first: boolean;
}

/** One entry under its name, open where it is met first; lines that change something and only follow another entry wait until they are wanted. */
function fold(page: Document, anchor: string, { address, name, told, first }: Taken): HTMLElement[] {
  const entry = page.getElementById(anchor);
  if (!entry) return [];
  const summary = make('summary', {}, `${name.replace(/ \(.*/, '')}: ${part(entry, 'dt').textContent.trim()}`);
  const said = document.importNode(part(entry, 'dd'), true);
  // Their numbers are those of the device's own page.
  for (const cite of said.querySelectorAll('sup a')) cite.textContent = 'source';
  for (const cite of said.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) cite.href = address + cite.hash;
  const isOpen = !told.has(anchor) && (first || !said.querySelector('.disrupts'));
  told.add(anchor);
  return [make('details', isOpen ? { open: '' } : {}, summary, ...said.childNodes)];
}

function wayTo(address: string, name: string): HTMLElement {
  return make(
    'p',
    {},
    make('a', { href: address, class: 'button' }, name ? `All of ${name}` : 'Its page, which could not be read from here'),
  );
}
