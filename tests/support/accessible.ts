import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Every page reads it anew: this form is less than half as long. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer a colour scheme can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** `standard`: WCAG 2.2 AA; `colours`: what a colour scheme can change of it; `all`: what axe knows besides. */
export type Asked = 'standard' | 'colours' | 'all';

/** What is loaded before rules are asked is for one of them, of sound that plays by itself, and no page has any: tests/site/document.test.ts. */
const always = { resultTypes: ['violations'], preload: false } as const satisfies RunOptions;

const rulesOf: Readonly<Record<Asked, RunOptions>> = {
  standard: { ...always, runOnly: { type: 'tag', values: standard } },
  colours: { ...always, runOnly: { type: 'rule', values: ofColour } },
  all: always,
};

/** What axe finds wrong with the open page, one line each. It is put into a page once, however often it is asked there. */
export async function wrongOn(page: Page, asked: Asked = 'standard'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, given);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`));
  }, rulesOf[asked]);
}
