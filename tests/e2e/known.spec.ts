import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

test.describe('what the reader has given', () => {
  const log = 'charon: 08[IKE] received NO_PROPOSAL_CHOSEN notify error\ncharon: 08[IKE] establishing IKE_SA failed';
  const giveLog = async (page: Page) => {
    await page
      .getByRole('textbox', { name: /paste|log/i })
      .first()
      .fill(log);
    await page.locator('[data-list] a.title').first().click();
  };

  test('goes along from the box to the problem’s page, the walk and the ticket', async ({ open, page }) => {
    await open('/diagnose/');
    await giveLog(page);
    await expect(page).toHaveURL(/\/problems\/phase1-crypto-mismatch\//);
    await expect(page.locator('known-so-far')).toContainText('From what you gave: The IKE algorithms have nothing in common');
    await expect(page.locator('.ladder [data-layer="ike"]')).toContainText('broken here');
    await page.getByRole('link', { name: 'Check it step by step' }).click();
    await expect(page.locator('known-so-far')).toContainText('The IKE algorithms have nothing in common');
    await page.locator('known-so-far').getByRole('link', { name: 'Ticket' }).click();
    await expect(page.getByRole('region', { name: 'The ticket' })).toContainText('received NO_PROPOSAL_CHOSEN notify error');
  });

  test('is held against what the console shows', async ({ open, page }) => {
    await open('/?channel=peer-not-responding&status=down');
    await open('/diagnose/');
    await giveLog(page);
    await expect(page.locator('known-so-far')).toContainText('Reachability fails by the console and works by what you gave.');
  });

  test('is forgotten by one click, on every page', async ({ open, page }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    await open('/problems/pre-shared-key-mismatch/');
    await expect(page.locator('known-so-far')).toContainText('Kept only in this tab.');
    await page.getByRole('button', { name: 'Forget all of it' }).click();
    await expect(page.locator('known-so-far')).toBeHidden();
    await open('/ticket/');
    await expect(page.getByRole('region', { name: 'The ticket' })).not.toContainText('Negotiating');
  });

  test('leaves nothing in the tab once it is forgotten, the walk included', async ({ open, page, answer }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    await page
      .getByRole('link', { name: /^Check(?: first)?: / })
      .first()
      .click();
    await answer('Yes');
    await page.getByRole('button', { name: 'Forget all of it' }).click();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('of the console is what was said last, on the card or in the walk', async ({ open, page, answer }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    await open('/steps/status/');
    await answer('Yellow');
    await answer('Never');
    await open('/');
    await expect(page.getByRole('radio', { name: 'Yellow' })).toBeChecked();
    await expect(page.locator('known-so-far')).toContainText('Yellow');
    await page
      .getByRole('group', { name: /^Status/ })
      .getByRole('radio', { name: 'Partially connected' })
      .check();
    await open('/ticket/');
    await expect(page.getByRole('region', { name: 'The ticket' })).toContainText('**Status**: Partially connected');
  });

  test('has the device that a link named, on the pages that follow', async ({ open, page }) => {
    await open('/problems/pre-shared-key-mismatch/?device=strongswan');
    await open('/steps/check-pre-shared-key-mismatch-key-for-this-peer/');
    await expect(page.getByRole('combobox', { name: 'Your device' }).first()).toHaveValue('strongswan');
  });

  test('holds no key', async ({ open, page }) => {
    await open('/diagnose/');
    await page
      .getByRole('textbox', { name: /paste|log/i })
      .first()
      .fill(`${log}\nipsec.secrets: 198.51.100.2 : PSK "Hunter2"`);
    await page.locator('[data-list] a.title').first().click();
    await expect(page.locator('known-so-far')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain('Hunter2');
  });

  test('works where storage is refused, and says so', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.goto('/?status=down');
    await expect(page.getByRole('heading', { name: /^So far one of/ })).toBeVisible();
    await expect(page.locator('known-so-far')).toContainText('This browser refuses storage: it is kept only on this page.');
  });
});

test.describe('a problem’s page', () => {
  test('says what the console shows of it, and what to suspect next', async ({ open, page }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    await open('/problems/pre-shared-key-mismatch/');
    await expect(page.getByText('For what your console shows this is suspect 2 of 8.')).toBeVisible();
    await page.getByRole('link', { name: 'Something on the way blocks IPsec' }).first().click();
    await expect(page.getByText('For what your console shows this is suspect 3 of 8.')).toBeVisible();
  });

  test('says that the console does not point to it', async ({ open, page }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    await open('/problems/bgp-asn-mismatch/');
    await expect(page.getByText('What your console shows does not point to this.')).toBeVisible();
  });

  test('marks on the ladder what is proven, and by what', async ({ open, page }) => {
    await open('/?status=yellow&bgp=not-established');
    await open('/problems/bgp-asn-mismatch/');
    const ladder = page.locator('.columns .ladder');
    await expect(ladder.locator('[data-layer="ipsec"]')).toContainText('Status Yellow');
    await expect(ladder.locator('[data-layer="stability"]')).toContainText('not known yet');
    await expect(ladder.locator('[data-layer="bgp"]')).toContainText('broken here');
  });

  test('supposes where nothing is known', async ({ open, page }) => {
    await open('/problems/bgp-asn-mismatch/');
    await expect(page.locator('.columns .ladder [data-layer="bgp"]')).toContainText('would break here');
    await expect(page.locator('known-so-far')).toBeHidden();
  });
});

test('a Yes to every check of a layer’s suspects moves the ladder', async ({ open, page, answer }) => {
  await open('/?channel=session-not-enabled&status=down');
  await page.getByRole('link', { name: /^Check(?: first)?: / }).click();
  const rung = page.locator('.ladder [data-layer="ike"]');
  await expect(rung).toContainText('broken here');
  while (/check-session-disabled/.test(page.url())) await answer('Yes');
  await open('/problems/session-disabled/');
  await expect(rung).toContainText('checked, nothing found; would break here');
});
