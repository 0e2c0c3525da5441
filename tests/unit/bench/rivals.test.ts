import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SourcePage } from '../../bench/rivals.ts';
import { someOf } from '../../bench/rivals.ts';

const page = (file: string): SourcePage => ({ file, title: '', text: '', chart: null });
const pages = [
  page('index.md'),
  page('flowchart/ike/index.md'),
  ...Array.from({ length: 100 }, (_, at) => page(`messages/${at}/index.md`)),
];
const filesOf = (some: readonly SourcePage[]): string[] => some.map(({ file }) => file);

describe('some of our pages', () => {
  test('are as many as wanted, at even distances', () => {
    assert.deepEqual(
      filesOf(someOf(pages, 6)).slice(2),
      [0, 25, 50, 75].map((at) => `messages/${at}/index.md`),
    );
  });

  test('hold the first page and the flowcharts whatever is wanted', () => {
    assert.deepEqual(filesOf(someOf(pages, 1)), ['index.md', 'flowchart/ike/index.md']);
  });

  test('are all of them when more are wanted than there are', () => {
    assert.deepEqual(someOf(pages, Infinity), pages);
  });
});
