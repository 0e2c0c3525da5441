import { readFileSync } from 'node:fs';
import { tree } from '../../content/tree.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { wrongOn } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

/**
 * WCAG 2.2 AA by axe, in light and dark. All that differ are looked at; of pages that one template makes by the hundred,
 * every so many, always the same: tests/site/document.test.ts looks at the structure of every page without a browser.
 */
const samples: readonly { readonly of: RegExp; readonly oneIn: number }[] = [
  { of: /^\/messages\/(?!by-|for-)[^/]+\/$/, oneIn: 20 },
  { of: /^\/messages\/(by|for)-[^/]+\/$/, oneIn: 6 },
  { of: /^\/steps\/(check|fix|not)-[^/]+\/$/, oneIn: 6 },
  { of: /^\/problems\/[^/]+\/[^/]+\/$/, oneIn: 6 },
  { of: /^\/lab\/[^/]+\/$/, oneIn: 6 },
];

/** What a page shows only when something is set. */
const states = [
  '/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started',
  '/?channel=negotiating&tunnel=up',
  '/?status=was-retired',
  '/problems/pre-shared-key-mismatch/?device=fortigate',
  '/search/?q=NO_PROPOSAL_CHOSEN',
  '/404.html',
  '/offline/',
];

const ledger = parseLedger(readFileSync(new URL('../../content/ledger.json', import.meta.url), 'utf8'));
const published = [...ledger].filter(([address, { retired }]) => address.endsWith('/') && !retired).map(([address]) => address);
const authored = new Set(Object.keys(tree.steps).map((id) => `/steps/${id}/`));
const rare = published.filter((address) => authored.has(address) || !samples.some(({ of }) => of.test(address)));
const sampled = samples.flatMap(({ of, oneIn }) =>
  published.filter((address) => of.test(address) && !authored.has(address)).filter((_, index) => index % oneIn === 0),
);
const addresses = [...states, ...rare, ...sampled];

test.describe.configure({ timeout: 120_000 });

const perTest = 12;
for (let at = 0; at < addresses.length; at += perTest) {
  const batch = addresses.slice(at, at + perTest);
  test(`${batch[0] ?? ''} and ${batch.length - 1} more are accessible`, async ({ page, open }) => {
    const wrong: string[] = [];
    for (const address of batch) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(address);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
      wrong.push(...(await wrongOn(page)).map((line) => `${address} light: ${line}`));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      wrong.push(...(await wrongOn(page, 'colours')).map((line) => `${address} dark: ${line}`));
    }
    expect(wrong).toEqual([]);
  });
}
