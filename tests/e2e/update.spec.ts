import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the built site as a host does that lets browsers keep every file for ten minutes; `release` is what its pages and worker call themselves. */
async function host() {
  const state = { release: 'one' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(new URL(`.${path}`, dist)).then(
      (body) => {
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' });
        if (path.endsWith('.html')) response.end(body.toString().replace('<body', `<body data-release="${state.release}"`));
        else if (path === '/sw.js') response.end(body.toString().replace(/const version = "[^"]*"/, `const version = "${state.release}"`));
        else response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { state, origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test.use({ serviceWorkers: 'allow' });

test('a reader who comes back after a release gets its pages, though the host lets browsers keep the old ones', async ({ context }) => {
  const { state, origin, close } = await host();
  const first = await context.newPage();
  await first.goto(`${origin}/`);
  await first.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await first.goto(`${origin}/problems/mtu-mss/`);
  await expect(first.locator('body')).toHaveAttribute('data-release', 'one');

  state.release = 'two';
  await first.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing ?? registration.waiting;
    await new Promise<void>((resolve) => {
      const done = () => coming?.state === 'installed' && resolve();
      coming?.addEventListener('statechange', done);
      done();
    });
  });
  await first.close();

  // The new worker takes over once the last page of the old one is gone, which the browser does in its own time.
  await expect(async () => {
    const next = await context.newPage();
    await next.goto(`${origin}/`);
    const release = await next.locator('body').getAttribute('data-release');
    await next.close();
    expect(release).toBe('two');
  }).toPass({ timeout: 15_000 });
  const next = await context.newPage();
  await next.goto(`${origin}/problems/mtu-mss/`);
  await expect(next.locator('body')).toHaveAttribute('data-release', 'two');
  close();
});
