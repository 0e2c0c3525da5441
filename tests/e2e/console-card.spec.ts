import { expect, test, withoutScript } from '../support/test.ts';

const rows = [
  {
    name: 'Negotiating, and no negotiation started',
    query: 'channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started',
    set: [
      ['Status', 'Down'],
      ['Channel status', 'Negotiating'],
      ['Tunnel status', 'Down', 'IPSec negotiation not started'],
    ],
    suspects: ['remote-peer-not-configured', 'pre-shared-key-mismatch', 'firewall-blocking-ipsec'],
    without: 'Down · Negotiating · Down (IPSec negotiation not started)',
  },
  {
    name: 'no proposal chosen, IKE SA down',
    query: 'channel=no-proposal-chosen&status=down&tunnel=ike-sa-down',
    set: [
      ['Status', 'Down'],
      ['Channel status', 'Down', 'No proposal chosen'],
      ['Tunnel status', 'Down', 'IKE SA down'],
    ],
    suspects: ['ike-version-mismatch', 'phase1-crypto-mismatch'],
    without: 'Down · Down (No proposal chosen) · Down (IKE SA down)',
  },
  {
    name: 'the channel up, no proposal chosen',
    query: 'channel=up&status=in-progress&tunnel=no-proposal-chosen',
    set: [
      ['Status', 'In Progress'],
      ['Channel status', 'Up'],
      ['Tunnel status', 'Down', 'No proposal chosen'],
    ],
    suspects: ['phase2-crypto-mismatch'],
    without: 'In Progress · Up · Down (No proposal chosen)',
  },
  {
    name: 'yellow',
    query: 'bgp=not-established&status=yellow',
    set: [
      ['Status', 'Yellow'],
      ['BGP', 'Not Established'],
    ],
    suspects: ['bgp-asn-mismatch'],
    without: 'Yellow · Up · Up · BGP not established',
  },
] as const;

for (const { name, query, set, suspects, without } of rows)
  test.describe(`the console shows ${name}`, () => {
    test('setting it gives its suspects in order', async ({ open, page, choose, expectSuspects, follow, expectProblem }) => {
      await open('/');
      for (const [field, value, error] of set) await choose(field, value, error);
      await expectSuspects(...suspects);
      await expect(page).toHaveURL(`/?${query}`);
      await page.getByRole('main').locator('.suspects:visible .title').first().click();
      await expectProblem(suspects[0]);
      await follow('Check it step by step');
      await expect(page).toHaveURL(new RegExp(`/steps/check-${suspects[0]}-`));
    });

    test('a shared address opens the same state', async ({ open, page, expectSuspects }) => {
      await open(`/?${query}`);
      await expectSuspects(...suspects);
      for (const [field, value, error] of set) {
        await expect(
          page.getByRole('group', { name: new RegExp(`^${field}`) }).getByRole('radio', { name: value, exact: true }),
        ).toBeChecked();
        if (error) await expect(page.getByRole('combobox', { name: `${field}: error` })).toHaveValue(error);
      }
      await expect(page).toHaveURL(`/?${query}`);
    });

    withoutScript('the list leads to the same suspects', async ({ open, follow, page, expectSuspects, expectProblem }) => {
      await open('/');
      await follow(without);
      await expectSuspects(...suspects);
      await page.getByRole('main').locator('.suspects .title').first().click();
      await expectProblem(suspects[0]);
    });
  });

