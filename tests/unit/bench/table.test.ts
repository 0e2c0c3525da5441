import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOf } from '../../bench/table.ts';

test('a table has what is measured to the left, figures to the right, and headings that widen nothing', () => {
  assert.equal(
    tableOf([['', 'ours'], ['a heading wider than all'], ['  kB', '1'], ['  requests', '12345']]),
    ['             ours', 'a heading wider than all', '  kB            1', '  requests  12345'].join('\n'),
  );
});
