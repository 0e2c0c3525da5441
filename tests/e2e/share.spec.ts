import { expect, test, withoutScript } from '../support/test.ts';

const problem = '/problems/phase1-crypto-mismatch/';

test.describe('a page is taken along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = 'navigator.clipboard.readText()';

  test('as a link without anything of the reader', async ({ page, open, baseURL }) => {
    await open(`${problem}?device=fortigate&psk=Hunter2&trail=x#fix`);
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(page.locator('share-page').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(copied)).toBe(`${baseURL}${problem}?device=fortigate#fix`);
  });

  test('as a Markdown link', async ({ page, open, baseURL }) => {
    await open(problem);
    await page.getByRole('button', { name: 'Copy Markdown link' }).click();
    await expect(page.locator('share-page').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(copied)).toBe(`[The IKE algorithms have nothing in common](${baseURL}${problem})`);
  });

  test('as a paragraph for a chat', async ({ page, open, baseURL }) => {
    await open(problem);
    await page.getByRole('button', { name: 'Copy for a chat' }).click();
    await expect(page.locator('share-page').getByRole('status')).toHaveText('Copied');
    const text = String(await page.evaluate(copied));
    expect(text).toMatch(/^The IKE algorithms have nothing in common\. Encryption, .* First check: Do IKE Encryption .*\? /);
    expect(text.endsWith(`${baseURL}${problem}`)).toBe(true);
  });

  for (const address of ['/messages/strongswan-psk-authentication-successful/', '/steps/status/', '/steps/fix-mtu-mss/'])
    test(`from ${address}`, async ({ page, open, baseURL }) => {
      await open(address);
      await page.getByRole('button', { name: 'Copy link', exact: true }).click();
      await expect(page.locator('share-page').getByRole('status')).toHaveText('Copied');
      expect(await page.evaluate(copied)).toBe(`${baseURL}${address}`);
    });
});

test('what the browser does not copy is selected', async ({ page, open, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(problem);
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.locator('share-page').getByRole('status')).toContainText('Ctrl+C');
  await expect(page.getByRole('textbox', { name: 'To copy' })).toHaveValue(`${baseURL}${problem}`);
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${baseURL}${problem}`);
});

withoutScript('without script the address bar has the link', async ({ page, open }) => {
  await open(problem);
  await expect(page.locator('share-page')).toBeHidden();
});

test.describe('asking the other side', () => {
  test('is one link away from the problem', async ({ page, open, follow }) => {
    await open(problem);
    await follow('Ask the other side');
    await expect(page).toHaveURL(/\/problems\/phase1-crypto-mismatch\/ask\/$/);
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/the IPsec VPN between your device and our SDDC/);
  });

  test('speaks the words of the remembered device', async ({ page, open, chooseDevice }) => {
    await open('/problems/phase1-crypto-mismatch/');
    await chooseDevice('Fortinet FortiGate (FortiOS)');
    await open(`${problem}ask/`);
    await expect(page.getByRole('combobox', { name: 'Their device' })).toHaveValue('fortigate');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/diagnose debug application ike -1/);
  });

  test('takes what only the reader knows, and keeps it nowhere', async ({ page, open }) => {
    await open(`${problem}ask/?device=cisco-ios-xe`);
    await page.getByRole('textbox', { name: 'Our end' }).fill('192.0.2.77');
    const message = page.getByRole('textbox', { name: 'Message' });
    await expect(message).toHaveValue(/debug crypto condition peer ipv4 192\.0\.2\.77/);
    await expect(page.getByRole('link', { name: 'Open as a mail draft' })).toHaveAttribute('href', /^mailto:\?subject=.*192\.0\.2\.77/);
    expect(
      await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href])),
    ).not.toContain('192.0.2.77');
  });
});

test.describe('asking the other side without a network', () => {
  test.use({ tolerate: /ERR_FAILED/ });

  test('stays in any device’s words without a network', async ({ page, open, context }) => {
    await open(`${problem}ask/`);
    await context.route('**/*.json', (route) => route.abort());
    await page.getByRole('combobox', { name: 'Their device' }).selectOption('fortigate');
    await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/Switch IKE debugging on/);
  });
});

withoutScript('the message to the other side works without script', async ({ page, open }) => {
  await open(`${problem}ask/`);
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/the responder should be your device/);
  await expect(page.getByRole('link', { name: 'Open as a mail draft' })).toHaveAttribute('href', /^mailto:/);
});
