import { expect, test } from '../support/offline.ts';

const hits = '.results [data-hits] a';

for (const serviceWorkers of ['allow', 'block'] as const)
  test.describe(serviceWorkers === 'allow' ? 'with a service worker' : 'without a service worker', () => {
    test.use({ serviceWorkers });

    for (const [what, missing] of [
      ['a part of the index', /\/words\./],
      ['the index', /\/search\.json$/],
    ] as const)
      test(`search says that ${what} could not be loaded, and never that there is nothing`, async ({ host, page }) => {
        host.missing = missing;
        await page.goto(`${host.origin}/search/?q=dead+peer+detection`);
        const said = page.getByRole('main').locator('[data-none]');
        await expect(said).toContainText('Full-text search could not be loaded');
        await expect(said).not.toContainText('No page holds');

        // What failed once is asked for again.
        host.missing = /^$/;
        await page.getByRole('main').getByRole('textbox').fill('dead peer detection');
        await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
      });
  });

test('search says that what it answers with could not be loaded', async ({ host, page }) => {
  host.missing = /\/found\./;
  await page.goto(`${host.origin}/search/?q=dead+peer+detection`);
  await expect(page.getByRole('main').locator('[data-none]')).toContainText('did not load');
});

test('a page that searches while a release comes says what it lost', async ({ host, page, visit }) => {
  await visit(page, '/search/?q=mtu');
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
  // Another release's index has other names throughout.
  host.missing = /\/words\./;
  await page.getByRole('main').getByRole('textbox').fill('fortigate');
  await expect(page.getByRole('main').locator('[data-none]')).toContainText('Full-text search could not be loaded');
});

test('what was searched for once is found without network', async ({ host, page, visit }) => {
  await visit(page, '/search/?q=mtu');
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
  await host.down();
  await page.reload();
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
});

test('what was searched for once is found where the network lets nothing through', async ({ host, page, visit }) => {
  await visit(page, '/search/?q=mtu');
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible();
  host.stalled = /./;
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('main').locator(hits).first()).toBeVisible({ timeout: 15_000 });
});