test.describe('the console card', () => {
  test('answers from the first value on', async ({ open, choose, page }) => {
    await open('/');
    await choose('Status', 'Down');
    await expect(page.getByRole('heading', { name: /^So far one of \d+ problems$/ })).toBeVisible();
    await expect(page.getByText('Set Channel Status next')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The page of this status' })).toBeHidden();
  });

  test('says what can’t stand together and gives the nearest', async ({ open, choose, page }) => {
    await open('/');
    await choose('Channel status', 'Negotiating');
    await choose('Tunnel status', 'Up');
    await expect(page.getByText('A tunnel needs the channel')).toBeVisible();
    await expect(page.getByText('This is the nearest that is documented')).toBeVisible();
  });

  test('says in words which values can’t be beside what is set, and why', async ({ open, choose, page }) => {
    await open('/');
    await choose('Channel status', 'Negotiating');
    await expect(page.getByText('Some Up, Up: can’t be, a tunnel needs the channel.')).toBeVisible();
    await choose('Channel status', 'Up');
    await expect(page.getByText('can’t be, a tunnel needs')).toBeHidden();
    await open('/?bgp=established');
    await expect(page.getByText('Down: can’t be, BGP runs inside the tunnel.')).toBeVisible();
  });

  test('never names an error that nobody gave', async ({ open, choose, page }) => {
    await open('/');
    await choose('Status', 'Down');
    await choose('Channel status', 'Down');
    const answer = page.locator('[data-answer-region]');
    await expect(answer.getByText('Set the error beside Channel Status next')).toBeVisible();
    await expect(answer.getByText(/The page of this status/)).toBeHidden();
    await expect(page.locator('.ladder')).not.toContainText('broken here');
  });

  test('is still set when the reader comes back, until it is cleared', async ({ open, choose, page }) => {
    await open('/');
    await choose('Status', 'Down');
    await choose('Channel status', 'Negotiating');
    await expect(page.getByRole('heading', { name: /^So far one of/ })).toBeVisible();
    await open('/problems/');
    await open('/');
    await expect(page).toHaveURL('/?channel=negotiating&status=down');
    await expect(page.getByRole('radio', { name: 'Negotiating' })).toBeChecked();
    await page.getByRole('button', { name: 'Forget all of it' }).click();
    await expect(page).toHaveURL('/');
    await open('/');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('keeps the number of suspects in sight on a phone', async ({ open, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open('/?status=down');
    const count = page.getByRole('link', { name: /^\d+ suspects ↓$/ });
    await expect(count).toBeInViewport();
    await count.click();
    await expect(page.getByRole('heading', { name: /^So far one of/ })).toBeInViewport();
    await expect(count).not.toBeInViewport();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(count).not.toBeInViewport();
  });

  test('has the number of suspects below what is set, once all of the card is in sight', async ({ open, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open('/?status=down');
    const tunnel = page.getByRole('group', { name: /^Tunnel/ });
    await page.locator('console-card .foot').scrollIntoViewIfNeeded();
    const [set, count] = await Promise.all([tunnel.boundingBox(), page.locator('.count').boundingBox()]);
    expect((set?.y ?? 0) + (set?.height ?? 0)).toBeLessThanOrEqual(count?.y ?? 0);
  });

  test('shows the less likely ones when they are asked for', async ({ open, page }) => {
    await open('/?status=down');
    const suspects = page.locator('console-card .suspects > li');
    await expect(suspects).toHaveCount(8);
    await page.getByRole('button', { name: /^and \d+ more, less likely$/ }).click();
    expect(await suspects.count()).toBeGreaterThan(8);
    await expect(suspects.nth(8).locator('.title')).toBeFocused();
    await expect(page.getByRole('button', { name: /less likely$/ })).toBeHidden();
  });

  test('says which value of an address is stale', async ({ open, page, expectSuspects }) => {
    await open('/?status=down&channel=negotiating&tunnel=was-retired');
    await expect(page.getByText('The address said “tunnel=was-retired”')).toBeVisible();
    await expectSuspects('remote-peer-not-configured');
  });

  test('says so when the whole address is stale', async ({ open, page }) => {
    await open('/?status=was-retired');
    await expect(page.getByText('The address said “status=was-retired”')).toBeVisible();
  });

  test('shows where it breaks', async ({ open, choose, page }) => {
    await open('/');
    await choose('Status', 'In Progress');
    await choose('Channel status', 'Up');
    await choose('Tunnel status', 'Down', 'No proposal chosen');
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'IPsec, phase 2' })).toContainText('broken here');
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'IKE, phase 1' })).toContainText('proven');
  });

  test('asks what does not work when all is up', async ({ open, choose, chooseSymptom, expectSuspects, page }) => {
    await open('/');
    await choose('Status', 'Success');
    await chooseSymptom('BGP is up, and the SDDC learns no routes');
    await expectSuspects('bgp-no-prefixes');
    await expect(page).toHaveURL('/?status=success&symptom=no-learned-routes');
  });

  test('is cleared, address and all', async ({ open, page }) => {
    await open('/?status=down&channel=negotiating');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('is set by keyboard alone', async ({ open, page, expectSuspects }) => {
    await open('/');
    await page
      .getByRole('group', { name: /^Status/ })
      .getByRole('radio')
      .first()
      .focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Negotiating' })).toBeChecked();
    await expectSuspects('remote-peer-not-configured');
  });

  test('leads to the page of what it shows', async ({ open, follow, page, expectSuspects }) => {
    await open('/?channel=no-proposal-chosen&status=down&tunnel=ike-sa-down');
    await follow('The page of this status');
    await expect(page).toHaveURL('/status/down-no-proposal-chosen-ike-sa-down/');
    await expectSuspects('ike-version-mismatch', 'phase1-crypto-mismatch');
    await follow('Open in the console card');
    await expect(page).toHaveURL('/?channel=no-proposal-chosen&status=down&tunnel=ike-sa-down');
  });
});
