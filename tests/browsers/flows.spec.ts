import { test as base } from '@playwright/test';
import { refused } from '../support/dropped.ts';
import { Host } from '../support/host.ts';
import { expect, manners } from '../support/offline.ts';
import type { OtherBrowser } from '../support/other-browser.ts';
import { press, textOf, type } from '../support/other-browser.ts';
import { built } from '../support/release.ts';
import { router, sddcForm } from '../support/two-ends.ts';
import { pcapOf } from '../support/wire.ts';
import { browsers } from './browsers.ts';

const test = base.extend<{ readonly host: Host }>({
  host: async ({}, use) => {
    const host = new Host(built, manners['GitHub Pages']);
    await host.up();
    await use(host);
    await host.down();
  },
});

const finding = 'main [data-list] .title';
const heading = 'main h1';
const key = "charon: 08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched";

for (const [name, Browser] of Object.entries(browsers))
  test.describe(name, () => {
    let browser: OtherBrowser;

    test.beforeEach(async () => {
      browser = new Browser();
      test.skip(browser.missing !== null, browser.missing ?? '');
      await browser.start();
    });

    test.afterEach(() => browser.stop());

    test('the console card names the suspects, and goes along to a problem', async ({ host }) => {
      await browser.open(`${host.origin}/`);
      for (const value of ['[name="status"][value="down"]', '[name="channel"][value="negotiating"]'])
        await press(browser, `console-card[ready] ${value}`);
      await expect.poll(() => textOf(browser, 'main .suspects .title')).toBe('The remote peer has no VPN for the SDDC');
      await press(browser, 'main .suspects a[href*="/problems/"], main .suspects a[href*="/steps/"]');
      await expect.poll(() => browser.evaluate(() => location.pathname)).toMatch(/^\/(problems|steps)\//);
    });

    test('the walk goes from question to question, and keeps the trail', async ({ host }) => {
      await browser.open(`${host.origin}/steps/status/`);
      await press(browser, '[data-node][ready] [data-answer="Down"]');
      await expect.poll(() => browser.evaluate(() => location.pathname)).toBe('/steps/channel/');
      const asked = await textOf(browser, heading);
      await press(browser, '[data-node][ready] [data-answer]');
      await expect.poll(() => textOf(browser, heading)).not.toBe(asked);
      await expect.poll(() => textOf(browser, 'walk-trail[ready] strong')).toBe('Down');
      await browser.evaluate(() => void setTimeout(() => history.back()));
      await expect.poll(() => browser.evaluate(() => location.pathname)).toBe('/steps/channel/');
    });

    test('a log is diagnosed, also one of 5 MB', async ({ host }) => {
      await browser.open(`${host.origin}/diagnose/`);
      await type(browser, 'main textarea', key);
      await expect.poll(() => textOf(browser, finding)).toBe('The pre-shared keys differ');
      await type(browser, 'main textarea', '');
      await drop(browser, 'charon.log', key, 'kernel: eth0: packet accepted\n', 170_000);
      await expect.poll(() => textOf(browser, finding), { timeout: 20_000 }).toBe('The pre-shared keys differ');
    });

    test('a capture is drawn and diagnosed', async ({ host }) => {
      await browser.open(`${host.origin}/diagnose/`);
      await type(browser, 'main textarea', '');
      await drop(browser, 'wan.pcap', pcapOf(refused));
      await expect.poll(() => textOf(browser, finding)).toBe('The IKE algorithms have nothing in common');
      await expect.poll(() => textOf(browser, 'main ol[aria-label^="Messages between"] li:last-child')).toContain('NO_PROPOSAL_CHOSEN');
    });

    test('both ends are compared', async ({ host }) => {
      await browser.open(`${host.origin}/compare/`);
      await enter(browser, '[data-end="a"] textarea', sddcForm);
      await enter(browser, '[data-end="b"] textarea', router.replace('integrity sha256', 'integrity sha384'));
      await expect.poll(() => textOf(browser, '#outcome'), { timeout: 15_000 }).toMatch(/stay down/);
      await expect.poll(() => textOf(browser, '.stops > li')).toContain('integrity');
    });

    test('a flowchart is drawn, and leads on', async ({ host }) => {
      await browser.open(`${host.origin}/flowchart/ike/`);
      const drawn = () => browser.evaluate(() => document.querySelector('main svg')?.getBoundingClientRect().width ?? 0);
      await expect.poll(drawn).toBeGreaterThan(100);
      const to = await browser.evaluate(() => document.querySelector('main svg a')?.getAttribute('href'));
      expect(to).toMatch(/^\/(steps|problems|status)\//);
    });

    test('the ticket holds what is known', async ({ host }) => {
      await browser.open(`${host.origin}/?channel=up&status=in-progress&tunnel=no-proposal-chosen`);
      await expect.poll(() => textOf(browser, 'main .suspects .title')).toBeTruthy();
      await browser.open(`${host.origin}/ticket/`);
      await expect.poll(() => browser.evaluate(() => document.querySelector('main')?.textContent ?? '')).toContain('No proposal chosen');
    });

    test('what improves a page is ready on each kind of it', async ({ host }) => {
      for (const path of ['/', '/steps/status/', '/problems/mtu-mss/', '/diagnose/', '/compare/', '/bgp/', '/search/?q=mtu', '/ticket/']) {
        await browser.open(host.origin + path);
        await expect
          .poll(
            () =>
              browser.evaluate(() =>
                [...document.querySelectorAll('console-card, bgp-decoder, ticket-desk, compare-ends')].every((each) =>
                  each.hasAttribute('ready'),
                ),
              ),
            { message: path },
          )
          .toBe(true);
      }
    });
  });

/** Types into a box that is improved at once. */
async function enter(browser: OtherBrowser, field: string, text: string): Promise<void> {
  await expect.poll(() => browser.evaluate(() => document.querySelector('compare-ends')?.hasAttribute('ready'))).toBe(true);
  await browser.evaluate(
    (selector, value) => {
      const found = document.querySelector<HTMLTextAreaElement>(selector);
      if (!found) return;
      found.value = value;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    text,
  );
}

/** Drops a file onto the page; `before` is repeated in front of it there, for nobody carries megabytes to a browser. */
async function drop(browser: OtherBrowser, name: string, content: string | Uint8Array, before = '', times = 0): Promise<void> {
  await browser.evaluate(
    (file, text, line, count) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([line.repeat(count), Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], file));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    name,
    Buffer.from(content).toString('base64'),
    before,
    times,
  );
}
