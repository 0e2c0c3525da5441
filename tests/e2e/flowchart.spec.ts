import type { Locator } from '@playwright/test';
import { expect, test, withoutScript } from '../support/test.ts';

const list = 'The same, question by question';
const whole = /^Flowchart: the whole tree/;

/** How large a text is on the screen, in CSS pixels. */
const renderedSize = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
    return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
  });

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the first screen shows the first question and its first answers, to be read without zoom', async ({ open, page }) => {
    await open('/flowchart/');
    const fans = page.getByRole('list', { name: list });
    const question = fans.getByRole('link', { name: '1. What does the status show?' });
    const answer = fans.getByRole('listitem').filter({ hasText: 'In Progress' }).getByRole('link').first();
    for (const box of [question, answer]) {
      await expect(box).toBeInViewport({ ratio: 1 });
      expect(await renderedSize(box)).toBeGreaterThanOrEqual(12);
    }
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });

  for (const layer of ['reachability', 'ike', 'ipsec', 'stability', 'bgp', 'traffic'])
    test(`the first screen of ${layer} shows its first boxes, to be read without zoom`, async ({ open, page }) => {
      await open(`/flowchart/${layer}/`);
      const boxes = page.locator('svg .node');
      for (const index of [0, 1]) {
        await expect(boxes.nth(index)).toBeInViewport({ ratio: 1 });
        expect(await renderedSize(boxes.nth(index).locator('text'))).toBeGreaterThanOrEqual(12);
      }
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    });

  test('a question leads on to its place below, and there to its page', async ({ open, follow, page }) => {
    await open('/flowchart/');
    await follow('12. Was BGP ever established?');
    const question = page.locator(':target');
    await expect(question).toBeInViewport();
    await question.click();
    await expect(page).toHaveURL('/steps/yellow/');
  });

  test('the one drawing says that it scrolls, and begins where the reader is', async ({ open, answer, page }) => {
    await open('/steps/status/');
    await answer('Down');
    await answer('Down: No proposal chosen');
    await open('/flowchart/');
    await page.getByText('In one drawing, wider than this screen').click();
    await expect(page.getByText('It scrolls sideways and down in its frame.')).toBeVisible();
    const frame = page.getByRole('region', { name: whole });
    await expect(frame).toHaveAccessibleName(/It scrolls/);
    const box = frame.getByRole('link', { name: /beside No proposal chosen/ });
    await frame.scrollIntoViewIfNeeded();
    await expect(box).toBeInViewport({ ratio: 1 });
    expect(await renderedSize(box.locator('text'))).toBeGreaterThanOrEqual(12);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });

  test('the Tab key goes through the drawing question by question, and each box comes into sight', async ({ open, page }) => {
    await open('/flowchart/');
    await page.getByText('In one drawing, wider than this screen').click();
    await page.getByRole('region', { name: whole }).focus();
    const names = [
      'What does the status show?',
      'IKE, phase 1',
      'Reachability',
      'Where the status is',
      'What does the channel status show?',
    ];
    for (const name of names) {
      await page.keyboard.press('Tab');
      const box = page.locator(':focus');
      await expect(box).toHaveText(name);
      await expect(box).toBeInViewport({ ratio: 0.99 });
    }
  });
});

