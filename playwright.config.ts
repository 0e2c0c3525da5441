import { defineConfig } from '@playwright/test';
import { browserArgs } from './src/browser/find-browser.ts';
import { ensureBrowser } from './tests/support/browser.ts';
import { freePort } from './tests/support/free-port.ts';

// Workers read this file again, with the environment of the first reading.
process.env['TEST_PORT'] ??= String(await freePort());
const port = Number(process.env['TEST_PORT']);
const executablePath = await ensureBrowser();

/** The built site in a real browser. `npm run build` comes first. A flaky test is a bug: no retries. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath, args: [...browserArgs] },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    // The service worker keeps every page; the tests of it let it run.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'a11y', testMatch: 'a11y/**/*.spec.ts' },
    { name: 'install browsers', testMatch: 'browsers/install.setup.ts' },
    // Each test starts a browser of its own.
    {
      name: 'browsers',
      testMatch: 'browsers/**/*.spec.ts',
      dependencies: ['install browsers'],
      timeout: 90_000,
      expect: { timeout: 15_000 },
    },
  ],
  webServer: {
    command: 'node src/cli/serve.ts',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port), BASE_PATH: '/' },
    reuseExistingServer: false,
  },
});
