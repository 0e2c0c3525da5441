import { absolute } from '../layouts/link.ts';

/** Everything may be read. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`);
}
