import { readFileSync } from 'node:fs';
import { wrongOn } from '../support/accessible.ts';
import { box, give, outcome, stops, unfold } from '../support/comparing.ts';
import { begun, captureOf, drop } from '../support/dropped.ts';
import { router, sddcForm } from '../support/two-ends.ts';
import { expect, test } from '../support/test.ts';

/** What the source document names, each as a line that differs; whose change it is, and where the page leads. */
const differences = [
  ['the IKE version', [sddcForm.replace('IKE V2', 'IKE V1'), router], /IKE, IPsec and BGP stay down/, 'ike-version-mismatch'],
  [
    'phase 1 crypto',
    [sddcForm, router.replace('integrity sha256', 'integrity sha384')],
    /IKE, IPsec and BGP stay down/,
    'phase1-crypto-mismatch',
  ],
  ['phase 2 crypto', [sddcForm, router.replace('esp-aes 256', 'esp-aes 128')], /IPsec and BGP stay down/, 'phase2-crypto-mismatch'],
  [
    'the pre-shared key',
    [sddcForm, router.replace('pre-shared-key correct', 'pre-shared-key Correct')],
    /IKE, IPsec and BGP stay down/,
    'pre-shared-key-mismatch',
  ],
  [
    'the peer, which is set up for another address',
    [sddcForm.replace('Local IP Address: 203.0.113.10', 'Local IP Address: 203.0.113.77'), router],
    /IKE, IPsec and BGP stay down/,
    'remote-peer-not-configured',
  ],
  [
    'the ASN that the remote end expects',
    [sddcForm, router.replace('remote-as 65000', 'remote-as 65010')],
    /BGP stays down/,
    'bgp-asn-mismatch',
  ],
  [
    'the ASN that the SDDC expects',
    [sddcForm.replace('Neighbor ASN: 65001', 'Neighbor ASN: 65009'), router],
    /BGP stays down/,
    'bgp-asn-mismatch',
  ],
  [
    'the neighbor, which is not the VTI address of the SDDC',
    [sddcForm, router.replaceAll('neighbor 169.254.100.1', 'neighbor 169.254.100.5')],
    /BGP stays down/,
    'bgp-neighbor-address',
  ],
] as const;

