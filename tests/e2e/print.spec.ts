import { expect, test } from '@playwright/test';
import { tree } from '../../content/tree.ts';

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const id of Object.keys(tree.problems))
  test(`${id} fits on one sheet`, async ({ page }) => {
    await page.goto(`/problems/${id}/`);
    for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format, printBackground: true })), format).toBe(1);
  });

test('a printed problem carries its boxes, its address and its code', async ({ page }) => {
  await page.goto('/problems/pre-shared-key-mismatch/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toContainText('/problems/pre-shared-key-mismatch/');
  await expect(page.locator('.sheet img')).toBeVisible();
  await expect(page.locator('.checks > li').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
});

test('the poster fits on one sheet', async ({ page }) => {
  await page.goto('/flowchart/poster/');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1);
});

for (const [address, code] of [
  ['/problems/mtu-mss/', '/problems/mtu-mss/qr.svg'],
  ['/flowchart/poster/', '/qr.svg'],
] as const)
  test(`the code of ${address} is loaded for paper alone`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(asked).not.toContain(code);
    await page.pdf({ format: 'A4' });
    // What the network tells may arrive behind the sheet.
    await expect.poll(() => asked).toContain(code);
  });
