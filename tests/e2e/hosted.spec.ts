import { test as base, expect } from '../support/test.ts';
import { give, outcome } from '../support/comparing.ts';
import { untilKept } from '../support/offline.ts';
import type { Running } from '../support/servers.ts';
import { host, start, whyNot } from '../support/servers.ts';
import { router, sddcForm } from '../support/two-ends.ts';

const missing = whyNot('nginx');

// As a reader has it: nginx with its headers, and the service worker. Whatever a policy refuses fails the test.
const test = base.extend<object, { readonly nginx: Running }>({
  nginx: [
    async ({}, use) => {
      const hosted = await host({ dist: 'dist' });
      const running = await start('nginx', hosted);
      await use(running);
      await running.stop();
      hosted.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ nginx }, use) => use(nginx.origin),
  serviceWorkers: 'allow',
});

test.skip(missing !== null, missing ?? '');
// One copy of the site for a host, compressed file by file, is enough for all of them.
test.describe.configure({ mode: 'default' });

const key = `Nov 24 03:12:02 gw1 charon: 08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched`;

test('full-text search finds pages', async ({ open, page }) => {
  await open('/search/?q=rekey');
  await expect(page.getByRole('main').getByRole('link', { name: 'The tunnel drops at rekey' }).first()).toBeVisible();
});

test('a pasted log is diagnosed', async ({ open, paste, page, expectProblem }) => {
  await open('/diagnose/');
  await paste(key, page.getByRole('textbox', { name: 'The log' }));
  await page.getByRole('main').getByRole('status', { name: 'Findings' }).locator('.title').first().click();
  await expectProblem('pre-shared-key-mismatch');
});

test('both ends are compared', async ({ open, page }) => {
  await open('/compare/');
  await give(page, sddcForm, router);
  await expect(outcome(page)).toHaveText('IKE, IPsec and BGP come up.');
});

test('what another page says is shown on this one', async ({ open, chooseDevice, page }) => {
  await open('/problems/mtu-mss/');
  await chooseDevice('Fortinet FortiGate (FortiOS)');
  await expect(page.getByText('diagnose').first()).toBeVisible();
});

test('flowcharts are drawn and lead on', async ({ open, page }) => {
  await open('/flowchart/ike/');
  await page.locator('svg .node').first().click();
  await expect(page).not.toHaveURL(/flowchart/);
});

test('every page is kept, and read without network', async ({ open, page, goOffline }) => {
  await open('/');
  await untilKept(page, 'all');
  await goOffline();
  await open('/problems/pre-shared-key-mismatch/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('the policy', () => {
  test.use({ tolerate: /frame-ancestors|Trusted|trusted-types/ });

  test('lets text become neither HTML nor a worker of another place', async ({ open, page }) => {
    await open('/');
    const refused = (make: string): Promise<string> =>
      page.evaluate((code) => {
        const makes = {
          html: () => (document.createElement('p').innerHTML = '<b>'),
          document: () => new DOMParser().parseFromString('<b>', 'text/html'),
          worker: () => new Worker('https://other.example/worker.js'),
        };
        try {
          makes[code as keyof typeof makes]();
          return 'made';
        } catch (error) {
          return (error as Error).name;
        }
      }, make);
    for (const make of ['html', 'document', 'worker']) expect(await refused(make), make).toBe('TypeError');
  });

  test('lets no other site frame a page', async ({ page, nginx }) => {
    const frame = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.setContent(`<iframe src="${nginx.origin}/"></iframe>`);
    await frame;
  });
});
