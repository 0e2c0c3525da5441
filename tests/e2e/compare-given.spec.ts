import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { box, end, give, outcome, stops, unfold } from '../support/comparing.ts';
import { router, sddcForm } from '../support/two-ends.ts';
import { expect, test } from '../support/test.ts';

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
const large = Buffer.from(`${router}${'! a comment that nobody needs\n'.repeat(60_000)}`);
const remoteFile = (page: Page) => page.locator('[data-end="b"] [type="file"]');

/** Drops a file, or text, onto an element; true where the page takes it, and the browser does nothing of its own. */
const dropOnto = (page: Page, selector: string, what: 'file' | 'text', text: string): Promise<boolean> =>
  page.locator(selector).evaluate(
    (element, [kind, held]) => {
      const dataTransfer = new DataTransfer();
      if (kind === 'file') dataTransfer.items.add(new File([held], 'running.cfg'));
      else dataTransfer.setData('text/plain', held);
      return !element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [what, text] as const,
  );

test.describe('what is given of two ends', () => {
  test.beforeEach(({ open }) => open('/compare/'));

  test('one at a time: what is doubtful of the first is said, and that the other is missing', async ({ page }) => {
    await box(page, 'The SDDC').fill(sddcForm.replace('169.254.100.1/30', '169.254.101.1/30'));
    await expect(outcome(page)).toHaveText('Now give the other end');
    await expect(page.getByText(/169\.254\.101\.1\/30 lies in 169\.254\.101\.0-169\.254\.101\.3, which is reserved there/)).toBeVisible();
    await box(page, 'The remote device').fill(router);
    await expect(outcome(page)).toHaveText(/come up|may come up|down/);
  });

  test('read as what they are not: what it looks like is one click away', async ({ page }) => {
    await give(page, sddcForm, router);
    const remote = end(page, 'The remote device');
    // The first reads something of it, the second nothing.
    for (const other of ['ASA', 'Junos']) {
      await remote.getByLabel('Read as').selectOption(other);
      await expect(remote.getByText(`Read as ${other}`)).toBeVisible();
      await expect(remote.getByText('It looks like IOS.')).toBeVisible();
      await remote.getByRole('button', { name: 'Read it so' }).click();
      await expect(remote.getByText(/Read as IOS/)).toBeVisible();
      await expect(remote.getByLabel('Read as')).toBeFocused();
      await expect(outcome(page)).toHaveText('IKE, IPsec and BGP come up.');
    }
  });

  test('and the form changes a line of the box, and nothing that was pasted is lost to it', async ({ page }) => {
    const sddc = end(page, 'The SDDC');
    await box(page, 'The SDDC').fill(`${sddcForm}Some Label: of another console\n`);
    await sddc.getByText('No configuration: fill in the form').click();
    await expect(sddc.getByLabel('Local ASN')).toHaveValue('65000');
    await sddc.getByLabel('Diffie Hellman').selectOption('Group 19');
    await expect(box(page, 'The SDDC')).toHaveValue(sddcForm.replace('Group 14', 'Group 19') + 'Some Label: of another console\n');
    const remote = end(page, 'The remote device');
    await box(page, 'The remote device').fill(router);
    await remote.getByText('No configuration: fill in the form').click();
    await expect(remote.getByLabel('Local ASN')).toBeDisabled();
    await remote.getByRole('button', { name: 'Set it aside and fill in the form' }).click();
    await remote.getByLabel('Local ASN').fill('65001');
    await remote.getByRole('button', { name: 'Bring it back' }).click();
    await expect(box(page, 'The remote device')).toHaveValue(router);
    await remote.getByRole('button', { name: 'Set it aside and fill in the form' }).click();
    await expect(remote.getByLabel('Local ASN')).toHaveValue('65001');
    // Neither is a second configuration that comes into the box.
    await box(page, 'The remote device').fill('crypto ikev2 policy OTHER');
    await remote.getByRole('button', { name: 'Swap them' }).click();
    await expect(box(page, 'The remote device')).toHaveValue(router);
  });

  test('again after going elsewhere and back', async ({ page }) => {
    await give(page, sddcForm, router);
    await page.goto('/');
    await page.goBack();
    await expect(box(page, 'The SDDC')).toHaveValue(sddcForm);
    await expect(outcome(page)).toBeVisible();
  });

  test('and is there again on the way back by a link, without keys, and in the ticket', async ({ page, open }) => {
    await give(page, sddcForm, router.replaceAll('group 14', 'group 5'));
    await expect(stops(page)).not.toHaveCount(0);
    const found = await outcome(page).textContent();
    await open('/ticket/');
    const ticket = page.getByRole('region', { name: 'The ticket' });
    await expect(ticket).toContainText('What both ends are set to, without keys');
    await expect(ticket).toContainText('(differs)');
    await open('/problems/phase1-crypto-mismatch/');
    await expect(page.locator('reader-evidence')).toContainText('NO_PROPOSAL_CHOSEN');
    await page.locator('known-so-far').getByRole('link', { name: / and / }).click();
    await expect(page.getByText('As compared before in this tab, without keys.')).toHaveCount(2);
    await expect(outcome(page)).toHaveText(found ?? '');
    await box(page, 'The remote device').fill('');
    await expect(outcome(page)).toHaveText('Now give the other end');
    await open('/ticket/');
    await expect(ticket).not.toContainText('What both ends are set to');
  });

  test('from a file of Windows, in UTF-16, and one that is too large for a box', async ({ page }) => {
    const files = page.locator('[data-end="b"] [type="file"]');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(router, 'utf16le')]);
    await box(page, 'The SDDC').fill(sddcForm);
    await files.setInputFiles({ name: 'running.cfg', mimeType: 'text/plain', buffer: utf16 });
    await expect(box(page, 'The remote device')).toHaveValue(router);
    await expect(outcome(page)).not.toHaveText(/down/);
    const large = Buffer.from(`${router}${'! a comment that nobody needs\n'.repeat(60_000)}`);
    await files.setInputFiles({ name: 'large.cfg', mimeType: 'text/plain', buffer: large });
    await expect(page.getByText(/Read as IOS: \d+ settings of Tunnel1/)).toBeVisible();
    await expect(box(page, 'The remote device')).toHaveValue('');
    await expect(outcome(page)).not.toHaveText(/down/);
  });

  test('on paper with the lines to change, and without an empty worksheet', async ({ page }) => {
    await give(page, sddcForm, router.replace('integrity sha256', 'integrity sha384'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(stops(page).first().locator('pre').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: /Worksheet/ })).toBeHidden();
    await expect(page.getByText(/Give what you have of each/)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(stops(page).first().locator('pre').first()).toBeHidden();
  });

  test('changes, and what was unfolded stays so', async ({ page }) => {
    await give(page, sddcForm, router);
    await unfold(page);
    await box(page, 'The remote device').fill(router.replace('integrity sha256', 'integrity sha384'));
    await expect(outcome(page)).toHaveText('IKE, IPsec and BGP stay down.');
    await expect(page.getByRole('row', { name: /^IKE version/ })).toBeVisible();
  });

  test('stays in the box when a file is none that can be read', async ({ page }) => {
    await give(page, sddcForm, router);
    await remoteFile(page).setInputFiles(file('a.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])));
    await expect(page.getByText('This is a zip archive. Unpack it and give one file of it.')).toBeVisible();
    await expect(box(page, 'The remote device')).toHaveValue(router);
    await expect(outcome(page)).toHaveText('IKE, IPsec and BGP come up.');
  });

  test('makes room for the form and comes back, when it is too large for the box too', async ({ page }) => {
    const remote = end(page, 'The remote device');
    await box(page, 'The SDDC').fill(sddcForm);
    await remoteFile(page).setInputFiles(file('large.cfg.gz', gzipSync(large)));
    await expect(page.getByText(/Read as IOS: \d+ settings of Tunnel1/)).toBeVisible();
    await expect(box(page, 'The remote device')).toHaveValue('');
    await remote.getByText('No configuration: fill in the form').click();
    await remote.getByRole('button', { name: 'Set it aside and fill in the form' }).click();
    await remote.getByLabel('Local ASN').fill('65001');
    await expect(box(page, 'The remote device')).toHaveValue('Local ASN: 65001');
    await remote.getByRole('button', { name: 'Bring it back' }).click();
    await expect(outcome(page)).toHaveText('IKE, IPsec and BGP come up.');
  });

  test('too large for the box and read as what it is not, is offered as what it looks like', async ({ page }) => {
    const remote = end(page, 'The remote device');
    await remoteFile(page).setInputFiles(file('large.cfg', large));
    await expect(page.getByText(/Read as IOS/)).toBeVisible();
    await remote.getByLabel('Read as').selectOption('Junos');
    await remote.getByRole('button', { name: 'Read it so' }).click();
    await expect(page.getByText(/Read as IOS/)).toBeVisible();
  });

  test('is read once where it is large, whoever starts', async ({ page }) => {
    let workers = 0;
    page.on('worker', () => workers++);
    await give(page, sddcForm, '');
    await remoteFile(page).setInputFiles(file('large.cfg', large));
    await expect(outcome(page)).toHaveText('IKE, IPsec and BGP come up.');
    await page.getByRole('radio', { name: 'the remote device' }).check();
    await expect(page.getByText(/^Cisco IOS and IOS XE starts here/)).toBeVisible();
    expect(workers).toBe(1);
  });

  test('is dropped over its end or beside it; text falls into boxes as ever', async ({ page }) => {
    expect(await dropOnto(page, 'h1', 'file', sddcForm)).toBe(true);
    await expect(box(page, 'The SDDC')).toHaveValue(sddcForm);
    expect(await dropOnto(page, '[data-end="b"] textarea', 'text', router)).toBe(false);
    expect(await dropOnto(page, '[data-end="b"] h2', 'file', router)).toBe(true);
    await expect(box(page, 'The remote device')).toHaveValue(router);
  });

  test('as a saved comparison leaves nothing of what was there, and no form over it', async ({ page }) => {
    await remoteFile(page).setInputFiles(file('large.cfg', large));
    await expect(page.getByText(/Read as IOS/)).toBeVisible();
    const kept = (format: string, mtu: number) => ({ format, name: 'x', settings: { mtu } });
    await box(page, 'The SDDC').fill(JSON.stringify({ what: 'Tunnel Down comparison', a: kept('SDDC form', 1400), b: kept('ASA', 1300) }));
    await expect(page.getByText('Read as ASA: 1 setting of x to compare.')).toBeVisible();
    await end(page, 'The remote device').getByText('No configuration: fill in the form').click();
    await expect(end(page, 'The remote device').getByLabel('Local ASN')).toBeDisabled();
  });
});

test('the button for a file shows the focus', async ({ page, open }) => {
  await open('/compare/');
  await box(page, 'The SDDC').focus();
  await page.keyboard.press('Tab');
  await expect(end(page, 'The SDDC').getByText('Choose a file')).toHaveCSS('outline-style', 'solid');
});

test('at twice the size of letters nothing is wider than a phone', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/compare/');
  await give(page, sddcForm, router.replace('integrity sha256', 'integrity sha384'));
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const beyond = await page.evaluate(() =>
    Array.from(document.querySelectorAll('compare-ends :is(select, .button, td, th)'))
      .filter((one) => one.getBoundingClientRect().right > 360)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(beyond).toEqual([]);
});
