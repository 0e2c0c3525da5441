import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { HostedSite } from '../hosting/answers.ts';
import { isText } from '../hosting/answers.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { containerfile } from '../hosting/container.ts';
import { filesOfHosts } from '../hosting/files-of-hosts.ts';
import type { Place } from '../hosting/nginx.ts';
import { nginxMain, nginxSite } from '../hosting/nginx.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { movedPages } from '../ledger/moved-pages.ts';
import { precompress } from './precompress.ts';

const usage = `npm run hosting -- [--from FOLDER] [--to FOLDER] [--listen ADDRESS] [--root FOLDER] [--quality 0-11]
  Makes of the built site what a server of one's own needs: www/ with each text compressed beside it, nginx/, Caddyfile, Containerfile
  --from FOLDER     the built site. Default: dist
  --to FOLDER       where to. Default: dist-hosted
  --listen ADDRESS  where nginx will listen. Default: 8080
  --root FOLDER     where what is in www/ will lie. Default: /srv/tunnel-down
  --quality 0-11    of Brotli. Default: 11`;

/** Writes the folder anew; what else is in it stays. */
async function write(from: string, to: string, place: Place, quality: number): Promise<void> {
  const site = await readSite(from);
  for (const each of ['www', 'nginx']) await rm(join(to, each), { recursive: true, force: true });
  const www = join(to, 'www', site.base);
  // What hosts of another kind read, and the pages at retired addresses: a server sends these on by itself.
  const left = new Set([...filesOfHosts(site).keys(), ...[...site.moved.keys()].map((address) => `${address.slice(1)}index.html`)]);
  await cp(from, www, { recursive: true, filter: (path) => !left.has(relative(from, path)) });
  await mkdir(join(to, 'nginx'));
  await writeFile(join(to, 'nginx/nginx.conf'), nginxMain);
  await writeFile(join(to, 'nginx/tunnel-down.conf'), nginxSite(site, place));
  await writeFile(join(to, 'Caddyfile'), caddyfile(site));
  await writeFile(join(to, 'Containerfile'), containerfile);
  const packed = await precompress(www, isText, quality);
  const [before, after] = [packed.from, packed.to].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(`${to}: ${packed.files} files compressed, ${before} MB to ${after} MB; nginx/, Caddyfile, Containerfile`);
}

/** Where the site lies on its host is what it was built for, and stands in every page. */
async function readSite(from: string): Promise<HostedSite> {
  const home = await readFile(join(from, 'index.html'), 'utf8');
  const base = /<html [^>]*data-base="([^"]+)"/.exec(home)?.[1] ?? '';
  const ledger = parseLedger(await readFile(new URL('../../content/ledger.json', import.meta.url), 'utf8'));
  return { base: `${base}/`, moved: new Map(movedPages(ledger).map(({ address, to }) => [address, to])) };
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'dist' },
    to: { type: 'string', default: 'dist-hosted' },
    listen: { type: 'string', default: '8080' },
    root: { type: 'string', default: '/srv/tunnel-down' },
    quality: { type: 'string', default: '11' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else
  await write(values.from, values.to, values, Number(values.quality)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
