/** At a retired address: goes on to its successor and takes along what the address said, which the plain redirect drops. */
function goOn(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (!link) return;
  const to = new URL(link.href);
  if (!to.search) to.search = location.search;
  if (!to.hash) to.hash = location.hash;
  location.replace(to);
}

goOn();