test.describe('the reader’s way', () => {
  test('is marked from the status to the layer: in the drawing, in the list and in words', async ({ open, answer, page }) => {
    await open('/steps/status/');
    for (const label of ['Down', 'Down: No proposal chosen', 'IKE SA down']) await answer(label);
    await open('/flowchart/');
    const chart = page.locator('chart-trail.wide');
    await expect(chart.locator('.node.on-trail')).toHaveText([
      'What does the status show?',
      'What does the channel status show?',
      'Which error does the tunnel status show beside No proposal chosen?',
      'IKE, phase 1',
    ]);
    await expect(chart.locator('path.on-trail')).toHaveCount(3);
    await expect(chart.locator('.node.on-trail').last()).toHaveAccessibleName('IKE, phase 1, on your way');
    await expect(chart.locator('.fans .on-trail span span:has(.mine)')).toHaveText([
      'Your answer: Down',
      'Your answer: Down: No proposal chosen',
      'Your answer: IKE SA down, or',
    ]);
    await chart.getByText('Your way is marked: 3 answers').click();
    await expect(chart.locator('.way li')).toHaveText([
      'What does the status show? Down',
      'What does the channel status show? Down: No proposal chosen',
      'Which error does the tunnel status show beside No proposal chosen? IKE SA down',
    ]);
  });

  test('is marked in a layer, to the problem that a check found', async ({ open, answer, page }) => {
    await open('/steps/check-pre-shared-key-mismatch-same-key/');
    await answer('No');
    await open('/flowchart/ike/');
    await expect(page.locator('.node.on-trail')).toHaveText([
      'Is the pre-shared key the same at both ends, to the last character?',
      'The pre-shared keys differ',
    ]);
    await expect(page.locator('path.on-trail')).toHaveCount(1);
    await expect(page.locator('.list .on-trail')).toHaveText('Your answer: No: The pre-shared keys differ');
    await open('/flowchart/bgp/');
    await expect(page.getByText('Your way is marked')).toBeHidden();
  });

  test('is not there for who has just come', async ({ open, page }) => {
    await open('/flowchart/');
    await expect(page.getByText('Your way is marked')).toBeHidden();
    await expect(page.getByText('You are here')).toBeHidden();
  });
});

test.describe('the reader’s layer comes first', () => {
  test('by what the console card was set to', async ({ open, page }) => {
    await open('/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
    await open('/flowchart/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('You are here: Reachability');
    await expect(page.locator('svg:has(.node)').first().locator('title')).toHaveText('Flowchart: Reachability');
    await expect(page.locator('.wide .fans .mine')).toHaveCount(1);
  });

  test('by what was found in what was given', async ({ open, paste, page }) => {
    await open('/diagnose/');
    await paste('received AUTHENTICATION_FAILED notify error', page.getByRole('main').getByRole('textbox').first());
    await page.getByRole('main').locator('[data-list] a.title').first().click();
    await page.waitForURL(/\/problems\//);
    await open('/flowchart/');
    await expect(page.getByRole('heading', { name: 'You are here: IKE, phase 1' })).toBeVisible();
  });

  test('by the check that was answered last', async ({ open, answer, page }) => {
    await open('/steps/check-pre-shared-key-mismatch-same-key/');
    await answer('Yes');
    await open('/flowchart/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('You are here: IKE, phase 1');
    await expect(page.locator('reader-layer .node.on-trail')).toHaveText(/Is the pre-shared key the same/);
  });
});

test.describe('where there is room', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the whole drawing is there without a press, and the list beside a layer’s', async ({ open, page }) => {
    await open('/flowchart/');
    await expect(page.getByRole('region', { name: whole }).getByRole('link').first()).toBeVisible();
    await expect(page.getByText('In one drawing, wider than this screen')).toBeHidden();
    await open('/flowchart/ike/');
    await expect(page.locator('.list').getByText('the next question').first()).toBeVisible();
  });

  test('on paper too', async ({ open, page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await open('/flowchart/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('region', { name: whole })).toBeVisible();
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});

test('the whole, each layer and the poster are named where they lead', async ({ open, page }) => {
  await open('/flowchart/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'From the status to the layer' })).toHaveAttribute('href', '#whole');
  await expect(main.getByRole('link', { name: 'one chart for each layer' })).toHaveAttribute('href', '#layers');
  await expect(main.getByRole('link', { name: 'Poster: all of it on one A3 sheet' })).toHaveAttribute('href', '/flowchart/poster/');
  await open('/flowchart/ike/');
  for (const [name, address] of [
    ['The layer below: Reachability', '/flowchart/reachability/'],
    ['The layer above: IPsec, phase 2', '/flowchart/ipsec/'],
    ['From the status to the layer that fails', '/flowchart/#whole'],
    ['Poster: all of it on one A3 sheet, to print', '/flowchart/poster/'],
  ] as const)
    await expect(main.getByRole('link', { name })).toHaveAttribute('href', address);
});

withoutScript('the charts work without script', async ({ open, page }) => {
  await open('/flowchart/');
  await expect(page.getByRole('list', { name: list }).getByRole('link', { name: '1. What does the status show?' })).toBeVisible();
  await open('/flowchart/ike/');
  await expect(page.locator('svg .node').first()).toBeVisible();
});
