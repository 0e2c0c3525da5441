import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { HostedSite } from '../hosting/answers.ts';
import { isText } from '../hosting/answers.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { containerfile } from '../hosting/container.ts';
import { filesOfHosts } from '../hosting/files-of-hosts.ts';
import { nginxMain, nginxSite } from '../hosting/nginx.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { movedPages } from '../ledger/moved-pages.ts';
import { precompress } from './precompress.ts';

const usage = `npm run hosting -- [--to FOLDER] [--listen ADDRESS] [--root FOLDER] [--quality 0-11]
  Makes of the built site what a server of one's own needs: www/ with each text compressed beside it, nginx/, Caddyfile, Containerfile
  --to FOLDER       where to; it is written anew. Default: dist-hosted
  --listen ADDRESS  where nginx will listen. Default: 8080
  --root FOLDER     where www/ will lie. Default: /srv/tunnel-down
  --quality 0-11    of Brotli. Default: 11
  BASE_PATH and OUT_DIR are those of the build.`;

/** Reads what the build wrote and writes the folder. */
async function write(to: string, place: { listen: string; root: string }, quality: number): Promise<void> {
  const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const ledger = parseLedger(await readFile(new URL('../../content/ledger.json', import.meta.url), 'utf8'));
  const site: HostedSite = { base, moved: new Map(movedPages(ledger).map((page) => [page.address, page.to])) };
  await rm(to, { recursive: true, force: true });
  const www = join(to, 'www', base);
  const from = process.env['OUT_DIR'] ?? 'dist';
  // What hosts of another kind read, and the pages at retired addresses: a server sends these on by itself.
  const left = new Set([...filesOfHosts(site).keys(), ...[...site.moved.keys()].map((address) => `${address.slice(1)}index.html`)]);
  await cp(from, www, { recursive: true, filter: (path) => !left.has(relative(from, path)) });
  await mkdir(join(to, 'nginx'));
  await writeFile(join(to, 'nginx', 'nginx.conf'), nginxMain);
  await writeFile(join(to, 'nginx', 'tunnel-down.conf'), nginxSite(site, place));
  await writeFile(join(to, 'Caddyfile'), caddyfile(site));
  await writeFile(join(to, 'Containerfile'), containerfile);
  const { files, from: before, to: after } = await precompress(www, isText, quality);
  console.log(
    `${to}: ${files} files compressed, ${(before / 1e6).toFixed(1)} MB to ${(after / 1e6).toFixed(1)} MB; nginx/, Caddyfile, Containerfile`,
  );
}

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: 'dist-hosted' },
    listen: { type: 'string', default: '8080' },
    root: { type: 'string', default: '/srv/tunnel-down' },
    quality: { type: 'string', default: '11' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else
  await write(values.to, values, Number(values.quality)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
