import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signsOf } from '../../../../src/reading/capture/signs.ts';
import { isFault } from '../../../../src/reading/capture/sign.ts';
import { talksIn } from '../../../../src/reading/capture/talk-rows.ts';
import { readBytes } from '../../../support/captures.ts';
import { manyRefused } from '../../../support/dropped.ts';
import { pcapOf } from '../../../support/wire.ts';

test('talks with a fault stand before a longer one that works', async () => {
  const facts = await readBytes(pcapOf(manyRefused(2)));
  const signs = await signsOf(facts);
  assert.deepEqual(
    (await talksIn(facts, signs)).map(({ a }) => a),
    ['203.0.113.20', '203.0.113.21', '203.0.113.10'],
  );
  assert.deepEqual(new Set(signs.filter(isFault).map(({ is }) => is)), new Set(['NO_PROPOSAL_CHOSEN']));
});
