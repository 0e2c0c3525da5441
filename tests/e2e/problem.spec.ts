import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { problemIds } from '../../content/problem-ids.ts';
import { tree } from '../../content/tree.ts';
import { nextSuspects } from '../../src/tree/next-suspects.ts';
import { expect, test, withoutScript } from '../support/test.ts';

const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

const key = '/problems/pre-shared-key-mismatch/';
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });

/** Where an element begins, from the top of the page, in pixels. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);

test.describe('the page of a problem', () => {
  test('leads from what it is to the checks, the fix, what each end shows, and what else it may be', async ({ open, page }) => {
    await open(key);
    await expect(page.locator('h1 + .summary')).toContainText(tree.problems['pre-shared-key-mismatch'].summary.text);
    await expect(page.locator('.summary + reader-evidence')).toHaveAttribute('data-problem', 'pre-shared-key-mismatch');
    const said = (await headings(page).allTextContents()).filter((title) => title !== 'What you have');
    expect(said.slice(0, 3)).toEqual(['Check', 'Fix', 'What each end shows']);
    expect(said.slice(-3)).toEqual(['If it was not this', 'Its place in the flowchart', 'Sources']);
  });

  test('numbers its checks and says at which end each is', async ({ open, page }) => {
    await open(key);
    const checks = Object.values(tree.problems['pre-shared-key-mismatch'].checks);
    const ends = { sddc: 'SDDC', remote: 'Remote peer' };
    await expect(page.locator('.checks h3')).toHaveText(
      checks.map(({ ask, where }, index) => `Check ${index + 1} of ${checks.length} at the ${ends[where]} ${ask}`),
    );
  });

  test('says what a fix disrupts before it, once where all fixes stop the same', async ({ open, page }) => {
    await open('/problems/remote-peer-not-configured/');
    const fix = page.locator('.fixes > li').nth(1);
    expect(await fix.innerText()).toMatch(/Stops this VPN’s traffic[^]*Choose the Local IP Address/);
    await open(key);
    await expect(page.locator('.disrupts:has(+ .fixes)')).toContainText('Each of these stops this VPN’s traffic');
    await expect(page.locator('.fixes .disrupts')).toHaveCount(0);
  });

  test('numbers its fixes only where a later one leans on the one before', async ({ open, page }) => {
    await open(key);
    await expect(page.locator('ul.fixes')).toBeVisible();
    await expect(page.getByText('Not steps in a row: change what the checks found wrong.')).toBeVisible();
    await open('/problems/bgp-no-prefixes/');
    await expect(page.locator('ol.fixes')).toBeVisible();
  });

  for (const width of [360, 1280])
    test(`shows the lines that the reader gave whole, at ${width} px`, async ({ open, page }) => {
      await page.setViewportSize({ width, height: 740 });
      await open('/');
      await page.getByRole('textbox', { name: 'What a device says' }).fill(readFileSync('tests/e2e/strongswan-200.log', 'utf8'));
      await page.getByRole('button', { name: 'Find the problem' }).click();
      const lines = page.locator('reader-evidence pre');
      await page.locator('reader-evidence summary').click();
      await expect(lines).toBeVisible();
      expect(await lines.evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBe(0);
    });

  test('names the next suspect, and goes there', async ({ open, page, follow, expectProblem }) => {
    const [next] = nextSuspects(tree, 'pre-shared-key-mismatch').next;
    await open(key);
    await expect(page.getByText('Next suspect:')).toBeVisible();
    await page.locator('.next').getByRole('link', { name: tree.problems['ike-identity-mismatch'].title }).click();
    await expectProblem(next?.problem ?? '');
    await page.goBack();
    await follow('by what your console shows');
    await expect(page).toHaveURL('/steps/not-pre-shared-key-mismatch/');
  });

  test('goes from the fix to what came of it', async ({ open, follow, page }) => {
    await open(key);
    await follow('Did it come up?');
    await expect(page).toHaveURL('/steps/fix-pre-shared-key-mismatch/');
  });
});

test.describe('the contents', () => {
  for (const [name, viewport] of [
    ['desktop', desktop],
    ['phone', phone],
  ] as const)
    test(`lead to every section and stay in sight on a ${name}`, async ({ open, page }) => {
      await page.setViewportSize(viewport);
      await open(key);
      const links = contents(page).getByRole('link');
      const titles = await headings(page).evaluateAll((found) => found.filter(({ id }) => id !== 'known').map(({ id }) => `#${id}`));
      expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))).toEqual(titles);
      for (const name of ['Fix', 'What misleads', 'If it was not this']) {
        await contents(page).getByRole('link', { name }).click();
        const heading = page.getByRole('heading', { name, exact: true });
        await expect(heading).toBeInViewport();
        await expect(contents(page)).toBeInViewport();
        const [bar, title] = await Promise.all([contents(page).boundingBox(), heading.boundingBox()]);
        if (viewport === phone) expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      }
    });

  test('are followed by keyboard, and what comes next is the section', async ({ open, page }) => {
    await page.setViewportSize(desktop);
    await open(key);
    await contents(page).getByRole('link', { name: 'Fix' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${key}#fix`);
    await page.keyboard.press('Tab');
    await expect(page.locator('section:has(> #fix) a').first()).toBeFocused();
  });

  test('are targets that a thumb can hit', async ({ open, page }) => {
    await page.setViewportSize(phone);
    await open(key);
    const heights = await contents(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

test.describe('the way to the first check and to the fix', () => {
  test.describe.configure({ timeout: 120_000 });

  test('begins on the first screen of a desktop, whichever problem it is', async ({ page }) => {
    await page.setViewportSize(desktop);
    for (const id of problemIds) {
      await page.goto(`/problems/${id}/`);
      const box = await page.locator('.checks > li').first().boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity), id).toBeLessThanOrEqual(desktop.height);
    }
  });

  test('is short on a phone: the first check within the second screen, the fix of a problem with four checks within three', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    for (const id of problemIds) {
      await page.goto(`/problems/${id}/`);
      expect(await topOf(page, '.checks > li:first-child'), id).toBeLessThan(1_300);
      // One more check is about 280 px.
      const more = Math.max(0, Object.keys(tree.problems[id].checks).length - 4);
      expect(await topOf(page, '#fix'), id).toBeLessThan(2_220 + more * 280);
    }
  });
});

test.describe('the chosen device', () => {
  const debug = '#check-responder-log';

  test('says at each check how to look on it', async ({ open, page, chooseDevice }) => {
    await open(key);
    await expect(page.locator('.checks details')).toHaveCount(0);
    await chooseDevice('Fortinet FortiGate (FortiOS)');
    await expect(page.locator('#check-same-key').getByText('set psksecret')).toBeVisible();
    await expect(page.locator(debug).getByText('diagnose debug application ike -1')).toBeVisible();
    await expect(page.getByRole('status').getByRole('link', { name: 'All of Fortinet FortiGate (FortiOS)' })).toBeVisible();
  });

  test('says once what several checks ask for, and keeps it folded further down', async ({ open, page }) => {
    await open(`${key}?device=fortigate`);
    const folds = page.locator('details', { hasText: 'Fortinet FortiGate: Pre-shared key' });
    await expect(folds.first()).toHaveAttribute('open');
    expect(await folds.evaluateAll((all) => all.filter((fold) => fold.hasAttribute('open')).length)).toBe(1);
    const again = page.locator('#check-key-form');
    await again.getByText('Fortinet FortiGate: Pre-shared key').click();
    await expect(again.getByText('set psksecret')).toBeVisible();
  });

  test('says at a fix of the remote peer where its setting is', async ({ open, page }) => {
    await open('/problems/remote-peer-not-configured/?device=fortigate');
    await expect(page.locator('.fixes > li').first().getByText('Fortinet FortiGate: Phase 1 proposal')).toBeVisible();
  });

  test('says what a command changes before it, and copies the command', async ({ open, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`${key}?device=fortigate`);
    const block = page.locator(debug).locator('copy-text').first();
    await expect(page.locator(debug).locator('.disrupts').first()).toContainText('Changes what the device logs');
    await block.getByRole('button').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await block.locator('pre').textContent());
  });

  test('is the one chosen last, however fast another was chosen before', async ({ open, page, chooseDevice }) => {
    await page.route('**/devices/fortigate/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await open(key);
    await chooseDevice('Fortinet FortiGate (FortiOS)');
    await chooseDevice('strongSwan');
    await expect(page.locator('#check-same-key details')).toContainText('strongSwan:');
    await page.waitForTimeout(900); // the slower answer has come by then
    await expect(page.locator('.checks')).not.toContainText('FortiGate:');
  });

  test('is forgotten when none is chosen', async ({ open, page }) => {
    await open(`${key}?device=fortigate`);
    await expect(page.locator('.checks details').first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Your device' }).selectOption('');
    await expect(page.locator('.checks details')).toHaveCount(0);
    await expect(page).toHaveURL(key);
  });

  test('moves nothing away from a reader who came for the fix', async ({ open, page }) => {
    await open(`${key}?device=fortigate#fix`);
    await expect(page.locator('.checks details').first()).toBeAttached();
    await expect(page.getByRole('heading', { name: 'Fix', exact: true })).toBeInViewport();
  });

  test.describe('whose page can’t be read', () => {
    test.use({ tolerate: /Failed to load/ });

    test('leads there all the same', async ({ open, page, chooseDevice }) => {
      await page.route('**/devices/fortigate/', (route) => route.abort());
      await open(key);
      await chooseDevice('Fortinet FortiGate (FortiOS)');
      await expect(page.getByRole('link', { name: 'Its page, which could not be read from here' })).toHaveAttribute(
        'href',
        '/devices/fortigate/',
      );
    });
  });

  withoutScript('is one link away without script, and every section is there', async ({ open, page, follow }) => {
    await open(key);
    await expect(contents(page).getByRole('link')).toHaveCount(await headings(page).count());
    await follow(/^On your device:/);
    await expect(page).toHaveURL('/devices/');
  });
});
