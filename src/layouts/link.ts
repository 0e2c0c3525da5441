const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site as a page links to it: the site's base path before it. */
export function link(address: string): string {
  return base + address;
}

/** The same address with the site's origin, for canonical links and for programs. */
export function absolute(address: string): string {
  return new URL(link(address), import.meta.env.SITE).href;
}
