import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pagesOf, partAddress, partName } from '../../../src/layouts/list-pages.ts';

describe('the pages of a list', () => {
  test('are one at the address of the list, and others below it by number', () => {
    const pages = pagesOf(['a', 'b', 'c']);
    assert.deepEqual(
      pages.map(({ below }) => below),
      [undefined, '2', '3'],
    );
    assert.deepEqual(
      pages.map(({ page }) => partAddress('/messages/by-x/', page.number)),
      ['/messages/by-x/', '/messages/by-x/2/', '/messages/by-x/3/'],
    );
    assert.deepEqual(pages[1]?.page, { part: 'b', number: 2, count: 3 });
  });

  test('have a number in their titles where there are several', () => {
    assert.equal(partName(2, 3), ', part 2 of 3');
    assert.equal(partName(1, 1), '');
  });
});
