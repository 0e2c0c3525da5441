import { test as base } from '@playwright/test';
import type { News } from '../../src/offline/news.ts';
import { Firefox, firefoxHere } from '../support/firefox.ts';
import { expect, manners } from '../support/offline.ts';
import { Host } from '../support/host.ts';
import { built } from '../support/release.ts';
import { ofEverything } from '../support/releases.ts';

const test = base.extend<{ readonly firefox: Firefox; readonly host: Host }>({
  firefox: async ({}, use) => {
    const firefox = new Firefox();
    await firefox.start(firefoxHere ?? '');
    await use(firefox);
    await firefox.stop();
  },
  host: async ({}, use) => {
    const host = new Host(built, manners['GitHub Pages']);
    await host.up();
    await use(host);
    await host.down();
  },
});

test.skip(firefoxHere === undefined, 'There is no Firefox here: install firefox-esr');

const key = "tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched";

test('Firefox keeps every page, and diagnoses without network', async ({ firefox, host }) => {
  await firefox.open(`${host.origin}/`);
  await untilAllKept(firefox);
  await host.down();
  for (const path of ['/problems/mtu-mss/', '/messages/cisco-asa-713902-qm-fsm-error/', '/devices/fortigate/', '/flowchart/']) {
    await firefox.open(host.origin + path);
    expect(await firefox.evaluate(() => document.title), path).not.toContain('Without network');
  }
  await firefox.open(`${host.origin}/diagnose/`);
  await type(firefox, 'main textarea', key);
  await expect.poll(() => textOf(firefox, 'main .title')).toBe('The pre-shared keys differ');
});

test('Firefox leaves an open page what it was built with, and says that a newer version is here', async ({ firefox, host }) => {
  await firefox.open(`${host.origin}/`);
  await untilAllKept(firefox);
  await firefox.open(`${host.origin}/`);
  host.release = await ofEverything();
  await firefox.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(() => textOf(firefox, 'footer [data-news]'), { timeout: 15_000 }).toContain('A newer version is here');
  await untilAllKept(firefox);
  await type(firefox, 'header input', key);
  await expect.poll(() => textOf(firefox, 'header .title')).toBe('The pre-shared keys differ');

  await firefox.evaluate(() => document.querySelector<HTMLElement>('footer [data-news] button')?.click());
  await expect.poll(() => firefox.evaluate(() => document.body.dataset['release'])).toBe('two');
  await host.down();
  await firefox.open(`${host.origin}/problems/mtu-mss/`);
  expect(await firefox.evaluate(() => document.body.dataset['release'])).toBe('two');
});

async function untilAllKept(firefox: Firefox): Promise<void> {
  const kept = () =>
    firefox.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<News>) => data.kept && resolve(data.kept));
        navigator.serviceWorker.startMessages();
        registration.active?.postMessage({ ask: 'kept' });
      });
    });
  await expect.poll(kept, { timeout: 20_000 }).toBe('all');
}

/** Puts a text into a field once the field's box is ready. */
async function type(firefox: Firefox, field: string, text: string): Promise<void> {
  await firefox.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
  await expect.poll(() => firefox.evaluate((selector) => document.querySelector(selector)?.closest('[ready]') !== null, field)).toBe(true);
  await firefox.evaluate(
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

function textOf(firefox: Firefox, selector: string): Promise<string | undefined> {
  return firefox.evaluate((found) => document.querySelector(found)?.textContent.trim(), selector);
}
