import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import type { News } from '../../src/offline/news.ts';
import { Host, manners } from './host.ts';
import { releases } from './releases.ts';

export { expect, manners };

interface Verbs {
  /** The host of the site, as GitHub Pages answers. */
  readonly host: Host;
  /** Opens a page and waits until the service worker keeps every page. */
  readonly visit: (page: Page, path: string) => Promise<void>;
}

/** Tests that let the service worker run, on a host of their own. */
export const test = base.extend<
  Verbs & { readonly manner: keyof typeof manners; readonly site: keyof typeof releases; readonly timeLimit: undefined }
>({
  manner: ['GitHub Pages', { option: true }],
  site: ['small', { option: true }],
  serviceWorkers: 'allow',
  // To make another release of 3,000 files takes seconds, and more of them on a busy machine.
  timeLimit: [
    async ({}, use, testInfo) => {
      testInfo.setTimeout(60_000);
      await use(undefined);
    },
    { auto: true },
  ],

  host: async ({ manner, site }, use) => {
    const host = new Host(await releases[site].first(), manners[manner]);
    await host.up();
    await use(host);
    await host.down();
  },

  visit: async ({ host }, use) => {
    await use(async (page, path) => {
      await page.goto(host.origin + path);
      await untilKept(page, 'all');
    });
  },
});

/** How much the page's service worker keeps. */
export function howMuchIsKept(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise<string | undefined>((resolve) => {
      navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => data.kept && resolve(data.kept));
      navigator.serviceWorker.startMessages();
      registration.active?.postMessage({ ask: 'kept' });
    });
  });
}

export async function untilKept(page: Page, kept: string): Promise<void> {
  await expect.poll(() => howMuchIsKept(page), { timeout: 20_000, intervals: [100] }).toBe(kept);
}

/** Looks for a newer version now, as the browser does when a page is opened, and waits until it has taken over. */
export async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const over = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    await registration.update();
    await over;
  });
}
