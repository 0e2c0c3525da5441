import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headerPolicy } from '../../src/hosting/policy.ts';
import { movedPages } from '../../src/ledger/moved-pages.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import type { Answer } from '../support/ask.ts';
import { ask } from '../support/ask.ts';
import type { Hosted, Running } from '../support/servers.ts';
import { host, serverNames, start, whyNot } from '../support/servers.ts';
import { readSite } from '../support/site.ts';

const everything = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const kept = 'public, max-age=31536000, immutable';
const [moved] = movedPages(parseLedger(readFileSync('content/ledger.json', 'utf8')));

/** What is asked for of a build: one of each kind, with its type, whether it is text, and how long it may be kept. */
function kindsOf(files: ReadonlySet<string>): readonly (readonly [path: string, type: string, isText: boolean, caching: string])[] {
  const one = (pattern: RegExp): string => {
    const found = [...files].find((path) => pattern.test(path));
    if (found === undefined) throw new Error(`the build holds nothing like ${String(pattern)}`);
    return found;
  };
  return [
    ['/', 'text/html; charset=utf-8', true, 'no-cache'],
    ['/problems/mtu-mss/', 'text/html; charset=utf-8', true, 'no-cache'],
    ['/messages/ike-authentication-failed/', 'text/html; charset=utf-8', true, 'no-cache'],
    ['/problems/mtu-mss/index.md', 'text/markdown; charset=utf-8', true, 'no-cache'],
    ['/llms.txt', 'text/plain; charset=utf-8', true, 'no-cache'],
    ['/links.json', 'application/json', true, 'no-cache'],
    ['/sitemap.xml', 'application/xml', true, 'no-cache'],
    ['/icon.svg', 'image/svg+xml', true, 'no-cache'],
    ['/og/mtu-mss.png', 'image/png', false, 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', true, 'no-cache'],
    ['/search.json', 'application/json', true, 'no-cache'],
    [one(/^\/_astro\/words\..*\.json$/), 'application/json', true, kept],
    [one(/^\/_astro\/.*\.js$/), 'text/javascript; charset=utf-8', true, kept],
    [one(/^\/_astro\/.*\.css$/), 'text/css; charset=utf-8', true, kept],
    [one(/^\/kept\/core\..*\.bundle$/), 'application/octet-stream', false, kept],
  ];
}

for (const name of serverNames)
  for (const [dist, base] of [
    ['dist', ''],
    ['dist-vpn', '/vpn'],
  ] as const)
    describe(`${name} with the site at ${base}/`, { skip: whyNot(name) ?? false }, () => {
      const site = readSite(dist, base);
      const kinds = kindsOf(site.files);
      const fileOf = (path: string): Buffer => site.read(path.replace(/\/$/, '/index.html'));
      let hosted: Hosted;
      let server: Running;
      const get = (path: string, headers: Readonly<Record<string, string>> = everything, method?: string): Promise<Answer> =>
        ask(server.origin, base + path, headers, method);

      before(async () => {
        // Of a build of 8,000 files only what is asked for.
        const asked = [...kinds.map(([kind]) => kind), '/404.html', moved?.address ?? '', moved?.to ?? '', '/_headers'];
        hosted = await host({ dist, paths: asked.map((path) => path.replace(/\/$/, '/index.html')) });
        server = await start(name, hosted);
      });
      after(async () => {
        await server.stop();
        hosted.remove();
      });

      test('sends each kind of file with its type', async () => {
        for (const [path, type] of kinds) {
          const { status, headers } = await get(path);
          assert.deepEqual([path, status, headers['content-type']], [path, 200, type]);
        }
      });

      for (const [accepted, encoding] of [
        ['gzip, deflate, br, zstd', 'br'],
        ['gzip, deflate', 'gzip'],
        ['br;q=0, gzip;q=0.5', 'gzip'],
        ['identity', undefined],
      ] as const)
        test(`sends text as ${encoding ?? 'it is'} to who accepts "${accepted}"`, async () => {
          for (const [path, , isText] of kinds) {
            const { headers, body } = await get(path, { 'accept-encoding': accepted });
            const used = headers['content-encoding'];
            // A file that is no smaller when it is compressed comes as it is.
            if (isText && fileOf(path).length > 1000) assert.equal(used, encoding, path);
            if (!isText) assert.equal(used, undefined, path);
            const unpacked = used === 'br' ? brotliDecompressSync(body) : used === 'gzip' ? gunzipSync(body) : body;
            assert.ok(unpacked.equals(fileOf(path)), path);
          }
        });

      test('says that text varies, however it came', async () => {
        for (const [path, , isText] of kinds)
          for (const accepted of ['br', 'identity']) {
            const { vary } = (await get(path, { 'accept-encoding': accepted })).headers;
            assert.deepEqual([path, accepted, vary], [path, accepted, isText ? 'Accept-Encoding' : undefined]);
          }
      });

      test('lets for ever be kept what is named by its content, and nothing else', async () => {
        for (const [path, , , caching] of kinds) assert.deepEqual([path, (await get(path)).headers['cache-control']], [path, caching]);
      });

      test('sends nothing twice that has not changed', async () => {
        for (const [path] of kinds)
          for (const accepted of ['br', 'identity']) {
            const { etag = 'none' } = (await get(path, { 'accept-encoding': accepted })).headers;
            const again = await get(path, { 'accept-encoding': accepted, 'if-none-match': etag });
            assert.deepEqual([path, again.status, again.body.length], [path, 304, 0]);
            assert.equal(again.headers['content-security-policy'], headerPolicy);
          }
      });

      test('tells a page and its compressed form apart', async () => {
        const etags = await Promise.all(
          ['br', 'gzip', 'identity'].map(async (accepted) => (await get('/', { 'accept-encoding': accepted })).headers.etag),
        );
        assert.equal(new Set(etags).size, 3);
      });

      for (const path of [
        '/nothing/',
        '/nothing',
        '/nothing.md',
        '/_astro/nothing.js',
        '/problems/nothing/',
        '/index.html.br',
        '/_headers',
      ])
        test(`answers ${path} with the page for what is not there`, async () => {
          const { status, headers, body } = await get(path);
          assert.deepEqual([status, headers['content-type'], headers['cache-control']], [404, 'text/html; charset=utf-8', 'no-cache']);
          assert.equal(headers['content-security-policy'], headerPolicy);
          assert.ok(brotliDecompressSync(body).equals(fileOf('/404.html')));
        });

      test('sends a retired address on, with what was asked', async () => {
        assert.ok(moved);
        for (const query of ['', '?channel=negotiating']) {
          const { status, headers } = await get(moved.address + query);
          assert.deepEqual([status, headers['location']], [301, base + moved.to + query]);
        }
        assert.equal((await get(moved.to)).status, 200);
      });

      test('adds the slash that a folder was asked without', async () => {
        for (const query of ['', '?device=fortigate']) {
          const { status, headers } = await get(`/problems/mtu-mss${query}`);
          assert.deepEqual([status, headers['location']], [301, `${base}/problems/mtu-mss/${query}`]);
        }
      });

      test('sends its policy with every answer', async () => {
        for (const path of [...kinds.map(([kind]) => kind), moved?.address ?? '', '/problems/mtu-mss', '/nothing/']) {
          const { headers } = await get(path);
          assert.deepEqual(
            [path, headers['content-security-policy'], headers['x-content-type-options'], headers['referrer-policy']],
            [path, headerPolicy, 'nosniff', 'same-origin'],
          );
        }
      });

      test('only answers questions', async () => {
        assert.equal((await get('/', everything, 'HEAD')).body.length, 0);
        assert.equal((await get('/', everything, 'POST')).status, 405);
      });

      test('hands out nothing beside the site', async () => {
        for (const path of [
          '/../nginx/nginx.conf',
          '/..%2f..%2fnginx/nginx.conf',
          '/%2e%2e/%2e%2e/Caddyfile',
          '/../../../../../../etc/passwd',
        ])
          assert.doesNotMatch((await get(path)).body.toString('latin1'), /worker_processes|file_server|root:/, path);
      });

      if (base)
        test('leads to the site from the root', async () => {
          const { status, headers } = await ask(server.origin, '/');
          assert.deepEqual([status, headers['location']], [302, `${base}/`]);
          assert.equal((await ask(server.origin, '/problems/')).status, 404);
        });
    });
