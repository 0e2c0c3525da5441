import type { HostedSite } from './answers.ts';
import { below, caching, hashedFolders, ofEveryAnswer, textTypes } from './answers.ts';

/** What hosts read that take a folder: `_headers` and `_redirects` for Netlify and Cloudflare, a mark for GitHub Pages. By name. */
export function filesOfHosts(site: HostedSite): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(site)],
    ['_redirects', redirectsFile(site)],
    // Without it GitHub Pages leaves out what begins with an underscore, where it publishes a branch.
    ['.nojekyll', ''],
  ]);
}

/**
 * No path has two rules for one header: one host takes the last, the other joins them. What is not said is as these hosts do by
 * themselves: asked for again each time, compressed, with 404.html where there is nothing.
 */
function headersFile(site: HostedSite): string {
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['/*', ofEveryAnswer],
    ...hashedFolders.map((folder) => [`/${folder}/*`, { 'Cache-Control': caching.hashed }] as const),
    ['/*.md', { 'Content-Type': textTypes.md }],
  ];
  const said = rules.map(([path, headers]) => [
    below(site, path),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ]);
  return ['# For Netlify and Cloudflare, written by the build.', ...said.flat()].join('\n');
}

/** Cloudflare always follows these. Netlify shows the page that stands at the old address, which leads on: Cloudflare would refuse the mark that forces it. */
function redirectsFile(site: HostedSite): string {
  const lines = [...site.moved].map(([from, to]) => `${below(site, from)} ${below(site, to)} 301\n`);
  return `# For Netlify and Cloudflare, written by the build.\n${lines.join('')}`;
}
