import type { manners } from '../support/offline.ts';
import { builtUnderBase } from '../support/release.ts';
import { releases } from '../support/releases.ts';
import { expect, howMuchIsKept, test, untilKept } from '../support/offline.ts';

/** One page of every kind. */
const kinds = [
  '/',
  '/status/',
  '/status/down-negotiating-ike-sa-down/',
  '/steps/check-mtu-mss-icmp-passes/',
  '/problems/',
  '/problems/mtu-mss/',
  '/problems/mtu-mss/ask/',
  '/bgp/',
  '/messages/',
  '/messages/cisco-asa-713902-qm-fsm-error/',
  '/devices/',
  '/devices/fortigate/',
  '/diagnose/',
  '/flowchart/',
  '/flowchart/ike/',
  '/search/',
  '/ticket/',
  '/about/',
];

/** What the copy is fetched by: not what the open page loads for itself. */
const copy = /^\/(sw\.js|kept\/.*)$/;

for (const manner of ['GitHub Pages', 'plain nginx'] as const satisfies (keyof typeof manners)[])
  test.describe(`on a host like ${manner}`, () => {
    test.use({ manner, site: 'whole' });

    test('the copy of every page costs at most 12 requests and 900 kB', async ({ host, page, visit }) => {
      await visit(page, '/');
      const asked = host.askedFor(copy);
      const bytes = asked.reduce((sum, each) => sum + each.bytes, 0);
      console.log(`${manner}: the copy costs ${asked.length} requests, ${bytes} B; with the page itself ${host.asked.length} requests`);
      expect(asked.length).toBeLessThanOrEqual(12);
      expect(bytes).toBeLessThanOrEqual(900_000);
    });
  });

test.describe('of the whole site', () => {
  test.use({ site: 'whole' });

  test('every kind of page opens without network after one visit', async ({ host, page, visit }) => {
    await visit(page, '/');
    const titles = new Map<string, string>();
    for (const path of kinds) {
      const answer = await fetch(host.origin + path);
      expect(answer.status, path).toBe(200);
      titles.set(path, /<title>(.*?)<\/title>/.exec(await answer.text())?.[1]?.replaceAll('&quot;', '"') ?? '');
    }
    await host.down();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    for (const path of kinds) {
      await page.goto(host.origin + path);
      expect(await page.title(), path).toBe(titles.get(path));
      await expect(page.locator('h1').first()).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
});

test('a copy in several bundles is kept whole, and opens from each of them', async ({ host, page, visit }) => {
  host.release = await releases.small.inBundles();
  await visit(page, '/');
  const bundles = host.askedFor(/^\/kept\/rest.*\.bundle$/).map(({ path }) => path);
  expect(bundles.length).toBeGreaterThan(2);
  await host.down();
  for (const path of kinds) {
    await page.goto(host.origin + path);
    await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText('Without network');
  }
});

test('a site under a base path keeps its pages as well', async ({ host, page, visit }) => {
  host.release = builtUnderBase;
  await visit(page, '/vpn/');
  await host.down();
  for (const path of ['/vpn/problems/mtu-mss/', '/vpn/messages/cisco-asa-713902-qm-fsm-error/']) {
    await page.goto(host.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Without network');
  }
  await page.goto(`${host.origin}/vpn/no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without network');
});

test('a log is diagnosed without network', async ({ host, page, visit }) => {
  await visit(page, '/');
  await host.down();
  await page.goto(`${host.origin}/diagnose/`);
  await page
    .getByRole('textbox', { name: 'The log' })
    .fill("08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched");
  await expect(page.getByRole('main').getByRole('status', { name: 'Findings' }).locator('.title').first()).toHaveText(
    'The pre-shared keys differ',
  );
});

test('an address without its last slash leads to its page without network', async ({ host, page, visit }) => {
  await visit(page, '/');
  await host.down();
  await page.goto(`${host.origin}/problems/mtu-mss?device=fortigate`);
  await expect(page).toHaveURL(`${host.origin}/problems/mtu-mss/?device=fortigate`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Large packets are lost');
});

test('an address that no page has is answered by what is kept', async ({ host, page, visit }) => {
  await visit(page, '/');
  await host.down();
  await page.goto(`${host.origin}/no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without network');
  await expect(page.getByText('Every page is kept in this browser.')).toBeVisible();
});

test('a page is shown after a short wait where the network lets nothing through', async ({ host, page, visit }) => {
  await visit(page, '/');
  host.stalled = /./;
  const begin = Date.now();
  await page.goto(`${host.origin}/problems/mtu-mss/`, { waitUntil: 'domcontentloaded' });
  expect(Date.now() - begin).toBeLessThan(4_000);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('where the reader saves data', () => {
  test('nothing is fetched unasked, and every page on request', async ({ host, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(`${host.origin}/offline/`);
    await expect(page.getByText('Nothing is kept in this browser yet.')).toBeVisible();
    expect(host.askedFor(copy)).toEqual([]);
    await page.getByRole('button', { name: /^Keep every page/ }).click();
    await expect(page.getByText('Every page is kept in this browser.')).toBeVisible({ timeout: 15_000 });
  });
});

test.describe('where storage is short', () => {
  test.use({ site: 'whole' });

  test('only the core comes unasked, and the foot asks for the rest', async ({ host, page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator.storage, 'estimate', { value: () => Promise.resolve({ quota: 10_000_000, usage: 0 }) }),
    );
    await page.goto(`${host.origin}/status/`);
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('Keep every page for when the network is down');
    expect(await howMuchIsKept(page)).toBe('core');
    expect(host.askedFor(/rest/)).toEqual([]);
    await foot.getByRole('button', { name: 'keep them' }).click();
    await untilKept(page, 'all');
  });
});

test.describe('where storage is full', () => {
  test.use({ site: 'whole' });

  test('pages come from the network, and what does not fit is not fetched again and again', async ({ host, page, context }) => {
    const session = await context.newCDPSession(page);
    await page.goto(`${host.origin}/status/`);
    // The list and the core go into it, the rest does not.
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 480_000 });
    await untilKept(page, 'full');
    await page.goto(`${host.origin}/problems/mtu-mss/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await howMuchIsKept(page)).toBe('full');
    await page.goto(`${host.origin}/messages/`);
    expect(host.askedFor(/rest/).length).toBeLessThanOrEqual(1);
    await host.down();
    await page.goto(`${host.origin}/status/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/status/i);
  });

  test('from the start, every page works with the network', async ({ host, page, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1_000 });
    await page.goto(`${host.origin}/status/`);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.goto(`${host.origin}/diagnose/`);
    await page
      .getByRole('textbox', { name: 'The log' })
      .fill("08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched");
    await expect(page.getByRole('main').getByRole('status', { name: 'Findings' }).locator('.title').first()).toBeVisible();
  });
});

test('where workers are refused every page works with the network', async ({ host, page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${host.origin}/`);
  await page.goto(`${host.origin}/problems/mtu-mss/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
  expect(host.askedFor(copy)).toEqual([]);
});
