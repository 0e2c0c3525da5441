import { expect, test } from '@playwright/test';

// Blocks of data are no scripts: the Content-Security-Policy, which allows no inline script, has to let them stand without a word.
for (const address of ['/problems/pre-shared-key-mismatch/', '/bgp/', '/messages/ike-authentication-failed/', '/steps/status/'])
  test(`structured data on ${address} breaks no policy`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().startsWith('refused: ')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.log(`refused: ${violatedDirective}`));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const block of await page.locator('script[type="application/ld+json"]').allTextContents())
      expect(JSON.parse(block)).toHaveProperty('@context', 'https://schema.org');
    expect(said).toEqual([]);
  });
