import { expect, test, withoutScript } from '../support/test.ts';

test.describe('a device', () => {
  test('is chosen once and remembered', async ({ open, chooseDevice, page }) => {
    await open('/problems/pre-shared-key-mismatch/');
    await chooseDevice('Fortinet FortiGate (FortiOS)');
    await expect(page.locator('#check-responder-log').getByText('diagnose vpn ike').first()).toBeVisible();
    await expect(page).toHaveURL('/problems/pre-shared-key-mismatch/?device=fortigate');
    await open('/problems/phase2-crypto-mismatch/');
    await expect(page.getByRole('combobox', { name: 'Your device' })).toHaveValue('fortigate');
    await expect(page.getByRole('link', { name: /^All of Fortinet FortiGate/ })).toHaveAttribute('href', '/devices/fortigate/');
  });

  test('of a shared address goes before the remembered one', async ({ open, chooseDevice, page }) => {
    await open('/bgp/');
    await chooseDevice('Juniper SRX (Junos)');
    await open('/problems/bgp-asn-mismatch/?device=cisco-ios-xe');
    await expect(page.getByRole('combobox', { name: 'Your device' })).toHaveValue('cisco-ios-xe');
    await expect(
      page
        .locator('.checks')
        .getByText(/^show (ip )?bgp/)
        .first(),
    ).toBeVisible();
  });

  test('that nobody knows leaves the choice open', async ({ open, page }) => {
    await open('/problems/bgp-asn-mismatch/?device=abacus');
    await expect(page.getByRole('combobox', { name: 'Your device' })).toHaveValue('');
  });

  withoutScript('leads to its page without script', async ({ open, page, follow }) => {
    await open('/problems/pre-shared-key-mismatch/');
    await follow(/^On your device:/);
    await follow('strongSwan');
    await expect(page).toHaveURL('/devices/strongswan/');
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ tolerate: /404/ });

  test('offers the nearest pages', async ({ open, page, follow, expectProblem }) => {
    await open('/problems/pre-share-key-mismatch/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here');
    await expect(page.getByText('Nearest to it:')).toBeVisible();
    await follow('The pre-shared keys differ');
    await expectProblem('pre-shared-key-mismatch');
  });

  withoutScript('offers the lists without script', async ({ open, page, follow }) => {
    await open('/nowhere/');
    await follow('every status as a table');
    await expect(page).toHaveURL('/status/');
  });
});

test.describe('the menu', () => {
  for (const name of ['Status', 'Problems', 'BGP', 'Messages', 'Devices', 'Flowchart'])
    test(`leads to ${name} and marks it`, async ({ open, page }) => {
      await open('/');
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click();
      await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}/$`));
      await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    });
});

test.describe('a NOTIFICATION', () => {
  test('is decoded as it is pasted', async ({ open, page, paste }) => {
    await open('/bgp/');
    await paste(
      '%NOTIFICATION: sent to neighbor 169.254.100.1 2/2 (OPEN Message Error/Bad Peer AS) 2 bytes fd e8',
      page.getByRole('textbox', { name: 'Paste a NOTIFICATION' }),
    );
    await expect(page.getByRole('status').getByText('2/2: OPEN Message Error/Bad Peer AS')).toBeVisible();
    await expect(page.getByText('The ASN in its data is 65000')).toBeVisible();
  });

  withoutScript('stands in the table without script', async ({ open, page }) => {
    await open('/bgp/#notification-2-2');
    await expect(page.getByRole('row', { name: /^2\/2/ })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Paste a NOTIFICATION' })).toBeHidden();
  });
});

test.describe('what a device prints', () => {
  test('is copied with one click', async ({ open, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/devices/strongswan/');
    const block = page.locator('copy-text').first();
    await block.getByRole('button', { name: 'Copy' }).click();
    await expect(block.getByRole('button')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await block.locator('pre').textContent());
  });
});

test.describe('a problem’s place in the flowchart', () => {
  test('is shown when the reader comes near it', async ({ open, page }) => {
    await open('/problems/phase2-crypto-mismatch/');
    const place = page.locator('place-in-chart');
    await place.scrollIntoViewIfNeeded();
    await expect(place.locator('[aria-current="true"]')).toHaveAttribute('href', '/problems/phase2-crypto-mismatch/');
  });

  withoutScript('is one link away without script', async ({ open, follow, page }) => {
    await open('/problems/phase2-crypto-mismatch/');
    await follow(/as a flowchart and as a list/);
    await expect(page).toHaveURL('/flowchart/ipsec/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('IPsec, phase 2 as a flowchart');
  });
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  const kinds = [
    '/',
    '/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started',
    '/status/',
    '/status/down-negotiating-ipsec-negotiation-not-started/',
    '/steps/status/',
    '/steps/check-pre-shared-key-mismatch-same-key/',
    '/problems/',
    '/problems/pre-shared-key-mismatch/',
    '/bgp/',
    '/flowchart/',
    '/flowchart/ike/',
    '/messages/',
    '/devices/',
    '/devices/cisco-ios-xe/',
    '/search/',
    '/diagnose/',
    '/about/',
    '/404.html',
  ];
  for (const address of kinds)
    test(`${address} needs no sideways scrolling`, async ({ open, page }) => {
      await open(address);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });

  test('every link and button of the card is big enough for a thumb', async ({ open, page }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    const small = await page
      .getByRole('main')
      .locator('button:visible, label.value:visible, select:visible, a.button:visible')
      .evaluateAll((elements) =>
        elements.filter((element) => element.getBoundingClientRect().height < 24).map((element) => element.textContent),
      );
    expect(small).toEqual([]);
  });
});
