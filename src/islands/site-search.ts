import './own-scripts.ts';
import { keepSingleKeys, singleKeysAct } from './single-keys.ts';
import { watchHash } from './watch-hash.ts';

const box = document.querySelector<HTMLElement>('header find-box');

// A box is loaded when it is first used: most readers come by a link and read. The pages of search and diagnosis are there for theirs.
for (const each of document.querySelectorAll<HTMLElement>('find-box')) {
  if ('start' in each.dataset) void load(each);
  else each.addEventListener('focusin', () => void load(each), { once: true });
  each.addEventListener('submit', (event) => hold(each, event));
  // Back gives a text area its text again: what was said of it comes back, too.
  window.addEventListener('pageshow', () => each.querySelector('textarea')?.value && load(each));
}

/** Enter waits for a box that is not loaded yet: its form alone would lead nowhere, and the text would be lost. */
function hold(unready: Element, event: Event): void {
  const form = event.target;
  if (unready.hasAttribute('ready') || !(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  void load(unready).then(() => unready.hasAttribute('ready') && form.requestSubmit());
}

async function load(used: Element): Promise<void> {
  await import('./find-box.ts').catch(() => used.append(' Not loaded: reload the page.'));
}

/** A file is for the box that it is dropped on, else for the one of the page; what is for none the page or the browser takes. */
function boxFor({ target, dataTransfer }: DragEvent): Element | null {
  if (!dataTransfer?.types.includes('Files')) return null;
  return (target instanceof Element ? target.closest('find-box') : null) ?? document.querySelector('main find-box');
}

document.addEventListener('dragover', (event) => {
  if (boxFor(event)) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  const used = boxFor(event);
  const files = [...(event.dataTransfer?.files ?? [])];
  if (!used || event.defaultPrevented) return;
  event.preventDefault();
  void load(used).then(() => used.dispatchEvent(new CustomEvent('files', { detail: files })));
});

document.addEventListener('click', ({ target }) => {
  if (box && target instanceof Node && !box.contains(target)) box.removeAttribute('open');
});

/** `/` puts the cursor into the header's box, from anywhere but a field. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !singleKeysAct(event)) return;
  event.preventDefault();
  box?.querySelector('input')?.focus();
});

keepSingleKeys(document.querySelector('[data-single-keys]'));
watchHash();
