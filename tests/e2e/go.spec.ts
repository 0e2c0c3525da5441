import { expect, test, withoutScript } from '../support/test.ts';

const go = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

test.describe('an alert’s link', () => {
  test('that names a problem leads to it, on the device that it names', async ({ page, expectProblem }) => {
    await page.goto(`/go/?${go({ problem: 'pre-shared-key-mismatch', device: 'fortigate' })}`);
    await expectProblem('pre-shared-key-mismatch');
    await expect(page.getByRole('combobox', { name: 'Your device' })).toHaveValue('fortigate');
  });

  test('that says what the console shows leads to its page', async ({ page }) => {
    await page.goto(`/go/?${go({ tunnel: 'IKE SA down', channel: 'NEGOTIATING', status: 'down' })}`);
    await expect(page).toHaveURL(/\/status\/[a-z0-9-]+\/$/);
    await expect(page.getByRole('main')).toContainText('Negotiating');
  });

  test('that carries a clear line of a log leads to its problem', async ({ page, expectProblem }) => {
    const message = 'Nov 24 10:02:11 gw charon: 09[IKE] tried 1 shared key for ‘198.51.100.20’ - ‘203.0.113.10’, but MAC mismatched';
    await page.goto(`/go/?${go({ message })}`);
    await expectProblem('pre-shared-key-mismatch');
  });

  test('is gone from the history: Back leads to where the reader came from', async ({ page, open, expectProblem }) => {
    await open('/devices/');
    await page.evaluate((query) => location.assign(`/go/?${query}`), go({ problem: 'mtu-mss' }));
    await expectProblem('mtu-mss');
    await page.goBack();
    await expect(page).toHaveURL(/\/devices\/$/);
  });

  test('behind # is seen by no server', async ({ page, expectProblem }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/go/#${go({ message: 'hub-7 charon: 09[IKE] tried 1 shared key for hub-7, but MAC mismatched' })}`);
    await expectProblem('pre-shared-key-mismatch');
    expect(asked.filter((url) => url.includes('hub-7'))).toEqual([]);
  });
});

test.describe('an alert’s link that is not clear', () => {
  test('shows the pages that it may mean', async ({ page, follow, expectProblem }) => {
    await page.goto(`/go/?${go({ problem: 'preshared-key' })}`);
    const main = page.getByRole('main');
    await expect(main).toContainText('No problem here is called “preshared-key”.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One of these pages');
    await follow('The pre-shared keys differ');
    await expectProblem('pre-shared-key-mismatch');
  });

  test('says that the alert did not fill in its fields', async ({ page }) => {
    await page.goto(`/go/?${go({ message: '{{ $labels.message }}' })}`);
    await expect(page.getByRole('main')).toContainText('The alert did not fill in its “message”.');
  });

  test('says what it does not take', async ({ page }) => {
    await page.goto(`/go/?${go({ severity: 'critical' })}`);
    await expect(page.getByRole('main')).toContainText('This page does not take “severity”.');
  });

  test('hands its text to the search in this tab', async ({ page, follow }) => {
    await page.goto(`/go/?${go({ message: 'the tunnel of hub-7 makes strange noises' })}`);
    await follow('Search for the text');
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(/hub-7 makes strange noises/);
  });
});

test.describe('a page is linked from an alert', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [what, address, title] of [
    ['a message', '/messages/strongswan-no-ike-config-found/', 'no IKE config found for …...…, sending NO_PROPOSAL_CHOSEN'],
    ['a problem', '/problems/mtu-mss/', 'Large packets are lost'],
  ] as const)
    test(`${what} has its lines for each tool, ready to copy`, async ({ page, open, follow }) => {
      await open(address);
      await follow('Link this from your alert');
      await expect(page).toHaveURL(/\/go\/\?link=/);
      const lines = page.locator('alert-lines');
      await expect(lines.getByRole('link', { name: title })).toHaveAttribute('href', address);
      const url = new URL(address, page.url()).href;
      for (const [tool, text] of [
        ['Prometheus and Alertmanager', `annotations:\n  runbook_url: '${url}'`],
        ['Grafana', url],
        ['PagerDuty', `"links": [{ "href": "${url}", "text": "${title}" }]`],
        ['Datadog', `[What to do: ${title}](${url})`],
      ] as const) {
        const [place] = await lines.locator('h3', { hasText: tool }).all();
        const copy = place?.locator('xpath=following-sibling::copy-text[1]');
        await copy?.getByRole('button').click();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
      }
      // It asks for lines, and means no page by itself.
      await expect(page.locator('go-resolver')).toBeHidden();
    });

  test('every template has the address under which the page is read', async ({ page, open }) => {
    await open('/go/');
    const { origin } = new URL(page.url());
    await expect(page.locator('#template-grafana ~ copy-text pre').first()).toContainText(`${origin}/go/#message=`);
    await expect(page.getByRole('main').getByText('tunnel-down.example')).toHaveCount(0);
  });

  test('a link that names no page of that kind is said to be so', async ({ page }) => {
    await page.goto('/go/?link=https://elsewhere.example/');
    await expect(page.locator('alert-lines')).toBeHidden();
    await expect(page.getByRole('main')).toContainText('This page does not take “link”.');
  });
});

withoutScript('without script the page leads to the lists of what a link may mean', async ({ page }) => {
  await page.goto(`/go/?${go({ problem: 'mtu-mss' })}`);
  await page.getByRole('main').getByRole('link', { name: 'the problems' }).click();
  await page.getByRole('link', { name: 'Large packets are lost' }).click();
  await expect(page).toHaveURL(/\/problems\/mtu-mss\/$/);
});
