import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/run.ts';
import { isKnownWell, stateOf } from '../../../src/check/stamp.ts';
import { formatIssues } from '../../../src/issue/issue.ts';

const root = new URL('../../../', import.meta.url);

test('the published content has no issue', async () => {
  const known = await isKnownWell(root, await stateOf(root));
  assert.equal(known ? '' : formatIssues(await checkContent()), '');
});
