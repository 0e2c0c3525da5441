import { expect } from '@playwright/test';

/** A browser, whichever it is: one tab of it. */
export interface OtherBrowser {
  /** Why it can't be started on this machine; null when it can. */
  readonly missing: string | null;
  start(): Promise<void>;
  open(address: string): Promise<void>;
  /** Runs a function in the page; what it is given and returns must be JSON. */
  evaluate<T, A extends readonly unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  stop(): Promise<void>;
}

/** Puts a text into a field once the field's box is ready. */
export async function type(browser: OtherBrowser, field: string, text: string): Promise<void> {
  await browser.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
  await expect.poll(() => browser.evaluate((selector) => document.querySelector(selector)?.closest('[ready]') !== null, field)).toBe(true);
  await browser.evaluate(
    (selector, value) => {
      const found = document.querySelector<HTMLInputElement>(selector);
      if (!found) return;
      found.value = value;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    text,
  );
}

/** Follows a link or presses what is found first; waits until it is there. */
export async function press(browser: OtherBrowser, selector: string): Promise<void> {
  await expect.poll(() => browser.evaluate((found) => document.querySelector(found) !== null, selector), { message: selector }).toBe(true);
  // Later, for a page that is left gives no answer any more.
  await browser.evaluate((found) => void setTimeout(() => document.querySelector<HTMLElement>(found)?.click()), selector);
}

/** What stands there, without blanks around it. */
export function textOf(browser: OtherBrowser, selector: string): Promise<string | undefined> {
  return browser.evaluate((found) => document.querySelector(found)?.textContent.replace(/\s+/g, ' ').trim(), selector);
}
