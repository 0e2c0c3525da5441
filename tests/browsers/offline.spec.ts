import { test as base } from '@playwright/test';
import type { News } from '../../src/offline/news.ts';
import type { OtherBrowser } from '../support/other-browser.ts';
import { textOf, type } from '../support/other-browser.ts';
import { browsers } from './browsers.ts';
import { expect, manners } from '../support/offline.ts';
import { Host } from '../support/host.ts';
import { built } from '../support/release.ts';
import { releases } from '../support/releases.ts';

const test = base.extend<{ readonly host: Host }>({
  host: async ({}, use) => {
    const host = new Host(built, manners['GitHub Pages']);
    await host.up();
    await use(host);
    await host.down();
  },
});

const key = "tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched";

for (const [name, Browser] of Object.entries(browsers))
  test.describe(name, () => {
    let browser: OtherBrowser;

    test.beforeEach(async () => {
      browser = new Browser();
      test.skip(browser.missing !== null, browser.missing ?? '');
      await browser.start();
    });

    test.afterEach(() => browser.stop());

    test('keeps every page, and diagnoses without network', async ({ host }) => {
      await browser.open(`${host.origin}/`);
      await untilAllKept(browser);
      await host.down();
      for (const path of ['/problems/mtu-mss/', '/messages/cisco-asa-713902-qm-fsm-error/', '/devices/fortigate/', '/flowchart/']) {
        await browser.open(host.origin + path);
        expect(await browser.evaluate(() => document.title), path).toMatch(/Tunnel Down/);
        expect(await browser.evaluate(() => document.title), path).not.toContain('Without network');
      }
      await browser.open(`${host.origin}/diagnose/`);
      await type(browser, 'main textarea', key);
      await expect.poll(() => textOf(browser, 'main .title')).toBe('The pre-shared keys differ');
    });

    test('leaves an open page what it was built with, and says that a newer version is here', async ({ host }) => {
      await browser.open(`${host.origin}/`);
      await untilAllKept(browser);
      await browser.open(`${host.origin}/`);
      host.release = await releases.whole.ofEverything();
      await browser.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update();
      });
      await expect.poll(() => textOf(browser, 'footer [data-news]'), { timeout: 15_000 }).toContain('A newer version is here');
      await untilAllKept(browser);
      await type(browser, 'header input', key);
      await expect.poll(() => textOf(browser, 'header .title')).toBe('The pre-shared keys differ');

      await browser.evaluate(() => document.querySelector<HTMLElement>('footer [data-news] button')?.click());
      await expect.poll(() => browser.evaluate(() => document.body.dataset['release'])).toBe('two');
      await host.down();
      await browser.open(`${host.origin}/problems/mtu-mss/`);
      expect(await browser.evaluate(() => document.body.dataset['release'])).toBe('two');
    });

    test('searches the full text, and says when a part of it could not be loaded', async ({ host }) => {
      await browser.open(`${host.origin}/search/?q=mtu`);
      await expect.poll(() => textOf(browser, 'main [data-hits] a')).toBeTruthy();
      host.missing = /\/words\./;
      await type(browser, 'main textarea', 'dead peer detection');
      await expect.poll(() => textOf(browser, 'main [data-none]')).toContain('Full-text search could not be loaded');
    });
  });

async function untilAllKept(browser: OtherBrowser): Promise<void> {
  const kept = () =>
    browser.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => data.kept && resolve(data.kept));
        navigator.serviceWorker.startMessages();
        registration.active?.postMessage({ ask: 'kept' });
      });
    });
  await expect.poll(kept, { timeout: 20_000 }).toBe('all');
}
