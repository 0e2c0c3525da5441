import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import type { Asked } from '../support/host.ts';
import { Host, manners } from '../support/host.ts';
import { built } from '../support/release.ts';

// What a browser asks of a host that compresses, on a first visit; without the copy for when there is no network, which has tests of its own.
const test = base.extend<{ readonly host: Host }>({
  host: async ({}, use) => {
    const host = new Host(built, manners['GitHub Pages']);
    await host.up();
    await use(host);
    await host.down();
  },
});

/** One address of each kind of page, and what a first visit asks for: the page, its styles, its scripts, the icon. */
const kinds = {
  '/': 6,
  '/status/': 5,
  '/status/down-negotiating-ike-sa-down/': 5,
  '/steps/channel/': 6,
  '/steps/check-pre-shared-key-mismatch-same-key/': 6,
  '/problems/': 4,
  '/problems/pre-shared-key-mismatch/': 6,
  '/problems/pre-shared-key-mismatch/ask/': 6,
  '/bgp/': 6,
  '/messages/': 5,
  '/messages/by-strongswan/': 4,
  '/messages/cisco-asa-713902-qm-fsm-error/': 4,
  '/devices/': 4,
  '/devices/fortigate/': 4,
  '/diagnose/': 6,
  '/compare/': 6,
  '/flowchart/': 6,
  '/flowchart/ike/': 6,
  '/flowchart/poster/': 5,
  '/search/': 6,
  '/go/': 6,
  '/ticket/': 6,
  '/lab/': 5,
  '/about/': 4,
  '/offline/': 5,
} as const;

const bytesOf = (asked: readonly Asked[]): number => asked.reduce((sum, { bytes }) => sum + bytes, 0);
const said = (asked: readonly Asked[]): string => asked.map(({ path, bytes }) => `${bytes} B ${path}`).join('\n');

/** What diagnosis of the same text takes beside the search. */
const ofDiagnosis = /\/(?:diagnosis(?:-worker\.[^/]+\.js|(?:-[a-z]+)?\.json)|state-readers\.[^/]+\.js)$/;

test.describe('before the reader acts', () => {
  for (const [address, most] of Object.entries(kinds))
    test(`${address} asks for ${most} files, none of them data`, async ({ host, page }) => {
      await page.goto(host.origin + address, { waitUntil: 'networkidle' });
      expect(host.asked.length, said(host.asked)).toBeLessThanOrEqual(most);
      expect(host.asked.map(({ path }) => path).filter((path) => path.endsWith('.json'))).toEqual([]);
      expect(most).toBeLessThanOrEqual(6);
    });

  test('an address that leads nowhere asks for six files, the list of pages among them', async ({ host, page }) => {
    await page.goto(`${host.origin}/problems/psk-mismatch/`, { waitUntil: 'networkidle' });
    expect(host.asked.length, said(host.asked)).toBeLessThanOrEqual(6);
    expect(bytesOf(host.asked)).toBeLessThan(75_000);
  });
});

test.describe('a first search for the full text', () => {
  /** Searches, and returns what was asked for since: by the search, and by diagnosis of the same text. */
  async function search(host: Host, page: Page, act: () => Promise<void>): Promise<{ search: Asked[]; diagnosis: Asked[] }> {
    const before = host.asked.length;
    await act();
    await expect(page.locator('[data-hits] a').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const asked = host.asked.slice(before);
    return { search: asked.filter(({ path }) => !ofDiagnosis.test(path)), diagnosis: asked.filter(({ path }) => ofDiagnosis.test(path)) };
  }

  test('on its page asks for 7 files and 110 kB, and diagnosis of the text for 4', async ({ host, page }) => {
    await page.goto(`${host.origin}/search/`, { waitUntil: 'networkidle' });
    const asked = await search(host, page, () => page.getByRole('main').getByRole('textbox').fill('dead peer detection'));
    expect(asked.search.length, said(asked.search)).toBeLessThanOrEqual(7);
    expect(bytesOf(asked.search), said(asked.search)).toBeLessThan(110_000);
    expect(asked.diagnosis.length, said(asked.diagnosis)).toBeLessThanOrEqual(4);
  });

  test('in the header of any page asks for 10 files and 116 kB, and diagnosis of the text for 4', async ({ host, page }) => {
    await page.goto(`${host.origin}/problems/`, { waitUntil: 'networkidle' });
    const asked = await search(host, page, async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('dead peer detection');
    });
    expect(asked.search.length, said(asked.search)).toBeLessThanOrEqual(10);
    expect(bytesOf(asked.search), said(asked.search)).toBeLessThan(116_000);
    expect(asked.diagnosis.length, said(asked.diagnosis)).toBeLessThanOrEqual(4);
  });

  test('of a word that was not asked for yet asks for one file more', async ({ host, page }) => {
    await page.goto(`${host.origin}/search/?q=mtu`);
    await expect(page.locator('[data-hits] a').first()).toBeVisible();
    const asked = await search(host, page, async () => {
      await page.getByRole('main').getByRole('textbox').fill('rekey');
      await expect(page.locator('[data-hits] a').filter({ hasText: 'rekey' }).first()).toBeVisible();
    });
    expect(asked.search.length, said(asked.search)).toBe(1);
    expect(asked.diagnosis).toEqual([]);
  });
});
