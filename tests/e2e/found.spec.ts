import type { Page } from '@playwright/test';
import { searches } from '../support/searches.ts';
import { expect, test, withoutScript } from '../support/test.ts';

const shown = '[data-named] > li > a, .suspects .title, [data-hits] > li > a';

/** The pages that a reader gets for a text on the page of search, in the order in which they see them, without device and anchor. */
async function pagesFor(page: Page, words: string): Promise<string[]> {
  const main = page.getByRole('main');
  const [box, results] = [main.getByRole('textbox'), main.locator('[data-results]')];
  // What stands there is of the words before until it is gone.
  await box.fill('');
  await expect(results).toBeHidden();
  await box.fill(words);
  await expect(results).toBeVisible();
  const links = main.locator(shown).filter({ visible: true });
  return links.evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+|[?#].*$/g, '')));
}

test(`of ${searches.length} searches the wanted page is first for all but three, and among the first three for each`, async ({
  page,
  open,
}) => {
  test.setTimeout(180_000);
  await open('/search/');
  const [notFirst, notNear]: [string[], string[]] = [[], []];
  for (const { words, wanted } of searches) {
    const got = await pagesFor(page, words);
    const pages = wanted.map((address) => address.replace(/#.*$/, ''));
    const at = got.findIndex((address) => pages.includes(address));
    const line = `${words}: ${got.slice(0, 3).join(' ')}`;
    if (at !== 0) notFirst.push(line);
    if (at < 0 || at > 2) notNear.push(line);
  }
  console.log(`first for ${searches.length - notFirst.length} of ${searches.length}`);
  expect(notNear).toEqual([]);
  expect(notFirst.length, notFirst.join('\n')).toBeLessThanOrEqual(3);
});

test.describe('a page that is asked for by name', () => {
  const main = (page: Page) => page.getByRole('main');

  test('stands above all else, with its parts, and nothing says that it is not known', async ({ page, open }) => {
    await open('/search/?q=palo+alto+vpn');
    await expect(main(page).locator(shown).filter({ visible: true }).first()).toHaveText('Palo Alto Networks PAN-OS');
    await expect(main(page).getByRole('link', { name: 'Commands' })).toHaveAttribute('href', '/devices/palo-alto/#commands');
    await expect(main(page).getByRole('status', { name: 'Findings' })).toBeHidden();
  });

  test('leaves a clear finding where it is', async ({ page, open }) => {
    await open('/search/?q=notification+2/2');
    await expect(main(page).locator('[data-named] a').first()).toContainText('2/2');
    await expect(main(page).getByRole('status', { name: 'Findings' }).locator('.title').first()).toBeVisible();
  });

  test('by a command leads to where it stands', async ({ page, open }) => {
    await open('/search/?q=show+crypto+isakmp+sa');
    await expect(main(page).locator('[data-named] a').first()).toHaveAttribute('href', '/devices/cisco-asa/#ike-sa');
  });

  test('is found from the header of any page', async ({ page, open }) => {
    await open('/problems/');
    await page.keyboard.press('/');
    await page.keyboard.type('strongswan commands');
    await expect(page.getByRole('banner').locator(shown).filter({ visible: true }).first()).toHaveText('strongSwan');
  });

  test('keeps to the kind that is chosen', async ({ page, open }) => {
    await open('/search/?q=fortigate');
    await page.getByRole('radio', { name: /^Messages/ }).check();
    await expect(main(page).locator('[data-hits] small').first()).toHaveText('message');
    await expect(main(page).locator('[data-named]')).toBeHidden();
  });
});

test.describe('words that no page holds together', () => {
  test('are searched for in part, and it is said', async ({ page, open }) => {
    await open('/search/?q=authentication+negotiation+proposal+zyxel+vyos');
    await expect(page.getByRole('main').locator('[data-none]')).toContainText(
      'No page holds all of these words. With “authentication negotiation proposal”:',
    );
  });
});

withoutScript('a log cannot be read without script: the page says so and leads to the lists and the walk', async ({ page, open }) => {
  await open('/diagnose/');
  const main = page.getByRole('main');
  await expect(main).toContainText('To read a log takes script');
  await expect(main.getByRole('link', { name: 'strongSwan' })).toBeVisible();
  await main.getByRole('link', { name: 'walk through it' }).click();
  await expect(page).toHaveURL(/\/steps\/[\w-]+\/$/);
});

withoutScript('every tool is one link away at the foot of every page', async ({ page, open }) => {
  for (const address of ['/', '/devices/fortigate/', '/problems/mtu-mss/']) {
    await open(address);
    for (const name of ['Diagnose a log', 'BGP codes', 'Ticket', 'Links for alerts', 'Poster', 'Offline', 'Lab', 'For programs'])
      await expect(page.getByRole('contentinfo').getByRole('link', { name })).toBeVisible();
  }
});
