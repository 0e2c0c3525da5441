import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test, withoutScript } from '../support/test.ts';

const preview = (page: Page) => page.getByRole('region', { name: 'The ticket' });
const notes = (page: Page) => page.getByRole('textbox', { name: /^Notes/ });

test('the walk fills the ticket', async ({ page, open, answer }) => {
  await open('/steps/status/');
  for (const label of ['Down', 'Negotiating', 'IPSec negotiation not started', 'The pre-shared keys differ', 'I can’t tell'])
    await answer(label);
  await expect(page.locator('walk-way[ready]')).toBeVisible();
  await answer('No'); // the best question left is about another suspect
  await page.getByRole('main').getByRole('link', { name: 'Ticket' }).click();
  await expect(preview(page)).toContainText('# VPN to an SDDC: The ends speak different IKE versions');
  await expect(preview(page)).toContainText('**Tunnel Status**: Down (IPSec negotiation not started)');
  await expect(preview(page)).toContainText('[!!] IKE, phase 1');
  await expect(preview(page)).toContainText('**no**: [Does IKE Type name the version that the remote is set to? (check 1 of 4, SDDC)]');
  await expect(preview(page)).toContainText('Undecided, SDDC: Is the pre-shared key the same at both ends, to the last character?');
});

test('a case that is solved says so', async ({ page, open, answer }) => {
  await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
  await open('/steps/check-pre-shared-key-mismatch-same-key/');
  for (const label of ['No', 'Yes, channel and tunnel are up', 'Nothing: it all works']) await answer(label);
  await page.getByRole('link', { name: /as a ticket/ }).click();
  await expect(preview(page)).toContainText('# VPN to an SDDC, solved: The pre-shared keys differ');
  await expect(preview(page)).toContainText('## What the console showed before');
  await expect(preview(page)).not.toContainText('broken here');
  await expect(preview(page)).not.toContainText('Still to be gathered');
  await page.goBack();
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page.getByText('Question 1')).toBeVisible();
  await expect(page.locator('walk-trail')).toBeHidden();
});

test('the console card fills the ticket', async ({ page, open, choose }) => {
  await open('/');
  await choose('Status', 'Down');
  await choose('Channel status', 'Down', 'No proposal chosen');
  await open('/ticket/');
  await expect(preview(page)).toContainText('**Channel Status**: Down (No proposal chosen)');
});

test.describe('notes', () => {
  const text = 'peer 203.0.113.7, psk is Hunter2, failed at 03:12 UTC';

  test('survive reload, and their secrets do not', async ({ page, open }) => {
    await open('/ticket/');
    await notes(page).fill(text);
    await expect(preview(page)).toContainText('[secret]');
    await page.reload();
    await expect(notes(page)).toHaveValue('peer 203.0.113.7, psk is [secret], failed at 03:12 UTC');
    expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain('Hunter2');
  });

  test('show addresses only when the reader unmasks them', async ({ page, open }) => {
    await open('/ticket/');
    await notes(page).fill(text);
    await expect(preview(page)).toContainText('peer [address 1], psk is [secret]');
    await page.getByRole('checkbox', { name: 'With addresses and names' }).check();
    await expect(preview(page)).toContainText('peer 203.0.113.7, psk is [secret]');
  });

  test('are gone with one click', async ({ page, open }) => {
    await open('/ticket/');
    await notes(page).fill(text);
    await page.getByRole('button', { name: 'Empty the ticket' }).click();
    await expect(notes(page)).toHaveValue('');
    await expect(preview(page)).not.toContainText('address 1');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test.describe('the ticket leaves', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as a copy of what is shown', async ({ page, open }) => {
    await open('/ticket/');
    await page.getByRole('radio', { name: 'Plain text' }).check();
    await expect(preview(page)).toContainText('STILL TO BE GATHERED');
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('ticket-desk').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await preview(page).textContent());
  });

  for (const [form, end] of [
    ['Markdown', 'md'],
    ['Plain text', 'txt'],
    ['JSON', 'json'],
  ] as const)
    test(`as a file of ${form}`, async ({ page, open }) => {
      await open('/ticket/');
      await page.getByRole('radio', { name: form }).check();
      await expect(preview(page)).toContainText(form === 'JSON' ? '"version": 1' : form === 'Markdown' ? '## Still' : 'STILL');
      const arriving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const file = await arriving;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^vpn-ticket-\\d{8}T\\d{4}\\.${end}$`));
      expect(await readFile(await file.path(), 'utf8')).toBe(await preview(page).textContent());
    });

  test('once, and as it is shown, when pressed before it is written', async ({ page, open }) => {
    let release = (): void => undefined;
    const released = new Promise<null>((resolve) => (release = () => resolve(null)));
    const asked = page.waitForRequest('**/ticket*.json');
    await page.route('**/ticket*.json', async (route) => {
      await released;
      await route.continue();
    });
    const saved: Download[] = [];
    page.on('download', (file) => saved.push(file));
    await open('/ticket/');
    await page.getByRole('button', { name: 'Save as a file' }).hover();
    await asked;
    await page.getByRole('button', { name: 'Save as a file' }).click();
    release();
    await expect(page.locator('ticket-desk').getByRole('status')).toContainText('Saved as');
    await expect.poll(() => saved.length).toBe(1);
    expect(await readFile((await saved[0]?.path()) ?? '', 'utf8')).toBe(await preview(page).textContent());
  });
});

withoutScript('without script it is a sheet to fill in', async ({ page, open }) => {
  await open('/ticket/');
  await expect(page.getByRole('rowheader', { name: 'Channel Status, with its error' })).toBeVisible();
  await expect(page.locator('ticket-desk')).toBeHidden();
});
