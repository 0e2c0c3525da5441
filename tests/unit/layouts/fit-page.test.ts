import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitPage } from '../../../src/layouts/fit-page.ts';

const page = '<p>all</p><if-room><p>one</p></if-room><if-room>\n<p>two</p></if-room><a>rest</a>';
const atMost = (most: number) => fitPage(page, ({ length }) => length <= most);

describe('a page', () => {
  test('with room keeps everything', () => assert.equal(atMost(100), '<p>all</p><p>one</p>\n<p>two</p><a>rest</a>'));
  test('with less room loses the last first', () => assert.equal(atMost(33), '<p>all</p><p>one</p><a>rest</a>'));
  test('without room keeps the rest', () => assert.equal(atMost(0), '<p>all</p><a>rest</a>'));
  test('that marks nothing stays as it is', () =>
    assert.equal(
      fitPage('<p>all</p>', () => false),
      '<p>all</p>',
    ));
});
