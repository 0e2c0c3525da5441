import { expect, test } from '@playwright/test';
import { unpacked } from '../support/disk.ts';
import type { OtherBrowser } from '../support/other-browser.ts';
import { press, textOf, type } from '../support/other-browser.ts';
import { router, sddcForm } from '../support/two-ends.ts';
import { browsers } from './browsers.ts';

const key = "charon: 08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched";

for (const [name, Browser] of Object.entries(browsers))
  test(`${name} opens the site from disk: card, walk, diagnosis, comparison, flowchart, search`, async () => {
    const browser: OtherBrowser = new Browser();
    test.skip(browser.missing !== null, browser.missing ?? '');
    const { address, remove } = await unpacked();
    await browser.start();
    const open = (page: string) => browser.open(`${address}${page}index.html`);
    const here = () => browser.evaluate(() => location.pathname.split('/').slice(-3).join('/'));
    try {
      await open('');
      for (const value of ['[name="status"][value="down"]', '[name="channel"][value="negotiating"]'])
        await press(browser, `console-card[ready] ${value}`);
      await expect.poll(() => textOf(browser, 'main .suspects .title')).toBe('The remote peer has no VPN for the SDDC');
      await press(browser, 'main .suspects a[href*="/problems/"]');
      await expect.poll(here).toBe('problems/remote-peer-not-configured/index.html');
      await expect.poll(() => textOf(browser, 'known-so-far')).toContain('Down · Negotiating');

      await open('steps/status/');
      await press(browser, '[data-node][ready] [data-answer="Down"]');
      await expect.poll(here).toBe('steps/channel/index.html');
      await expect.poll(() => textOf(browser, 'walk-trail[ready] strong')).toBe('Down');

      await open('diagnose/');
      await type(browser, 'main textarea', key);
      await expect.poll(() => textOf(browser, 'main [data-list] .title')).toBe('The pre-shared keys differ');

      await open('compare/');
      await type(browser, '[data-end="a"] textarea', sddcForm);
      await type(browser, '[data-end="b"] textarea', router);
      await expect.poll(() => textOf(browser, '[data-outcome]')).toContain('IKE, IPsec and BGP come up.');

      await open('problems/mtu-mss/');
      await browser.evaluate(() => document.querySelector('place-in-chart')?.scrollIntoView());
      await expect.poll(() => textOf(browser, 'place-in-chart [aria-current="true"]')).toBe('Large packets are lost');

      await open('search/');
      await type(browser, 'main textarea', 'dead peer detection');
      await expect.poll(() => textOf(browser, 'main [data-hits] a')).toBe('Dead peer detection ends the tunnel');
    } finally {
      await browser.stop();
      remove();
    }
  });
