import { expect, test, withoutScript } from '../support/test.ts';

test.describe('the lab', () => {
  test('leads from a problem to what was planted, and back', async ({ open, page, follow, expectProblem }) => {
    await open('/problems/pre-shared-key-mismatch/');
    // How many of them stand on the page itself is a matter of room.
    await follow(/^In the lab: /);
    await expect(page).toHaveURL('/lab/#ike');
    await follow('Another pre-shared key at end b');
    await expect(page).toHaveURL('/lab/key-differs/');
    await expect(page.getByText('MAC mismatched').first()).toBeVisible();
    await follow('What to do about it');
    await expectProblem('pre-shared-key-mismatch');
  });

  withoutScript('is reached from every page by its foot, without script', async ({ open, page, follow }) => {
    await open('/bgp/');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /^Sources/ })
      .click();
    await follow('Every fault, and what each end showed');
    await expect(page).toHaveURL('/lab/');
    await follow('End a expects AS 65099');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('End a expects AS 65099');
  });

  test('stands in one column on a phone', async ({ open, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of ['/lab/', '/lab/bgp-remote-as-wrong/']) {
      await open(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});
