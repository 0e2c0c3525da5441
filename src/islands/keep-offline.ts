/** Keeps the site in this browser for when the network is down, once the page has loaded. Not where the reader saves data. */
export function keepOffline(): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData; // not in every browser, nor in the DOM types
  if (!('serviceWorker' in navigator) || saving) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${document.documentElement.dataset['base'] ?? ''}/sw.js`).catch(() => {
      // Refused, as in some private windows: the site works all the same while there is a network.
    });
  });
}
