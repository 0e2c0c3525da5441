import type { Page } from '@playwright/test';
import { releases } from '../support/releases.ts';
import type { manners } from '../support/offline.ts';
import { expect, howMuchIsKept, test, untilKept, update } from '../support/offline.ts';

const { small, whole } = releases;
const names = ['GitHub Pages', 'plain nginx'] as const satisfies (keyof typeof manners)[];
const mssMessage = '/messages/cisco-asa-713902-qm-fsm-error/';

const releaseOf = (page: Page) => page.locator('body').getAttribute('data-release');
const notice = (page: Page) => page.getByRole('contentinfo').getByText('A newer version is here');

for (const manner of names)
  test.describe(`on a host like ${manner}`, () => {
    test.use({ manner });

    test('a reader who comes back after a release gets its pages at once', async ({ host, page, context, visit }) => {
      await visit(page, '/');
      await page.goto(`${host.origin}/problems/mtu-mss/`);
      await page.close();
      host.release = await small.ofEverything();
      const next = await context.newPage();
      for (const path of ['/', '/problems/mtu-mss/', mssMessage]) {
        await next.goto(host.origin + path);
        expect(await releaseOf(next), path).toBe('two');
      }
    });

    test('a page that is opened in the same tab is the new one, with scripts and data of its own', async ({ host, page, visit }) => {
      await visit(page, '/');
      host.release = await small.ofScripts();
      await page.goto(`${host.origin}/problems/mtu-mss/`);
      await expect(page.locator('link[href*="/style."]')).toHaveAttribute('href', /Release2/);
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).getPropertyValue('--release'))).toBe('two');
    });
  });

// In one browser after the other: another release of the whole site takes seconds to make.
test.describe('of the whole site', () => {
  test.describe.configure({ mode: 'default' });
  test.use({ site: 'whole' });

  for (const manner of names)
    test.describe(`on a host like ${manner}`, () => {
      test.use({ manner });

      test('after a release of messages only what changed is fetched', async ({ host, page, visit }) => {
        await visit(page, '/');
        host.release = await whole.ofMessages();
        host.asked.length = 0;
        await update(page);
        await untilKept(page, 'all');
        const bytes = host.asked.reduce((sum, each) => sum + each.bytes, 0);
        console.log(`${manner}, two messages changed: ${host.asked.length} requests, ${bytes} B`);
        expect(host.asked.map(({ path }) => path).filter((path) => /\.bundle$/.test(path))).toEqual([]);
        expect(host.asked.length).toBeLessThanOrEqual(12);
        await host.down();
        for (const path of [mssMessage, '/messages/']) {
          await page.goto(host.origin + path);
          expect(await releaseOf(page), path).toBe('two');
        }
      });

      test('the new release works without network once it is kept', async ({ host, page, visit }) => {
        await visit(page, '/');
        host.release = await whole.ofScripts();
        host.asked.length = 0;
        await update(page);
        await untilKept(page, 'all');
        const bytes = host.asked.reduce((sum, each) => sum + each.bytes, 0);
        console.log(`${manner}, a script and the stylesheet changed, and so every page: ${host.asked.length} requests, ${bytes} B`);
        // The list has a line for each page, and is counted with the whole copy in tests/site/offline.test.ts.
        const list = host.asked.filter(({ path }) => path.endsWith('.list')).reduce((sum, each) => sum + each.bytes, 0);
        expect(bytes - list).toBeLessThan(153_500);
        await host.down();
        for (const path of ['/', '/problems/mtu-mss/', mssMessage]) {
          await page.goto(host.origin + path);
          await expect(page.locator('link[href*="/style."]')).toHaveAttribute('href', /Release2/);
          expect(await page.locator('main').evaluate((main) => getComputedStyle(main).getPropertyValue('--release'))).toBe('two');
        }
      });
    });
});

