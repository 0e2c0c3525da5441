import type { AstroIntegration } from 'astro';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import type { HostedSite } from '../hosting/answers.ts';
import { filesOfHosts } from '../hosting/files-of-hosts.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { movedPages } from '../ledger/moved-pages.ts';

/** Writes what hosts read that publish a folder, once every page is written. */
export function writeForHosts(): AstroIntegration {
  let base = '/';
  let root = new URL('file:///');
  return {
    name: 'write-for-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const ledger = parseLedger(await readFile(new URL('content/ledger.json', root), 'utf8'));
        const site: HostedSite = { base, moved: new Map(movedPages(ledger).map(({ address, to }) => [address, to])) };
        const top = publishedFolder(dir, base);
        for (const [name, text] of filesOfHosts(site)) await writeFile(new URL(name, top), text);
        if (top !== dir) await copyFile(new URL('404.html', dir), new URL('404.html', top));
      },
    },
  };
}

/** The folder that a host is to publish: the built one, or that above where it was built into the folder of its base path, as with OUT_DIR=site/vpn. */
export function publishedFolder(dir: URL, base: string): URL {
  return base !== '/' && dir.pathname.endsWith(base) ? new URL(dir.pathname.slice(0, 1 - base.length), dir) : dir;
}
