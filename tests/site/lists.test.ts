import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import settings from '../../package.json' with { type: 'json' };
import type { Listed } from '../../src/catalogue/listed.ts';
import { roomOfListed } from '../../src/catalogue/listed.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import type { Group } from '../../src/text/in-parts.ts';
import { inParts } from '../../src/text/in-parts.ts';
import { otherWords } from '../bench/other-words.ts';
import { compressed, readSite, tagsNamed } from '../support/site.ts';

const site = readSite('dist');
const page = site.pages.get('/messages/by-libreswan/');
const catalogue = await readCatalogue();

/** Thirty times the messages of everybody, in other words each time. */
const rows = Array.from({ length: 30 }, (_, copy) =>
  catalogue.messages.map((message): Listed => [
    `${otherWords(message.id.replaceAll('-', ' '), copy).replaceAll(' ', '-')}-${copy}`,
    { ...message, text: otherWords(message.text, copy) },
  ]),
).flat();

/** The page of a list as it is built, with other rows in it. */
function withRows(html: string, groups: readonly Group<number, Listed>[]): string {
  const [before = '', after = ''] = html.split(/<div class="list">[\s\S]*?<\/div>/);
  const [item = ''] = /<li>\s*<a href="\/messages\/[^"]*"[^>]*>\s*<samp>[\s\S]*?<\/li>/.exec(html) ?? [];
  const list = groups.map(({ head, rows: own }) => {
    const items = own.map(([id, { text }]) =>
      item.replace(/(href="\/messages\/)[^"]*/, `$1${id}/`).replace(/<samp>[\s\S]*?<\/samp>/, `<samp>${text}</samp>`),
    );
    return `<h2><a href="/problems/some-problem-${head}/">A problem with the number ${head}</a></h2><ul>${items.join('')}</ul>`;
  });
  return `${before}<div class="list">${list.join('')}</div>${after}`;
}

describe('a list of more messages than a page carries', () => {
  const html = page?.html ?? '';
  const styles = page
    ? tagsNamed(page, 'link').flatMap(({ attributes }) => (attributes.get('rel') === 'stylesheet' ? (attributes.get('href') ?? []) : []))
    : [];
  const css = styles.reduce((sum, path) => sum + compressed(site.read(path)), 0);
  const weights = (groups: readonly Group<number, Listed>[]): number[] =>
    inParts(groups, roomOfListed).map((part) => css + compressed(withRows(html, part)));

  test('stands on pages within the budget, whether they are of one problem', () => {
    const all = weights([{ head: 1, rows }]);
    assert.ok(all.length > 100);
    assert.deepEqual(
      all.filter((bytes) => bytes > settings.budgets.pageBytes),
      [],
    );
  });

  test('or each of another', () => {
    const all = weights(rows.map((row, head) => ({ head, rows: [row] })));
    assert.deepEqual(
      all.filter((bytes) => bytes > settings.budgets.pageBytes),
      [],
    );
  });

  test('and of so many all are full but the last', () => {
    const all = weights([{ head: 1, rows }]);
    for (const bytes of all.slice(0, -1)) assert.ok(bytes > settings.budgets.pageBytes / 2);
  });
});
