import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserArgs } from '../../src/browser/find-browser.ts';
import type { OtherBrowser } from './other-browser.ts';

/** Chromium, driven as the others are. */
export class Chromium implements OtherBrowser {
  readonly missing = null;
  #browser: Browser | null = null;
  #page: Page | null = null;

  async start(): Promise<void> {
    this.#browser = await chromium.launch({ executablePath: process.env['TEST_BROWSER'] ?? '', args: [...browserArgs] });
    this.#page = await this.#browser.newPage({ serviceWorkers: 'allow' });
  }

  async open(address: string): Promise<void> {
    await this.#page?.goto(address);
  }

  async evaluate<T, A extends readonly unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    const script = `(async () => JSON.stringify((await (${run.toString()})(...${JSON.stringify(given)})) ?? null))()`;
    const page = this.#page;
    // A page that is left meanwhile gives no answer: the next one does.
    const answer = await page?.evaluate(script).catch(async () => {
      await page.waitForLoadState();
      return page.evaluate(script);
    });
    return JSON.parse(String(answer)) as T; // it was a T before it was sent
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
  }
}