test.describe('a release under an open page', () => {
  test('leaves it what it was built with, and says at its foot that a newer version is here', async ({ host, page, visit }) => {
    await visit(page, '/');
    host.release = await small.ofEverything();
    await update(page);
    await expect(notice(page)).toBeVisible();
    await untilKept(page, 'all');

    // None of this was loaded before the release, and the host has it no more.
    await page.locator('header').getByRole('searchbox').fill("tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched");
    await expect(page.locator('header').getByRole('status', { name: 'Findings' }).locator('.title').first()).toHaveText(
      'The pre-shared keys differ',
    );

    await page.getByRole('button', { name: 'load it' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-release', 'two');
    await expect(notice(page)).toBeHidden();
  });

  test('is said to none of its own pages', async ({ host, page, visit }) => {
    await visit(page, '/');
    host.release = await small.ofEverything();
    const over = page.waitForEvent('console', (message) => message.text() === 'over');
    await page.addInitScript(() => navigator.serviceWorker.addEventListener('controllerchange', () => console.log('over')));
    await page.goto(`${host.origin}/problems/mtu-mss/`);
    await over;
    await untilKept(page, 'all');
    expect(await releaseOf(page)).toBe('two');
    await expect(notice(page)).toBeHidden();
  });

  test('that the host holds only half goes on with the one before', async ({ host, page, context, visit }) => {
    await visit(page, '/');
    const release = await small.ofEverything();
    host.release = release;
    host.missing = /^\/kept\//;
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      await new Promise<void>((resolve) => {
        const failed = () => !registration.installing && resolve();
        registration.installing?.addEventListener('statechange', failed);
        failed();
      });
    });
    await host.down();
    await page.goto(`${host.origin}/problems/mtu-mss/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await releaseOf(page)).toBeNull();
    await host.up();
    host.missing = /^$/;
    const next = await context.newPage();
    await next.goto(`${host.origin}/`);
    await expect(notice(page)).toBeVisible({ timeout: 15_000 });
  });
});

test('a release for which there is no storage is read with the network, and the one before without', async ({ host, page, visit }) => {
  await visit(page, '/');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1_000 });
  host.release = await small.ofEverything();
  await update(page);
  await page.goto(`${host.origin}/problems/mtu-mss/`);
  expect(await releaseOf(page)).toBe('two');
  await host.down();
  for (const path of ['/problems/mtu-mss/', mssMessage]) {
    await page.goto(host.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await releaseOf(page), path).toBeNull();
  }
});

test('a worker of another form, as it was before this one, is followed by this one once its pages are closed', async ({
  host,
  page,
  context,
}) => {
  const older = `addEventListener('install', (event) => event.waitUntil(caches.open('tunnel-down-0123456789ab').then((cache) => cache.add('/'))));
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request))));`;
  host.release = { ...host.release, files: new Map([['/sw.js', older]]) };
  await page.goto(`${host.origin}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  host.release = await small.ofEverything();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    await new Promise<void>((resolve) => {
      const done = () => registration.waiting && resolve();
      coming?.addEventListener('statechange', done);
      done();
    });
  });
  // Its open page is of a form that this worker does not know, and goes on with its own.
  expect(await page.evaluate(() => caches.has('tunnel-down-0123456789ab'))).toBe(true);
  await page.close();
  await expect(async () => {
    const next = await context.newPage();
    await next.goto(`${host.origin}/`);
    const release = await releaseOf(next);
    await next.close();
    expect(release).toBe('two');
  }).toPass({ timeout: 40_000 });
  const next = await context.newPage();
  await next.goto(`${host.origin}/`);
  await untilKept(next, 'all');
  expect(await next.evaluate(() => caches.keys())).not.toContain('tunnel-down-0123456789ab');
});

test('a copy of which half was lost is made whole again', async ({ host, page, visit }) => {
  await visit(page, '/');
  await page.evaluate(async () => {
    const cache = await caches.open('tunnel-down-kept-2');
    const keys = await cache.keys();
    await Promise.all(keys.filter(({ url }) => url.includes('/bundle/')).map((key) => cache.put(key, new Response('half'))));
  });
  // A worker remembers what it read; the next one looks anew.
  await stopWorkers(page);
  await page.goto(`${host.origin}${mssMessage}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('QM FSM error');
  await untilKept(page, 'all');
  await host.down();
  await page.goto(`${host.origin}/problems/mtu-mss/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await howMuchIsKept(page)).toBe('all');
});

async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
