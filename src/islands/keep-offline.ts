import { showAtFoot } from './show-at-foot.ts';
import { ask, hear } from './worker-news.ts';

/** A copy of all pages is under 1 MB; where less than this is left, it is for the reader to say. */
const plenty = 50_000_000;
/** A page that stays open for days looks for a newer version as well, so often at most. */
const betweenLooks = 3_600_000;

let short = false;

// Not in every browser, nor in the DOM types.
const { connection } = navigator as { connection?: { saveData?: boolean } };

/** Keeps the site in this browser for when the network is down, and says when there is a newer version of it. */
async function keepOffline(): Promise<void> {
  const first = (await navigator.serviceWorker.getRegistration()) === undefined;
  // Where the reader saves data, nothing is fetched that was not asked for: /offline/ is where to ask.
  if (connection?.saveData && first) return;
  hear(({ outdated, kept }) => {
    if (outdated) showAtFoot('A newer version is here:', 'load it', () => location.reload());
    else if (kept === 'core' && short && first) offerAll();
  });
  let controlled = navigator.serviceWorker.controller !== null;
  if (controlled) await ask({ ask: 'outdated' });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) void ask({ ask: 'outdated' }).then(keepAllUnlessShort);
    controlled = true;
  });
  const base = document.documentElement.dataset['base'] ?? '';
  const registration = await navigator.serviceWorker.register(`${base}/sw.js`, { updateViaCache: 'none' });
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < betweenLooks) return;
    last = Date.now();
    registration.update().catch(() => undefined); // without network there is nothing newer
  });
  await keepAllUnlessShort();
}

/** Every page is kept unasked, but for readers who save data and where storage is short: these are asked. */
async function keepAllUnlessShort(): Promise<void> {
  if (connection?.saveData) return;
  const { quota = Infinity, usage = 0 } = (await (navigator.storage as StorageManager | undefined)?.estimate()) ?? {};
  short = quota - usage < plenty;
  await ask({ ask: short ? 'kept' : 'keep' });
}

function offerAll(): void {
  showAtFoot('Keep every page for when the network is down (0.9 MB)?', 'keep them', () => void ask({ ask: 'keep', asked: true }));
}

// Last of all: nothing that the reader waits for comes after it. Not there or refused, as in some private windows, the site works all the same
// while there is a network.
window.addEventListener('load', () => void keepOffline().catch(() => undefined));
