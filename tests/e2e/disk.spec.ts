import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { unpacked } from '../support/disk.ts';
import { refused } from '../support/dropped.ts';
import { router, sddcForm } from '../support/two-ends.ts';
import { pcapOf } from '../support/wire.ts';

interface Verbs {
  /** Opens a page of the folder by its file, as a double click does. */
  readonly open: (address: string) => Promise<void>;
  readonly faults: string[];
}

const test = base.extend<Verbs, { readonly folder: string }>({
  folder: [
    async ({}, use) => {
      const { address, remove } = await unpacked();
      await use(address);
      remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  open: async ({ page, folder }, use) => {
    await use(async (address) => {
      await page.goto(folder + address.slice(1).replace(/\/?(?=$|[?#])/, (end) => `${end}index.html`));
    });
  },

  faults: [
    async ({ context, folder }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      context.on('weberror', (error) => {
        if (!/^Transition was/.test(error.error().message)) faults.push(error.error().message);
      });
      context.on('request', (request) => {
        if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(folder)) faults.push(`request to ${request.url()}`);
      });
      await use(faults);
      expect(faults, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

// One copy of the site is enough for all of them.
test.describe.configure({ mode: 'default' });

const key = "charon: 08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched";
const findings = (page: Page) => page.getByRole('main').locator('[data-list] .title');
/** The page of this address is open. */
const at = (page: Page, address: string) => expect(page).toHaveURL(new RegExp(`/tunnel%20down%20\\w+/${address}index\\.html(\\?.*)?$`));

test('the console card names suspects, and what is set goes along to a problem', async ({ open, page }) => {
  await open('/');
  await page
    .getByRole('group', { name: /^Status/ })
    .getByRole('radio', { name: 'Down', exact: true })
    .check();
  await page
    .getByRole('group', { name: /^Channel status/ })
    .getByRole('radio', { name: 'Negotiating', exact: true })
    .check();
  await page.getByRole('main').locator('.suspects:visible a.title').first().click();
  await at(page, 'problems/remote-peer-not-configured/');
  await expect(page.locator('known-so-far')).toContainText('Down · Negotiating');
});

test('the walk goes from question to question, and back to one by its trail', async ({ open, page }) => {
  await open('/steps/status/');
  await page.locator('[data-node][ready] [data-answer="Down"]').click();
  await at(page, 'steps/channel/');
  await page.locator('[data-node][ready] [data-answer="Negotiating"]').click();
  await at(page, 'steps/negotiating/');
  const trail = page.getByRole('list', { name: 'Your trail' });
  await expect(trail.locator('strong')).toHaveText(['Down', 'Negotiating']);
  await trail.getByRole('link').first().click();
  await at(page, 'steps/status/');
  await expect(page.locator('[data-chosen]')).toContainText('Down');
});

test('a text is diagnosed, and leads to its problem with its device', async ({ open, page }) => {
  await open('/diagnose/');
  await page.getByRole('textbox', { name: 'The log' }).fill(key);
  await expect(findings(page).first()).toHaveText('The pre-shared keys differ');
  await findings(page).first().click();
  await at(page, 'problems/pre-shared-key-mismatch/');
  await expect(page.getByRole('combobox', { name: 'Your device' })).toHaveValue('strongswan');
  await expect(page.locator('[data-look]').first()).toContainText('strongSwan');
});

test('a capture is read and drawn', async ({ open, page }) => {
  await open('/diagnose/');
  const buffer = Buffer.from(pcapOf(refused));
  await page.locator('[type="file"]').setInputFiles({ name: 'sddc.pcap', mimeType: 'application/octet-stream', buffer });
  await expect(findings(page).first()).toHaveText('The IKE algorithms have nothing in common');
  await expect(page.locator('[data-captures] li').first()).toBeVisible();
});

test('both ends are compared', async ({ open, page }) => {
  await open('/compare/');
  await page.locator('[data-end="a"] textarea').fill(sddcForm);
  await page.locator('[data-end="b"] textarea').fill(router);
  await expect(page.locator('[data-outcome]')).toContainText('IKE, IPsec and BGP come up.');
});

test('a problem shows its place in the flowchart, whose boxes lead on', async ({ open, page }) => {
  await open('/problems/mtu-mss/');
  await page.locator('place-in-chart').scrollIntoViewIfNeeded();
  await expect(page.locator('place-in-chart [aria-current="true"]')).toBeVisible();
  await page.getByRole('link', { name: /as a flowchart and as a list/ }).click();
  await at(page, 'flowchart/traffic/');
  await page.locator('chart-trail .node').first().click();
  await expect(page).toHaveURL(/\/(steps|problems|flowchart)\/[a-z-]+\/index\.html$/);
});

test('the full text is searched, in the header and on its page', async ({ open, page }) => {
  await open('/messages/');
  await page.keyboard.press('/');
  await page.keyboard.type('mtu');
  await expect(page.getByRole('banner').locator('[data-hits] a').first()).toHaveText('Large packets are lost');
  await page.keyboard.press('Enter');
  await at(page, 'search/');
  await page.getByRole('main').locator('[data-hits] a').first().click();
  await at(page, 'problems/mtu-mss/');
});

test('a message says what it means, and the ticket what is known', async ({ open, page }) => {
  await open('/messages/cisco-asa-713902-qm-fsm-error/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('QM FSM error');
  await open('/diagnose/');
  await page.getByRole('textbox', { name: 'The log' }).fill(key);
  await findings(page).first().click();
  await at(page, 'problems/pre-shared-key-mismatch/');
  await page.getByRole('link', { name: 'Ticket' }).first().click();
  await at(page, 'ticket/');
  await expect(page.getByRole('main')).toContainText('# VPN to an SDDC: The pre-shared keys differ');
});

test('what a copy can’t do is one link away from every page', async ({ open, page }) => {
  await open('/devices/fortigate/');
  await page.getByRole('link', { name: 'what it can’t do' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A copy on disk');
  await open('/go/');
  await expect(page.getByText('An alert can’t open a file on your disk')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the walk leads to a problem', async ({ open, page }) => {
    await open('/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Problems' }).click();
    await page.getByRole('link', { name: 'The pre-shared keys differ' }).click();
    await at(page, 'problems/pre-shared-key-mismatch/');
    await page.getByRole('link', { name: 'Check it step by step' }).click();
    await expect(page).toHaveURL(/\/steps\/check-pre-shared-key-mismatch-[a-z-]+\/index\.html$/);
  });
});
