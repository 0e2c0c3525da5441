/** The part of the page that the address names; empty for none, and for what a page keeps behind `#` for itself, such as `#message=…`. */
function partNamed(): string {
  if (location.hash.includes('=')) return '';
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function look(): void {
  document.querySelector('[data-stale-hash]')?.remove();
  const id = partNamed();
  if (id && !document.getElementById(id)) void import('./stale-hash.ts').then(({ answerStaleHash }) => answerStaleHash(id));
}

/** Answers an address whose part the page does not have. A page whose hash is in order loads nothing for it. */
export function watchHash(): void {
  window.addEventListener('hashchange', look);
  look();
}
