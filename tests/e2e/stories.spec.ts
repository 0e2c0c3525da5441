import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';

/** The reader's way, counted: what is clicked or chosen, and how many screens of a phone it takes to come there. */
class Way {
  clicks = 0;
  screens = 0;

  /** Clicks on what is there, or chooses it, and counts how far down it stands. */
  async click(target: Locator): Promise<void> {
    await this.see(target);
    await target.click();
    this.clicks += 1;
  }

  async check(target: Locator): Promise<void> {
    await this.see(target);
    await target.check();
    this.clicks += 1;
  }

  async choose(select: Locator, value: string): Promise<void> {
    await this.see(select);
    await select.selectOption(value);
    this.clicks += 1;
  }

  /** Counts the screens that the reader has to scroll to see it. */
  async see(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const { bottom, height } = await target.evaluate((element) => ({
      bottom: element.getBoundingClientRect().bottom,
      height: window.innerHeight,
    }));
    this.screens += Math.max(0, Math.ceil(bottom / height) - 1);
    await target.scrollIntoViewIfNeeded();
  }
}

/** The first check of the problem that the page is about, and its fix. */
const check = (page: Page): Locator => page.locator('.checks > li').first();
const fix = (page: Page): Locator => page.locator('#fix');

test.use({ viewport: { width: 360, height: 740 } });

test.describe('from first sight to fix, on a phone', () => {
  test('Down / Negotiating with a FortiGate', async ({ open, page }) => {
    const way = new Way();
    await open('/');
    await way.check(page.getByRole('group', { name: /^Status/ }).getByRole('radio', { name: 'Down', exact: true }));
    await way.check(page.getByRole('radio', { name: 'Negotiating' }));
    await way.check(page.getByRole('group', { name: /^Tunnel/ }).getByRole('radio', { name: 'Down', exact: true }));
    await way.choose(page.getByRole('combobox', { name: 'Tunnel status: error' }), 'IPSec negotiation not started');
    const set = way.clicks;
    await way.click(page.getByRole('link', { name: /suspects ↓/ }));
    await way.click(page.getByRole('link', { name: /^Check(?: first)?: The remote peer has no VPN/ }));
    expect(way.clicks - set, 'clicks to the first check').toBeLessThanOrEqual(3);
    await expect(page.locator('known-so-far')).toContainText('Down · Negotiating');
    await way.choose(page.getByRole('combobox', { name: 'Your device' }).first(), 'fortigate');
    await expect(page.locator('section.look')).toContainText('config vpn ipsec');
    await way.click(page.locator('[data-answer="No"]'));
    await expect(page.getByRole('heading', { name: /^Fix:/ })).toBeVisible();
    expect(way.clicks - set, 'clicks to the fix').toBeLessThanOrEqual(5);
    console.log(`Down / Negotiating: ${way.clicks} clicks, ${way.screens} screens scrolled`);
  });

  test('a strongSwan log of 200 lines', async ({ open, page }) => {
    const log = readFileSync('tests/e2e/strongswan-200.log', 'utf8');
    const way = new Way();
    await open('/');
    await page.getByRole('textbox', { name: 'What a device says' }).fill(log);
    await way.click(page.getByRole('button', { name: 'Find the problem' }));
    await expect(page).toHaveURL(/\/problems\/traffic-selector-mismatch\//);
    await way.see(check(page));
    expect(way.clicks, 'clicks to the first check').toBeLessThanOrEqual(3);
    await expect(page.locator('reader-evidence')).toContainText('TS_UNACCEPTABLE');
    await way.see(fix(page));
    console.log(`strongSwan log: ${way.clicks} clicks, ${way.screens} screens scrolled`);
  });

  test('a yellow BGP', async ({ open, page }) => {
    const way = new Way();
    await open('/');
    await way.check(page.getByRole('radio', { name: 'Yellow' }));
    await way.check(page.getByRole('radio', { name: 'Not Established' }));
    const set = way.clicks;
    await way.click(page.getByRole('link', { name: /^Check(?: first)?: / }).first());
    await way.click(page.locator('[data-answer="No"]'));
    await expect(page.getByRole('heading', { name: /^Fix:/ })).toBeVisible();
    await expect(page.locator('known-so-far')).toContainText('Yellow');
    expect(way.clicks - set, 'clicks to the fix').toBeLessThanOrEqual(5);
    console.log(`Yellow: ${way.clicks} clicks, ${way.screens} screens scrolled`);
  });

  test('an engineer with both configurations', async ({ open, page }) => {
    const way = new Way();
    await open('/');
    await way.click(page.getByRole('link', { name: 'Compare both ends' }));
    const boxes = page.locator('compare-ends textarea:visible');
    await boxes
      .nth(0)
      .fill(
        'IKE Type: IKE V2\nIKE Encryption: AES 256\nIKE Digest Algorithm: SHA2\nDiffie Hellman: Group 14\nRemote Public IP: 198.51.100.20',
      );
    await boxes
      .nth(1)
      .fill('connections {\n  sddc {\n    version = 2\n    remote_addrs = 203.0.113.10\n    proposals = aes256-sha256-modp1536\n  }\n}');
    await way.click(page.getByRole('link', { name: 'The IKE algorithms have nothing in common: check and fix' }));
    await way.see(check(page));
    expect(way.clicks, 'clicks to the first check').toBeLessThanOrEqual(3);
    await expect(page.locator('reader-evidence')).toContainText('NO_PROPOSAL_CHOSEN');
    await way.see(fix(page));
    console.log(`Both configurations: ${way.clicks} clicks, ${way.screens} screens scrolled`);
  });

  test('an SRE who puts a link into an alert, and whoever gets it', async ({ open, page }) => {
    const way = new Way();
    await open('/');
    await way.click(page.getByRole('link', { name: 'Links for alerts and runbooks' }));
    await way.see(page.getByText('Alertmanager').locator('visible=true').first());
    expect(way.clicks).toBeLessThanOrEqual(3);
    await open('/go/?status=down&channel=negotiating&tunnel=ipsec-negotiation-not-started&device=fortigate');
    await expect(page).toHaveURL(/\/status\/down-negotiating-ipsec-negotiation-not-started\//);
    const paged = new Way();
    await paged.click(page.getByRole('link', { name: /^Check(?: first)?: / }).first());
    await paged.click(page.locator('[data-answer="No"]'));
    await expect(page.getByRole('heading', { name: /^Fix:/ })).toBeVisible();
    expect(paged.clicks).toBeLessThanOrEqual(5);
    console.log(`From an alert: ${paged.clicks} clicks, ${paged.screens} screens scrolled`);
  });
});