test.describe('both ends of a VPN are compared', () => {
  test.beforeEach(({ open }) => open('/compare/'));

  for (const [what, [sddc, remote], says, problem] of differences)
    test(`and they differ in ${what}`, async ({ page }) => {
      await give(page, sddc, remote);
      await expect(outcome(page)).toHaveText(says);
      await expect(stops(page).first().getByRole('link')).toHaveAttribute('href', `/problems/${problem}/?device=cisco-ios-xe`);
    });

  test('and nothing stands against them', async ({ page }) => {
    await give(page, sddcForm, router);
    await expect(outcome(page)).not.toHaveText(/down/);
    await expect(stops(page)).toHaveCount(0);
    await expect(page.locator('.came-up li')).toHaveText(['IKE comes up', 'IPsec comes up', 'BGP comes up']);
    await unfold(page);
    await expect(page.getByRole('row', { name: /IKE proposals/ })).toContainText('same');
  });

  test('and what falls once it is renewed is no green light', async ({ page }) => {
    await give(page, sddcForm, router.replace('set pfs group14', 'set pfs group19'));
    await expect(outcome(page)).toHaveText('IKE, IPsec and BGP come up. The child SA drops at a rekey.');
    const child = page.locator('.came-up li').filter({ hasText: 'IPsec' });
    await expect(child).toHaveText('IPsec comes up, and drops at a rekey');
    await expect(child).toHaveAttribute('data-up', 'may');
  });

  test('with the messages that will pass, and the line to change', async ({ page }) => {
    await give(page, sddcForm, router.replace('integrity sha256', 'integrity sha384'));
    const drawn = page.getByRole('list', { name: 'Messages between the SDDC and Cisco IOS and IOS XE' });
    await expect(drawn.getByRole('listitem').last()).toContainText('Cisco IOS and IOS XE refuses IKE_SA_INIT with NO_PROPOSAL_CHOSEN');
    await stops(page).first().getByText('The line to change, at one end').click();
    await expect(stops(page).first().locator('pre').first()).toContainText('integrity sha256');
  });

  test('one by its configuration, the other by a worksheet', async ({ page }) => {
    const sddc = page.getByRole('region', { name: 'The SDDC', exact: true });
    await box(page, 'The remote device').fill(router);
    await sddc.getByText('No configuration: fill in the form').click();
    for (const line of sddcForm
      .trim()
      .split('\n')
      .filter((one) => !/^(?:Name|Preshared Key):/.test(one))) {
      const [label = '', value = ''] = line.split(': ');
      const field = sddc.getByLabel(label, { exact: true });
      if ((await field.evaluate((element) => element.localName)) === 'select') await field.selectOption(value);
      else await field.fill(value);
    }
    await unfold(page);
    await expect(page.getByRole('row', { name: /^own ASN/ })).toContainText('same');
    // Nobody writes a key on paper.
    await expect(page.getByText(/Not known, but the result depends on it: pre-shared key of the SDDC/)).toBeVisible();
    await expect(outcome(page)).toContainText('may come up');
  });

  test('from files, and several VPNs of one are chosen from', async ({ page }) => {
    const two = router.replace(
      /interface Tunnel1[^]*?SDDC\n(?=router)/,
      (one) => `${one}${one.replaceAll('Tunnel1', 'Tunnel2').replace('203.0.113.10', '203.0.113.99')}`,
    );
    await page
      .locator('[data-end="b"] [type="file"]')
      .setInputFiles({ name: 'running.cfg', mimeType: 'text/plain', buffer: Buffer.from(two) });
    await box(page, 'The SDDC').fill(sddcForm);
    const choice = page.locator('[data-end="b"]').getByLabel('VPN', { exact: true });
    await expect(choice.getByRole('option')).toHaveCount(2);
    await expect(page.getByText(/settings of Tunnel1 to compare\. It is the one that faces the other end of 2 VPNs\./)).toBeVisible();
    await choice.selectOption({ index: 1 });
    await expect(page.getByText(/settings of Tunnel2 to compare\. It is the one that you chose of 2 VPNs\./)).toBeVisible();
  });

  test('saved, linked and read again, and no key is in any of it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await give(page, sddcForm, router.replace('integrity sha256', 'integrity sha384'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save it as a file' }).click();
    const saved = readFileSync(await (await download).path(), 'utf8');
    expect(saved).not.toContain('correct-horse');
    expect(saved).toContain('198.51.100.20');
    await page.getByRole('button', { name: 'Copy a link to it' }).click();
    await expect(page.getByText(/without addresses, without keys/)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(decodeURIComponent(link)).not.toMatch(/correct-horse|198\.51|203\.0|to-branch/);
    expect(
      await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href])),
    ).not.toContain('horse');
    await page.goto(link);
    await expect(page.getByRole('row', { name: /IKE proposals/ })).toContainText('differs');
    // Neither key is in the link, and that they are the same is.
    await unfold(page);
    await expect(page.getByRole('row', { name: /^pre-shared key/ })).toContainText('same');
    await expect(page.getByRole('row', { name: /^pre-shared key/ })).toContainText('set, not kept');
    await page.goto('/compare/');
    await page
      .locator('[data-end="a"] [type="file"]')
      .setInputFiles({ name: 'comparison.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await unfold(page);
    await expect(page.getByRole('row', { name: /^address of the peer/ })).toContainText('198.51.100.20');
    // The same file, pasted.
    await page.goto('/compare/');
    await box(page, 'The remote device').fill(saved);
    await expect(box(page, 'The SDDC')).toHaveValue(/"format": "SDDC form"/);
    await expect(outcome(page)).toBeVisible();
  });

  test('the remote end by the form is the remote device, and no second SDDC', async ({ page }) => {
    await give(page, sddcForm, sddcForm.replace('Local ASN: 65000', 'Local ASN: 65001'));
    await expect(page.getByText(/own ASN of the remote device|the remote device/i).first()).toBeVisible();
    await expect(page.getByText('the SDDC (', { exact: false })).toHaveCount(0);
  });

  test('by what is none of theirs: it is said, and nothing is lost', async ({ page }) => {
    await give(page, sddcForm, router);
    await box(page, 'The remote device').fill('the tunnel is down since noon');
    await expect(page.locator('[data-end="b"] [data-read]')).toHaveText(/No configuration that is known here/);
    await expect(outcome(page)).toHaveText('Now give the other end');
    await expect(box(page, 'The SDDC')).toHaveValue(sddcForm);
  });

  test('without a request that holds what was given', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await give(page, sddcForm, router);
    expect(asked.every((one) => one.includes('/_astro/'))).toBe(true);
    expect(asked.join()).not.toMatch(/horse|198\.51\.100/);
  });

  test('accessibly, once both are there', async ({ page }) => {
    await give(page, sddcForm, router.replace('integrity sha256', 'integrity sha384'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await wrongOn(page, 'all')).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('a phone shows that there is a result below', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/compare/');
  const sign = page.getByRole('link', { name: 'What they will do' });
  await expect(sign).toBeHidden();
  await give(page, sddcForm, router);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(sign).toBeInViewport();
  await sign.click();
  await expect(outcome(page)).toBeInViewport();
  await expect(sign).not.toBeInViewport();
});

test('a problem offers the comparison of its settings alone', async ({ page, open }) => {
  await open('/problems/phase1-crypto-mismatch/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Compare both ends', exact: true }).first().click();
  await expect(page.getByText(/Only the settings of one problem/)).toContainText(title);
  await give(page, sddcForm, router);
  await expect(page.locator('.sides tbody tr:visible').filter({ hasText: 'IKE proposals' })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /PFS group/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all of them' }).click();
  await expect(page).toHaveURL(/\/compare\/$/);
  await unfold(page);
  await expect(page.getByRole('row', { name: /PFS group/ })).toBeVisible();
});

test('a problem that is none shows all of them', async ({ page, open }) => {
  await open('/compare/?only=no-such-problem');
  await expect(page.getByText(/of one problem alone/)).toBeHidden();
  await give(page, sddcForm, router);
  await unfold(page);
  await expect(page.getByRole('row', { name: /PFS group/ })).toBeVisible();
});

test('what a capture shows of two ends is compared, and an end of it with a configuration', async ({ page, open }) => {
  await open('/diagnose/');
  await drop(page, captureOf(begun));
  await page.getByRole('link', { name: 'Compare what both offered' }).click();
  await expect(box(page, 'The SDDC')).toHaveValue(/203\.0\.113\.10 in the capture/);
  await unfold(page);
  await expect(page.getByRole('row', { name: /IKE proposals/ })).toContainText('same');
  await box(page, 'The SDDC').fill(sddcForm.replace('Diffie Hellman: Group 14', 'Diffie Hellman: Group 20'));
  await expect(outcome(page)).toHaveText(/IKE and IPsec stay down|IKE, IPsec and BGP stay down/);
  await expect(stops(page).first()).toContainText('group differs');
});

for (const [where, address, name] of [
  ['the box of the first page', '/', 'What a device says'],
  ['the box above every page', '/bgp/', 'Search or paste an error'],
] as const)
  test(`the console's values in ${where} are no fault, and go on to the comparison`, async ({ page, open, paste }) => {
    await open(address);
    const field = page.getByRole(name.startsWith('Search') ? 'searchbox' : 'textbox', { name });
    // The box is loaded when it is first used.
    await field.focus();
    await expect(page.locator('find-box[ready]').first()).toBeVisible();
    await paste(sddcForm, field);
    const findings = page.getByRole('status', { name: 'Findings' });
    await expect(findings.first()).toContainText('This is a configuration');
    await expect(findings.getByRole('listitem')).toHaveCount(0);
    await page.getByRole('link', { name: 'Compare this configuration with that of the other end' }).click();
    await expect(box(page, 'The SDDC')).toHaveValue(/IKE Encryption/);
  });

test('what a device does not use as it stands is told with its line, and is no problem of the list', async ({ page, open }) => {
  await open('/compare/');
  await box(page, 'The SDDC').fill(sddcForm);
  await box(page, 'The remote device').fill(router.replace(/ match identity.*\n/, ''));
  await expect(outcome(page)).toContainText('may come up');
  const first = page.locator('.stops > li').first();
  await expect(first).toContainText('line 11: It has no match identity remote');
  await expect(first.getByRole('link')).toHaveCount(0);
});

test('a configuration that is diagnosed goes on to the comparison, its keys masked', async ({ page, open }) => {
  await open('/diagnose/');
  await page.getByRole('textbox', { name: 'The log' }).fill(router);
  await page.getByRole('link', { name: 'Compare this configuration with that of the other end' }).click();
  await expect(box(page, 'The remote device')).toHaveValue(/crypto ikev2 proposal SDDC/);
  await expect(box(page, 'The remote device')).not.toHaveValue(/correct-horse/);
  await box(page, 'The SDDC').fill(sddcForm);
  await expect(page.getByText(/Not known, but the result depends on it: pre-shared key of Cisco/)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the worksheet stands there, to print and to fill in', async ({ page, open }) => {
    await open('/compare/');
    await expect(page.getByRole('heading', { name: /Worksheet/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /IKE Encryption/ })).toContainText('AES GCM 128');
    await expect(box(page, 'The SDDC')).toBeHidden();
  });
});
