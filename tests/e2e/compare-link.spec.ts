import type { Page } from '@playwright/test';
import { box, end, give, outcome, unfold } from '../support/comparing.ts';
import { router, sddcForm } from '../support/two-ends.ts';
import { expect, test } from '../support/test.ts';

const kept = (format: string, mtu: number): string => JSON.stringify({ format, name: 'x', settings: { mtu } });
const both = new URLSearchParams({ a: kept('SDDC form', 1400), b: kept('ASA', 1300) }).toString();

async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy a link to it' }).click();
  await expect(page.getByText(/^Copied:/)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('a link to a comparison', () => {
  test('holds both ends behind #, so that no server hears of them', async ({ page, open }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await open('/compare/');
    await give(page, sddcForm, router);
    const link = await copied(page);
    expect(new URL(link).search).toBe('');
    expect(link).toContain('#a=');
    await page.goto('/');
    await open(link);
    await unfold(page);
    await expect(page.getByRole('row', { name: /IKE proposals/ })).toContainText('same');
    // The form says that there is none, the router nothing of it.
    await expect(page.getByRole('row', { name: /^BGP password/ })).toContainText('none');
    await expect(page.getByText(/The key has/)).toHaveCount(0);
    expect(asked.join()).not.toMatch(/aes-cbc|%22/);
  });

  test('of before, with the ends in the query, is read and moved behind #', async ({ page, open }) => {
    await open(`/compare/?only=mtu-mss&${both}`);
    await expect(page).toHaveURL(/\/compare\/\?only=mtu-mss#a=/);
    await expect(end(page, 'The remote device').getByText('Read as ASA: 1 setting of x to compare.')).toBeVisible();
  });

  test('that follows another in the same tab is compared anew', async ({ page, open }) => {
    await open('/compare/');
    await box(page, 'The SDDC').fill(sddcForm);
    await page.evaluate((hash) => (location.hash = hash), both);
    await expect(box(page, 'The SDDC')).toHaveValue(kept('SDDC form', 1400));
    await expect(outcome(page)).toBeVisible();
  });

  test('that was cut off says so, and the end that is whole is read', async ({ page, open }) => {
    await open(`/compare/#${both.slice(0, -12)}`);
    await expect(page.getByText(/This link is incomplete/)).toBeVisible();
    await expect(box(page, 'The SDDC')).toHaveValue(kept('SDDC form', 1400));
    await expect(box(page, 'The remote device')).toHaveValue('');
    await box(page, 'The remote device').fill(router);
    await expect(page.getByText(/This link is incomplete/)).toBeHidden();
  });

  test('does not bring its ends back after a reload, once a box was changed', async ({ page, open }) => {
    await open(`/compare/#${both}`);
    await expect(outcome(page)).toBeVisible();
    await box(page, 'The remote device').fill(router);
    await expect(page).toHaveURL(/\/compare\/$/);
    await page.reload();
    await expect(box(page, 'The remote device')).not.toHaveValue(kept('ASA', 1300));
  });
});
